import { describe, expect, it } from 'vitest';
import { DirectoryAffinity } from '../../../../src/core/matching/meetings/directory-affinity.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../../../support/make-dataset.js';

const today = '2026-11-22';

const has = (...ids: readonly string[]): Raw => ({ competences: ids.map((id) => ({ id })) });
const needs = (...ids: readonly string[]): Raw => ({ needs: [{ id: 'n', text: 'We need it', competences: ids }] });
const offers = (...ids: readonly string[]): Raw => ({ offers: [{ id: 'o', text: 'We have it', competences: ids }] });

const among = (...members: readonly Raw[]): DirectoryAffinity => {
  const directory = directoryWith({
    clusters: [clusterNamed('Arve')],
    competences: [
      ...['turning', 'optics', 'lasers', 'ovens'].map((id) => competenceCalled(id, { en: id })),
      competenceCalled('milling', { en: 'milling' }, { broader: ['turning'] }),
    ],
    members,
  });
  return new DirectoryAffinity(directory, [...members.map(({ id }) => String(id)), 'nobody'], today);
};

describe('The affinity of two', () => {
  it('is seven tenths for all needs answered, by a competence or by an offer', () => {
    const asker = memberNamed('A', needs('turning', 'optics'));
    expect(among(asker, memberNamed('B', { ...has('turning'), ...offers('optics') })).score('a', 'b')).toBeCloseTo(0.7);
  });

  it('is less where only some of the needs are answered, of either side', () => {
    const some = among(memberNamed('A', needs('turning', 'optics')), memberNamed('B', has('turning')));
    expect(some.score('a', 'b')).toBeGreaterThan(0.2);
    expect(some.score('a', 'b')).toBeLessThan(0.5);
    const both = among(
      memberNamed('A', { ...needs('turning'), ...has('lasers') }),
      memberNamed('B', { ...needs('lasers'), ...has('turning') }),
    );
    expect(both.score('a', 'b')).toBeCloseTo(0.7);
    const onlyOne = among(
      memberNamed('A', { ...needs('turning'), ...has('lasers') }),
      memberNamed('B', { ...needs('ovens'), ...has('turning') }),
    );
    expect(onlyOne.score('a', 'b')).toBeGreaterThan(0.2);
    expect(onlyOne.score('a', 'b')).toBeLessThan(0.5);
  });

  it('is three tenths where both do the same, and less the more they do besides', () => {
    const [same, more, most] = [['optics'], ['optics', 'lasers'], ['optics', 'lasers', 'ovens']].map((own) =>
      among(memberNamed('A', has('optics')), memberNamed('B', has(...own)), memberNamed('C')).score('a', 'b'),
    );
    expect(same).toBeCloseTo(0.3);
    expect(more).toBeLessThan(0.2);
    expect(most).toBeLessThan(more ?? 0);
    expect(most).toBeGreaterThan(0);
  });

  it('is more by something rare in common than by something that everybody does', () => {
    const crowd = ['C', 'D', 'E', 'F'].map((name) => memberNamed(name, has('optics')));
    const affinity = among(
      memberNamed('A', has('optics', 'lasers')),
      memberNamed('B', has('lasers', 'ovens')),
      memberNamed('G', has('optics', 'turning')),
      ...crowd,
    );
    expect(affinity.score('a', 'b')).toBeGreaterThan(affinity.score('a', 'g'));
    expect(affinity.score('a', 'g')).toBeGreaterThan(0);
  });

  it('is the same where a need counts as much as any, since nobody has what it asks for', () => {
    const affinity = among(
      memberNamed('A', needs('turning', 'ovens')),
      memberNamed('B', needs('turning', 'ovens')),
      memberNamed('C', has('milling')),
    );
    // a narrower one than was asked for; the need for it is as rare as that for ovens
    expect(affinity.score('a', 'c')).toBeCloseTo(0.35);
    expect(affinity.score('b', 'c')).toBe(affinity.score('a', 'c'));
  });

  it('is none with somebody who is not in the directory', () => {
    expect(among(memberNamed('A', has('optics'))).score('a', 'nobody')).toBe(0);
  });
});

describe('The reasons of two', () => {
  it('are the needs answered before what is common, the rarest first, three at most', () => {
    const affinity = among(
      memberNamed('A', { ...needs('optics', 'lasers'), ...has('ovens', 'milling') }),
      memberNamed('B', { ...has('optics', 'lasers', 'ovens', 'milling') }),
      memberNamed('C', has('optics', 'ovens')),
      memberNamed('D', has('optics', 'ovens')),
    );
    const told = affinity.reasons('a', 'b').map(({ kind, concept }) => `${kind} ${concept}`);
    expect(told).toEqual(['answers lasers', 'answers optics', 'common milling']);
  });

  it('are the same whoever of the two has more', () => {
    const few = memberNamed('A', has('optics'));
    const many = memberNamed('B', has('lasers', 'optics'));
    const conceptsOf = (one: string, other: string): readonly string[] =>
      among(few, many)
        .reasons(one, other)
        .map(({ concept }) => concept);
    expect([conceptsOf('a', 'b'), conceptsOf('b', 'a')]).toEqual([['optics'], ['optics']]);
  });

  it('name the narrower concept only where it is another', () => {
    const reasonFor = (own: string): unknown =>
      among(memberNamed('A', needs('turning')), memberNamed('B', has(own))).reasons('a', 'b')[0];
    expect(reasonFor('turning')).toMatchObject({ concept: 'turning', narrower: undefined, from: 'b', to: 'a' });
    expect(reasonFor('milling')).toMatchObject({ concept: 'turning', narrower: 'milling', from: 'b', to: 'a' });
  });
});
