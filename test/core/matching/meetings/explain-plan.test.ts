import { describe, expect, it } from 'vitest';
import { unmetWishes } from '../../../../src/core/matching/meetings/explain-plan.js';
import type { MeetingDay, ScheduledMeeting } from '../../../../src/core/matching/meetings/meeting-day.js';
import { people, rounds, smallDay } from './small-day.js';

const meeting = (one: string, other: string, slot: number): ScheduledMeeting => ({
  pair: [one, other],
  slot,
  table: 1,
});

const unmet = (parts: Partial<MeetingDay>, ...meetings: readonly ScheduledMeeting[]): readonly string[] =>
  unmetWishes(smallDay(parts), meetings).map(
    ({ from, to, cause, full }) => `${from}-${to} ${[cause, ...(full ?? [])].join(' ')}`,
  );

const wishes = [{ from: 'ada', to: 'bea' }];

describe('A wish', () => {
  it('is met by a meeting, whoever wished for it', () => {
    expect(
      unmet(
        {
          wishes: [
            { from: 'ada', to: 'bea' },
            { from: 'bea', to: 'ada' },
          ],
        },
        meeting('bea', 'ada', 0),
      ),
    ).toEqual([]);
  });

  it('that was said twice, or is none, is told once, or not', () => {
    const none = [
      { from: 'ada', to: 'ada' },
      { from: 'ada', to: 'dov', weight: 0 },
      { from: 'ada', to: 'cai', weight: -1 },
    ];
    expect(unmet({ wishes: [...wishes, ...wishes, ...none], vetoes: [['ada', 'bea']] })).toEqual(['ada-bea veto']);
  });

  it('for somebody unknown is told as such, even against a veto', () => {
    expect(unmet({ wishes: [{ from: 'ada', to: 'eve' }], vetoes: [['ada', 'eve']] })).toEqual(['ada-eve unknown']);
  });

  it('is not met by those who are never there together', () => {
    const participants = [
      { id: 'ada', absences: [0] },
      { id: 'bea', absences: [1, 2] },
    ];
    expect(unmet({ wishes, participants })).toEqual(['ada-bea absent']);
  });

  it('is not met by those who have as many meetings as they may, and says who', () => {
    const has = [meeting('ada', 'cai', 0), meeting('ada', 'dov', 1)];
    expect(unmet({ wishes, mostEach: 2 }, ...has)).toEqual(['ada-bea limit ada']);
    expect(unmet({ wishes, mostEach: 1 }, meeting('ada', 'cai', 0), meeting('bea', 'dov', 0))).toEqual([
      'ada-bea limit ada bea',
    ]);
  });

  it('finds no slot where one of them always meets somebody else', () => {
    const has = [meeting('ada', 'cai', 0), meeting('bea', 'cai', 1)];
    expect(unmet({ wishes, slots: rounds(2) }, ...has)).toEqual(['ada-bea no-slot']);
  });

  it('finds no table where others have them all in the slots in which both are free', () => {
    const taken = meeting('cai', 'dov', 0);
    expect(unmet({ wishes, slots: rounds(1, 1) }, taken)).toEqual(['ada-bea no-table']);
    const slots = [...rounds(1, 1), ...rounds(1)];
    expect(
      unmet({ wishes, slots, participants: [...people('ada', 'cai', 'dov'), { id: 'bea', absences: [1] }] }, taken),
    ).toEqual(['ada-bea no-table']);
  });

  it('that could still be met has no reason but that no slot was found', () => {
    expect(unmet({ wishes, slots: rounds(1, 2) }, meeting('cai', 'dov', 0))).toEqual(['ada-bea no-slot']);
    expect(unmet({ wishes, slots: rounds(2) }, meeting('ada', 'cai', 0))).toEqual(['ada-bea no-slot']);
  });
});
