import { css, type CSSResult } from 'lit';

/**
 * The look of the map. Sea and land follow the lightness of the page's text, so that a dark page gets a dark map
 * without being asked; browsers that cannot compute with colours get tints instead.
 */
export const mapStyles: CSSResult = css`
  .map {
    --_sea: var(--alliance-map-sea, color-mix(in srgb, currentColor 9%, transparent));
    --_land: var(--alliance-map-land, color-mix(in srgb, currentColor 2%, transparent));
    --_line: var(--alliance-map-border, color-mix(in srgb, currentColor 24%, var(--_land)));
    --_arc: var(--alliance-map-arc, color-mix(in srgb, var(--_accent) 72%, currentColor));
    --_raised: Canvas;
  }
  @supports (color: oklch(from red l c h)) {
    .map {
      --_sea: var(--alliance-map-sea, oklch(from currentColor clamp(0.235, (0.62 - l) * 99, 0.945) 0.011 238));
      --_land: var(--alliance-map-land, oklch(from currentColor clamp(0.3, (0.62 - l) * 99, 0.99) 0.003 238));
      --_raised: oklch(from currentColor clamp(0.27, (0.62 - l) * 99, 1) 0.003 238);
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
  .chart path {
    vector-effect: non-scaling-stroke;
  }
  .land {
    fill: var(--_land);
    stroke: none;
  }
  .coast,
  .borders {
    stroke: var(--_line);
    stroke-width: 0.8;
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
    font-size: 0.75em;
    line-height: 1;
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
  .legend .group {
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 16%, var(--_raised));
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
    border: 1.5px solid var(--_raised);
    border-radius: 50%;
    background: var(--_accent);
  }
  .member.lit > span {
    scale: 1.5;
  }
  .lit > span {
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--_accent) 40%, transparent);
  }
  .centre > span {
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--_arc);
    border-radius: 50%;
    background: var(--_raised);
  }
  .marker.office {
    border-radius: 5px;
    box-shadow: 0 0 0 1.5px var(--_raised);
    z-index: 1;
  }
  .office > .mark {
    inline-size: 24px;
    block-size: 24px;
    border-radius: 5px;
    font-size: 0.9em;
  }
  .mark.several {
    --_hue: #566170;
  }
  .mark.former {
    border: 1.5px dashed var(--_hue);
    background: var(--_raised);
    color: inherit;
  }
  .label {
    pointer-events: none;
    white-space: nowrap;
    font-size: 0.8125em;
    line-height: 1.35;
    hyphens: none;
    text-shadow:
      0 0 2px var(--_land),
      0 0 2px var(--_land),
      0 0 4px var(--_land);
  }
  .label.office {
    font-weight: 600;
  }
  .label.country {
    color: color-mix(in srgb, currentColor 58%, var(--_land));
    letter-spacing: 0.06em;
  }
  .controls {
    position: absolute;
    inset: var(--_2) var(--_2) auto auto;
    z-index: 4;
    display: grid;
    gap: var(--_2);
    justify-items: end;
  }
  .stage .icon,
  .mover summary {
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    cursor: pointer;
  }
  .stack,
  .mover {
    display: grid;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow: hidden;
  }
  .stage .icon:hover,
  .mover summary:hover {
    background: var(--_tint);
  }
  .controls :focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .stack > * + * {
    border-block-start: 1px solid var(--_border);
  }
  .mover summary {
    list-style: none;
  }
  .mover[open] summary {
    justify-self: end;
  }
  .arrows {
    display: grid;
    grid-template-columns: repeat(3, 2.25em);
    grid-template-areas: '. u .' 'l . r' '. d .';
  }
  .arrows > :nth-child(1) {
    grid-area: u;
  }
  .arrows > :nth-child(2) {
    grid-area: l;
  }
  .arrows > :nth-child(3) {
    grid-area: r;
  }
  .arrows > :nth-child(4) {
    grid-area: d;
  }
  .area,
  .hint {
    position: absolute;
    inset: var(--_3) auto auto 50%;
    translate: -50%;
    z-index: 4;
    inline-size: max-content;
    max-inline-size: calc(100% - 7em);
    border: 1px solid var(--_border);
    border-radius: 2em;
    background: var(--_raised);
    font-size: 0.875em;
  }
  .area:hover {
    background: color-mix(in srgb, currentColor 6%, var(--_raised));
  }
  .hint {
    inset: auto auto var(--_4) 50%;
    padding: var(--_1) var(--_4);
    pointer-events: none;
  }
  .callout {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 5;
    inline-size: min(20em, 100% - 1em);
    max-block-size: calc(50% - 1em);
    overflow: auto;
    padding: var(--_3) var(--_4) var(--_4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.14);
    cursor: auto;
    touch-action: auto;
    user-select: text;
    -webkit-user-select: text;
    font-size: 0.9375em;
  }
  @container (max-width: 44em) {
    .callout {
      inset: auto 0.5em 0.5em !important;
      inline-size: auto;
      max-block-size: 62%;
      translate: none !important;
    }
  }
  .callout header {
    position: sticky;
    inset-block-start: calc(-1 * var(--_3));
    margin-block-start: calc(-1 * var(--_3));
    padding-block: var(--_2) var(--_1);
    background: var(--_raised);
    display: flex;
    gap: var(--_2);
    align-items: start;
    justify-content: space-between;
  }
  .callout h3 {
    font-weight: 600;
    line-height: 1.35;
    padding-block: var(--_1);
  }
  .callout header .icon {
    margin: -0.2em -0.6em 0 0;
    border-radius: var(--_radius);
  }
  .callout p {
    margin-block-start: var(--_2);
  }
  .callout .plain {
    padding-inline: 0;
    text-align: start;
  }
  .callout .badges {
    display: grid;
    gap: var(--_1);
    margin-block-start: var(--_2);
  }
  .callout li,
  .callout p.badges {
    display: flex;
    gap: var(--_2);
    align-items: center;
  }
  .callout .cluster + .cluster {
    margin-block-start: var(--_3);
    padding-block-start: var(--_1);
    border-block-start: 1px solid var(--_border);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_5);
    padding-block: var(--_2) var(--_1);
    font-size: 0.875em;
  }
  .legend li {
    display: flex;
    gap: var(--_2);
    align-items: center;
  }
  .legend i {
    forced-color-adjust: none;
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    border-radius: 50%;
  }
  .legend .office {
    border-radius: 0.25em;
    background: #566170;
  }
  .legend .member {
    inline-size: 0.6em;
    block-size: 0.6em;
    background: var(--_accent);
  }
  .legend svg {
    inline-size: 2em;
    block-size: 1em;
  }
  .notes,
  .note {
    font-size: 0.8125em;
  }
  @media (forced-colors: active) {
    .stage {
      border: 1px solid;
    }
    .member > span {
      forced-color-adjust: none;
    }
    .lit > span {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .controls,
    .area,
    .callout {
      display: none;
    }
    .stage {
      border: 1px solid var(--_border);
      break-inside: avoid;
    }
    .map {
      print-color-adjust: exact;
    }
  }
`;
