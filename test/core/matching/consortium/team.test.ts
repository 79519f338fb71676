import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../../src/core/directory.js';
import {
  findConsortium,
  reviewTeam,
  swapSeat,
  type ConsortiumAnswer,
  type ConsortiumCall,
  type Team,
} from '../../../../src/core/matching/consortium.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../../../support/make-dataset.js';

const today = '2026-11-22';

const has = (...ids: readonly string[]): Raw => ({ competences: ids.map((id) => ({ id })) });
const offers = (...ids: readonly string[]): Raw => ({ offers: [{ id: 'o', text: 'Ask us', competences: ids }] });
const inCountry = (country: string): Raw => ({ sites: [{ country }] });
const inCluster = (...ids: readonly string[]): Raw => ({ memberships: ids.map((cluster) => ({ cluster })) });

const directoryOf = (...members: readonly Raw[]): Directory =>
  directoryWith({
    clusters: ['North', 'South', 'East'].map((name) => clusterNamed(name)),
    competences: [
      ...['a', 'b', 'c', 'd'].map((id) => competenceCalled(id, { en: id })),
      competenceCalled('a1', { en: 'a1' }, { broader: ['a'] }),
    ],
    members,
  });

const ask = (directory: Directory, call: Partial<ConsortiumCall>): ConsortiumAnswer =>
  findConsortium(directory, { bricks: [], ...call }, { today });

const review = (directory: Directory, call: Partial<ConsortiumCall>, ...ids: readonly string[]): Team =>
  reviewTeam(directory, { bricks: [], ...call }, ids, { today });

const seatsOf = (team: Team | undefined): readonly string[] => (team?.seats ?? []).map(({ member }) => member.id);

describe('A team', () => {
  const market = directoryOf(
    memberNamed('Firm', { type: 'sme', ...has('a'), ...inCountry('FR'), ...inCluster('south') }),
    memberNamed('Giant', { type: 'large', ...has('b', 'a1'), ...inCountry('FR'), ...inCluster('south', 'north') }),
    memberNamed('School', { type: 'education', ...offers('c') }),
  );

  it('is told by its numbers and by what it is made of', () => {
    const team = review(market, { bricks: ['a', 'b', 'c'] }, 'school', 'giant', 'firm');
    expect(team).toMatchObject({
      smes: 1,
      research: 1,
      countries: ['FR'],
      clusters: ['south', 'north'],
      missing: [],
      broken: [],
    });
    expect(team.seats.map(({ member, country, clusters }) => [member.id, country, ...clusters])).toEqual([
      ['giant', 'FR', 'south', 'north'],
      ['school', undefined],
      ['firm', 'FR', 'south'],
    ]);
  });

  it('is seated by how much each covers, then by what each has on offer, then by id', () => {
    const directory = directoryOf(
      memberNamed('Zoe', has('a')),
      memberNamed('Ann', has('a')),
      memberNamed('Seller', offers('b')),
      memberNamed('Two', has('a', 'b')),
    );
    expect(seatsOf(review(directory, { bricks: ['a', 'b'] }, 'zoe', 'ann', 'seller', 'two'))).toEqual([
      'two',
      'seller',
      'ann',
      'zoe',
    ]);
  });

  it.each<readonly [string, Partial<ConsortiumCall>]>([
    ['brick', { bricks: ['a', 'c'] }],
    ['countries', { minimumCountries: 2 }],
    ['clusters', { minimumClusters: 3 }],
    ['smeShare', { minimumSmeShare: 0.6 }],
    ['research', { minimumResearch: 1 }],
    ['size', { maximumSize: 1 }],
    ['include', { mustInclude: ['giant', 'school'] }],
    ['exclude', { mustNotInclude: ['school', 'giant'] }],
  ])('breaks a call by one thing that it is not: %s', (kind, call) => {
    expect(review(market, call, 'firm', 'giant').broken).toEqual([kind]);
  });

  it('breaks nothing where it is just enough', () => {
    const call = { bricks: ['a', 'b'], minimumCountries: 1, minimumClusters: 2, minimumSmeShare: 0.5, maximumSize: 2 };
    const names = { mustInclude: ['firm', 'giant'], mustNotInclude: ['school'] };
    expect(review(market, { ...call, ...names }, 'firm', 'giant').broken).toEqual([]);
  });

  it('seats nobody twice, and nobody unknown', () => {
    expect(seatsOf(review(market, {}, 'firm', 'firm', 'nobody'))).toEqual(['firm']);
  });
});

