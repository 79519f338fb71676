import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/core/directory.js';
import {
  consortiumSteps,
  findConsortium,
  oneCountryMore,
  reviewTeam,
  swapSeat,
  type ConsortiumAnswer,
  type ConsortiumCall,
  type Constraint,
  type Team,
} from '../../../src/core/matching/consortium.js';
import { atOnce } from '../../../src/core/search/slices.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';
import { anyCall, anyDirectory } from './consortium/arbitrary-call.js';
import { isTeamFor, smallestByTrying, teamsByTrying, worthOf } from './consortium-by-trying.js';

const today = '2026-11-22';

const ask = (directory: Directory, call: Partial<ConsortiumCall>, options = {}): ConsortiumAnswer =>
  findConsortium(directory, { bricks: [], ...call }, { today, ...options });

const firstTeam = ({ teams: [first] }: ConsortiumAnswer): Team => {
  if (!first) throw new Error('The test expects a team.');
  return first;
};

const idsOf = (team: Team | undefined): readonly string[] => (team?.seats ?? []).map(({ member }) => member.id).sort();

const has = (...ids: readonly string[]): Raw => ({ competences: ids.map((id) => ({ id })) });
const inCountry = (country: string): Raw => ({ sites: [{ country }] });
const inCluster = (...ids: readonly string[]): Raw => ({ memberships: ids.map((cluster) => ({ cluster })) });

const concepts = [
  competenceCalled('sensors', { en: 'sensors' }),
  competenceCalled('lidar', { en: 'lidar' }, { broader: ['sensors'] }),
  competenceCalled('batteries', { en: 'batteries' }),
  competenceCalled('software', { en: 'software' }),
];

const market = directoryWith({
  competences: concepts,
  clusters: [
    clusterNamed('North'),
    clusterNamed('South'),
    clusterNamed('Old', { status: 'merged', successors: ['south'] }),
  ],
  members: [
    memberNamed('Both', { type: 'large', ...has('lidar', 'batteries'), ...inCountry('FR'), ...inCluster('north') }),
    memberNamed('Cell', { type: 'sme', ...has('batteries'), ...inCountry('DE'), ...inCluster('south') }),
    memberNamed('Eye', { type: 'sme', ...has('sensors'), ...inCountry('IT'), ...inCluster('old') }),
    memberNamed('Code', { type: 'sme', ...has('software'), ...inCountry('FR'), ...inCluster('north') }),
    memberNamed('Lab', { type: 'research', ...has('software'), ...inCountry('CH') }),
    memberNamed('Seller', {
      type: 'sme',
      ...inCountry('FR'),
      offers: [
        { id: 'o1', text: 'A lidar for boats', competences: ['lidar'] },
        { id: 'o2', text: 'Batteries of 2020', competences: ['batteries'], expires: '2020-12-31' },
      ],
    }),
    memberNamed('Blank', { type: 'other', ...inCountry('BE') }),
  ],
});

