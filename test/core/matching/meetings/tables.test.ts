import { describe, expect, it } from 'vitest';
import type { MeetingDay, ScheduledMeeting } from '../../../../src/core/matching/meetings/meeting-day.js';
import { withTables, type SeatedPair } from '../../../../src/core/matching/meetings/tables.js';
import { rounds, smallDay } from './small-day.js';

const seated = (names: string, slot: number): SeatedPair => {
  const [one = '', other = ''] = names.split('-');
  return { pair: [one, other], slot };
};

const told = (meetings: readonly ScheduledMeeting[]): readonly string[] =>
  meetings.map(({ pair, slot, table }) => `${String(slot)}/${String(table)} ${pair.join('-')}`);

const tablesFor = (parts: Partial<MeetingDay>, ...pairs: readonly SeatedPair[]): readonly string[] =>
  told(withTables(smallDay({ slots: rounds(3, 3), ...parts }), pairs));

describe('Tables', () => {
  it('are given one after the other, round by round', () => {
    expect(tablesFor({}, seated('cai-dov', 1), seated('ada-bea', 0), seated('eli-fay', 1))).toEqual([
      '0/1 ada-bea',
      '1/1 cai-dov',
      '1/2 eli-fay',
    ]);
  });

  it('are those that are promised, and the others go round them', () => {
    const locked = [
      { pair: ['dov', 'cai'] as const, at: { slot: 0, table: 1 } },
      { pair: ['ada', 'bea'] as const, at: { slot: 1, table: 3 } },
      { pair: ['eli', 'fay'] as const, at: { slot: 0 } },
    ];
    expect(tablesFor({ locked }, seated('ada-bea', 0), seated('cai-dov', 0), seated('eli-fay', 0))).toEqual([
      '0/1 cai-dov',
      '0/2 ada-bea',
      '0/3 eli-fay',
    ]);
  });

  it('are those of the earlier plan where the slot is the same, but for promised ones', () => {
    const previous: readonly ScheduledMeeting[] = [
      { pair: ['bea', 'ada'], slot: 0, table: 2 },
      { pair: ['cai', 'dov'], slot: 1, table: 3 },
    ];
    const pairs = [seated('cai-dov', 0), seated('ada-bea', 0)];
    expect(tablesFor({ previous }, ...pairs)).toEqual(['0/1 cai-dov', '0/2 ada-bea']);
    const locked = [{ pair: ['cai', 'dov'] as const, at: { slot: 0, table: 2 } }];
    expect(tablesFor({ previous, locked }, ...pairs)).toEqual(['0/1 ada-bea', '0/2 cai-dov']);
  });

  it('that are no longer there are given up', () => {
    const previous: readonly ScheduledMeeting[] = [{ pair: ['ada', 'bea'], slot: 0, table: 4 }];
    expect(tablesFor({ previous }, seated('ada-bea', 0))).toEqual(['0/1 ada-bea']);
    expect(tablesFor({ previous, slots: rounds(1) }, seated('ada-bea', 0))).toEqual(['0/4 ada-bea']);
    expect(tablesFor({ previous, slots: rounds(1, 4) }, seated('ada-bea', 0))).toEqual(['0/4 ada-bea']);
  });

  it('stay with one of the two who sat there just before, while they are free', () => {
    const first = [seated('ada-bea', 0), seated('cai-dov', 0)];
    expect(tablesFor({}, ...first, seated('dov-fay', 1), seated('bea-eli', 1))).toEqual([
      '0/1 ada-bea',
      '0/2 cai-dov',
      '1/1 bea-eli',
      '1/2 dov-fay',
    ]);
    expect(tablesFor({}, ...first, seated('ada-dov', 1), seated('bea-cai', 1))).toEqual([
      '0/1 ada-bea',
      '0/2 cai-dov',
      '1/1 ada-dov',
      '1/2 bea-cai',
    ]);
    expect(tablesFor({}, ...first, seated('dov-fay', 2))).toEqual(['0/1 ada-bea', '0/2 cai-dov', '2/1 dov-fay']);
  });
});
