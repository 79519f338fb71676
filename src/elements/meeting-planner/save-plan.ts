import { calendarData, type CalendarEntry } from '../../core/matching/meetings/calendar.js';
import type { ScheduledMeeting } from '../../core/matching/meetings/meeting-day.js';
import { saveFile } from '../save-file.js';
import { saveTable } from '../save-table.js';
import { otherOf } from './plan-view.js';
import type { PlannedDay } from './planned-day.js';
import { timesOf, type PlannerContext } from './planner-context.js';

/** Saves the plan as a table, a row for each meeting. */
export const savePlan = (planned: PlannedDay, context: PlannerContext): Promise<void> => {
  const { words, name } = context;
  const { day, plan } = planned;
  const headings = (['time', 'table', 'participant', 'with', 'why'] as const).map((key) =>
    words(`meetingPlanner.${key}`),
  );
  const rows = plan.meetings.map((meeting) => [
    timesOf(day.slots[meeting.slot]),
    meeting.table,
    ...meeting.pair.map(name),
    planned.why(meeting, context).join('; '),
  ]);
  return saveTable(`plan-${dateOf(planned)}`, [headings, ...rows]);
};

const dateOf = ({ day }: PlannedDay): string => day.slots[0]?.start.slice(0, 10) ?? '';

/** Saves a participant's meetings for a calendar, in the words of the given context. */
export const saveCalendar = async (id: string, planned: PlannedDay, context: PlannerContext): Promise<void> => {
  const { default: ical } = await import('ical-generator');
  const { words, name } = context;
  const own = planned.plan.meetings.filter(({ pair }) => pair.includes(id));
  const title = words('meetingPlanner.meetingsOf', { name: name(id) });
  const entries = own.flatMap((meeting) => entryOf(id, meeting, planned, context));
  saveFile(`${fileName(name(id))}.ics`, 'text/calendar', ical(calendarData(title, entries, new Date())).toString());
};

const entryOf = (
  id: string,
  meeting: ScheduledMeeting,
  planned: PlannedDay,
  context: PlannerContext,
): readonly CalendarEntry[] => {
  const slot = planned.day.slots[meeting.slot];
  if (!slot) return [];
  const pair = [...meeting.pair].sort().map(fileName).join('-');
  return [
    {
      id: `${dateOf(planned)}-${pair}@${fileName(context.directory.dataset.id) || 'directory'}`,
      slot,
      summary: context.name(otherOf(id, meeting)),
      location: context.words('meetingPlanner.tableNumber', { table: String(meeting.table) }),
      description: planned.why(meeting, context).join('\n'),
    },
  ];
};

/** Letters and digits of any alphabet, joined by hyphens. */
const fileName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