describe('A call', () => {
  it('finds the fewest members who cover every brick, by the concept itself or a narrower one', () => {
    const answer = ask(market, { bricks: ['sensors', 'batteries'] });
    expect(answer).toMatchObject({ status: 'found', proven: true, atLeast: 1, isBest: true });
    expect(answer.teams.map(idsOf)).toEqual([['both']]);
  });

  it('says of each seat which brick it covers, through which of its own concepts', () => {
    const [team] = ask(market, { bricks: ['sensors', 'batteries'] }).teams;
    expect(team?.seats[0]?.bricks).toMatchObject([
      { brick: 'sensors', concept: 'lidar', isOnlyHere: true },
      { brick: 'batteries', concept: 'batteries', isOnlyHere: true },
    ]);
  });

  it('prefers an offer that stands to a mere claim, and shows it as the reason', () => {
    const [team] = ask(market, { bricks: ['sensors'] }).teams;
    expect(idsOf(team)).toEqual(['seller']);
    expect(team?.seats[0]?.bricks[0]).toMatchObject({ concept: 'lidar', offer: { id: 'o1' } });
  });

  it('does not count an offer that has run out', () => {
    const answer = ask(market, { bricks: ['batteries'], mustInclude: ['seller'] });
    expect(answer.teams[0]?.seats).toHaveLength(2);
  });

  it('names who could take a seat without breaking anything', () => {
    const [team] = ask(market, { bricks: ['sensors'], minimumCountries: 1 }).teams;
    expect(team?.seats[0]?.alternatives.map(({ id }) => id)).toEqual(['both', 'eye']);
    expect(team?.seats[0]?.alternativeCount).toBe(2);
  });

  it('takes somebody in who covers nothing where only a country is missing', () => {
    const [team] = ask(market, { bricks: ['batteries'], minimumCountries: 2, mustInclude: ['cell'] }).teams;
    expect(team?.countries).toHaveLength(2);
    expect(team?.seats.find(({ member }) => member.id === 'cell')?.holds).toContain('include');
    expect(team?.seats.find(({ member }) => member.id !== 'cell')?.holds).toEqual(['countries']);
  });

  it('counts a former cluster as the one that carries it on', () => {
    const answer = ask(market, { bricks: ['sensors'], minimumClusters: 2, mustInclude: ['cell', 'eye'] });
    expect(answer.teams[0]?.seats).toHaveLength(3);
    expect(answer.teams[0]?.clusters).toEqual(['north', 'south']);
  });

  it('wants its share of small companies', () => {
    const answer = ask(market, { bricks: ['sensors', 'batteries', 'software'], minimumSmeShare: 1 });
    expect(answer.teams[0]?.smes).toBe(3);
    const half = ask(market, { bricks: ['sensors', 'batteries', 'software'], minimumSmeShare: 0.5 });
    expect(idsOf(half.teams[0])).toEqual(['both', 'code']);
  });

  it('wants a research organisation', () => {
    const [team] = ask(market, { bricks: ['batteries'], minimumResearch: 1 }).teams;
    expect(team?.seats.find(({ member }) => member.id === 'lab')?.holds).toEqual(['research']);
  });

  it('keeps whom it must include and leaves out whom it must not', () => {
    const call = { bricks: ['sensors', 'batteries'], mustInclude: ['eye'], mustNotInclude: ['both', 'seller'] };
    expect(idsOf(ask(market, call).teams[0])).toEqual(['cell', 'eye']);
  });

  it('of nothing is answered by nobody', () => {
    expect(ask(market, {})).toMatchObject({ status: 'found', proven: true, teams: [{ seats: [] }] });
  });

  it('has at most 32 bricks', () => {
    expect(() => ask(market, { bricks: [...Array(33).keys()].map(String) })).toThrow(
      new RangeError('A call has at most 32 bricks, not 33.'),
    );
  });

  it('of numbers that are none asks for nothing', () => {
    const call = { bricks: ['batteries'], minimumCountries: NaN, maximumSize: NaN, minimumSmeShare: -1 };
    expect(ask(market, call).status).toBe('found');
    expect(ask(market, { bricks: ['batteries'], maximumSize: 0 }).status).toBe('found');
  });
});

describe('A call that nobody answers', () => {
  it('says which brick nobody covers', () => {
    const { status, obstacles } = ask(market, { bricks: ['sensors', 'gravity'] });
    expect(status).toBe('none');
    expect(obstacles?.uncovered).toEqual(['gravity']);
    expect(obstacles?.loosen.map(({ constraint }) => constraint)).toEqual([{ kind: 'brick', id: 'gravity' }]);
    expect(obstacles?.conflict).toEqual([{ kind: 'brick', id: 'gravity' }]);
  });

  it('says how far each thing would have to give way, alone', () => {
    const call = { bricks: ['sensors', 'batteries', 'software'], minimumCountries: 3, maximumSize: 2 };
    const { obstacles } = ask(market, call);
    const numbers = obstacles?.loosen.flatMap(({ constraint, to }) =>
      to === undefined ? [] : [[constraint.kind, to]],
    );
    expect(numbers).toEqual([
      ['countries', 2],
      ['size', 3],
    ]);
    for (const loosening of obstacles?.loosen ?? []) {
      const [team] = ask(market, loosening.call).teams;
      expect(team?.seats).toHaveLength(loosening.size);
    }
  });

  it('names what cannot be had together, and nothing that has no part in it', () => {
    const call = { bricks: ['software'], minimumResearch: 1, maximumSize: 4, minimumSmeShare: 1 };
    const { obstacles } = ask(market, call);
    expect(obstacles?.conflict).toEqual([{ kind: 'smeShare' }, { kind: 'research' }]);
    expect(obstacles?.loosen.find(({ constraint }) => constraint.kind === 'smeShare')?.to).toBe(0.7);
  });

  it('says when the one it needs is the one it does not want', () => {
    const { obstacles } = ask(market, { bricks: ['software'], minimumResearch: 1, mustNotInclude: ['lab'] });
    expect(obstacles?.loosen.map(({ constraint }) => constraint)).toEqual([
      { kind: 'exclude', id: 'lab' },
      { kind: 'research' },
    ]);
  });

  it('says when a member must be in the team who is not in the directory', () => {
    const { status, obstacles } = ask(market, { bricks: ['software'], mustInclude: ['nobody'] });
    expect(status).toBe('none');
    expect(obstacles?.conflict).toEqual([{ kind: 'include', id: 'nobody' }]);
    expect(obstacles?.uncovered).toEqual([]);
  });
});

