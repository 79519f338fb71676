import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/core/directory.js';
import { complementarityOf, type Complementarity } from '../../../src/core/matching/complementarity.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';

const today = '2026-11-22';

const concept = (id: string, fields: Raw = {}): Raw => competenceCalled(id, { en: id, de: `${id}technik` }, fields);

const member = (name: string, cluster: string | readonly string[], competences: readonly string[], fields: Raw = {}) =>
  memberNamed(name, {
    competences: competences.map((id) => ({ id })),
    memberships: [cluster].flat().map((id) => ({ cluster: id })),
    ...fields,
  });

const stages = [
  { id: 'making', name: 'Making' },
  { id: 'testing', name: 'Testing' },
];

const competences = [
  concept('machining', { stage: 'making' }),
  concept('turning', { stage: 'making', broader: ['machining'] }),
  concept('milling', { stage: 'making', broader: ['machining'] }),
  concept('metrology', { stage: 'testing' }),
  concept('optics', { stage: 'making' }),
  concept('perfume', { stage: 'making' }),
];

const clusters = [clusterNamed('Arve'), clusterNamed('Jura'), clusterNamed('Empty')];

const pair = (members: readonly Raw[], parts: Raw = { stages }): Directory =>
  directoryWith({ ...parts, competences, clusters, members });

const compare = (directory: Directory, one = 'arve', other = 'jura'): Complementarity =>
  complementarityOf(directory, one, other, { today });

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

describe('Two clusters', () => {
  it('bring what the other lacks, and share what both have', () => {
    const { sides, shared } = compare(
      pair([
        member('A', 'arve', ['metrology', 'turning']),
        member('B', 'arve', ['turning']),
        member('C', 'jura', ['machining', 'optics']),
      ]),
    );
    expect(sides[0].brings).toEqual([
      { id: 'turning', members: 2 },
      { id: 'metrology', members: 1 },
    ]);
    expect(idsOf(sides[1].brings)).toEqual(['optics']);
    // who turns can machine
    expect(shared).toEqual([{ id: 'machining', members: [2, 1] }]);
  });

  it('share most what most of their members have', () => {
    const both = ['metrology', 'optics'];
    const { shared } = compare(
      pair([member('A', 'arve', both), member('B', 'arve', ['optics']), member('C', 'jura', both)]),
    );
    expect(shared).toEqual([
      { id: 'optics', members: [2, 1] },
      { id: 'metrology', members: [1, 1] },
    ]);
  });

  it('bring nothing that the directory does not describe', () => {
    const { sides, shared, parts } = compare(
      pair([member('A', 'arve', ['alchemy', 'magic', 'turning']), member('B', 'jura', ['alchemy', 'milling'])]),
    );
    expect(sides.map(({ brings }) => idsOf(brings))).toEqual([['turning'], ['milling']]);
    expect([shared, parts.different]).toEqual([[], 1]);
  });

  it('score low when they do the same', () => {
    const { score, parts } = compare(
      pair([member('A', 'arve', ['turning', 'metrology']), member('B', 'jura', ['turning', 'metrology'])]),
    );
    expect(parts).toEqual({ different: 0, related: 0, chain: 0, needs: undefined });
    expect(score).toBe(0);
  });

  it('score high when they differ, but are near', () => {
    const near = pair([
      member('A', 'arve', ['turning']),
      member('B', 'jura', ['metrology']),
      member('C', [], ['turning', 'metrology']),
      member('D', [], ['turning', 'metrology']),
    ]);
    expect(compare(near)).toMatchObject({ score: 1, parts: { different: 1, related: 1, chain: 1 } });
    const branches = pair([member('A', 'arve', ['turning']), member('B', 'jura', ['milling'])], {});
    expect(compare(branches)).toMatchObject({ score: 1, parts: { different: 1, related: 1 } });
  });

  it('are not near by what one organisation alone has of both, nor by what nobody there has', () => {
    const one = member('A', 'arve', ['turning']);
    const other = member('B', 'jura', ['metrology']);
    const both = ['turning', 'metrology'];
    const relatedWith = (...others: readonly Raw[]): number => compare(pair([one, other, ...others])).parts.related;
    expect(relatedWith(member('C', [], both))).toBe(0);
    const perfume = ['turning', 'perfume'];
    expect(relatedWith(member('C', [], perfume), member('D', [], perfume))).toBe(0);
    expect(relatedWith(member('C', [], both), member('D', [], [...both, 'perfume']))).toBe(1);
  });

  it('are near by a broader competence, known to the directory or not', () => {
    const branches = directoryWith({
      competences: [concept('x', { broader: ['unknown'] }), concept('y', { broader: ['unknown'] })],
      clusters,
      members: [member('A', 'arve', ['x']), member('B', 'jura', ['y'])],
    });
    expect(compare(branches).parts).toMatchObject({ different: 1, related: 1 });
  });

  it('score low when they have nothing to do with each other', () => {
    const far = pair([member('A', 'arve', ['turning']), member('B', 'jura', ['perfume'])]);
    expect(compare(far).parts).toEqual({ different: 1, related: 0, chain: 0, needs: undefined });
    expect(compare(far).score).toBe(0);
  });

  it('are not complementary when one has all that the other has', () => {
    const { parts } = compare(
      pair([member('A', 'arve', ['turning', 'metrology', 'optics']), member('B', 'jura', ['turning'])]),
    );
    expect(parts.different).toBe(0);
  });

  it('have nothing for each other when one has no members', () => {
    const { score, parts, sides } = compare(pair([member('A', 'arve', ['turning'])]), 'arve', 'empty');
    expect([score, parts.chain, idsOf(sides[0].brings)]).toEqual([0, undefined, ['turning']]);
  });

  it('let the other parts share the weight of one that the dataset does not know', () => {
    const members = [member('A', 'arve', ['turning']), member('B', 'jura', ['milling'])];
    expect(compare(pair(members, {})).score).toBe(1);
    // 0.7 of 0.85: both make
    expect(compare(pair(members)).score).toBeCloseTo(0.7 / 0.85);
  });
});

