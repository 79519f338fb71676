import { css, type CSSResult } from 'lit';

const unseen = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

/**
 * The table as a card per row, where it would be too wide: the row's name, then only the clusters that have members,
 * each with its mark. The column heads become the legend of the marks. What is not seen is still heard.
 *
 * @param table selects the table
 */
export const cardStyles = (table: CSSResult): CSSResult => css`
  ${table}, ${table} :is(thead, tbody, tfoot) {
    display: block;
    inline-size: auto;
  }
  ${table} tr {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1);
    align-items: center;
    padding-block: var(--_2);
    border-block-end: 1px solid var(--_border);
  }
  /* the cells begin a line of their own, below name, members and standing */
  ${table} :is(tbody, tfoot) tr::before {
    content: '';
    order: 3;
    flex-basis: 100%;
  }
  ${table} thead tr {
    gap: var(--_1) var(--_3);
  }
  ${table} thead th {
    padding: 0;
  }
  ${table} thead :is(.name, .total, .standing) {
    ${unseen}
  }
  ${table} .who {
    flex-direction: row;
    text-align: start;
  }
  ${table} .who bdi {
    max-inline-size: none;
    writing-mode: horizontal-tb;
    rotate: none;
  }
  ${table} :is(tbody, tfoot) .name {
    position: static;
    order: 0;
    flex: 1 1 auto;
    backdrop-filter: none;
  }
  ${table} .total,
  ${table} tbody .standing {
    order: 1;
    padding: 0;
  }
  ${table} .total {
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_muted);
  }
  ${table} tbody .total .figure {
    display: none;
  }
  ${table} tbody .sentence {
    display: inline;
  }
  ${table} tbody .standing {
    order: 2;
    flex-basis: 100%;
    padding-inline-start: 1.45em;
  }
  ${table} tbody .standing > * {
    display: inline;
  }
  ${table} td.standing:empty {
    display: none;
  }
  ${table} .cell {
    order: 4;
  }
  ${table} .cell:has(.nobody) {
    ${unseen}
  }
  ${table} .cell :is(button, .figures) {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    inline-size: auto;
    padding: 0.125em;
    padding-inline: 0.25em 0.5em;
  }
  ${table} .cell .mark {
    display: inline-grid;
  }
  ${table} .owner {
    display: inline;
    font-size: 0.875em;
  }
  ${table} :is(.depth-1, .depth-2, .depth-3, .depth-4) {
    margin-inline-start: var(--_3);
  }
  ${table} :is(.depth-2, .depth-3, .depth-4) {
    margin-inline-start: var(--_5);
  }
  ${table} :is(.depth-1, .depth-2, .depth-3, .depth-4) .name {
    padding-inline-start: 0;
  }
`;