describe('A seat', () => {
  const call = { bricks: ['sensors', 'batteries'] };

  it('given to somebody else shows which bricks are lost', () => {
    const team = firstTeam(ask(market, call));
    const swap = swapSeat(market, call, team, { from: 'both', to: 'cell' }, { today });
    expect(swap.lost).toEqual(['sensors']);
    expect(swap.team).toMatchObject({ missing: ['sensors'], broken: ['brick'] });
    const back = swapSeat(market, call, swap.team, { from: 'cell', to: 'both' }, { today });
    expect(back.gained).toEqual(['sensors']);
    expect(back.team).toMatchObject({ missing: [], broken: [] });
  });

  it('in a team of the visitor’s own is judged by the call', () => {
    const broken = reviewTeam(market, { ...call, mustNotInclude: ['both'], mustInclude: ['eye'] }, ['both', '?'], {
      today,
    });
    expect(broken.broken).toEqual(['include', 'exclude']);
  });
});

describe('One country more', () => {
  const differenceIn = (directory: Directory, call: ConsortiumCall): ReturnType<typeof oneCountryMore> =>
    oneCountryMore(directory, call, firstTeam(findConsortium(directory, call, { today })), { today });

  it('says who would join and who would leave', () => {
    const more = atOnce(differenceIn(market, { bricks: ['sensors', 'batteries'] }));
    expect(more.countries).toBe(2);
    expect(more.answer.teams[0]?.seats).toHaveLength(2);
    expect(more.difference?.joined.length).toBe(2 - (more.difference?.stayed.length ?? 0));
  });

  it('tells those who stay from those who make room', () => {
    const europe = directoryWith({
      competences: concepts,
      members: [
        memberNamed('Core', { ...has('lidar'), ...inCountry('FR') }),
        memberNamed('Neighbour', { ...has('batteries', 'software'), ...inCountry('FR') }),
        memberNamed('Far Cell', { ...has('batteries', 'software'), ...inCountry('IT') }),
        memberNamed('Third', inCountry('DE')),
      ],
    });
    const call = { bricks: ['lidar', 'batteries', 'software'], mustInclude: ['core'] };
    const before = reviewTeam(europe, call, ['core', 'neighbour'], { today });
    const { difference } = atOnce(oneCountryMore(europe, call, before, { today }));
    const names = (members: readonly { readonly name: string }[] = []): readonly string[] =>
      members.map(({ name }) => name);
    expect([names(difference?.joined), names(difference?.left), names(difference?.stayed)]).toEqual([
      ['Far Cell'],
      ['Neighbour'],
      ['Core'],
    ]);
  });

  it('says when there is none', () => {
    const small = directoryWith({
      competences: concepts,
      members: [memberNamed('Solo', { ...has('lidar'), ...inCountry('FR') })],
    });
    const more = atOnce(differenceIn(small, { bricks: ['lidar'] }));
    expect(more.answer.status).toBe('none');
    expect(more.difference).toBeUndefined();
  });
});

/** The call with nothing but the given constraints. */
const only = (call: ConsortiumCall, constraints: readonly Constraint[]): ConsortiumCall => {
  const ofKind = (kind: Constraint['kind']): readonly string[] =>
    constraints.flatMap((constraint) =>
      constraint.kind === kind && constraint.id !== undefined ? [constraint.id] : [],
    );
  const asked = (kind: Constraint['kind'], value: number | undefined): number | undefined =>
    constraints.some((constraint) => constraint.kind === kind) ? value : undefined;
  return {
    bricks: ofKind('brick'),
    minimumCountries: asked('countries', call.minimumCountries),
    minimumClusters: asked('clusters', call.minimumClusters),
    minimumSmeShare: asked('smeShare', call.minimumSmeShare),
    minimumResearch: asked('research', call.minimumResearch),
    maximumSize: asked('size', call.maximumSize),
    mustInclude: ofKind('include'),
    mustNotInclude: ofKind('exclude'),
  };
};

