/** The slow and certain way to a plan: all of them are tried. It shares no code with the search but what a plan is worth. */
import {
  pairKey,
  type MeetingDay,
  type MeetingPair,
  type ScheduledMeeting,
} from '../../../../src/core/matching/meetings/meeting-day.js';
import { meetingsEach, scoreOf } from '../../../../src/core/matching/meetings/meeting-score.js';

/** Every way to form pairs of some of the people. */
const pairings = ([one, ...others]: readonly string[]): readonly (readonly MeetingPair[])[] => {
  if (one === undefined) return [[]];
  const withPartner = others.flatMap((other) =>
    pairings(others.filter((id) => id !== other)).map((rest): readonly MeetingPair[] => [[one, other], ...rest]),
  );
  return [...pairings(others), ...withPartner];
};

/** Who could meet at once in a slot. */
const roundsIn = ({ participants, slots, vetoes }: MeetingDay, slot: number): readonly (readonly MeetingPair[])[] => {
  const there = participants.filter(({ absences = [] }) => !absences.includes(slot)).map(({ id }) => id);
  const banned = new Set(vetoes.map(pairKey));
  return pairings(there).filter(
    (pairs) => pairs.length <= (slots[slot]?.tables ?? Infinity) && !pairs.some((pair) => banned.has(pairKey(pair))),
  );
};

const isAllowed = ({ mostEach }: MeetingDay, meetings: readonly ScheduledMeeting[]): boolean =>
  new Set(meetings.map(({ pair }) => pairKey(pair))).size === meetings.length &&
  [...meetingsEach(meetings).values()].every((count) => count <= mostEach);

export const bestScoreByTrying = (day: MeetingDay): number => {
  const choices = day.slots.map((_, slot) => roundsIn(day, slot));
  const bestFrom = (slot: number, meetings: readonly ScheduledMeeting[]): number => {
    if (!isAllowed(day, meetings)) return -Infinity;
    const next = choices[slot];
    if (!next) return scoreOf(day, meetings).total;
    return next.reduce((best, pairs) => {
      const seated = pairs.map((pair, at) => ({ pair, slot, table: at + 1 }));
      return Math.max(best, bestFrom(slot + 1, [...meetings, ...seated]));
    }, -Infinity);
  };
  return bestFrom(0, []);
};
