import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConsortium } from '../../../../src/core/matching/consortium.js';
import { termsOf } from '../../../../src/core/matching/consortium/call.js';
import { fieldOf } from '../../../../src/core/matching/consortium/candidates.js';
import { bestTeams, choiceOf } from '../../../../src/core/matching/consortium/smallest.js';
import { Budget } from '../../../../src/core/matching/consortium/team-search.js';
import { atOnce } from '../../../../src/core/search/slices.js';
import { competenceCalled, directoryWith, memberNamed } from '../../../support/make-dataset.js';
import { smallestByTrying, teamsByTrying, worthOf } from '../consortium-by-trying.js';
import { anyCall, fullDirectory } from './arbitrary-call.js';

const today = '2026-11-22';

describe('On fifty calls to a small directory', () => {
  const asked = fc.sample(fc.tuple(fullDirectory, anyCall), { numRuns: 50, seed: 11 });

  it('the teams are as few, and the first as good, as trying all teams finds them', () => {
    for (const [directory, call] of asked) {
      const { status, teams } = findConsortium(directory, call, { today });
      const size = smallestByTrying(directory, call);
      expect([status, teams[0]?.seats.length]).toEqual([size === undefined ? 'none' : 'found', size]);
      if (size === undefined) continue;
      const worths = teamsByTrying(directory, call, size).map((ids) => worthOf(directory, call, ids));
      const first = teams[0]?.seats.map(({ member }) => member.id) ?? [];
      expect(worthOf(directory, call, first)).toBe(Math.max(...worths));
    }
  });
});

describe('Weighing teams of a size that was not proven to be the smallest', () => {
  it('comes to the smaller ones only, where it meets one', () => {
    const doing = (name: string, ...ids: readonly string[]) =>
      memberNamed(name, { competences: ids.map((id) => ({ id })) });
    const directory = directoryWith({
      competences: ['x', 'y'].map((id) => competenceCalled(id, { en: id })),
      members: [doing('one', 'x'), doing('other', 'y'), doing('both', 'x', 'y')],
    });
    const field = atOnce(fieldOf(directory, termsOf({ bricks: ['x', 'y'] }), today));
    const choice = choiceOf(field) ?? { included: [], free: [] };
    const first = choice.free.filter(({ member }) => member.id !== 'both');
    const { teams } = atOnce(bestTeams(field, choice, first, 3, new Budget(1000)));
    expect(teams.map(({ team }) => team.map(({ member }) => member.id))).toEqual([['both']]);
  });
});
