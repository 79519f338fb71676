import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingDay, MeetingPair, ScheduledMeeting } from '../../../../src/core/matching/meetings/meeting-day.js';
import { planMeetingsNow } from '../../../../src/core/matching/meetings/plan-meetings.js';
import { bestScoreByTrying } from './plan-by-trying.js';
import { rounds } from './small-day.js';

const names = ['ada', 'bea', 'cai', 'dov', 'eli'];

const anyPair: fc.Arbitrary<MeetingPair> = fc
  .tuple(fc.nat(4), fc.integer({ min: 1, max: 4 }))
  .map(([one, step]) => [names[one] ?? '', names[(one + step) % 5] ?? '']);

const anyWish = fc.record({ pair: anyPair, weight: fc.integer({ min: 1, max: 3 }) });

const anyPrevious: fc.Arbitrary<readonly ScheduledMeeting[]> = fc.uniqueArray(
  fc.record({ pair: anyPair, slot: fc.nat(2), table: fc.constant(1) }),
  { maxLength: 3, selector: ({ pair }) => [...pair].sort().join() },
);

/** Days of five people and up to three rounds. */
const tinyDay: fc.Arbitrary<MeetingDay> = fc.record({
  participants: fc.tuple(
    ...names.map((id) => fc.subarray([0, 1, 2], { maxLength: 1 }).map((absences) => ({ id, absences }))),
  ),
  slots: fc.constantFrom(rounds(1), rounds(2), rounds(2, 1), rounds(3, 1)),
  mostEach: fc.integer({ min: 1, max: 3 }),
  wishes: fc
    .array(anyWish, { maxLength: 8 })
    .map((wishes) => wishes.map(({ pair: [from, to], weight }) => ({ from, to, weight }))),
  vetoes: fc.array(anyPair, { maxLength: 3 }),
  locked: fc.constant([]),
  previous: fc.option(anyPrevious, { nil: undefined }),
});

describe('On days so small that all plans can be tried', () => {
  const days = fc.sample(tinyDay, { numRuns: 10, seed: 5 });

  it('the plan is nearly always the best there is, and never far from it', () => {
    const missed = days.map((day) => bestScoreByTrying(day) - planMeetingsNow(day).score.total);
    expect(missed.filter((points) => points > 1e-9).length).toBeLessThanOrEqual(1);
    for (const points of missed) {
      expect(points).toBeGreaterThan(-1e-9);
      expect(points).toBeLessThan(3);
    }
  });
});
