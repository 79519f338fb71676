import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../../src/core/directory.js';
import {
  findConsortium,
  type ConsortiumAnswer,
  type ConsortiumCall,
} from '../../../../src/core/matching/consortium.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../../../support/make-dataset.js';

const today = '2026-11-22';

const numbered = (prefix: string, count: number): readonly string[] =>
  [...Array(count).keys()].map((at) => `${prefix}${String(at)}`);

const bricks = numbered('b', 12);

/** The same numbers below a limit, one after the other, every time. */
const sameNumbers = (): ((below: number) => number) => {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** Forty members of every kind, who do a little of many things. */
const crowd = (): Directory => {
  const next = sameNumbers();
  const someOf = (count: number, values: readonly string[]): readonly string[] => [
    ...new Set([...Array(count).keys()].map(() => values[next(values.length)] ?? '')),
  ];
  const clusters = numbered('k', 8);
  return directoryWith({
    clusters: clusters.map((id) => clusterNamed(id)),
    competences: bricks.map((id) => competenceCalled(id, { en: id })),
    members: numbered('m', 40).map((name) =>
      memberNamed(name, {
        type: ['sme', 'large', 'research', 'education', 'other'][next(5)],
        competences: someOf(1 + next(3), bricks).map((id) => ({ id, level: next(3) === 0 ? 'expert' : undefined })),
        offers: next(4) === 0 ? [{ id: 'o', text: 'Ask us', competences: someOf(1, bricks) }] : [],
        sites: next(6) === 0 ? [] : [{ country: `A${'ABCDEFGH'.charAt(next(8))}` }],
        memberships: someOf(next(3), clusters).map((cluster) => ({ cluster })),
      }),
    ),
  });
};

/** Asks the crowd for the first of all bricks. */
const answerOf = (count: number, call: Partial<ConsortiumCall>): ConsortiumAnswer =>
  findConsortium(crowd(), { bricks: bricks.slice(0, count), ...call }, { today, nodeLimit: 20_000 });

describe('In a crowd', () => {
  it.each<readonly [number, Partial<ConsortiumCall>, number, number]>([
    [12, {}, 5, 684],
    [6, {}, 3, 71],
    [9, { minimumCountries: 4 }, 5, 1702],
    [9, { minimumCountries: 6 }, 6, 1371],
    [9, { minimumClusters: 6 }, 5, 1182],
    [9, { minimumClusters: 8 }, 5, 138],
    [10, { minimumResearch: 3 }, 5, 1500],
    [6, { minimumResearch: 5 }, 5, 422],
    [9, { minimumSmeShare: 0.75 }, 5, 89],
    [8, { minimumSmeShare: 0.5, minimumResearch: 2, minimumCountries: 4, minimumClusters: 5 }, 5, 243],
    [8, { mustInclude: ['m3', 'm4'], minimumCountries: 4 }, 5, 103],
  ])('the best team for %i bricks and %j has %i seats, proven in no more than %i steps', (count, call, size, most) => {
    const { teams, isBest, nodes } = answerOf(count, call);
    expect([teams[0]?.seats.length, isBest]).toEqual([size, true]);
    expect(nodes).toBeLessThanOrEqual(most);
  });

  it.each<readonly [number, Partial<ConsortiumCall>, number]>([
    [9, { minimumSmeShare: 1 }, 0],
    [12, { maximumSize: 3 }, 3],
    [6, { minimumSmeShare: 0.9, minimumResearch: 1 }, 6],
  ])('no team has %i bricks and %j, proven in no more than %i steps', (count, call, most) => {
    const { status, nodes } = answerOf(count, call);
    expect(status).toBe('none');
    expect(nodes).toBeLessThanOrEqual(most);
  });
});
