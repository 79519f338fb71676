import { css, type CSSResult } from 'lit';
import { listStyles } from '../styles/lists.js';

export const consortiumBuilderStyles: CSSResult = css`
  ${listStyles}
  .title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    padding-block-end: var(--_3);
  }
  h4 {
    font-weight: 600;
  }
  .call {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    padding-block-end: var(--_5);
    border-block-end: 1px solid var(--_border);
  }
  .picker {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
  }
  .call > .picker {
    max-inline-size: 44em;
  }
  label {
    font-size: 0.9375em;
  }
  .call > .picker > label {
    font-size: 1em;
    font-weight: 600;
  }
  input {
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 2.5em;
    margin: 0;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_strong-border);
    border-radius: var(--_radius);
    background: none;
  }
  input:placeholder-shown {
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset-block-start: 100%;
    inset-inline: 0;
    max-block-size: 18em;
    margin-block-start: 0.25em;
    padding: var(--_1);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_strong-border);
    border-radius: var(--_radius);
    background: var(--alliance-surface, Canvas);
    color: var(--alliance-surface-text, CanvasText);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 12%);
  }
  [role='option'] {
    display: flex;
    gap: var(--_3);
    align-items: baseline;
    justify-content: space-between;
    min-block-size: 2em;
    padding: 0.25em 0.625em;
    border-radius: calc(var(--_radius) * 0.7);
    cursor: pointer;
  }
  [role='option']:hover {
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  [role='option'][aria-selected='true'] {
    background: color-mix(in srgb, currentColor 10%, transparent);
    outline: 2px solid currentColor;
    outline-offset: -2px;
  }
  [role='option'] .muted {
    color: inherit;
    opacity: 0.78;
  }
  [hidden] {
    display: none;
  }
  .chip {
    min-block-size: 1.9em;
    padding: 0.1em 0.4em 0.1em 0.75em;
    border-color: transparent;
    border-radius: 1em;
    background: var(--_chosen);
    text-align: start;
  }
  .chip svg {
    inline-size: 0.9em;
    block-size: 0.9em;
  }
  summary {
    min-block-size: 1.75em;
    inline-size: fit-content;
    padding-block: 0.125em;
    color: var(--_accent);
    cursor: pointer;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: var(--_3) var(--_4);
    align-items: end;
    padding-block: var(--_3) var(--_1);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
  }
  .field.wide {
    align-self: start;
  }
  input[type='number'] {
    max-inline-size: 7em;
    font-variant-numeric: tabular-nums;
  }
  .empty,
  .answer,
  .obstacles,
  .one-more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    justify-items: start;
  }
  .empty,
  .answer {
    padding-block: var(--_5) 0;
  }
  .answer {
    justify-items: stretch;
  }
  .answer > p {
    max-inline-size: 70ch;
  }
  .verdict {
    font-size: 1.125em;
    font-weight: 600;
  }
  .certainty {
    margin-block-start: calc(-1 * var(--_2));
  }
  .choices,
  .wishes,
  .exits {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  /* A team is dots joined by a thin line. */
  .seat {
    position: relative;
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: 0 var(--_3);
    padding-block-end: var(--_5);
  }
  .seat:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 0.25em -0.25em;
    inset-inline-start: 0.84375em;
    border-inline-start: 1px solid var(--_strong-border);
  }
  .dot {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--_hue, #5f6b7a);
    color: #fff;
    font-size: 0.875em;
    font-weight: 600;
    forced-color-adjust: none;
  }
  .who {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    justify-items: start;
    min-inline-size: 0;
  }
  .name .plain {
    padding-inline: 0;
    font-size: 1.0625em;
    font-weight: 600;
    text-align: start;
  }
  .place {
    margin-block-start: calc(-1 * var(--_1));
    font-size: 0.9375em;
  }
  .reasons {
    display: grid;
    gap: var(--_1);
    max-inline-size: 70ch;
    padding-block: var(--_1);
  }
  .reasons strong {
    font-weight: 600;
  }
  .wishes button,
  .choices button,
  .alternatives li > button[part],
  [part='swap'] {
    min-block-size: 2em;
    padding-block: 0.1em;
    font-size: 0.9375em;
  }
  .alternatives {
    inline-size: 100%;
  }
  .alternatives ul,
  .mails ul,
  .loosenings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    padding-block: var(--_1);
  }
  .alternatives li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_3);
    align-items: center;
    justify-content: space-between;
    max-inline-size: 36em;
  }
  .alternatives li > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    align-items: baseline;
    flex: 1 1 6em;
    min-inline-size: 0;
  }
  .alternatives .plain {
    padding-inline: 0;
    text-align: start;
  }
  .alternatives [part='swap'] {
    flex: none;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_5);
    padding-block-end: var(--_3);
  }
  /* what is only heard is cut off with the rest, else it would scroll the page */
  .scroller {
    position: relative;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  thead th,
  thead td,
  tbody td {
    padding: var(--_1) 0.4em;
    text-align: center;
  }
  tbody th {
    min-inline-size: 7em;
    max-inline-size: 16em;
    padding: var(--_1) var(--_3) var(--_1) 0;
    padding-inline: 0 var(--_3);
  }
  tbody tr {
    border-block-start: 1px solid var(--_border);
  }
  .missing th {
    font-weight: 600;
  }
  table svg,
  .legend svg {
    vertical-align: -0.2em;
    color: var(--_accent);
  }
  svg.offered {
    fill: currentColor;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    padding-block-start: var(--_2);
    font-size: 0.875em;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(5em, 9em) minmax(0, 1fr);
    gap: 0 var(--_3);
    padding-block: var(--_1);
    border-block-start: 1px solid var(--_border);
    font-size: 0.9375em;
  }
  .met {
    inline-size: 100%;
  }
  dl {
    padding-block-start: var(--_1);
  }
  dd .number {
    font-weight: 600;
  }
  .loosenings li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_3);
    align-items: center;
  }
  .loosenings button {
    text-align: start;
  }
  .mails li {
    display: flex;
    gap: var(--_2);
    align-items: start;
  }
  .mails a {
    display: inline-block;
    min-block-size: 1.5em;
  }
  .nothing-found {
    font-size: 0.9375em;
  }
  .one-more p {
    padding-block-start: var(--_1);
  }
  .one-more .plain {
    padding-inline: 0;
  }
  .whole {
    display: inline-block;
  }
  .note {
    max-inline-size: 70ch;
    padding-block-start: var(--_5);
    font-size: 0.8125em;
  }
  @container (max-width: 15em) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    tbody th {
      min-inline-size: 5em;
    }
  }
  @container (min-width: 21em) {
    .field.wide {
      grid-column: span 2;
    }
    /* the two begin a row of their own */
    .field:not(.wide) + .field.wide {
      grid-column: 1 / span 2;
    }
  }
  @container (min-width: 56em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: var(--_6);
      align-items: start;
    }
    .facts {
      position: sticky;
      inset-block-start: var(--_4);
    }
  }
  /* browsers leave the spaces out */
  q:lang(fr) {
    quotes: '«\\a0' '\\a0»' '“' '”';
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .call,
    .wishes,
    .choices,
    .exits,
    .one-more,
    .alternatives,
    .mails,
    .alone,
    .certainty .plain {
      display: none;
    }
    .name .plain {
      color: inherit;
      text-decoration: none;
    }
    .seat,
    .facts > * {
      break-inside: avoid;
    }
    .facts {
      position: static;
    }
    .answer {
      padding-block-start: 0;
    }
  }
`;