describe('A seat', () => {
  it('says what the team would be without', () => {
    const directory = directoryOf(
      memberNamed('Firm', { type: 'sme', ...has('a'), ...inCountry('FR'), ...inCluster('north') }),
      memberNamed('Lab', { type: 'research', ...has('b'), ...inCountry('DE'), ...inCluster('south') }),
    );
    const call = {
      bricks: ['a', 'b'],
      minimumCountries: 2,
      minimumClusters: 2,
      minimumResearch: 1,
      minimumSmeShare: 0.5,
    };
    const team = review(directory, { ...call, mustInclude: ['firm'] }, 'firm', 'lab');
    expect(team.seats.map(({ member, holds }) => [member.id, ...holds])).toEqual([
      ['firm', 'brick', 'countries', 'clusters', 'smeShare', 'include'],
      ['lab', 'brick', 'countries', 'clusters', 'research'],
    ]);
  });

  it('holds nothing that the team lacks anyway', () => {
    const directory = directoryOf(memberNamed('Firm', has('a')), memberNamed('Idle'));
    expect(review(directory, { bricks: ['b'], minimumCountries: 1 }, 'firm').seats[0]?.holds).toEqual([]);
  });

  it('covers a brick by an offer before a claim, and by the concept itself before a narrower one', () => {
    const brickOf = (member: Raw): unknown =>
      review(directoryOf(memberNamed('Firm', member)), { bricks: ['a'] }, 'firm').seats[0]?.bricks[0];
    expect(brickOf({ ...has('a'), ...offers('a1') })).toMatchObject({ concept: 'a1', offer: { id: 'o' } });
    expect(brickOf(has('a1', 'a'))).toMatchObject({ concept: 'a', offer: undefined });
    const proven = { id: 'a', level: 'expert', evidence: 'ISO 9001' };
    expect(brickOf({ competences: [proven] })).toMatchObject({ level: 'expert', evidence: 'ISO 9001' });
  });

  it('is alone with a brick, or not', () => {
    const directory = directoryOf(memberNamed('One', has('a', 'b')), memberNamed('Other', has('a')));
    expect(
      review(directory, { bricks: ['a', 'b'] }, 'one', 'other').seats.map(({ bricks }) =>
        bricks.map(({ brick, isOnlyHere }) => `${brick} ${String(isOnlyHere)}`),
      ),
    ).toEqual([['a false', 'b true'], ['a false']]);
  });

  it('could go to others: first to who offers what it is for, then by bricks, evidence and id', () => {
    const directory = directoryOf(
      memberNamed('Sitting', has('a')),
      memberNamed('Partner', has('b')),
      memberNamed('Plain', has('a')),
      memberNamed('Also', has('a')),
      memberNamed('Proven', { competences: [{ id: 'a', level: 'expert' }] }),
      memberNamed('Broad', has('a', 'b')),
      memberNamed('Seller', offers('a')),
      memberNamed('Off Topic', { ...has('a'), ...offers('b') }),
      memberNamed('Unwanted', has('a')),
      memberNamed('Unable', has('b')),
    );
    const call = { bricks: ['a', 'b'], mustNotInclude: ['unwanted'] };
    const seat = review(directory, call, 'sitting', 'partner').seats.find(({ member }) => member.id === 'sitting');
    const ids = ['seller', 'broad', 'off-topic', 'proven', 'also', 'plain'];
    expect(seat?.alternatives.map(({ id }) => id)).toEqual(ids);
    expect(seat?.alternativeCount).toBe(6);
  });

  it('of a member whom the call names goes to nobody else', () => {
    const directory = directoryOf(memberNamed('One', has('a')), memberNamed('Other', has('a')));
    const [seat] = review(directory, { bricks: ['a'], mustInclude: ['one'] }, 'one').seats;
    expect([seat?.alternatives, seat?.alternativeCount]).toEqual([[], 0]);
  });

  it('given away leaves the others where they are, and says what changes by it alone', () => {
    const directory = directoryOf(
      memberNamed('A', has('a')),
      memberNamed('B', has('b')),
      memberNamed('Better', has('b', 'c')),
    );
    const call = { bricks: ['a', 'b', 'c', 'a1'] };
    const team = review(directory, call, 'a', 'b');
    const swap = swapSeat(directory, call, team, { from: 'b', to: 'better' }, { today });
    expect([...seatsOf(swap.team)].sort()).toEqual(['a', 'better']);
    expect(swap).toMatchObject({ gained: ['c'], lost: [] });
    const worse = swapSeat(directory, call, swap.team, { from: 'better', to: 'b' }, { today });
    expect(worse).toMatchObject({ gained: [], lost: ['c'] });
  });
});

