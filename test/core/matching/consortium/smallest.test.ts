import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConsortium } from '../../../../src/core/matching/consortium.js';
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
