import { describe, expect, it } from 'vitest';
import { exchangeSlots } from '../../../../src/core/matching/meetings/exchange-slots.js';
import type { MeetingDay } from '../../../../src/core/matching/meetings/meeting-day.js';
import { none, type Schedule } from '../../../../src/core/matching/meetings/schedule.js';
import { scheduleFor, seatsOf } from './schedule-seats.js';
import { people, rounds, smallDay } from './small-day.js';

describe('Two who are free in different slots', () => {
  const [ada, bea, cai, dov, eli, fay] = [0, 1, 2, 3, 4, 5];
  const six = people('ada', 'bea', 'cai', 'dov', 'eli', 'fay');

  /** Ada is free in the second slot only, Bea in the first only. */
  const crossed = (parts: Partial<MeetingDay> = {}): Schedule => {
    const schedule = scheduleFor(smallDay({ participants: six, slots: rounds(2, 3), ...parts }));
    schedule.place(ada, cai, 0);
    schedule.place(bea, dov, 1);
    return schedule;
  };

  it('get one in common where a meeting changes its slot', () => {
    const schedule = crossed();
    expect(schedule.freeSlot(ada, bea)).toBe(none);
    expect(exchangeSlots(schedule, ada, bea)).toBe(1);
    expect([schedule.slotOf(bea, dov), schedule.slotOf(ada, cai)]).toEqual([0, 0]);
    expect(schedule.freeSlot(ada, bea)).toBe(1);
  });

  it('get one in common by a chain of meetings that change places', () => {
    const schedule = crossed();
    schedule.place(dov, eli, 0);
    schedule.place(eli, fay, 1);
    expect(exchangeSlots(schedule, ada, bea)).toBe(1);
    expect([schedule.slotOf(bea, dov), schedule.slotOf(dov, eli), schedule.slotOf(eli, fay)]).toEqual([0, 1, 0]);
  });

  it('get none where the chain comes back to the one who should be free', () => {
    const schedule = scheduleFor(smallDay({ participants: six, slots: rounds(2, 3) }));
    schedule.place(ada, cai, 0);
    schedule.place(bea, cai, 1);
    const before = seatsOf(schedule);
    expect(exchangeSlots(schedule, ada, bea)).toBe(none);
    expect(seatsOf(schedule)).toEqual(before);
  });

  it('get none where somebody in the chain is not there in the other slot', () => {
    const participants = six.map((one) => (one.id === 'dov' ? { ...one, absences: [0] } : one));
    const schedule = crossed({ participants });
    const before = seatsOf(schedule);
    expect(exchangeSlots(schedule, ada, bea)).toBe(none);
    expect(seatsOf(schedule)).toEqual(before);
  });

  it('get none where a promise stands in the way', () => {
    for (const at of [{ slot: 1 }, { slot: 0 }]) {
      const pair = at.slot === 1 ? (['bea', 'dov'] as const) : (['dov', 'eli'] as const);
      const schedule = scheduleFor(smallDay({ participants: six, slots: rounds(2, 3), locked: [{ pair, at }] }));
      schedule.place(ada, cai, 0);
      if (at.slot === 0) schedule.place(bea, dov, 1);
      const before = seatsOf(schedule);
      expect(exchangeSlots(schedule, ada, bea)).toBe(none);
      expect(seatsOf(schedule)).toEqual(before);
    }
  });

  it('get none where a slot would have more meetings than tables', () => {
    const schedule = crossed({ slots: [...rounds(1, 1), ...rounds(1, 2)] });
    schedule.place(eli, fay, 1);
    const before = seatsOf(schedule);
    expect(exchangeSlots(schedule, ada, bea)).toBe(none);
    expect(seatsOf(schedule)).toEqual(before);
  });
});