describe('Of two teams of the same size', () => {
  const teamsFor = (call: Partial<ConsortiumCall>, ...members: readonly Raw[]): readonly string[] =>
    ask(directoryOf(...members), call).teams.map((team) => [...seatsOf(team)].sort().join(' '));

  /** Two teams of two: P and Q, of whom P comes to mind first, and R and S. */
  const teamsOf = (p: Raw, q: Raw, r: Raw, s: Raw): readonly string[] =>
    teamsFor(
      { bricks: ['a', 'b', 'c', 'd'] },
      memberNamed('P', { ...has('a', 'b'), ...p }),
      memberNamed('Q', { ...has('c', 'd'), ...q }),
      memberNamed('R', { ...has('a', 'c'), ...r }),
      memberNamed('S', { ...has('b', 'd'), ...s }),
    );

  const claims = (...ids: readonly string[]): Raw => ({
    competences: ids.map((id) => ({ id: id.charAt(0), level: id.endsWith('!') ? 'expert' : undefined })),
  });

  it('the one that has more on offer is better, even than one of more clusters', () => {
    const everywhere = inCluster('north', 'south', 'east');
    expect(teamsOf({ ...offers('a', 'b'), ...everywhere }, {}, offers('a'), offers('b', 'd'))[0]).toBe('r s');
    expect(teamsOf(offers('a', 'b'), offers('c', 'd'), offers('a'), offers('b', 'd'))[0]).toBe('p q');
  });

  it('the one of more clusters is better, even than one of more countries', () => {
    const [two, one] = [inCluster('north', 'south'), inCluster('north')];
    expect(teamsOf({ ...two, ...inCountry('FR') }, one, one, inCluster('south', 'east'))[0]).toBe('r s');
    expect(teamsOf(two, one, one, inCluster('south'))[0]).toBe('p q');
  });

  it('the one of more countries is better, even than one of more evidence', () => {
    const france = inCountry('FR');
    expect(teamsOf({ ...claims('a!', 'b!'), ...france }, france, inCountry('DE'), inCountry('IT'))[0]).toBe('r s');
  });

  it('the one of more evidence is better', () => {
    const proven = [claims('a!', 'b!'), claims('c!', 'd'), claims('a!', 'c!'), claims('b!', 'd!')] as const;
    expect(teamsOf(...proven)[0]).toBe('r s');
  });

  it('evidence counts for what the call asks for, be it a proof or a level', () => {
    const plain = memberNamed('A', has('a'));
    const firstWith = (...competences: readonly Raw[]): string | undefined =>
      teamsFor({ bricks: ['a'] }, plain, memberNamed('B', { competences }))[0];
    expect(firstWith({ id: 'a', level: 'expert' })).toBe('b');
    expect(firstWith({ id: 'a', evidence: 'ISO 9001' })).toBe('b');
    expect(firstWith({ id: 'a' }, { id: 'c', level: 'expert' })).toBe('a');
  });

  it('the one in which several can do the same is better', () => {
    const call = { bricks: ['a', 'b', 'c'] };
    const members = [memberNamed('P', has('a', 'b')), memberNamed('Q', has('c')), memberNamed('S', has('b', 'c'))];
    expect(teamsFor(call, ...members)[0]).toBe('p s');
  });

  it('the one whose ids come first is first, so that the answer is always the same', () => {
    expect(teamsFor({ bricks: ['a'] }, memberNamed('B', has('a')), memberNamed('A', has('a')))).toEqual(['a']);
    const even = [claims('a', 'b'), claims('c', 'd'), claims('a!', 'c!'), claims('b', 'd')] as const;
    expect(teamsOf(...even)[0]).toBe('r s');
    const balanced = [claims('a!', 'b'), claims('c', 'd!'), claims('a!', 'c!'), claims('b', 'd')] as const;
    expect(teamsOf(...balanced)).toEqual(['p q', 'r s']);
  });

  it('each is named once, whoever is found first', () => {
    const [x, y] = [has('a'), has('b')];
    const placed = ['A', 'BC', 'AB', 'C'].map((name, at) =>
      memberNamed(name, { ...(name === 'A' || name === 'AB' ? x : y), ...inCountry(`F${'ABCD'.charAt(at)}`) }),
    );
    const { teams } = findConsortium(directoryOf(...placed), { bricks: ['a', 'b'] }, { today, teams: 9 });
    expect(teams.map((team) => [...seatsOf(team)].sort().join(' '))).toEqual(['a bc', 'a c', 'ab bc', 'ab c']);
  });
});

