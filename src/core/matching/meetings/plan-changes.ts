import { pairKey, type ScheduledMeeting } from './meeting-day.js';

/** What a new plan does to an earlier one. */
export interface PlanChanges {
  readonly added: readonly ScheduledMeeting[];
  readonly removed: readonly ScheduledMeeting[];
  /** Meetings in another slot or at another table than before. */
  readonly moved: readonly { readonly from: ScheduledMeeting; readonly to: ScheduledMeeting }[];
}

export const changesBetween = (
  before: readonly ScheduledMeeting[],
  after: readonly ScheduledMeeting[],
): PlanChanges => {
  const old = new Map(before.map((meeting) => [pairKey(meeting.pair), meeting]));
  const kept = new Set(after.map(({ pair }) => pairKey(pair)));
  return {
    added: after.filter(({ pair }) => !old.has(pairKey(pair))),
    removed: before.filter(({ pair }) => !kept.has(pairKey(pair))),
    moved: after.flatMap((to) => {
      const from = old.get(pairKey(to.pair));
      return from && (from.slot !== to.slot || from.table !== to.table) ? [{ from, to }] : [];
    }),
  };
};
