import { html, nothing, type TemplateResult } from 'lit';
import { meetingsEach } from '../../core/matching/meetings/meeting-score.js';
import type { PlanChanges } from '../../core/matching/meetings/plan-changes.js';
import type { PlannedDay } from './planned-day.js';
import { startOf, type PlannerContext } from './planner-context.js';
import { unmetText } from './reason-texts.js';

/** The plan in a sentence or two: how much there is, who has nothing, which promise is lost. */
export const summaryView = ({ day, plan }: PlannedDay, context: PlannerContext): TemplateResult => {
  const { words, name } = context;
  const { meetings, unmet, refused } = plan;
  const counts = meetingsEach(meetings);
  const idle = day.participants.map(({ id }) => id).filter((id) => !counts.has(id));
  const wishes = new Set(day.wishes.map(({ from, to }) => JSON.stringify([from, to]))).size;
  const met = words('meetingPlanner.met', { met: wishes - unmet.length, wishes });
  return html`<p class="number">
      <strong>${words('meetingPlanner.count', { count: meetings.length })}</strong
      >${wishes > 0 ? html` · ${met}` : nothing}
    </p>
    ${
      idle.length > 0
        ? html`<p>${words('meetingPlanner.idle', { count: idle.length, names: idle.map(name).join(', ') })}</p>`
        : nothing
    }
    ${refused.map(({ lock: { pair }, reason }) => {
      const [one = '', other = ''] = pair.map(name);
      const cause = unmetText(reason, pair, context);
      return html`<p class="fault" part="error">${words('meetingPlanner.refused', { one, other, cause })}</p>`;
    })}`;
};

/** The wishes that the plan leaves open, each with its reason. */
export const unmetView = ({ plan: { unmet } }: PlannedDay, context: PlannerContext): unknown => {
  if (unmet.length === 0) return nothing;
  const { words, name } = context;
  return html`<details part="unmet">
    <summary>${words('meetingPlanner.unmet', { count: unmet.length })}</summary>
    <ul class="lines">
      ${unmet.map(({ from, to, cause, full = [] }) => {
        const values = { from: name(from), to: name(to), cause: unmetText(cause, full, context) };
        return html`<li>${words('meetingPlanner.unmetWish', values)}</li>`;
      })}
    </ul>
  </details>`;
};

/** What a second plan does to the one before. */
export const changesView = ({ changes, day }: PlannedDay, context: PlannerContext): unknown => {
  if (!changes) return nothing;
  const lines = changeLines(changes, (slot) => startOf(day.slots[slot]), context);
  if (lines.length === 0) return html`<p class="muted" part="changes">${context.words('meetingPlanner.unchanged')}</p>`;
  return html`<details part="changes" open>
    <summary>${context.words('meetingPlanner.changes')}</summary>
    <ul class="lines">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
};

const changeLines = (
  { added, removed, moved }: PlanChanges,
  time: (slot: number) => string,
  { words, pair }: PlannerContext,
): readonly string[] => {
  const place = ({ slot, table }: { slot: number; table: number }): string =>
    `${time(slot)}, ${words('meetingPlanner.tableNumber', { table: String(table) })}`;
  return [
    ...added.map((meeting) => words('meetingPlanner.added', { meeting: `${pair(meeting.pair)}, ${place(meeting)}` })),
    ...removed.map((meeting) => words('meetingPlanner.removed', { meeting: pair(meeting.pair) })),
    ...moved.map(({ from, to }) =>
      words('meetingPlanner.moved', { meeting: pair(to.pair), from: place(from), to: place(to) }),
    ),
  ];
};
