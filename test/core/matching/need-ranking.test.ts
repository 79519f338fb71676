import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/core/directory.js';
import { withReason } from '../../../src/core/matching/need-answer.js';
import { NeedMatcher, type MatchOptions, type Need, type NeedAnswer } from '../../../src/core/matching/need-matcher.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';

const today = '2026-11-22';

const competences = [
  competenceCalled('turning', { en: 'precision turning' }),
  competenceCalled('micro-turning', { en: 'swiss lathe work' }, { broader: ['turning'] }),
  competenceCalled('optics', { en: 'optics' }),
];

const has = (...ids: readonly string[]): Raw => ({ competences: ids.map((id) => ({ id })) });
const offers = (...ids: readonly string[]): Raw => ({ offers: [{ id: 'o', text: 'Come and see', competences: ids }] });
const inClusters = (...ids: readonly string[]): Raw => ({ memberships: ids.map((cluster) => ({ cluster })) });
const says = (text: string): Raw => ({ description: { en: text } });

const membersOf = (...members: readonly Raw[]): Directory =>
  directoryWith({
    defaultLanguage: 'en',
    competences,
    clusters: [clusterNamed('North'), clusterNamed('South'), clusterNamed('East')],
    members,
  });

const ask = (directory: Directory, need: string | Partial<Need>, options: Partial<MatchOptions> = {}): NeedAnswer =>
  new NeedMatcher(directory, today).match(
    { text: '', ...(typeof need === 'string' ? { text: need } : need) },
    { today, ...options },
  );

const namesIn = ({ members }: NeedAnswer): readonly string[] => members.map(({ member }) => member.name);

const crowd = (count: number): readonly Raw[] =>
  [...Array(count).keys()].map((at) => memberNamed(`Other ${String(at)}`));

describe('Those who answer a need', () => {
  const turning = { competences: ['turning'] };

  it('come by how they have the concept: on offer, itself, or a narrower one', () => {
    const directory = membersOf(
      memberNamed('Narrower', has('micro-turning')),
      memberNamed('Itself', has('turning')),
      memberNamed('Offered', offers('turning')),
    );
    expect(namesIn(ask(directory, turning))).toEqual(['Offered', 'Itself', 'Narrower']);
  });

  it('are no worse for having a narrower concept besides', () => {
    const directory = membersOf(
      memberNamed('Twice', has('turning', 'micro-turning')),
      memberNamed('Once', has('turning')),
      memberNamed('Claimed And Offered', { ...offers('turning'), ...has('turning') }),
    );
    expect(namesIn(ask(directory, turning))).toEqual(['Claimed And Offered', 'Twice', 'Once']);
  });

  it('come in the order of the directory where they are equally good', () => {
    const names = ['Zeta', 'Alpha', 'Midi', 'Beta'];
    const directory = membersOf(...crowd(3), ...names.map((name) => memberNamed(name, has('turning'))));
    expect(namesIn(ask(directory, turning))).toEqual(names);
  });

  it('are better for a rare concept than for one that everybody has', () => {
    const common = [...Array(8).keys()].map((at) => memberNamed(`Turner ${String(at)}`, has('turning')));
    const directory = membersOf(...common, memberNamed('Lens', has('optics')));
    const answer = ask(directory, { competences: ['turning', 'optics'] });
    expect(namesIn(answer)[0]).toBe('Lens');
    expect(answer.members[1]?.score).toBeLessThan(0.8);
  });

  it('are better for the words of the need than for a concept that it mentions in passing', () => {
    const directory = membersOf(
      memberNamed('Lens', has('optics')),
      memberNamed('Oven', says('Quiet ovens that bake bread')),
      ...crowd(30),
    );
    expect(namesIn(ask(directory, 'quiet ovens to bake bread with optics'))[0]).toBe('Oven');
  });

  it('are better for a concept and the words than for the concept alone', () => {
    const directory = membersOf(
      memberNamed('Lens', has('optics')),
      memberNamed('Scope', { ...has('optics'), ...says('Endoscopes for surgeons') }),
    );
    expect(namesIn(ask(directory, 'optics endoscopes'))).toEqual(['Scope', 'Lens']);
  });

  it('are found by a word of what their competences are called', () => {
    const directory = membersOf(memberNamed('Lathe', has('micro-turning', 'unheard-of')), ...crowd(3));
    expect(namesIn(ask(directory, 'a new lathe'))).toEqual(['Lathe']);
    const seller = membersOf(memberNamed('Seller', offers('micro-turning')), ...crowd(3));
    expect(namesIn(ask(seller, 'a swiss one'))).toEqual(['Seller']);
  });

  it('are found by any wording of the need', () => {
    const directory = membersOf(memberNamed('Bread', says('Bread')), memberNamed('Brot', says('Brot')));
    expect(namesIn(ask(directory, { text: 'Bread', wordings: ['Brot', 'Pain'] }))).toHaveLength(2);
  });

  it('are ten unless more or fewer are wanted', () => {
    const directory = membersOf(...[...Array(15).keys()].map((at) => memberNamed(`T ${String(at)}`, has('turning'))));
    expect(ask(directory, turning).members).toHaveLength(10);
    expect(ask(directory, turning, { limit: 12 }).members).toHaveLength(12);
  });

  it('are measured by the best of them', () => {
    const directory = membersOf(
      ...crowd(2),
      memberNamed('Claimed', has('turning')),
      memberNamed('O', offers('turning')),
    );
    expect(ask(directory, turning).members.map(({ score }) => score)).toEqual([1, expect.closeTo(1 / 1.5)]);
  });

  it('are named even without a reason where another has one', () => {
    const directory = membersOf(memberNamed('Baker', says('Bread')), memberNamed('Singer', says('Breathing')));
    const answer = ask(directory, 'bread');
    expect(answer.members.map(({ reasons }) => reasons.length)).toEqual([1, 0]);
    expect(withReason(answer)).toBe(answer);
  });
});

