import { css, type CSSResult } from 'lit';

/** The form of the day and the list of participants. */
export const plannerStyles: CSSResult = css`
  .planner {
    display: grid;
    gap: var(--_5);
  }
  .planner > * {
    min-inline-size: 0;
  }
  h3 {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  h4,
  legend,
  summary {
    font-weight: 600;
  }
  legend {
    padding: 0;
    margin-block-end: var(--_2);
  }
  .intro {
    max-inline-size: 66ch;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr));
    gap: var(--_3);
    align-items: end;
    margin-block-end: var(--_2);
  }
  .field {
    display: grid;
    gap: var(--_1);
    justify-items: start;
  }
  .field label,
  .choices > label {
    font-size: 0.875em;
    line-height: 1.3;
    color: var(--_muted);
  }
  input:not([type='checkbox'], [type='file']),
  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.25em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_strong-border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  select option {
    background: Canvas;
    color: CanvasText;
  }
  input[type='file'] {
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 0;
    min-block-size: 2.25em;
  }
  input[type='checkbox'] {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .check {
    display: inline-flex;
    gap: var(--_2);
    align-items: center;
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  th,
  td {
    padding: var(--_2) var(--_3) var(--_2) 0;
    vertical-align: top;
  }
  .people thead th,
  .plan thead th {
    padding-block: var(--_1);
    font-size: 0.8125em;
    color: var(--_muted);
    vertical-align: bottom;
    hyphens: manual;
    overflow-wrap: normal;
  }
  .people tbody tr {
    border-block-start: 1px solid var(--_border);
  }
  .people tbody tr.editing {
    border: 0;
  }
  .people tbody :is(th, td) {
    padding-block: 0.35em;
    vertical-align: baseline;
  }
  .people tbody th {
    inline-size: 60%;
  }
  .people tr:not(.editing) > td:last-child {
    text-align: end;
    white-space: nowrap;
    overflow-wrap: normal;
    padding-inline-end: 0;
  }
  .named {
    display: inline-flex;
    gap: var(--_2);
    align-items: baseline;
    min-inline-size: 0;
  }
  /* wider where the visitor spaces letters */
  .named .mark {
    min-inline-size: 2em;
    max-inline-size: 3.5em;
    block-size: 2em;
    font-size: 0.625em;
    align-self: start;
    margin-block-start: 0.2em;
  }
  .editor {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: var(--_4);
    padding: var(--_3) var(--_4) var(--_4);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .choices {
    display: grid;
    gap: var(--_1);
    align-content: start;
    min-inline-size: 0;
  }
  .pick {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .pick select {
    flex: 1 1 8em;
    inline-size: 8em;
    /* WebKit cuts a long name off, but counts what is cut off into the width of the page */
    contain: paint;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_2);
  }
  .chip {
    min-block-size: 1.85em;
    padding: 0.1em 0.6em;
    font-size: 0.875em;
    text-align: start;
  }
  .chip svg {
    inline-size: 0.9em;
    block-size: 0.9em;
  }
  .absences {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    align-content: start;
  }
  .absences legend {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
    margin-block-end: var(--_1);
  }
  summary {
    min-block-size: 1.75em;
    cursor: pointer;
  }
  details > :not(summary) {
    margin-block-start: var(--_2);
    max-inline-size: 66ch;
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3);
    align-items: center;
  }
  .main {
    border-color: var(--_accent);
    background: var(--_chosen);
    font-weight: 600;
  }
  progress {
    flex: 1 1 8em;
    max-inline-size: 20em;
    accent-color: var(--_accent);
  }
  .empty {
    padding: var(--_4);
    border: 1px dashed var(--_strong-border);
    border-radius: var(--_radius);
  }
  @media print {
    .settings,
    .from-table,
    .go,
    section[part='participants'] {
      display: none;
    }
  }
`;
