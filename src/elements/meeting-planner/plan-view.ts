import { html, nothing, type TemplateResult } from 'lit';
import { pairKey, type ScheduledMeeting } from '../../core/matching/meetings/meeting-day.js';
import { colon } from '../template-context.js';
import { participantName } from './participant-name.js';
import { startOf, timesOf, type PlannerContext } from './planner-context.js';
import type { PlannedDay } from './planned-day.js';
import { unmetText } from './reason-texts.js';

export type PlanOrder = 'time' | 'participant';

export interface PlanActions {
  readonly confirmed: ReadonlySet<string>;
  readonly onConfirm: (meeting: ScheduledMeeting) => void;
  readonly onCalendar: (id: string) => void;
}

/** The plan as a table: a group of rows for each slot, a row for each table. */
export const planByTime = (planned: PlannedDay, actions: PlanActions, context: PlannerContext): TemplateResult => {
  const { words } = context;
  const { day, plan } = planned;
  const groups = day.slots.map(
    (time, slot) => [time, plan.meetings.filter((meeting) => meeting.slot === slot)] as const,
  );
  return html`<table class="plan" part="plan">
    <thead>
      <tr>
        ${(['table', 'who', 'why', 'confirmed'] as const).map(
          (name) => html`<th scope="col">${words(`meetingPlanner.${name}`)}</th>`,
        )}
      </tr>
    </thead>
    ${groups.map(([time, meetings]) =>
      meetings.length > 0
        ? html`<tbody>
            <tr class="slot">
              <th scope="rowgroup" colspan="4" class="number">${timesOf(time)}</th>
            </tr>
            ${meetings.map((meeting) => meetingRow(meeting, planned, actions, context))}
          </tbody>`
        : nothing,
    )}
  </table>`;
};

const meetingRow = (
  meeting: ScheduledMeeting,
  planned: PlannedDay,
  actions: PlanActions,
  context: PlannerContext,
): TemplateResult => {
  const { pair, table } = meeting;
  const [one, other] = pair.map(context.name);
  return html`<tr class="meeting" part="meeting">
    <td class="number place">${table}</td>
    <th scope="row">
      <span class="two"
        >${pair.map((id, at) => [at > 0 ? html`<span class="visually-hidden">–</span>` : nothing, participantName(id, context)])}</span
      >
    </th>
    <td class="why" part="why">${whyList(meeting, planned, context)}</td>
    <td>
      <label class="check"
        ><input
          type="checkbox"
          aria-label=${context.words('meetingPlanner.confirm', { one: one ?? '', other: other ?? '' })}
          .checked=${actions.confirmed.has(pairKey(pair))}
          @change=${() => actions.onConfirm(meeting)}
      /></label>
    </td>
  </tr>`;
};

const whyList = (meeting: ScheduledMeeting, planned: PlannedDay, context: PlannerContext): TemplateResult =>
  html`<ul>
    ${planned.why(meeting, context).map((reason) => html`<li>${reason}</li>`)}
  </ul>`;

/** The plan as each participant has it. */
export const planByParticipant = (planned: PlannedDay, actions: PlanActions, context: PlannerContext): TemplateResult =>
  html`<div class="sheets" part="plan">
    ${planned.day.participants.map(({ id }) => participantSheet(id, planned, actions, context))}
  </div>`;

const participantSheet = (
  id: string,
  planned: PlannedDay,
  actions: PlanActions,
  context: PlannerContext,
): TemplateResult => {
  const { words, name } = context;
  const isIdle = planned.plan.meetings.every(({ pair }) => !pair.includes(id));
  return html`<section class="sheet" part="sheet">
    <header>
      <h5 aria-level=${context.headingLevel + 2}>${participantName(id, context)}</h5>
      ${
        isIdle
          ? nothing
          : html`<button type="button" class="plain" part="calendar" @click=${() => actions.onCalendar(id)}>
              ${words('meetingPlanner.calendar')}<span class="visually-hidden"> ${name(id)}</span>
            </button>`
      }
    </header>
    ${sheetBody(id, planned, context)}
  </section>`;
};

/** A participant's meetings, and the wishes that it has to go without. */
export const sheetBody = (id: string, planned: PlannedDay, context: PlannerContext): TemplateResult => {
  const { words, name } = context;
  const { day, plan } = planned;
  const own = plan.meetings.filter(({ pair }) => pair.includes(id));
  const unmet = plan.unmet.filter(({ from }) => from === id);
  return html`${
    own.length > 0
      ? html`<ol class="own">
          ${own.map(
            (meeting) =>
              html`<li>
                <p class="number when">
                  ${startOf(day.slots[meeting.slot])}
                  <span class="muted">${words('meetingPlanner.tableNumber', { table: String(meeting.table) })}</span>
                </p>
                <div>
                  <p><bdi>${name(otherOf(id, meeting))}</bdi></p>
                  <div class="why">${whyList(meeting, planned, context)}</div>
                </div>
              </li>`,
          )}
        </ol>`
      : html`<p class="muted">${words('meetingPlanner.none')}</p>`
  }
  ${
    unmet.length > 0
      ? html`<ul class="unmet muted">
          ${unmet.map(({ to, cause, full = [] }) => html`<li><bdi>${name(to)}</bdi>${colon(context.lang)} ${unmetText(cause, full, context)}</li>`)}
        </ul>`
      : nothing
  }`;
};

/** The one whom somebody meets. */
export const otherOf = (id: string, { pair: [one, other] }: ScheduledMeeting): string => (one === id ? other : one);
