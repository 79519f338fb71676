import { html, nothing, type TemplateResult } from 'lit';
import type { UnknownCell } from '../../core/matching/meetings/wish-table.js';
import type { PlannerContext } from './planner-context.js';

/** What came of the last table. */
export interface TableOutcome {
  readonly participants: number;
  readonly wishes: number;
  readonly vetoes: number;
  readonly unknown: readonly UnknownCell[];
}

export interface TableActions {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Cells that are named before the list stops. */
const namedCells = 6;

/** Wishes from a table that is opened or pasted. */
export const tableView = (
  outcome: TableOutcome | 'failed' | undefined,
  actions: TableActions,
  context: PlannerContext,
): TemplateResult => {
  const { words } = context;
  const onFile = ({ target }: Event): void => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file) actions.onFile(file);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const text = event.target instanceof HTMLFormElement ? event.target.querySelector('textarea')?.value : undefined;
    if (text) actions.onText(text);
  };
  return html`<details class="from-table" part="wish-table">
    <summary>${words('meetingPlanner.fromTable')}</summary>
    <p class="muted">${words('meetingPlanner.tableHint')}</p>
    <div class="field">
      <label for="table-file">${words('meetingPlanner.open')}</label>
      <input id="table-file" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" @change=${onFile} />
    </div>
    <form class="field" @submit=${onSubmit}>
      <label for="table-text">${words('meetingPlanner.paste')}</label>
      <textarea id="table-text" rows="4" spellcheck="false"></textarea>
      <button type="submit">${words('meetingPlanner.read')}</button>
    </form>
    <div role="status">${outcome ? outcomeText(outcome, context) : nothing}</div>
  </details>`;
};

const outcomeText = (outcome: TableOutcome | 'failed', { words }: PlannerContext): TemplateResult => {
  if (outcome === 'failed') return html`<p>${words('meetingPlanner.tableFailed')}</p>`;
  const { participants: count, wishes, vetoes, unknown } = outcome;
  return html`<p>${words('meetingPlanner.tableRead', { count, wishes, vetoes })}</p>
    ${
      unknown.length > 0
        ? html`<ul>
            ${unknown
              .slice(0, namedCells)
              .map(({ row, value }) => html`<li>${words('meetingPlanner.tableUnknown', { row, value })}</li>`)}
            ${unknown.length > namedCells ? html`<li>…</li>` : nothing}
          </ul>`
        : nothing
    }`;
};