describe('The distance', () => {
  const paris = { lat: 48.8566, lng: 2.3522 };
  const lyon = { lat: 45.764, lng: 4.8357 };
  const distanceOf = (sites: readonly Raw[]): number | undefined =>
    ask(membersOf(memberNamed('Here', { ...has('turning'), sites })), { competences: ['turning'] }, { near: paris })
      .members[0]?.distanceKm;

  it('is that of the nearest site whose place is known', () => {
    expect(distanceOf([lyon, { country: 'FR' }, { lat: 48.8566, lng: 2.3522 }])).toBe(0);
    expect(distanceOf([lyon, { country: 'FR' }])).toBeCloseTo(391.5, 0);
  });

  it('is unknown where the place of no site is', () => {
    expect([distanceOf([{ country: 'FR' }]), distanceOf([])]).toEqual([undefined, undefined]);
  });
});

describe('The cluster that asks', () => {
  const directory = (): Directory =>
    membersOf(
      memberNamed('Own', { ...has('turning'), ...inClusters('north') }),
      memberNamed('Theirs', { ...has('turning'), ...inClusters('south') }),
    );

  it('sees its own members marked, and behind those of others', () => {
    const ownersOf = (from?: string): readonly string[] =>
      ask(directory(), { competences: ['turning'] }, { from }).members.map(
        ({ member, isOwn, score }) => `${member.name} ${String(isOwn)} ${score.toFixed(1)}`,
      );
    expect(ownersOf('north')).toEqual(['Theirs false 1.0', 'Own true 0.7']);
    expect(ownersOf()).toEqual(['Own false 1.0', 'Theirs false 1.0']);
  });
});

