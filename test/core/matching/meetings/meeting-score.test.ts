import { describe, expect, it } from 'vitest';
import { fairnessOf, scoreOf, WishWeights } from '../../../../src/core/matching/meetings/meeting-score.js';
import { smallDay } from './small-day.js';

describe('A wish', () => {
  it('is worth its share of the strongest wish of the day', () => {
    const weights = new WishWeights({
      wishes: [
        { from: 'ada', to: 'bea', weight: 4 },
        { from: 'ada', to: 'cai' },
        { from: 'ada', to: 'cai', weight: 2 },
        { from: 'ada', to: 'cai', weight: 1 },
      ],
    });
    expect([weights.of('ada', 'bea'), weights.of('ada', 'cai'), weights.of('bea', 'ada')]).toEqual([1, 0.5, 0]);
  });

  it('is worth one where all are equally strong', () => {
    expect(new WishWeights({ wishes: [{ from: 'ada', to: 'bea' }] }).of('ada', 'bea')).toBe(1);
    expect(new WishWeights({ wishes: [{ from: 'ada', to: 'bea', weight: 0.1 }] }).of('ada', 'bea')).toBe(1);
  });

  it('of no weight, or for oneself, is worth nothing', () => {
    const weights = new WishWeights({
      wishes: [
        { from: 'ada', to: 'ada' },
        { from: 'ada', to: 'bea', weight: 0 },
        { from: 'ada', to: 'cai', weight: -2 },
      ],
    });
    expect(['ada', 'bea', 'cai'].map((to) => weights.of('ada', to))).toEqual([0, 0, 0]);
  });

  it('from both sides is worth half a point more than two', () => {
    const wishes = [
      { from: 'ada', to: 'bea' },
      { from: 'bea', to: 'ada', weight: 0.5 },
    ];
    const weights = new WishWeights({ wishes });
    expect([weights.worth('ada', 'bea'), weights.worth('bea', 'ada')]).toEqual([2, 2]);
    expect(new WishWeights({ wishes: wishes.slice(1) }).worth('ada', 'bea')).toBe(1);
  });
});

describe('A plan', () => {
  it('is worth most by the first meeting of each, and by each further one half as much', () => {
    expect([0, 1, 2, 3].map(fairnessOf)).toEqual([6, 1, 0.5, 0.25]);
  });

  it('is worth the sum of its wishes, its affinity, its fairness and what it keeps', () => {
    const day = smallDay({
      wishes: [
        { from: 'ada', to: 'bea' },
        { from: 'bea', to: 'ada' },
        { from: 'ada', to: 'cai' },
      ],
      affinity: (one, other) => (one === 'ada' && other === 'cai' ? 0.25 : 0.5),
      previous: [
        { pair: ['bea', 'ada'], slot: 0, table: 1 },
        { pair: ['ada', 'cai'], slot: 0, table: 1 },
        { pair: ['bea', 'dov'], slot: 0, table: 1 },
      ],
    });
    const meetings = [
      { pair: ['ada', 'bea'] as const, slot: 0, table: 2 },
      { pair: ['ada', 'cai'] as const, slot: 1, table: 1 },
      { pair: ['cai', 'dov'] as const, slot: 2, table: 1 },
    ];
    expect(scoreOf(day, meetings)).toEqual({
      wishes: 2.5 + 1,
      affinity: 0.5 + 0.25 + 0.5,
      fairness: 7 + 6 + 7 + 6,
      stability: 1 + 0.75,
      total: 3.5 + 1.25 + 26 + 1.75,
    });
  });

  it('of a day without wishes, affinity and an earlier plan is worth its fairness', () => {
    expect(scoreOf(smallDay(), [{ pair: ['ada', 'bea'], slot: 0, table: 1 }])).toEqual({
      wishes: 0,
      affinity: 0,
      fairness: 12,
      stability: 0,
      total: 12,
    });
  });
});