describe('The needs of one cluster that the other answers', () => {
  const need = (competencesAsked: readonly string[], fields: Raw = {}) => ({
    needs: [{ id: 'n', text: { de: 'Wir suchen Opticstechnik' }, competences: competencesAsked, ...fields }],
  });

  const answersTo = (fields: Raw, others: readonly Raw[]) =>
    compare(pair([member('Asker', 'arve', [], fields), ...others])).sides[0];

  it('are those for which it has a competence, with who has it', () => {
    const { needs, answered } = answersTo(need(['machining', 'optics']), [
      member('Lens', 'jura', ['optics']),
      member('Turner', 'jura', ['turning', 'optics']),
      member('Other', 'jura', ['perfume']),
    ]);
    expect(needs).toBe(1);
    expect(answered).toMatchObject([{ share: 1, need: { id: 'n' }, answerers: [{ id: 'turner' }, { id: 'lens' }] }]);
  });

  it('count by how much of what is asked for it has', () => {
    const { answered } = answersTo(need(['machining', 'optics']), [member('Lens', 'jura', ['optics'])]);
    expect(answered[0]?.share).toBe(0.5);
  });

  it('come in the order of how much of them it has', () => {
    const needs = [
      { id: 'some', text: 'x', competences: ['machining', 'optics'] },
      { id: 'none', text: 'x', competences: ['perfume'] },
      { id: 'all', text: 'x', competences: ['optics'] },
    ];
    const { answered, needs: asked } = answersTo({ needs }, [member('Lens', 'jura', ['optics'])]);
    expect([asked, ...answered.map(({ need: { id }, share }) => `${id} ${String(share)}`)]).toEqual([
      3,
      'all 1',
      'some 0.5',
    ]);
  });

  it.each([[[]], [['alchemy']]])('are read for competences where they name none that is known: %j', (named) => {
    const { answered } = answersTo(need(named), [member('Lens', 'jura', ['optics'])]);
    expect(answered[0]?.answerers).toMatchObject([{ id: 'lens' }]);
  });

  it('include none that has run out, and no answer by an offer that has', () => {
    const late = { expires: '2020-01-01' };
    expect(answersTo(need(['optics'], late), [member('Lens', 'jura', ['optics'])]).needs).toBe(0);
    const offer = (fields: Raw) =>
      member('Lens', 'jura', [], { offers: [{ id: 'o', text: 'Lenses', competences: ['optics'], ...fields }] });
    expect(answersTo(need(['optics']), [offer({})]).answered).toHaveLength(1);
    expect(answersTo(need(['optics']), [offer(late)]).answered).toHaveLength(0);
  });

  it('are answered by small companies only where a large one calls', () => {
    const call = { ...need(['optics']), type: 'large' };
    expect(answersTo(call, [member('Big', 'jura', ['optics'], { type: 'large' })]).answered).toHaveLength(0);
    expect(answersTo(call, [member('Small', 'jura', ['optics'], { type: 'sme' })]).answered).toHaveLength(1);
  });

  it('leave out members of both, who know both', () => {
    const shared = member('Asker', ['arve', 'jura'], ['optics'], need(['optics']));
    expect(compare(pair([shared, member('Lens', 'jura', ['optics'])])).sides[0].needs).toBe(0);
    const { answered } = answersTo(need(['optics']), [member('Both', ['arve', 'jura'], ['optics'])]);
    expect(answered).toHaveLength(0);
  });
});

