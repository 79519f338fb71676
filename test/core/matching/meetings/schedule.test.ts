import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingDay, ScheduledMeeting } from '../../../../src/core/matching/meetings/meeting-day.js';
import { scoreOf } from '../../../../src/core/matching/meetings/meeting-score.js';
import { none, type Schedule } from '../../../../src/core/matching/meetings/schedule.js';
import { arbitraryDay } from './arbitrary-day.js';
import { allSlots, everybody, scheduleFor, seatsOf } from './schedule-seats.js';
import { people, rounds, smallDay } from './small-day.js';

const meetingsOf = (schedule: Schedule, { participants }: MeetingDay): readonly ScheduledMeeting[] =>
  allSlots(schedule).flatMap((slot) =>
    everybody(schedule).flatMap((one): readonly ScheduledMeeting[] => {
      const other = schedule.partner(one, slot);
      const pair = [participants[one]?.id ?? '', participants[other]?.id ?? ''] as const;
      return other > one ? [{ pair, slot, table: 1 }] : [];
    }),
  );

/** Seats or parts two at a slot, whichever can be done. */
const change = (schedule: Schedule, [a, b, c]: readonly [number, number, number]): void => {
  const { size, slots } = schedule.model;
  const [one, other, slot] = [a % size, b % size, c % slots];
  if (one === other || schedule.value(one, other) < 0) return;
  const at = schedule.slotOf(one, other);
  if (at !== none) {
    if (schedule.isOpen(one, at)) schedule.lift(one, other);
    return;
  }
  const full = schedule.isFull(one) || schedule.isFull(other);
  const free = schedule.isFree(one, slot) && schedule.isFree(other, slot);
  if (!full && free && schedule.hasTable(slot)) schedule.place(one, other, slot);
};

const anyChanges = fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.nat(6)), { maxLength: 60 });

/** Promises without a slot are worth more than a plan says. */
const withoutFreePromises = arbitraryDay.map((day): MeetingDay => ({
  ...day,
  locked: day.locked.filter(({ at }) => at),
}));

describe('A schedule, whatever was changed in it', () => {
  it('knows what it is worth', () => {
    const kept = fc.array(fc.tuple(fc.nat(13), fc.nat(6)), { maxLength: 6 });
    fc.assert(
      fc.property(withoutFreePromises, kept, anyChanges, (plain, list, changes) => {
        const ids = plain.participants.map(({ id }) => id);
        const previous = list.flatMap(([at, slot]): readonly ScheduledMeeting[] => {
          const [one, other] = [ids[2 * at], ids[2 * at + 1]];
          return one && other ? [{ pair: [one, other], slot, table: 1 }] : [];
        });
        const unique = [...new Map(previous.map((meeting) => [meeting.pair[0], meeting])).values()];
        const day = { ...plain, previous: unique };
        const schedule = scheduleFor(day);
        for (const step of changes) {
          change(schedule, step);
          expect(schedule.score).toBeCloseTo(scoreOf(day, meetingsOf(schedule, day)).total, 4);
        }
      }),
      { seed: 3 },
    );
  });

  it('takes back what was done after a mark, and nothing before it', () => {
    fc.assert(
      fc.property(arbitraryDay, anyChanges, anyChanges, (day, first, then) => {
        const schedule = scheduleFor(day);
        for (const step of first) change(schedule, step);
        const [before, score, mark] = [seatsOf(schedule), schedule.score, schedule.mark()];
        for (const step of then) change(schedule, step);
        schedule.backTo(mark);
        expect(seatsOf(schedule)).toEqual(before);
        expect(schedule.score).toBeCloseTo(score, 4);
        expect(schedule.mark()).toBe(mark);
      }),
      { seed: 4 },
    );
  });

  it('knows which meeting of each participant, and of each slot, could end at the least loss', () => {
    const least = (losses: readonly number[]): number => Math.min(Infinity, ...losses);
    const check = (schedule: Schedule): void => {
      for (const one of everybody(schedule)) {
        const partners = allSlots(schedule)
          .filter((slot) => schedule.isOpen(one, slot))
          .map((slot) => schedule.partner(one, slot))
          .filter((other) => other >= 0);
        const weakest = schedule.weakest(one);
        expect(weakest === none ? Infinity : schedule.lossWithout(one, weakest)).toBe(
          least(partners.map((other) => schedule.lossWithout(one, other))),
        );
        if (weakest !== none) expect(partners).toContain(weakest);
      }
      for (const slot of allSlots(schedule)) {
        const seated = everybody(schedule).filter(
          (one) => schedule.partner(one, slot) >= 0 && schedule.isOpen(one, slot),
        );
        const weakest = schedule.weakestIn(slot);
        expect(weakest === none ? Infinity : schedule.lossOf(weakest, schedule.partner(weakest, slot))).toBe(
          least(seated.map((one) => schedule.lossOf(one, schedule.partner(one, slot)))),
        );
        if (weakest !== none) expect(seated).toContain(weakest);
      }
    };
    fc.assert(
      fc.property(arbitraryDay, anyChanges, (day, changes) => {
        const schedule = scheduleFor(day);
        for (const step of changes) {
          change(schedule, step);
          check(schedule);
        }
      }),
      { seed: 5 },
    );
  });

  it('knows how much anybody’s next meeting could be worth at most, and whether a table is left', () => {
    fc.assert(
      fc.property(arbitraryDay, anyChanges, (day, changes) => {
        const schedule = scheduleFor(day);
        for (const step of changes) {
          change(schedule, step);
          const next = everybody(schedule).map((one) => schedule.nextBonus(one));
          expect(schedule.bestNextBonus()).toBe(Math.max(...next));
          expect(schedule.isCrowded()).toBe(!allSlots(schedule).some((slot) => schedule.hasTable(slot)));
        }
      }),
      { seed: 6 },
    );
  });
});

