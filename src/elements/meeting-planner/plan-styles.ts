import { css, type CSSResult } from 'lit';

/** The plan, by time and by participant. */
export const planStyles: CSSResult = css`
  .result {
    display: grid;
    gap: var(--_3);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_4);
    align-items: center;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    align-items: center;
  }
  .choice .label {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .slot th {
    padding-block: var(--_4) var(--_2);
    font-weight: 600;
  }
  .meeting {
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  .meeting .place {
    inline-size: 3em;
    color: var(--_muted);
  }
  .meeting th {
    inline-size: 38%;
  }
  .meeting td:last-child {
    inline-size: 5em;
    padding-block: 0.3em;
  }
  .two {
    display: grid;
    gap: 0.2em;
    font-weight: 600;
    line-height: 1.35;
  }
  .why {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .lines {
    display: grid;
    gap: var(--_1);
  }
  .sheets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: var(--_4) var(--_5);
  }
  .sheet {
    padding-block-start: var(--_2);
    border-block-start: 2px solid var(--_strong-border);
    min-inline-size: 0;
    break-inside: avoid;
  }
  .sheet header {
    display: flex;
    gap: var(--_3);
    align-items: baseline;
    justify-content: space-between;
  }
  h5 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .own > li {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    gap: var(--_3);
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_border);
  }
  .when {
    font-weight: 600;
    line-height: 1.35;
  }
  .when .muted {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
  }
  .unmet {
    margin-block-start: var(--_2);
    font-size: 0.875em;
  }
  @container (max-width: 36em) {
    .plan thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .meeting {
      display: grid;
      grid-template-columns: 2em minmax(0, 1fr) auto;
    }
    .meeting th,
    .meeting .place,
    .meeting td:last-child {
      inline-size: auto;
    }
    .meeting .why {
      grid-column: 2 / -1;
      grid-row: 2;
      padding-block-start: 0;
    }
    .slot th {
      display: block;
    }
    .people th,
    .people td {
      padding-inline-end: var(--_2);
    }
    .people tbody th {
      inline-size: 45%;
    }
    .people .mark {
      display: none;
    }
  }
  @container (max-width: 24em) {
    .people thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .people tr:not(.editing) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: baseline;
    }
    .people .mark {
      display: inline-grid;
    }
    .people tr > td.number {
      display: none;
    }
    .people tbody th {
      inline-size: auto;
    }
    .people tr.editing,
    .people tr.editing > td {
      display: block;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
