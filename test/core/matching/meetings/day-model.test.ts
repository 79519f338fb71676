import { describe, expect, it } from 'vitest';
import { modelOf, never, type DayModel } from '../../../../src/core/matching/meetings/day-model.js';
import type { MeetingDay } from '../../../../src/core/matching/meetings/meeting-day.js';
import { atOnce } from '../../../../src/core/search/slices.js';
import { people, rounds, smallDay } from './small-day.js';

const modelFor = (parts: Partial<MeetingDay>): DayModel => atOnce(modelOf(smallDay(parts)));

const [ada, bea, cai, dov] = [0, 1, 2, 3];

const valueIn = ({ values, size }: DayModel, one: number, other: number): number => values[one * size + other] ?? NaN;

describe('A day in numbers', () => {
  it('knows what each meeting is worth to the two, the same both ways', () => {
    const model = modelFor({
      wishes: [
        { from: 'ada', to: 'bea' },
        { from: 'bea', to: 'ada' },
      ],
      affinity: (one, other) => ([one, other].includes('dov') ? 0.5 : 0),
      previous: [{ pair: ['cai', 'ada'], slot: 0, table: 1 }],
    });
    expect([valueIn(model, ada, bea), valueIn(model, bea, ada)]).toEqual([2.5, 2.5]);
    expect([valueIn(model, ada, dov), valueIn(model, dov, cai)]).toEqual([0.5, 0.5]);
    expect([valueIn(model, ada, cai), valueIn(model, cai, ada), valueIn(model, bea, cai)]).toEqual([0.75, 0.75, 0]);
    expect([valueIn(model, ada, ada), valueIn(model, dov, dov)]).toEqual([never, never]);
  });

  it('lets nobody meet against a veto, though both were to meet before', () => {
    const model = modelFor({
      vetoes: [
        ['bea', 'ada'],
        ['ada', 'eve'],
        ['cai', 'cai'],
      ],
      previous: [{ pair: ['ada', 'bea'], slot: 0, table: 1 }],
    });
    expect([valueIn(model, ada, bea), valueIn(model, bea, ada), valueIn(model, ada, cai)]).toEqual([never, never, 0]);
    expect(model.candidates.map((others) => [...others])).toEqual([
      [cai, dov],
      [cai, dov],
      [dov, ada, bea],
      [ada, bea, cai],
    ]);
  });

  it('tries each with the best first, and those as good in another order for each', () => {
    const model = modelFor({ wishes: [{ from: 'ada', to: 'dov' }] });
    expect(model.candidates.map((others) => [...others])).toEqual([
      [dov, bea, cai],
      [cai, dov, ada],
      [dov, ada, bea],
      [ada, bea, cai],
    ]);
  });

  it('tries nobody with more than sixty-four', () => {
    const participants = people(...[...Array(80).keys()].map(String));
    expect(new Set(modelFor({ participants }).candidates.map(({ length }) => length))).toEqual(new Set([64]));
  });

  it('puts a promise whose slot is open before everything, and keeps one with a slot apart', () => {
    const model = modelFor({
      locked: [{ pair: ['dov', 'bea'] }, { pair: ['cai', 'ada'], at: { slot: 2 } }, { pair: ['ada', 'eve'] }],
    });
    expect(valueIn(model, bea, dov)).toBeGreaterThan(100);
    expect(valueIn(model, ada, cai)).toBe(0);
    expect(model.promised).toEqual([[dov, bea]]);
    expect(model.fixed).toEqual([{ one: cai, other: ada, slot: 2 }]);
    expect(model.refused).toMatchObject([{ reason: 'unknown' }]);
  });

  it('knows the slots of the earlier plan that are still there', () => {
    const previous = [
      { pair: ['ada', 'bea'] as const, slot: 2, table: 1 },
      { pair: ['ada', 'cai'] as const, slot: 3, table: 1 },
      { pair: ['ada', 'eve'] as const, slot: 0, table: 1 },
    ];
    const { before, size } = modelFor({ previous });
    const slotOf = (one: number, other: number): number | undefined => before[one * size + other];
    expect([slotOf(ada, bea), slotOf(bea, ada), slotOf(ada, cai), slotOf(ada, dov)]).toEqual([2, 2, -1, -1]);
    expect(modelFor({}).before).toHaveLength(0);
  });

  it('has no more meetings for anybody than there are slots, and never fewer than none', () => {
    expect([2, 3, 9, -1].map((mostEach) => modelFor({ mostEach }).most)).toEqual([2, 3, 3, 0]);
    expect([...modelFor({ mostEach: 9 }).bonuses]).toEqual([6, 1, 0.5]);
  });

  it('has as many tables as it says, or one for each who comes', () => {
    expect([...modelFor({ slots: [...rounds(1, 2), ...rounds(1)] }).tables]).toEqual([2, 4]);
  });

  it('knows who is not there, whatever else is said of slots that are not there', () => {
    const participants = [{ id: 'ada', absences: [1, 3, -1] }, ...people('bea')];
    expect([...modelFor({ participants }).absent]).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('is read a participant at a time', () => {
    const steps = (participants: readonly string[]): number =>
      [...modelOf(smallDay({ participants: people(...participants) }))].length;
    expect(steps(['ada', 'bea', 'cai'])).toBe(steps(['ada', 'bea']) + 2);
  });
});
