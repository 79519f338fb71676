import { pairKey, type MeetingDay, type MeetingPair, type ScheduledMeeting } from './meeting-day.js';

/**
 * What a plan is worth: the sum over its meetings of what each is worth to its two, and over the participants of what
 * having a first, second, third meeting is worth.
 *
 * - a wish: 1, or its share of the day's strongest wish; one from both sides: both, and half a point more
 * - affinity: up to 1
 * - a meeting of the earlier plan: 0.75, and 0.25 when its slot stays
 * - a participant's first meeting: 6, the second 1, each further one half of the one before
 *
 * One pair is worth at most 4.5 and a second meeting 1, so that a first meeting of somebody is worth more than any
 * meeting that has to make room for it: nobody goes without while another could give one up.
 */
export const mutualBonus = 0.5;
export const keptBonus = 0.75;
export const keptSlotBonus = 0.25;
const firstMeeting = 6;
const secondMeeting = 1;

/** What the n-th meeting of a participant is worth, counted from 0. */
export const fairnessOf = (nth: number): number => (nth === 0 ? firstMeeting : secondMeeting / 2 ** (nth - 1));

/** Wishes by who has them and for whom, from 0 to 1. */
export class WishWeights {
  readonly #weights = new Map<string, Map<string, number>>();

  constructor({ wishes }: Pick<MeetingDay, 'wishes'>) {
    const strongest = wishes.reduce((most, { weight = 1 }) => Math.max(most, weight), 0);
    for (const { from, to, weight = 1 } of wishes) {
      if (weight <= 0 || from === to) continue;
      const own = this.#weights.get(from) ?? new Map<string, number>();
      own.set(to, Math.max(weight / strongest, own.get(to) ?? 0));
      this.#weights.set(from, own);
    }
  }

  of(from: string, to: string): number {
    return this.#weights.get(from)?.get(to) ?? 0;
  }

  /** What the wishes of both make a meeting worth. */
  worth(one: string, other: string): number {
    const [there, back] = [this.of(one, other), this.of(other, one)];
    return there + back + (there > 0 && back > 0 ? mutualBonus : 0);
  }
}

/** What a plan is worth, and how much of it is due to what. */
export interface PlanScore {
  readonly total: number;
  readonly wishes: number;
  readonly affinity: number;
  readonly fairness: number;
  /** What is kept of the earlier plan. */
  readonly stability: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const scoreOf = (day: MeetingDay, meetings: readonly ScheduledMeeting[]): PlanScore => {
  const weights = new WishWeights(day);
  const wishes = sum(meetings.map(({ pair: [one, other] }) => weights.worth(one, other)));
  const affinity = sum(meetings.map(({ pair: [one, other] }) => day.affinity?.(one, other) ?? 0));
  const fairness = sum([...meetingsEach(meetings).values()].map(worthOfMany));
  const stability = stabilityOf(day.previous ?? [], meetings);
  return { total: wishes + affinity + fairness + stability, wishes, affinity, fairness, stability };
};

const worthOfMany = (count: number): number => sum([...Array(count).keys()].map(fairnessOf));

/** How many meetings each participant has who has any. */
export const meetingsEach = (meetings: readonly { readonly pair: MeetingPair }[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { pair } of meetings) for (const id of pair) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const stabilityOf = (previous: readonly ScheduledMeeting[], meetings: readonly ScheduledMeeting[]): number => {
  const slots = new Map(previous.map((meeting) => [pairKey(meeting.pair), meeting.slot]));
  return sum(
    meetings.map(({ pair, slot }) => {
      const before = slots.get(pairKey(pair));
      return before === undefined ? 0 : keptBonus + (before === slot ? keptSlotBonus : 0);
    }),
  );
};