describe('A member', () => {
  const teamWith = (member: Raw, call: Partial<ConsortiumCall>): Team =>
    review(directoryOf(memberNamed('Firm', member)), call, 'firm');

  it('counts for the country of the first of its sites that names one', () => {
    const sites = [{ city: 'Somewhere' }, { country: 'FR' }, { country: 'DE' }];
    expect(teamWith({ sites }, {}).countries).toEqual(['FR']);
  });

  it('counts for a cluster as long as it belongs to it', () => {
    const clustersUntil = (until: string): readonly string[] =>
      teamWith({ memberships: [{ cluster: 'north', until }, { cluster: 'south' }, { cluster: 'south' }] }, {}).clusters;
    expect(clustersUntil('2026-11-22')).toEqual(['north', 'south']);
    expect(clustersUntil('2026')).toEqual(['north', 'south']);
    expect(clustersUntil('2026-11-21')).toEqual(['south']);
    expect(clustersUntil('2025')).toEqual(['south']);
  });

  it('counts for research where it is a place of research or education', () => {
    const researchOf = (type: string): number => teamWith({ type }, {}).research;
    expect(['research', 'education', 'sme', 'large'].map(researchOf)).toEqual([1, 1, 0, 0]);
  });

  it('counts for every brick that its concept is narrower than', () => {
    const { seats } = teamWith(has('a1'), { bricks: ['a', 'a1', 'b'] });
    expect(seats[0]?.bricks.map(({ brick }) => brick)).toEqual(['a', 'a1']);
    expect(teamWith(has('a1'), { bricks: ['a', 'a1'] }).broken).toEqual([]);
  });
});

describe('A call', () => {
  const crowd = directoryOf(
    ...['FR', 'DE', 'IT', 'ES'].map((country) =>
      memberNamed(country, { type: 'sme', ...has('a'), ...inCountry(country), ...inCluster('north') }),
    ),
    memberNamed('Giant', { type: 'large', ...has('a', 'b') }),
  );
  const sizeFor = (call: Partial<ConsortiumCall>): number | undefined => ask(crowd, call).teams[0]?.seats.length;

  it('for a part of a country, a seat or a company is one for the whole of it', () => {
    expect(sizeFor({ minimumCountries: 1.2 })).toBe(2);
    expect(sizeFor({ bricks: ['a'], minimumCountries: 2, maximumSize: 2.9 })).toBe(2);
    expect(ask(crowd, { minimumCountries: 3, maximumSize: 2.9 }).status).toBe('none');
    expect(sizeFor({ mustInclude: ['giant'], minimumSmeShare: 0.6 })).toBe(3);
  });

  it('for more than all of it to be small companies is one for all of it', () => {
    expect(sizeFor({ bricks: ['a'], minimumSmeShare: 7 })).toBe(1);
    expect(ask(crowd, { bricks: ['b'], minimumSmeShare: 7 }).status).toBe('none');
  });

  it('that names something twice asks for it once', () => {
    const [team] = ask(crowd, { bricks: ['a', 'a'], mustInclude: ['fr', 'fr'] }).teams;
    expect(team?.seats.map(({ bricks }) => bricks.length)).toEqual([1]);
  });

  it('has room for thirty-two bricks, all of which are told apart', () => {
    const bricks = [...Array(32).keys()].map((at) => `b${String(at)}`);
    const wide = directoryWith({
      competences: bricks.map((id) => competenceCalled(id, { en: id })),
      members: [memberNamed('Low', has(...bricks.slice(0, 16))), memberNamed('High', has(...bricks.slice(16)))],
    });
    expect(seatsOf(ask(wide, { bricks }).teams[0])).toEqual(['high', 'low']);
    expect(review(wide, { bricks }, 'low').missing).toEqual(bricks.slice(16));
  });
});
