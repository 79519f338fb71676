import type { MeetingDay, MeetingPair, MeetingSlot, ScheduledMeeting } from './meeting-day.js';
import type { MeetingPlan } from './plan-meetings.js';

/** A plan as it is kept in a file: enough to print it, and to plan again without losing what is agreed. */
export interface PlanDocument {
  readonly generator: 'alliance-directory meetings';
  readonly slots: readonly MeetingSlot[];
  readonly meetings: readonly DocumentedMeeting[];
  readonly unmet: MeetingPlan['unmet'];
  readonly score: MeetingPlan['score'];
}

interface DocumentedMeeting extends ScheduledMeeting {
  /** Set it to true in the file to keep the meeting where it is. */
  readonly confirmed: boolean;
}

export const planDocument = (
  { slots }: MeetingDay,
  { meetings, unmet, score }: MeetingPlan,
  isConfirmed: (pair: MeetingPair) => boolean,
): PlanDocument => ({
  generator: 'alliance-directory meetings',
  slots,
  meetings: meetings.map((meeting) => ({ ...meeting, confirmed: isConfirmed(meeting.pair) })),
  unmet,
  score,
});

/** The meetings of such a file, or undefined where it is none. Entries that are no meeting are left out. */
export const readPlanDocument = (json: unknown): readonly DocumentedMeeting[] | undefined => {
  const meetings = fieldOf(json, 'meetings');
  return Array.isArray(meetings) ? meetings.flatMap((entry: unknown) => meetingOf(entry) ?? []) : undefined;
};

const fieldOf = (json: unknown, key: string): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? (json as Readonly<Record<string, unknown>>)[key]
    : undefined;

const meetingOf = (entry: unknown): DocumentedMeeting | undefined => {
  const [pair, slot, table] = [fieldOf(entry, 'pair'), fieldOf(entry, 'slot'), fieldOf(entry, 'table')];
  if (!Array.isArray(pair) || pair.length !== 2 || !isPlace(slot) || !isPlace(table)) return undefined;
  const [one, other] = pair as readonly unknown[];
  if (typeof one !== 'string' || typeof other !== 'string') return undefined;
  return { pair: [one, other], slot, table, confirmed: fieldOf(entry, 'confirmed') === true };
};

const isPlace = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