describe('On any small directory and call', { timeout: 60_000 }, () => {
  const runs = { numRuns: 1000 };

  it('the team is as small as trying all teams finds it, and keeps every constraint', () => {
    fc.assert(
      fc.property(anyDirectory, anyCall, (directory, call) => {
        const answer = findConsortium(directory, call, { today, teams: 1000 });
        const size = smallestByTrying(directory, call);
        expect(answer.proven).toBe(true);
        expect(answer.status).toBe(size === undefined ? 'none' : 'found');
        for (const team of answer.teams) {
          expect(team.seats).toHaveLength(size ?? -1);
          expect(isTeamFor(directory, call, idsOf(team))).toBe(true);
          expect(team).toMatchObject({ missing: [], broken: [] });
        }
      }),
      runs,
    );
  });

  it('the first team is as good as the best of all the smallest', () => {
    fc.assert(
      fc.property(anyDirectory, anyCall, (directory, call) => {
        const answer = findConsortium(directory, call, { today });
        if (answer.status === 'none') return;
        const all = teamsByTrying(directory, call, answer.teams[0]?.seats.length ?? 0);
        const worths = all.map((ids) => worthOf(directory, call, ids));
        expect(answer.isBest).toBe(true);
        expect(worthOf(directory, call, idsOf(firstTeam(answer)))).toBe(Math.max(...worths));
      }),
      runs,
    );
  });

  it('everybody named for a seat could sit there, and nobody who could is left out', () => {
    fc.assert(
      fc.property(anyDirectory, anyCall, (directory, call) => {
        const [team] = findConsortium(directory, call, { today, alternatives: 99 }).teams;
        for (const seat of team?.seats ?? []) {
          const others = idsOf(team).filter((id) => id !== seat.member.id);
          const able = directory.dataset.members
            .map(({ id }) => id)
            .filter((id) => !idsOf(team).includes(id) && isTeamFor(directory, call, [...others, id]));
          expect(seat.alternatives.map(({ id }) => id).sort()).toEqual(able);
        }
      }),
      runs,
    );
  });

  it('each loosening alone gives a team, and of a conflict nothing can stay and nothing can be spared', () => {
    fc.assert(
      fc.property(anyDirectory, anyCall, (directory, call) => {
        const { obstacles } = findConsortium(directory, call, { today });
        if (!obstacles) return;
        for (const loosening of obstacles.loosen)
          expect(smallestByTrying(directory, loosening.call)).toBe(loosening.size);
        expect(smallestByTrying(directory, only(call, obstacles.conflict))).toBeUndefined();
        for (const spared of obstacles.conflict) {
          const rest = obstacles.conflict.filter((constraint) => constraint !== spared);
          expect(smallestByTrying(directory, only(call, rest))).toBeDefined();
        }
      }),
      runs,
    );
  });

  it('with hardly any steps allowed it never calls proven what is not', () => {
    fc.assert(
      fc.property(anyDirectory, anyCall, fc.integer({ min: 1, max: 12 }), (directory, call, nodeLimit) => {
        const answer = findConsortium(directory, call, { today, nodeLimit });
        const size = smallestByTrying(directory, call);
        if (answer.status === 'none') expect(size).toBeUndefined();
        if (answer.proven && answer.status === 'found') expect(answer.teams[0]?.seats).toHaveLength(size ?? -1);
        if (size !== undefined) expect(answer.atLeast).toBeLessThanOrEqual(size);
        for (const team of answer.teams) expect(isTeamFor(directory, call, idsOf(team))).toBe(true);
      }),
      runs,
    );
  });
});

describe('The search', () => {
  it('gives the same answer in slices as at once', () => {
    const call = { bricks: ['sensors', 'software'], minimumCountries: 3 };
    expect(atOnce(consortiumSteps(market, call, { today }))).toEqual(findConsortium(market, call, { today }));
  });

  it('ends when it is told to, with what it has', () => {
    const names = [...Array(120).keys()].map(String);
    const bricks = [...Array(24).keys()].map((at) => `b${String(at)}`);
    const hard = directoryWith({
      competences: bricks.map((id) => competenceCalled(id, { en: id })),
      members: names.map((name, at) =>
        memberNamed(name, has(...[3, 7, 11].map((step) => `b${String((at * step + step * step) % 24)}`))),
      ),
    });
    let looks = 0;
    const answer = findConsortium(hard, { bricks }, { today, nodeLimit: 1e9, shouldStop: () => ++looks > 20 });
    expect(answer.status).toBe('found');
    expect(answer.teams[0]?.missing).toEqual([]);
    expect(looks).toBeLessThan(40);
  });
});
