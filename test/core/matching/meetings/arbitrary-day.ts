import fc from 'fast-check';
import { slotsOf, type MeetingDay, type MeetingPair } from '../../../../src/core/matching/meetings/meeting-day.js';

interface Size {
  readonly people: number;
  readonly rounds: number;
}

const idOf = (at: number): string => `p${at}`;

const pairs = ({ people }: Size, maxLength: number): fc.Arbitrary<readonly MeetingPair[]> =>
  fc
    .array(fc.tuple(fc.nat(people - 1), fc.nat(people - 1)), { maxLength })
    .map((list) =>
      list.filter(([one, other]) => one !== other).map(([one, other]) => [idOf(one), idOf(other)] as const),
    );

const slotNumbers = ({ rounds }: Size): fc.Arbitrary<readonly number[]> =>
  fc.subarray([...Array(rounds).keys()], { maxLength: Math.ceil(rounds / 2) });

const dayOf = (size: Size): fc.Arbitrary<MeetingDay> =>
  fc.record({
    participants: fc
      .array(slotNumbers(size), { minLength: size.people, maxLength: size.people })
      .map((absences) => absences.map((own, at) => ({ id: idOf(at), absences: own }))),
    slots: fc
      .option(fc.integer({ min: 1, max: size.people }), { nil: undefined })
      .map((tables) =>
        slotsOf({ start: '2026-12-03T09:00', count: size.rounds, minutes: 20, breakMinutes: 5, tables }),
      ),
    mostEach: fc.integer({ min: 1, max: 5 }),
    wishes: pairs(size, size.people * 3).map((list) =>
      list.map(([from, to], at) => ({ from, to, weight: 1 + (at % 3) })),
    ),
    vetoes: pairs(size, size.people),
    locked: fc
      .tuple(
        pairs(size, 4),
        fc.array(fc.option(fc.nat(size.rounds - 1), { nil: undefined }), { minLength: 4, maxLength: 4 }),
      )
      .map(([list, slots]) =>
        list.map((pair, at) => {
          const slot = slots[at];
          return { pair, at: slot === undefined ? undefined : { slot, table: at === 0 ? 1 : undefined } };
        }),
      ),
  });

/** Days of up to 14 people, with vetoes, absences, promises and few tables in every mixture. */
export const arbitraryDay: fc.Arbitrary<MeetingDay> = fc
  .record({ people: fc.integer({ min: 2, max: 14 }), rounds: fc.integer({ min: 1, max: 7 }) })
  .chain(dayOf);