describe('The clusters that answer', () => {
  const clustersFor = (...members: readonly Raw[]): readonly string[] =>
    ask(membersOf(...members), { competences: ['turning'] }).clusters.map(
      ({ cluster, members: own }) => `${cluster.id}: ${own.map(({ name }) => name).join(', ')}`,
    );

  it('come by their best members rather than by their number', () => {
    const many = ['A', 'B'].map((name) => memberNamed(name, { ...has('micro-turning'), ...inClusters('south') }));
    expect(clustersFor(...many, memberNamed('Best', { ...offers('turning'), ...inClusters('north') }))).toEqual([
      'north: Best',
      'south: A, B',
    ]);
  });

  it('come by their number where the members are equally good', () => {
    const turner = (name: string, ...clusters: readonly string[]): Raw =>
      memberNamed(name, { ...has('turning'), ...inClusters(...clusters) });
    expect(clustersFor(turner('A', 'east'), turner('B', 'south', 'unknown'), turner('C', 'south'))).toEqual([
      'south: B, C',
      'east: A',
    ]);
  });

  it('are those of the forty best only', () => {
    const sellers = [...Array(40).keys()].map((at) =>
      memberNamed(`Seller ${String(at)}`, { ...offers('turning'), ...inClusters('north') }),
    );
    const late = memberNamed('Late', { ...has('turning'), ...inClusters('south') });
    expect(clustersFor(late, ...sellers)).toHaveLength(1);
    expect(clustersFor(late, ...sellers.slice(1))).toHaveLength(2);
  });
});

describe('What a need is understood to speak of', () => {
  it('is each concept once, tagged or in its text', () => {
    const { understood } = ask(membersOf(), { text: 'optics', competences: ['optics', 'turning', 'unheard-of'] });
    expect(understood).toMatchObject([
      { concept: 'optics', tagged: true, ranges: [[0, 6]] },
      { concept: 'turning', tagged: true, label: 'precision turning', lang: 'en', ranges: [] },
    ]);
    expect(understood).toHaveLength(2);
  });

  it('is missing once where nobody has it, by its name and not by its words', () => {
    expect(ask(membersOf(), 'cameras, optics').missing).toEqual(['optics', 'cameras']);
    expect(ask(membersOf(), 'optics, cameras').missing).toEqual(['optics', 'cameras']);
    expect(ask(membersOf(memberNamed('Lens', has('optics'))), 'cameras, optics, cameras').missing).toEqual(['cameras']);
  });
});

describe('The reasons', () => {
  const reasonsOf = (member: Raw, need: string | Partial<Need>): readonly string[] =>
    (ask(membersOf(memberNamed('Acme', member)), need).members[0]?.reasons ?? []).map(
      ({ kind, field, text }) => `${kind} ${field}: ${text}`,
    );

  it('name the concept and its language, and a narrower one only where it is another', () => {
    const [first] = ask(membersOf(memberNamed('Lens', has('optics'))), { competences: ['optics'] }).members;
    expect(first?.reasons).toEqual([
      {
        kind: 'concept',
        field: 'competence',
        text: 'optics',
        lang: 'en',
        ranges: [],
        concept: 'optics',
        narrower: undefined,
      },
    ]);
  });

  it('are the concepts on offer before those that are claimed, then the words', () => {
    const member = { ...has('optics', 'micro-turning'), ...offers('turning'), ...says('We see optics everywhere') };
    expect(reasonsOf(member, { text: 'optics', competences: ['turning', 'micro-turning'] })).toEqual([
      'concept offer: precision turning',
      'concept competence: optics',
      'concept competence: swiss lathe work',
      'words description: We see optics everywhere',
    ]);
  });

  it('name the text that says most first, and an offer before a description', () => {
    const member = {
      name: 'Bread',
      markets: ['bread'],
      ...says('bread and ovens'),
      offers: [{ id: 'o', text: 'Our bread for your ovens', competences: [] }],
    };
    expect(reasonsOf(member, 'bread ovens')).toEqual([
      'words offer: Our bread for your ovens',
      'words description: bread and ovens',
      'words name: Bread',
      'words market: bread',
    ]);
  });

  it('name a market that says all before a description that says some', () => {
    const member = { markets: ['bread, cakes, ovens'], ...says('bread') };
    expect(reasonsOf(member, 'bread cakes ovens')).toEqual([
      'words market: bread, cakes, ovens',
      'words description: bread',
    ]);
  });

  it('are four at most', () => {
    const names = ['Bread One', 'Bread Two', 'Bread Three', 'Bread Four'].map((value) => ({ value, type: 'acronym' }));
    expect(reasonsOf({ names, ...says('bread') }, 'bread')).toHaveLength(4);
  });

  it('are no words of what a competence is called: that is a concept, or none', () => {
    expect(reasonsOf(has('micro-turning'), 'a lathe')).toEqual([]);
  });
});
