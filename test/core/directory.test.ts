import { describe, expect, it } from 'vitest';
import { Directory } from '../../src/core/directory.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../support/make-dataset.js';

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

const hostileIds = ['__proto__', 'constructor', 'toString', 'valueOf', ''];

describe('looking up rows', () => {
  const directory = directoryWith({
    members: [memberNamed('Acme Optics')],
    clusters: [clusterNamed('Minalogic')],
    competences: [competenceCalled('optics', { en: 'optics', de: 'Optik' })],
  });

  it('finds a member, a cluster and a competence by id', () => {
    expect(directory.member('acme-optics')?.name).toBe('Acme Optics');
    expect(directory.cluster('minalogic')?.name).toBe('Minalogic');
    expect(directory.competence('optics')?.labels.get('de')?.pref).toBe('Optik');
  });

  it.each(['nobody', ...hostileIds])('finds nothing for the unknown id %j', (id) => {
    expect(directory.member(id)).toBeUndefined();
    expect(directory.cluster(id)).toBeUndefined();
    expect(directory.competence(id)).toBeUndefined();
    expect(directory.membersOf(id)).toEqual([]);
    expect(directory.relationsOf(id)).toEqual([]);
    expect(directory.successorsOf(id)).toEqual([]);
    expect([...directory.conceptAndNarrower(id)]).toEqual([id]);
  });

  it('keeps the three kinds of ids apart', () => {
    expect(directory.member('minalogic')).toBeUndefined();
    expect(directory.cluster('optics')).toBeUndefined();
  });

  it('knows where the dataset came from, or that it came from nowhere', () => {
    expect(directory.url).toBe('');
    expect(new Directory(directory.dataset, 'https://example.org/directory.json').url).toBe(
      'https://example.org/directory.json',
    );
  });
});

describe('the members of a cluster', () => {
  const inClusters = (name: string, ...clusters: readonly string[]) =>
    memberNamed(name, { memberships: clusters.map((cluster) => ({ cluster })) });

  it('come in the order of the file', () => {
    const members = [inClusters('B', 'x'), inClusters('Lone'), inClusters('A', 'y', 'x')];
    const directory = directoryWith({ members });
    expect(idsOf(directory.membersOf('x'))).toEqual(['b', 'a']);
    expect(idsOf(directory.membersOf('y'))).toEqual(['a']);
  });

  it('come once each, however many memberships they had there', () => {
    expect(idsOf(directoryWith({ members: [inClusters('A', 'x', 'x')] }).membersOf('x'))).toEqual(['a']);
  });

  it('are known for a cluster that the file does not describe, whatever its id', () => {
    for (const id of hostileIds.filter((hostile) => hostile !== ''))
      expect(idsOf(directoryWith({ members: [inClusters('A', id)] }).membersOf(id))).toEqual(['a']);
  });
});

describe('a competence and what is narrower', () => {
  const concepts = (broader: Readonly<Record<string, readonly string[]>>) =>
    directoryWith({
      competences: Object.entries(broader).map(([id, parents]) =>
        competenceCalled(id, { en: id }, { broader: parents }),
      ),
    });

  it('goes down any depth', () => {
    const directory = concepts({ a: [], b: ['a'], c: ['b'], d: ['a'], other: [] });
    expect([...directory.conceptAndNarrower('a')].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect([...directory.conceptAndNarrower('c')]).toEqual(['c']);
  });

  it('counts a concept with two broader ones once', () => {
    expect([...concepts({ top: [], l: ['top'], r: ['top'], both: ['l', 'r'] }).conceptAndNarrower('top')]).toHaveLength(
      4,
    );
  });

  it('comes to an end in a circle', () => {
    const directory = concepts({ a: ['c'], b: ['a'], c: ['b'], self: ['self'] });
    expect([...directory.conceptAndNarrower('b')].sort()).toEqual(['a', 'b', 'c']);
    expect([...directory.conceptAndNarrower('self')]).toEqual(['self']);
  });

  it('hangs below a concept that the file does not describe', () => {
    expect([...concepts({ a: ['elsewhere'] }).conceptAndNarrower('elsewhere')]).toEqual(['elsewhere', 'a']);
  });
});

describe('the relations of a cluster', () => {
  it('are those that name it', () => {
    const pair = { type: 'agreement', clusters: ['x', 'y'] };
    const alliance = { type: 'alliance', clusters: ['y', 'z', 'w'] };
    const directory = directoryWith({ relations: [pair, alliance] });
    expect(directory.relationsOf('y').map(({ type }) => type)).toEqual(['agreement', 'alliance']);
    expect(directory.relationsOf('x').map(({ type }) => type)).toEqual(['agreement']);
  });
});

describe('the successors of a former cluster', () => {
  const clusters = (successors: Readonly<Record<string, readonly string[]>>) =>
    directoryWith({
      clusters: Object.entries(successors).map(([id, next]) =>
        clusterNamed(id, { status: next.length > 0 ? 'merged' : 'active', successors: next }),
      ),
    });

  it('are none for a cluster that goes on', () => {
    expect(clusters({ a: [] }).successorsOf('a')).toEqual([]);
  });

  it('are found at the end of a chain', () => {
    expect(idsOf(clusters({ a: ['b'], b: ['c'], c: [] }).successorsOf('a'))).toEqual(['c']);
  });

  it('are several after a split, each once', () => {
    const directory = clusters({ a: ['b', 'c', 'd'], b: ['d'], c: [], d: [] });
    expect(idsOf(directory.successorsOf('a')).toSorted()).toEqual(['c', 'd']);
  });

  it('are none in a circle', () => {
    const directory = clusters({ a: ['b'], b: ['a'], self: ['self'] });
    expect(directory.successorsOf('a')).toEqual([]);
    expect(directory.successorsOf('self')).toEqual([]);
  });

  it('do not include clusters that the file does not describe', () => {
    expect(idsOf(clusters({ a: ['lost', 'b'], b: [] }).successorsOf('a'))).toEqual(['b']);
  });
});
