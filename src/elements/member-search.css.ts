import { css, type CSSResult } from 'lit';
import { listStyles } from '../styles/lists.js';

export const memberSearchStyles: CSSResult = css`
  ${listStyles}
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    margin-block-end: var(--_4);
  }
  /* a free line, so that nothing moves when it is filled */
  form:has(.suggestions) {
    margin-block-end: var(--_1);
  }
  .suggestions {
    block-size: 2.5em;
    padding-block-start: var(--_1);
  }
  form > label {
    font-weight: 600;
  }
  .box {
    display: flex;
    align-items: center;
    gap: var(--_2);
    max-inline-size: 44em;
    padding-inline: var(--_3) var(--_1);
    border: 1px solid var(--_strong-border);
    border-radius: var(--_radius);
  }
  .box:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
    border-color: transparent;
  }
  .box > svg {
    color: var(--_muted);
  }
  input[type='search'] {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    appearance: none;
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .icon {
    min-inline-size: 2.25em;
    padding: 0;
  }
  .box .icon {
    border-color: transparent;
  }
  kbd {
    min-inline-size: 1.75em;
    margin-inline-end: var(--_2);
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    color: var(--_muted);
    font: inherit;
    font-size: 0.8em;
    line-height: 1.6;
    text-align: center;
  }
  /* where fingers type there is no such key to press */
  @media (hover: none) {
    kbd {
      display: none;
    }
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4) var(--_6);
  }
  .main {
    min-inline-size: 0;
  }
  .filters-button {
    justify-self: start;
  }
  /* nothing to narrow, nothing to order; not in need-match, which wears these styles too */
  search .columns:not(:has(fieldset)) > :not(.main),
  .toolbar:has(~ slot) > :not(.count) {
    display: none;
  }
  /* the message below says it larger; but whoever was led to the number keeps the focus */
  .toolbar:has(~ slot) {
    position: absolute;
    clip-path: inset(50%);
  }
  .filters {
    display: none;
  }
  .filters.open {
    display: grid;
    gap: var(--_4);
    align-content: start;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: 1.9em;
    padding-block: 0.15em;
    cursor: pointer;
  }
  fieldset .label {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
  }
  fieldset .mark {
    font-size: 0.65em;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
    padding-block-end: var(--_3);
    border-block-end: 1px solid var(--_border);
  }
  .count {
    flex: 1 1 100%;
    font-weight: 600;
  }
  .sort {
    display: flex;
    align-items: center;
    gap: var(--_2);
  }
  .sort > span {
    display: none;
  }
  select {
    min-block-size: 2.25em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_strong-border);
    border-radius: var(--_radius);
    background: none;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .views {
    display: flex;
    margin-inline-start: auto;
  }
  .views button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .views button:last-child {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .chips {
    padding-block: var(--_3) var(--_1);
  }
  .chip {
    min-block-size: 1.9em;
    padding: 0.1em 0.4em 0.1em 0.75em;
    border-color: transparent;
    border-radius: 1em;
    background: var(--_chosen);
  }
  .chip svg {
    inline-size: 0.9em;
    block-size: 0.9em;
  }
  .similar {
    padding-block: var(--_3) 0;
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_1);
    padding-block: var(--_4);
    border-block-end: 1px solid var(--_border);
    border-radius: 0;
    transition: background-color 140ms;
  }
  /* The shadow widens the tint without widening the entry, which would scroll the page sideways. */
  .list .entry:hover,
  .list .entry.lit {
    background: var(--_tint);
    box-shadow:
      -0.5em 0 var(--_tint),
      0.5em 0 var(--_tint);
  }
  .cards .entry:hover,
  .cards .entry.lit {
    background: var(--_tint);
  }
  .entry > * {
    max-inline-size: 70ch;
  }
  .name {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }
  .name :is(a, button) {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: none;
    line-height: inherit;
  }
  .entry:hover .name :is(a, button) {
    text-decoration: underline;
  }
  .name :is(a, button)::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .name :is(a, button):focus-visible {
    outline: 0;
  }
  .name :is(a, button):focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  .place {
    font-size: 0.9375em;
  }
  .badges {
    padding-block-start: var(--_1);
  }
  .why {
    font-size: 0.875em;
  }
  .why q {
    font-style: normal;
    quotes: none;
  }
  .results.cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: var(--_4);
    padding-block-start: var(--_4);
  }
  .cards .entry {
    align-content: start;
    padding: var(--_4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_4);
    padding-block-start: var(--_5);
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: var(--_3);
    padding-block: var(--_5);
  }
  .empty .what {
    font-size: 1.125em;
    font-weight: 600;
  }
  .empty .chips {
    padding: 0;
  }
  /* a licence or a date, which is broken nowhere if it fits in a line */
  .whole {
    display: inline-block;
  }
  .note {
    max-inline-size: 70ch;
    padding-block-start: var(--_5);
    font-size: 0.8125em;
  }
  @container (min-width: 30em) {
    .count {
      flex: 1 1 8em;
    }
    .sort > span {
      display: inline;
    }
  }
  @container (min-width: 48em) {
    .columns {
      grid-template-columns: minmax(13em, 17em) minmax(0, 1fr);
      align-items: start;
    }
    .columns:not(:has(fieldset)) {
      grid-template-columns: minmax(0, 1fr);
    }
    .filters,
    .filters.open {
      display: grid;
      gap: var(--_5);
      align-content: start;
    }
    .filters-button {
      display: none;
    }
  }
  @container (min-width: 60em) {
    .list .entry {
      grid-template-columns: minmax(0, 1fr) minmax(10em, 15em);
      column-gap: var(--_5);
    }
    .list .entry > * {
      grid-column: 1;
    }
    .list .entry > .badges {
      grid-area: 1 / 2 / span 4 / 3;
      flex-direction: column;
      flex-wrap: nowrap;
      align-items: start;
      padding-block-start: 0.1em;
    }
  }
  @media print {
    form,
    search .columns > :not(.main),
    .toolbar > :not(.count),
    .more {
      display: none !important;
    }
    .columns {
      display: block;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
