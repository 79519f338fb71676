import { css, type CSSResult } from 'lit';

/** What lies on and under the stage: buttons, hints, the legend and the notes. */
export const panelStyles: CSSResult = css`
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
    background: var(--_land);
    overflow: hidden;
  }
  .stage .icon:hover,
  .mover summary:hover {
    background: var(--_tint);
  }
  .stage .icon[aria-disabled] {
    background: none;
    cursor: default;
  }
  .icon[aria-disabled] svg {
    opacity: 0.35;
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
    background: var(--_land);
    font-size: 0.875em;
  }
  .area:hover {
    background: color-mix(in srgb, currentColor 6%, var(--_land));
  }
  .hint {
    inset: auto auto var(--_4) 50%;
    padding: var(--_1) var(--_4);
    pointer-events: none;
  }
  .consent {
    position: absolute;
    inset: auto auto var(--_3) 50%;
    translate: -50%;
    z-index: 4;
    inline-size: max-content;
    max-inline-size: calc(100% - 2em);
    border-radius: 2em;
    background: var(--_land);
    font-size: 0.875em;
  }
  .consent:hover {
    background: color-mix(in srgb, currentColor 6%, var(--_land));
  }
  .credit {
    position: absolute;
    inset: auto 0 0 auto;
    z-index: 3;
    padding-inline: var(--_2);
    border-start-start-radius: var(--_radius);
    background: var(--_land);
    font-size: 0.75em;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_5);
    align-items: start;
    justify-content: space-between;
    padding-block: var(--_2);
  }
  .legend {
    display: flex;
    flex: 1 1 24em;
    flex-wrap: wrap;
    gap: 0 var(--_4);
    font-size: 0.875em;
  }
  .legend label {
    display: flex;
    gap: var(--_2);
    align-items: center;
    min-block-size: 2em;
    cursor: pointer;
  }
  .legend input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .legend input:not(:checked) + :is(i, svg) {
    opacity: 0.4;
  }
  .legend i {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    border-radius: 50%;
  }
  .legend :is(.offices, .hull, .countries) {
    forced-color-adjust: none;
  }
  .legend .offices {
    border-radius: 0.25em;
    background: var(--_strong-border);
  }
  .legend .hull,
  .legend .countries {
    border-radius: 0.25em;
    border: 1px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  .legend .countries {
    border: 0;
    background: color-mix(in srgb, var(--_accent) 34%, transparent);
  }
  .legend svg {
    inline-size: 2em;
    block-size: 1em;
  }
  .legend .cross {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  .list-button {
    flex: none;
    font-size: 0.875em;
  }
  .notes,
  .note {
    font-size: 0.8125em;
  }
  .notes .plain {
    margin-inline-end: var(--_3);
    text-align: start;
  }
  /* in a row they lie within the margin that a fitted view leaves free, and cover no marker; a row has to fit, too */
  @container (11em <= width <= 24em) {
    .controls {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      align-items: start;
    }
    .stack {
      grid-auto-flow: column;
    }
    .stack > * + * {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }
  }
  @container (max-width: 24em) {
    .area {
      inset: auto auto var(--_3) 50%;
      max-inline-size: calc(100% - 1em);
    }
    .stage:has(.consent) .area {
      inset-block-end: 3.5em;
    }
  }
  @media print {
    .controls,
    .area,
    .consent,
    .hint,
    .list-button,
    .legend input {
      display: none;
    }
    .notes .plain {
      color: inherit;
      text-decoration: none;
    }
    .legend label:has(input:not(:checked)) {
      display: none;
    }
  }
`;