const names = ['machining', 'turning', 'milling', 'metrology', 'optics', 'perfume', 'unknown'];
const someNames = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 });
const anyPair = fc
  .array(
    fc.record({
      clusters: fc.constantFrom<readonly string[]>(['arve'], ['jura'], ['arve', 'jura'], []),
      has: someNames,
      asks: fc.option(someNames),
    }),
    { maxLength: 10 },
  )
  .map((members) =>
    pair(
      members.map(({ clusters: of, has, asks }, number) =>
        member(`m${String(number)}`, of, has, { needs: asks ? [{ id: 'n', text: 'x', competences: asks }] : [] }),
      ),
    ),
  );

describe('For any two clusters', () => {
  it('all parts and the score lie between 0 and 1', () => {
    fc.assert(
      fc.property(anyPair, (directory) => {
        const { score, parts } = compare(directory);
        for (const value of [score, ...(Object.values(parts) as (number | undefined)[])])
          if (value !== undefined) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-12);
          }
      }),
    );
  });

  it('the comparison is the same both ways', () => {
    fc.assert(
      fc.property(anyPair, (directory) => {
        const there = compare(directory);
        const back = compare(directory, 'jura', 'arve');
        expect(back.score).toBeCloseTo(there.score, 10);
        expect(back.sides.map(({ cluster, needs }) => [cluster, needs]).reverse()).toEqual(
          there.sides.map(({ cluster, needs }) => [cluster, needs]),
        );
        expect(new Set(idsOf(back.sides[0].brings))).toEqual(new Set(idsOf(there.sides[1].brings)));
        expect(new Set(idsOf(back.shared))).toEqual(new Set(idsOf(there.shared)));
      }),
    );
  });

  it('nothing is both brought and shared, and a cluster has nothing for itself', () => {
    fc.assert(
      fc.property(anyPair, (directory) => {
        const { sides, shared } = compare(directory);
        const all = [...sides.flatMap(({ brings }) => idsOf(brings)), ...idsOf(shared)];
        expect(new Set(all).size).toBe(all.length);
        expect(compare(directory, 'arve', 'arve')).toMatchObject({ score: 0, parts: { different: 0 } });
      }),
    );
  });
});
