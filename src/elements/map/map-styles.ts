import { css, type CSSResult } from 'lit';

/**
 * The look of the map. Sea and land follow the lightness of the page's text, so that a dark page gets a dark map
 * without being asked; browsers that cannot compute with colours get tints instead.
 */
export const mapStyles: CSSResult = css`
  .map {
    --_sea: var(--alliance-map-sea, color-mix(in srgb, currentColor 9%, transparent));
    --_land: var(--alliance-map-land, color-mix(in srgb, currentColor 2%, Canvas));
    --_line: var(--alliance-map-border, color-mix(in srgb, currentColor 24%, var(--_land)));
    --_arc: var(--alliance-map-arc, color-mix(in srgb, var(--_accent) 72%, currentColor));
  }
  @supports (color: oklch(from red l c h)) {
    .map {
      --_sea: var(--alliance-map-sea, oklch(from currentColor clamp(0.235, (0.62 - l) * 99, 0.945) 0.011 238));
      --_land: var(--alliance-map-land, oklch(from currentColor clamp(0.3, (0.62 - l) * 99, 0.99) 0.003 238));
    }
  }
  .stage {
    position: relative;
    block-size: var(--alliance-map-height, clamp(20em, 58cqi, 38em));
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_sea);
    touch-action: pan-x pan-y;
    cursor: grab;
    contain: strict;
    user-select: none;
    -webkit-user-select: none;
  }
  .chart {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .land {
    fill: var(--_land);
    stroke: none;
  }
  .shade {
    fill: var(--_accent);
    fill-opacity: calc(0.08 + 0.07 * var(--_step));
    stroke: none;
  }
  .step-1 {
    --_step: 1;
  }
  .step-2 {
    --_step: 2;
  }
  .step-3 {
    --_step: 3;
  }
  .step-4 {
    --_step: 4;
  }
  .coast,
  .borders {
    stroke: var(--_line);
    stroke-width: 0.8;
  }
  .hull {
    fill: var(--_hue);
    fill-opacity: 0.09;
    stroke: var(--_hue);
    stroke-opacity: 0.55;
    stroke-width: 1.25;
  }
  .dust,
  .towns {
    stroke: color-mix(in srgb, currentColor 26%, var(--_land));
    stroke-width: 3;
  }
  .towns {
    stroke: color-mix(in srgb, currentColor 50%, var(--_land));
  }
  .dust {
    opacity: 0;
    transition: opacity 180ms;
  }
  .dust.on {
    opacity: 1;
  }
  .here {
    fill: var(--_accent);
    stroke: var(--_land);
    stroke-width: 3;
  }
  .tiles img {
    position: absolute;
    inset: 0 auto auto 0;
    max-inline-size: none;
  }
  .arc {
    stroke: var(--_arc);
    stroke-width: 1.25;
    opacity: 0.7;
  }
  .arc.agreement {
    stroke-dasharray: 5 4;
  }
  .arc.partnership {
    stroke-dasharray: 0.1 4;
    stroke-width: 1.75;
  }
  .arc.successor {
    stroke-dasharray: 9 3 1 3;
    opacity: 0.45;
  }
  .arc.back {
    opacity: 0.16;
  }
  .marker,
  .label {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .marker {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 0;
    margin: -12px 0 0 -12px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    color: inherit;
    /* what it says has to fit: its size is that of the drawing, whatever that of the text */
    font-size: min(0.75em, 12px);
    line-height: 1;
    white-space: nowrap;
  }
  .marker:hover {
    background: none;
    z-index: 2;
  }
  .marker:focus-visible {
    z-index: 3;
    outline-offset: 1px;
  }
  .marker > span {
    display: grid;
    place-items: center;
    transition: scale 140ms;
  }
  [data-face]::before {
    content: attr(data-face);
  }
  .marker:hover > span,
  .marker.lit > span {
    scale: 1.14;
  }
  .marker.back {
    opacity: 0.35;
  }
  .group > span,
  .legend .members {
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 16%, var(--_land));
    font-weight: 600;
  }
  .marker.group,
  .group > span {
    inline-size: var(--_size);
    block-size: var(--_size);
  }
  .marker.group {
    margin: calc(var(--_size) / -2) 0 0 calc(var(--_size) / -2);
  }
  .size-0 {
    --_size: 26px;
  }
  .size-1 {
    --_size: 31px;
  }
  .size-2 {
    --_size: 37px;
  }
  .size-3 {
    --_size: 44px;
  }
  .member > span {
    inline-size: 10px;
    block-size: 10px;
    border: 1.5px solid var(--_land);
    border-radius: 50%;
    background: var(--_accent);
  }
  .member.lit > span {
    scale: 1.5;
  }
  .lit > span {
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--_accent) 40%, transparent);
  }
  .relation > span {
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--_arc);
    border-radius: 50%;
    background: var(--_land);
  }
  .cross {
    inline-size: 20px;
    block-size: 20px;
    fill: var(--_land);
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .marker.office {
    border-radius: 5px;
    box-shadow: 0 0 0 1.5px var(--_land);
    z-index: 1;
  }
  .office > .mark {
    inline-size: 24px;
    block-size: 24px;
    border-radius: 5px;
    font-size: 0.9em;
  }
  .mark.several,
  .mark.former {
    border: 1.5px solid;
    background: var(--_land);
    color: inherit;
  }
  .mark.former {
    border: 1.5px dashed var(--_hue);
  }
  /* Opaque, so that borders and ties run under the names, and contrast is what it seems. */
  .label {
    pointer-events: none;
    padding-inline: 3px;
    border-radius: 3px;
    white-space: nowrap;
    font-size: 0.8125em;
    line-height: 1.5;
    hyphens: none;
    background: var(--_land);
  }
  .label.afloat {
    background: var(--_sea);
  }
  /* as a block it ends where the colour behind it ends */
  .label bdi {
    display: block;
  }
  .label.office {
    font-weight: 600;
  }
  .label.country {
    color: color-mix(in srgb, currentColor 66%, var(--_land));
    letter-spacing: 0.04em;
  }
  .label.back,
  .label.city {
    color: color-mix(in srgb, currentColor 72%, var(--_land));
  }
  @media (forced-colors: active) {
    .stage {
      border: 1px solid;
    }
    .member > span {
      forced-color-adjust: none;
      background: Highlight;
    }
    .label,
    .label.afloat {
      background: Canvas;
    }
    .land {
      fill: Canvas;
    }
    .coast,
    .borders {
      stroke: GrayText;
    }
    .arc {
      stroke: LinkText;
    }
    .lit > span {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .map {
      print-color-adjust: exact;
    }
    /* what was drawn for the screen, on the width of the paper; the quotient of two lengths is a tangent */
    .stage {
      --_fit: tan(atan2(100cqi, var(--_drawn-width)));
      block-size: calc(var(--_drawn-height) * var(--_fit));
      outline: 1px solid var(--_border);
      outline-offset: -1px;
      break-inside: avoid;
    }
    .chart {
      inline-size: var(--_drawn-width);
      block-size: var(--_drawn-height);
    }
    .chart,
    .tiles,
    .labels,
    .markers {
      transform-origin: 0 0;
      scale: var(--_fit);
    }
  }
`;