describe('A schedule', () => {
  const [ada, bea, cai, dov] = [0, 1, 2, 3];

  it('says who was touched since a mark, until the changes are final', () => {
    const schedule = scheduleFor(smallDay());
    schedule.place(ada, bea, 0);
    const mark = schedule.mark();
    schedule.place(cai, dov, 0);
    schedule.lift(ada, bea);
    expect([...schedule.touchedSince(mark)]).toEqual([cai, dov, ada, bea]);
    schedule.commit();
    expect([...schedule.touchedSince(schedule.mark())]).toEqual([]);
    schedule.backTo(0);
    expect([schedule.slotOf(cai, dov), schedule.slotOf(ada, bea)]).toEqual([0, none]);
  });

  it('finds the first slot in which two are free and there is a table', () => {
    const participants = [{ id: 'ada', absences: [0] }, ...people('bea', 'cai', 'dov')];
    const schedule = scheduleFor(smallDay({ participants, slots: rounds(4, 1) }));
    expect(schedule.freeSlot(ada, bea)).toBe(1);
    schedule.place(cai, dov, 1);
    expect(schedule.freeSlot(ada, bea)).toBe(2);
    expect(schedule.freeSlot(ada, bea, 2)).toBe(3);
    schedule.place(bea, cai, 2);
    expect(schedule.freeSlot(ada, bea, 3)).toBe(none);
  });

  it('prefers the slot of the earlier plan, where that is free', () => {
    const previous = [{ pair: ['bea', 'ada'] as const, slot: 2, table: 1 }];
    const schedule = scheduleFor(smallDay({ previous }));
    expect([schedule.freeSlot(ada, bea), schedule.freeSlot(bea, ada), schedule.freeSlot(ada, cai)]).toEqual([2, 2, 0]);
    expect(schedule.freeSlot(ada, bea, 2)).toBe(0);
    schedule.place(bea, dov, 2);
    expect(schedule.freeSlot(ada, bea)).toBe(0);
  });

  it('keeps promised meetings, and lets nobody be seated who is not there', () => {
    const participants = [{ id: 'ada', absences: [1] }, ...people('bea', 'cai')];
    const schedule = scheduleFor(smallDay({ participants, locked: [{ pair: ['ada', 'bea'], at: { slot: 0 } }] }));
    expect([schedule.slotOf(ada, bea), schedule.partner(ada, 0), schedule.partner(bea, 0)]).toEqual([0, bea, ada]);
    expect([0, 1, 2].map((slot) => schedule.isOpen(ada, slot))).toEqual([false, false, true]);
    expect([0, 1, 2].map((slot) => schedule.isFree(ada, slot))).toEqual([false, false, true]);
    expect([schedule.weakest(ada), schedule.weakestIn(0)]).toEqual([none, none]);
  });
});
