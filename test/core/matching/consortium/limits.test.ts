import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../../src/core/directory.js';
import { findConsortium, reviewTeam, type ConsortiumAnswer } from '../../../../src/core/matching/consortium.js';
import { competenceCalled, directoryWith, memberNamed } from '../../../support/make-dataset.js';

const today = '2026-11-22';

const numbered = (prefix: string, count: number): readonly string[] =>
  [...Array(count).keys()].map((at) => `${prefix}${String(at)}`);

const bricks = numbered('b', 24);

/** Three bricks each, so entangled that the first team that comes to mind is not known to be the smallest. */
const entangled = (): Directory =>
  directoryWith({
    competences: bricks.map((id) => competenceCalled(id, { en: id })),
    members: numbered('m', 120).map((name, at) =>
      memberNamed(name, {
        competences: [3, 7, 11].map((step) => ({ id: `b${String((at * step + step * step) % 24)}` })),
      }),
    ),
  });

/** Twelve who have the one thing and twelve who have the other, each from a country of its own. */
const pairs = (): Directory =>
  directoryWith({
    competences: ['x', 'y'].map((id) => competenceCalled(id, { en: id })),
    members: numbered('m', 24).map((name, at) =>
      memberNamed(name, {
        competences: [{ id: at % 2 === 0 ? 'x' : 'y' }],
        sites: [{ country: `A${String.fromCharCode(65 + at)}` }],
      }),
    ),
  });

const askPairs = (options = {}): ConsortiumAnswer =>
  findConsortium(pairs(), { bricks: ['x', 'y'] }, { today, ...options });

const askEntangled = (options: object, maximumSize?: number): ConsortiumAnswer =>
  findConsortium(entangled(), { bricks, maximumSize }, { today, ...options });

describe('The number of steps allowed', () => {
  it.each([4, 8, 16, 40])('is not exceeded: %i', (nodeLimit) => {
    for (const { nodes } of [askPairs({ nodeLimit }), askEntangled({ nodeLimit }), askEntangled({ nodeLimit }, 10)]) {
      expect(nodes).toBeGreaterThan(0);
      expect(nodes).toBeLessThanOrEqual(nodeLimit);
    }
  });

  it('that finds no team and does not rule one out leaves it unknown', () => {
    const answer = askEntangled({ nodeLimit: 8 }, 10);
    expect(answer).toMatchObject({ status: 'unknown', teams: [], proven: false, isBest: false });
    expect(answer.obstacles).toBeUndefined();
    expect(answer.atLeast).toBeGreaterThan(1);
    expect(answer.atLeast).toBeLessThan(10);
  });

  it('that suffices proves that there is none', () => {
    expect(askEntangled({ nodeLimit: 40 }, 10)).toMatchObject({ status: 'none', proven: true, isBest: false });
  });

  it('that does not suffice leaves the team that came to mind first, unproven', () => {
    const answer = askEntangled({ nodeLimit: 16 });
    expect(answer).toMatchObject({
      status: 'found',
      proven: false,
      isBest: false,
      teams: [{ missing: [], broken: [] }],
    });
    expect(answer.atLeast).toBeLessThan(answer.teams[0]?.seats.length ?? 0);
  });

  it('may suffice to prove the size of a team, but not that it is the best of that size', () => {
    expect(askPairs({ nodeLimit: 40 })).toMatchObject({ status: 'found', proven: true, isBest: false });
    expect(askPairs()).toMatchObject({ status: 'found', proven: true, isBest: true });
  });

  it('is spent by the end of a search that is told to stop', () => {
    let looks = 0;
    const shouldStop = (): boolean => ++looks > 1;
    const answer = askPairs({ shouldStop });
    expect(answer).toMatchObject({ status: 'found', isBest: false });
    expect(answer.nodes).toBeLessThan(askPairs().nodes);
  });
});

describe('The answer', () => {
  it('gives three teams and eight alternatives for each seat, or as many as are wanted', () => {
    expect(askPairs().teams).toHaveLength(3);
    expect(askPairs().teams[0]?.seats[0]).toMatchObject({ alternativeCount: 11, alternatives: { length: 8 } });
    const few = askPairs({ teams: 1, alternatives: 2 }).teams;
    expect(few).toHaveLength(1);
    expect(few[0]?.seats[0]).toMatchObject({ alternativeCount: 11, alternatives: { length: 2 } });
  });

  it('on a team of the visitor’s own names as many alternatives', () => {
    const review = (options = {}): unknown => reviewTeam(pairs(), { bricks: ['x'] }, ['m0'], { today, ...options });
    expect(review()).toMatchObject({ seats: [{ alternatives: { length: 8 } }] });
    expect(review({ alternatives: 2 })).toMatchObject({ seats: [{ alternatives: { length: 2 } }] });
  });
});
