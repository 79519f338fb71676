import { describe, expect, it } from 'vitest';
import { acceptLocks } from '../../../../src/core/matching/meetings/accept-locks.js';
import type { LockedMeeting, MeetingDay } from '../../../../src/core/matching/meetings/meeting-day.js';
import { people, rounds, smallDay } from './small-day.js';

const promise = (names: string, slot?: number, table?: number): LockedMeeting => {
  const [one = '', other = ''] = names.split('-');
  return { pair: [one, other], at: slot === undefined ? undefined : { slot, table } };
};

/** What becomes of promises, in the order in which they are looked at. */
const judged = (locked: readonly LockedMeeting[], parts: Partial<MeetingDay> = {}) => {
  const { accepted, refused } = acceptLocks(smallDay({ ...parts, locked }));
  return {
    accepted: accepted.map(({ pair }) => pair.join('-')),
    refused: refused.map(({ lock, reason }) => `${lock.pair.join('-')} ${reason}`),
  };
};

describe('Promises', () => {
  it('with a place are looked at before those that can go round them', () => {
    const { accepted } = judged([promise('ada-bea'), promise('cai-dov', 0), promise('ada-cai', 1)]);
    expect(accepted).toEqual(['cai-dov', 'ada-cai', 'ada-bea']);
  });

  it('count once, whoever is named first', () => {
    expect(judged([promise('ada-bea', 0), promise('bea-ada', 1), promise('ada-bea')])).toEqual({
      accepted: ['ada-bea'],
      refused: [],
    });
  });

  it('to nobody, or to oneself, are refused', () => {
    expect(judged([promise('ada-eve'), promise('eve-ada', 0), promise('ada-ada')]).refused).toEqual([
      'eve-ada unknown',
      'ada-eve unknown',
      'ada-ada unknown',
    ]);
  });

  it('against a veto are refused, whoever it is from', () => {
    const vetoes = [['bea', 'ada'] as const];
    expect(judged([promise('ada-bea', 0), promise('ada-cai', 0)], { vetoes })).toEqual({
      accepted: ['ada-cai'],
      refused: ['ada-bea veto'],
    });
  });

  it('are kept up to the number of meetings that each may have', () => {
    const names = ['ada-bea', 'ada-cai', 'ada-dov', 'bea-cai'].map((pair) => promise(pair));
    expect(judged(names, { mostEach: 2 })).toEqual({
      accepted: ['ada-bea', 'ada-cai', 'bea-cai'],
      refused: ['ada-dov limit'],
    });
  });

  it('need a slot of the day', () => {
    const refused = [promise('ada-bea', 3), promise('ada-bea', -1), promise('ada-bea', 0.5)].flatMap(
      (lock) => judged([lock]).refused,
    );
    expect(refused).toEqual(['ada-bea no-slot', 'ada-bea no-slot', 'ada-bea no-slot']);
    expect(judged([promise('ada-bea', 2)]).refused).toEqual([]);
  });

  it('need both to be there', () => {
    const participants = [{ id: 'ada', absences: [0] }, { id: 'bea', absences: [1] }, ...people('cai')];
    const locked = [promise('ada-cai', 0), promise('ada-bea', 1), promise('ada-bea', 2)];
    expect(judged(locked, { participants })).toEqual({
      accepted: ['ada-bea'],
      refused: ['ada-cai absent', 'ada-bea absent'],
    });
    expect(judged([promise('ada-bea')], { participants }).refused).toEqual([]);
    expect(judged([promise('ada-bea')], { participants, slots: rounds(2) }).refused).toEqual(['ada-bea absent']);
  });

  it('never seat anybody twice at a time', () => {
    const locked = [promise('ada-bea', 0), promise('bea-cai', 0), promise('bea-cai', 1), promise('cai-dov', 0)];
    expect(judged(locked)).toEqual({ accepted: ['ada-bea', 'bea-cai', 'cai-dov'], refused: ['bea-cai clash'] });
  });

  it('need a table that is there and free', () => {
    const slots = rounds(2, 2);
    const parts = { slots, participants: people('ada', 'bea', 'cai', 'dov', 'eli', 'fay') };
    const refusals = (...locked: readonly LockedMeeting[]): readonly string[] => judged(locked, parts).refused;
    expect(refusals(promise('ada-bea', 0, 3), promise('cai-dov', 0, 0))).toEqual([
      'ada-bea no-table',
      'cai-dov no-table',
    ]);
    expect(refusals(promise('ada-bea', 0, 2), promise('cai-dov', 0, 2))).toEqual(['cai-dov no-table']);
    expect(refusals(promise('ada-bea', 0, 2), promise('cai-dov', 1, 2))).toEqual([]);
    expect(refusals(promise('ada-bea', 0, 2), promise('cai-dov', 0, 1))).toEqual([]);
    expect(refusals(promise('ada-bea', 0), promise('cai-dov', 0), promise('eli-fay', 0))).toEqual(['eli-fay no-table']);
  });

  it('need no table of their own where the day does not count tables', () => {
    expect(judged([promise('ada-bea', 0, 90), promise('cai-dov', 0)]).refused).toEqual([]);
  });
});
