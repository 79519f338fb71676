import { css, type CSSResult } from 'lit';

/** What two clusters have for each other. */
export const comparisonStyles: CSSResult = css`
  .comparison {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_border);
  }
  .pickers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 20em));
    gap: var(--_3) var(--_5);
  }
  .pickers label {
    display: grid;
    gap: var(--_1);
    font-size: 0.9375em;
  }
  select {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0 0.5em;
    border: 1px solid var(--_strong-border);
    border-radius: var(--_radius);
    background: transparent;
    text-overflow: ellipsis;
    /* WebKit cuts a long name off, but counts what is cut off into the width of the page */
    contain: paint;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .verdict {
    display: grid;
    gap: var(--_3) var(--_6);
    align-items: start;
  }
  .score strong {
    display: block;
    font-size: 2.5em;
    font-weight: 600;
    line-height: 1.1;
  }
  .parts {
    display: grid;
    gap: var(--_2);
  }
  .parts li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(4em, 10em) minmax(2em, auto);
    gap: 0 var(--_3);
    align-items: center;
  }
  /* beside a bar and a figure no word has room there: the name has a line of its own */
  @container (max-width: 26em) {
    .parts li {
      display: flex;
      flex-wrap: wrap;
    }
    .part-name,
    .about {
      flex-basis: 100%;
    }
    .parts .bar {
      flex: 1 1 4em;
      inline-size: auto;
    }
  }
  .part-name {
    font-weight: 600;
  }
  .part-figure {
    text-align: end;
  }
  .about {
    grid-column: 1 / -1;
    font-size: 0.875em;
  }
  .formula {
    max-inline-size: 70ch;
    font-size: 0.875em;
  }
  .bar {
    inline-size: 100%;
    block-size: 0.625em;
    stroke: none;
    border-radius: 0.3125em;
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .track {
    fill: var(--_border);
  }
  .fill {
    fill: var(--_accent);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: var(--_4) var(--_5);
  }
  .sides section {
    display: grid;
    gap: var(--_2);
    align-content: start;
    justify-items: start;
  }
  .sides section > .plain {
    font-size: 0.875em;
  }
  .sides h4 .mark {
    font-size: 0.6875em;
    vertical-align: 0.15em;
  }
  .sides .list {
    display: grid;
    gap: var(--_3);
    font-size: 0.9375em;
  }
  .who-line {
    font-size: 0.9375em;
  }
  .who-line .plain {
    min-block-size: 1.75em;
  }
  @container (min-width: 48em) {
    .verdict {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .formula {
      grid-column: 1 / -1;
    }
    .parts li {
      grid-template-columns: 9em 10em minmax(2.5em, auto) minmax(0, 1fr);
    }
    .about {
      grid-column: auto;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .track {
      fill: Canvas;
    }
    .fill {
      fill: CanvasText;
    }
  }
  @media print {
    .bar {
      print-color-adjust: exact;
    }
    .sides section {
      break-inside: avoid;
    }
  }
`;
