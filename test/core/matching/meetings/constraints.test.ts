import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairKey, type MeetingDay, type ScheduledMeeting } from '../../../../src/core/matching/meetings/meeting-day.js';
import { meetingsEach } from '../../../../src/core/matching/meetings/meeting-score.js';
import { planMeetingsNow, type MeetingPlan } from '../../../../src/core/matching/meetings/plan-meetings.js';
import { arbitraryDay } from './arbitrary-day.js';

/** Milliseconds for many days on a busy machine. */
const patience = 120_000;

const seats = (meetings: readonly ScheduledMeeting[]): readonly string[] =>
  meetings.flatMap(({ pair, slot }) => pair.map((id) => `${id} ${slot}`));

/** What a plan breaks; nothing, if the planner is right. */
const broken = (day: MeetingDay, { meetings, refused }: MeetingPlan): readonly string[] => {
  const absences = new Map(day.participants.map(({ id, absences: slots }) => [id, slots]));
  const lost = new Set(refused.map(({ lock }) => lock));
  const lostPairs = new Set(refused.map(({ lock }) => pairKey(lock.pair)));
  const faults: (readonly [string, boolean])[] = [
    ['two meetings of one at a time', new Set(seats(meetings)).size < 2 * meetings.length],
    ['a pair that meets twice', new Set(meetings.map(({ pair }) => pairKey(pair))).size < meetings.length],
    ['two pairs at a table', new Set(meetings.map(({ slot, table }) => `${slot} ${table}`)).size < meetings.length],
    [
      'a table too many',
      meetings.some(({ slot, table }) => table < 1 || table > (day.slots[slot]?.tables ?? Infinity)),
    ],
    ['a meeting too many', [...meetingsEach(meetings).values()].some((count) => count > day.mostEach)],
    ['an absence', meetings.some(({ pair, slot }) => pair.some((id) => absences.get(id)?.includes(slot) !== false))],
    ['a veto', meetings.some(({ pair }) => day.vetoes.some((veto) => pairKey(veto) === pairKey(pair)))],
    ...day.locked
      .filter((lock) => !lost.has(lock) && !lostPairs.has(pairKey(lock.pair)))
      .map((lock) => ['a promise', !meetings.some((meeting) => pairKey(meeting.pair) === pairKey(lock.pair))] as const),
  ];
  return faults.flatMap(([name, isBroken]) => (isBroken ? [name] : []));
};

/** The first promise of each pair, which is the one that counts. */
const firstPromises = ({ locked }: MeetingDay) =>
  locked.filter((lock, at) => locked.findIndex(({ pair }) => pairKey(pair) === pairKey(lock.pair)) === at);

const isIdle = (day: MeetingDay, { meetings }: MeetingPlan): boolean => {
  const taken = new Set(seats(meetings));
  const counts = meetingsEach(meetings);
  const used = (slot: number): number => meetings.filter((meeting) => meeting.slot === slot).length;
  const banned = new Set([...day.vetoes, ...meetings.map(({ pair }) => pair)].map(pairKey));
  const free = (id: string, slot: number): boolean =>
    !taken.has(`${id} ${slot}`) && day.participants.find((one) => one.id === id)?.absences?.includes(slot) === false;
  const open = day.participants.map(({ id }) => id).filter((id) => (counts.get(id) ?? 0) < day.mostEach);
  return open.some((one) =>
    open.some(
      (other) =>
        one !== other &&
        !banned.has(pairKey([one, other])) &&
        day.slots.some(({ tables = Infinity }, slot) => used(slot) < tables && free(one, slot) && free(other, slot)),
    ),
  );
};

describe('the constraints of a day, on a thousand random days', () => {
  it(
    'are all kept',
    () => {
      fc.assert(
        fc.property(arbitraryDay, (day) => {
          expect(broken(day, planMeetingsNow(day))).toEqual([]);
        }),
        { numRuns: 1000, seed: 8 },
      );
    },
    patience,
  );

  it(
    'leave nobody idle who could still meet somebody',
    () => {
      fc.assert(
        fc.property(arbitraryDay, (day) => {
          expect(isIdle(day, planMeetingsNow(day))).toBe(false);
        }),
        { numRuns: 300, seed: 9 },
      );
    },
    patience,
  );

  it(
    'keep a promised slot and table, or say that they cannot be kept',
    () => {
      fc.assert(
        fc.property(arbitraryDay, (day) => {
          const { meetings, refused } = planMeetingsNow(day);
          const lost = new Set(refused.map(({ lock }) => pairKey(lock.pair)));
          for (const { pair, at } of firstPromises(day)) {
            if (!at || lost.has(pairKey(pair))) continue;
            const meeting = meetings.find((found) => pairKey(found.pair) === pairKey(pair));
            const placed = day.locked.filter((lock) => lock.at && pairKey(lock.pair) === pairKey(pair));
            expect(placed.map((lock) => lock.at?.slot)).toContain(meeting?.slot);
            if (at.table !== undefined) expect(meeting?.table).toBe(at.table);
          }
        }),
        { numRuns: 500, seed: 10 },
      );
    },
    patience,
  );

  it(
    'give every wish a meeting or a reason',
    () => {
      fc.assert(
        fc.property(arbitraryDay, (day) => {
          const { meetings, unmet } = planMeetingsNow(day);
          const met = new Set(meetings.map(({ pair }) => pairKey(pair)));
          const reasoned = new Set(unmet.map(({ from, to }) => `${from} ${to}`));
          for (const { from, to } of day.wishes)
            expect([from, to, met.has(pairKey([from, to])) !== reasoned.has(`${from} ${to}`)]).toEqual([
              from,
              to,
              true,
            ]);
        }),
        { numRuns: 300, seed: 11 },
      );
    },
    patience,
  );

  it(
    'and a plan made again with the same seed is the same',
    () => {
      fc.assert(
        fc.property(arbitraryDay, (day) => {
          expect(planMeetingsNow(day, { seed: 3 })).toEqual(planMeetingsNow(day, { seed: 3 }));
        }),
        { numRuns: 50, seed: 12 },
      );
    },
    patience,
  );
});
