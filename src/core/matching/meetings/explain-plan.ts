import { pairKey, type MeetingDay, type MeetingWish, type ScheduledMeeting } from './meeting-day.js';
import { meetingsEach, WishWeights } from './meeting-score.js';

/** Why two meet: the strongest reason first. */
export type MeetingCause = 'locked' | 'mutual-wish' | 'wish' | 'kept' | 'affinity' | 'free-seat';

export interface MeetingReason {
  readonly cause: MeetingCause;
  /** For `wish`: who wished. */
  readonly by?: string;
}

/** Says of any meeting why it takes place. */
export const meetingReasons = (day: MeetingDay): ((meeting: ScheduledMeeting) => readonly MeetingReason[]) => {
  const weights = new WishWeights(day);
  const locked = new Set(day.locked.map(({ pair }) => pairKey(pair)));
  const before = new Set((day.previous ?? []).map(({ pair }) => pairKey(pair)));
  return ({ pair }) => {
    const [one, other] = pair;
    const wishes = [weights.of(one, other) > 0 ? one : [], weights.of(other, one) > 0 ? other : []].flat();
    const reasons: MeetingReason[] = [
      ...(locked.has(pairKey(pair)) ? [{ cause: 'locked' } as const] : []),
      ...(wishes.length === 2 ? [{ cause: 'mutual-wish' } as const] : []),
      ...(wishes.length === 1 ? [{ cause: 'wish', by: wishes[0] } as const] : []),
      ...((day.affinity?.(one, other) ?? 0) > 0 ? [{ cause: 'affinity' } as const] : []),
      ...(before.has(pairKey(pair)) ? [{ cause: 'kept' } as const] : []),
    ];
    return reasons.length > 0 ? reasons : [{ cause: 'free-seat' }];
  };
};

/**
 * Why a wish was not met: a veto; somebody unknown; never there together; one of them has as many meetings as it may
 * (better ones); no slot left in which both are free; no table left in such a slot.
 */
export type UnmetCause = 'veto' | 'unknown' | 'absent' | 'limit' | 'no-slot' | 'no-table';

export interface UnmetWish {
  readonly from: string;
  readonly to: string;
  readonly cause: UnmetCause;
  /** For `limit`: who has no meeting left. */
  readonly full?: readonly string[];
}

/** The wishes that a plan leaves open, in the order of the list. */
export const unmetWishes = (day: MeetingDay, meetings: readonly ScheduledMeeting[]): readonly UnmetWish[] => {
  const met = new Set(meetings.map(({ pair }) => pairKey(pair)));
  const explain = explainer(day, meetings);
  const seen = new Set<string>();
  return day.wishes.flatMap((wish) => {
    const { from, to, weight = 1 } = wish;
    const key = JSON.stringify([from, to]);
    if (weight <= 0 || from === to || met.has(pairKey([from, to])) || seen.has(key)) return [];
    seen.add(key);
    return [explain(wish)];
  });
};

const explainer = (day: MeetingDay, meetings: readonly ScheduledMeeting[]): ((wish: MeetingWish) => UnmetWish) => {
  const vetoes = new Set(day.vetoes.map(pairKey));
  const absences = new Map(day.participants.map(({ id, absences: slots }) => [id, new Set(slots)]));
  const busy = slotsEach(meetings);
  const counts = meetingsEach(meetings);
  const used = [...day.slots.keys()].map((slot) => meetings.filter((meeting) => meeting.slot === slot).length);
  return ({ from, to }) => {
    const both = [from, to];
    const because = (cause: UnmetCause, full?: readonly string[]): UnmetWish => ({ from, to, cause, full });
    if (!both.every((id) => absences.has(id))) return because('unknown');
    if (vetoes.has(pairKey([from, to]))) return because('veto');
    const together = [...day.slots.keys()].filter((slot) => both.every((id) => absences.get(id)?.has(slot) === false));
    if (together.length === 0) return because('absent');
    const full = both.filter((id) => (counts.get(id) ?? 0) >= day.mostEach);
    if (full.length > 0) return because('limit', full);
    const free = together.filter((slot) => !both.some((id) => busy.get(id)?.has(slot)));
    const hasTable = free.some((slot) => (used[slot] ?? 0) < (day.slots[slot]?.tables ?? Infinity));
    return because(free.length > 0 && !hasTable ? 'no-table' : 'no-slot');
  };
};

/** The slots in which each participant has a meeting. */
const slotsEach = (meetings: readonly ScheduledMeeting[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const slots = new Map<string, Set<number>>();
  for (const { pair, slot } of meetings)
    for (const id of pair) slots.set(id, (slots.get(id) ?? new Set<number>()).add(slot));
  return slots;
};
