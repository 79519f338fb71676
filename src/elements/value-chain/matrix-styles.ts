import { css, type CSSResult } from 'lit';
import { cardStyles } from './card-styles.js';

/** The heat map: a table where there is room for one, and in a narrow place a card per row with the same cells. */
export const matrixStyles: CSSResult = css`
  .table {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1);
    align-items: center;
    font-size: 0.8125em;
  }
  .swatch {
    padding: 0 0.5em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_shade);
  }
  .step-0 {
    --_shade: transparent;
    --_edge: 0;
  }
  .step-1 {
    --_shade: color-mix(in srgb, var(--_accent) 10%, transparent);
    --_edge: 1px;
  }
  .step-2 {
    --_shade: color-mix(in srgb, var(--_accent) 21%, transparent);
    --_edge: 2px;
  }
  .step-3 {
    --_shade: color-mix(in srgb, var(--_accent) 33%, transparent);
    --_edge: 4px;
  }
  .step-4 {
    --_shade: color-mix(in srgb, var(--_accent) 46%, transparent);
    --_edge: 6px;
  }
  .scroll {
    /* or what is placed absolutely in it would widen the page instead of scrolling away */
    position: relative;
    overflow-x: auto;
    border-radius: var(--_radius);
    /* room for the outlines of the cells at the edge */
    padding: 2px;
  }
  table {
    --_name: 12em;
    --_total: 5.5em;
    --_standing: 9em;
    table-layout: fixed;
    inline-size: max(100%, calc(var(--_name) + var(--_total) + var(--_standing) + var(--_clusters, 1) * 2.75em));
    border-collapse: separate;
    border-spacing: 2px;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: center;
    vertical-align: middle;
  }
  thead th {
    padding: var(--_1) var(--_1) var(--_2);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  .name {
    text-align: start;
  }
  thead .name {
    inline-size: calc(var(--_name) / 0.875);
  }
  thead .total {
    inline-size: calc(var(--_total) / 0.875);
  }
  thead .standing {
    inline-size: calc(var(--_standing) / 0.875);
  }
  tbody .name {
    font-weight: 600;
  }
  .opener {
    justify-content: start;
    gap: 0.3em;
    inline-size: 100%;
    padding: 0.25em 0.375em 0.25em 0;
    border-color: transparent;
    font-weight: inherit;
    text-align: start;
  }
  .leaf {
    display: block;
    padding: 0.25em 0.375em 0.25em 1.45em;
    padding-inline: 1.45em 0.375em;
  }
  .arrow {
    transition: rotate 140ms;
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  [aria-expanded='true'] .arrow {
    rotate: 90deg;
  }
  :is(.depth-1, .depth-2, .depth-3, .depth-4) .name {
    font-weight: 400;
  }
  .depth-1 .name {
    padding-inline-start: 1em;
  }
  .depth-2 .name {
    padding-inline-start: 2em;
  }
  .depth-3 .name {
    padding-inline-start: 3em;
  }
  .depth-4 .name {
    padding-inline-start: 4em;
  }
  .who {
    display: flex;
    flex-direction: column;
    gap: var(--_1);
    align-items: center;
    justify-content: end;
  }
  .cell {
    border-radius: calc(var(--_radius) / 2);
  }
  .cell button,
  .figures {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0 0.25em;
    border-color: transparent;
    border-radius: inherit;
  }
  .figures {
    display: inline-grid;
    place-items: center;
  }
  tbody .cell button {
    background: var(--_shade);
  }
  tbody .cell button:hover {
    border-color: currentColor;
  }
  tbody .cell button[aria-pressed='true'] {
    border: 2px solid currentColor;
  }
  .alone .cell button {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .cell .mark,
  .owner,
  .sentence {
    display: none;
  }
  .nobody {
    color: var(--_muted);
  }
  .blind .cell {
    background: repeating-linear-gradient(135deg, transparent 0 0.35em, var(--_border) 0.35em calc(0.35em + 1px));
  }
  .total {
    font-weight: 600;
    hyphens: none;
    overflow-wrap: normal;
  }
  .standing {
    padding-inline-start: var(--_2);
    font-size: 0.875em;
    text-align: start;
    hyphens: none;
    overflow-wrap: normal;
  }
  tbody .standing > * {
    display: block;
  }
  .flag {
    font-weight: 600;
  }
  .alone .flag::before,
  .blind .flag::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.35em;
    border: 2px solid var(--_accent);
    border-radius: 0.15em;
  }
  .blind .flag::before {
    border: 1px solid currentColor;
    background: repeating-linear-gradient(135deg, transparent 0 2px, currentColor 2px 3px);
  }
  tfoot th,
  tfoot td {
    padding-block-start: var(--_1);
    font-size: 0.875em;
  }
  tfoot .figures {
    min-block-size: 0;
  }

  @container (min-width: 34.001em) {
    .name {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
    }
    /* what scrolls away below the names is blurred: no colour would fit every page's ground */
    tbody .name,
    tfoot .name,
    thead .name {
      background: var(--alliance-surface, transparent);
      backdrop-filter: blur(1em) saturate(0.4);
    }
    .who {
      flex-direction: column-reverse;
      justify-content: start;
    }
    /* turned names stand on their marks */
    .who bdi {
      max-inline-size: 13em;
      writing-mode: vertical-rl;
      rotate: 180deg;
      text-align: start;
      hyphens: none;
      overflow-wrap: normal;
    }
  }
  @container (min-width: 48em) {
    .few .who {
      flex-direction: column;
      justify-content: end;
    }
    .few .who bdi {
      writing-mode: horizontal-tb;
      rotate: none;
      text-align: center;
      hyphens: auto;
    }
  }
  @container (min-width: 68em) {
    table {
      --_name: 16em;
    }
    .some .who {
      flex-direction: column;
      justify-content: end;
    }
    .some .who bdi {
      writing-mode: horizontal-tb;
      rotate: none;
      text-align: center;
      hyphens: auto;
    }
  }
  @container (max-width: 34em) {
    ${cardStyles(css`table`)}
  }
  @media (forced-colors: active) {
    .swatch,
    tbody .cell button {
      border: 1px solid ButtonBorder;
      border-block-end: max(1px, var(--_edge)) solid CanvasText;
    }
    tbody .cell button[aria-pressed='true'] {
      background: SelectedItem;
    }
    .alone .cell button {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .name {
      background: Canvas;
    }
  }
  @media print {
    /* no paper is wide enough, and none scrolls */
    ${cardStyles(css`.many`)}
    .scroll {
      overflow: visible;
    }
    .swatch,
    tbody .cell button {
      print-color-adjust: exact;
    }
    .cell button,
    .opener {
      min-block-size: 1.5em;
    }
    .arrow {
      display: none;
    }
    .opener {
      padding-inline-start: 0;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
