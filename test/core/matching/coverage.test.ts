import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/core/directory.js';
import { claimOf } from '../../../src/core/matching/coverage-claim.js';
import { hasParts, partsOf, type CoverageRows } from '../../../src/core/matching/coverage-rows.js';
import { coverageTable } from '../../../src/core/matching/coverage-table.js';
import { clustersToCompare, coverageOf, membersIn } from '../../../src/core/matching/coverage.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';

const stages = [
  { id: 'making', name: 'Making' },
  { id: 'testing', name: 'Testing' },
  { id: 'selling', name: 'Selling' },
];

const concept = (id: string, fields: Raw = {}): Raw => competenceCalled(id, { en: id }, fields);

const member = (name: string, competences: readonly string[], clusters: readonly string[]): Raw =>
  memberNamed(name, {
    competences: competences.map((id) => ({ id })),
    memberships: clusters.map((cluster) => ({ cluster })),
  });

const microtechnics = directoryWith({
  stages,
  competences: [
    concept('machining', { stage: 'making' }),
    concept('turning', { stage: 'making', broader: ['machining'] }),
    concept('micro-turning', { broader: ['turning'] }),
    concept('metrology', { stage: 'testing' }),
    concept('optics'),
    concept('trade', { stage: 'selling' }),
  ],
  clusters: [
    clusterNamed('Arve'),
    clusterNamed('Jura'),
    clusterNamed('Empty'),
    clusterNamed('Old Jura', { status: 'renamed', successors: ['jura'] }),
    clusterNamed('Gone', { status: 'dissolved' }),
  ],
  members: [
    member('Turner', ['micro-turning'], ['arve']),
    member('Both', ['machining', 'optics'], ['arve', 'jura']),
    member('Gauge', ['metrology', 'micro-turning'], ['jura', 'jura']),
    member('Seller', ['trade'], ['gone']),
    member('Idle', [], ['arve']),
  ],
});

const rowOf = (directory: Directory, id: string, rows: CoverageRows = 'stages', clusters?: readonly string[]) =>
  coverageOf(directory, { rows, clusters }).rows.find((row) => row.id === id);

describe('A coverage matrix', () => {
  it('compares the active clusters, unless others are named', () => {
    expect(clustersToCompare(microtechnics).map(({ id }) => id)).toEqual(['arve', 'jura', 'empty']);
    const named = clustersToCompare(microtechnics, ['gone', 'old-jura', 'jura', 'nobody']);
    expect(named.map(({ id }) => id)).toEqual(['gone', 'jura']);
  });

  it('counts who has a competence or a narrower one', () => {
    expect(rowOf(microtechnics, 'machining', 'competences')?.counts).toEqual([2, 2, 0]);
    expect(rowOf(microtechnics, 'turning', 'all-competences')?.counts).toEqual([1, 1, 0]);
  });

  it('counts a member of two clusters in each, and once in the total', () => {
    expect(rowOf(microtechnics, 'machining', 'competences')?.total).toBe(3);
    expect(coverageOf(microtechnics).members).toBe(4);
  });

  it('gives a narrower competence without a stage that of the broader one', () => {
    expect(rowOf(microtechnics, 'making')).toMatchObject({ counts: [2, 2, 0], total: 3 });
  });

  it('says where one cluster stands alone and where all are blind', () => {
    expect(rowOf(microtechnics, 'making')?.standing).toBe('shared');
    expect(rowOf(microtechnics, 'testing')).toMatchObject({ standing: 'alone', clusters: ['jura'] });
    expect(rowOf(microtechnics, 'selling')).toMatchObject({ standing: 'blind', total: 0, elsewhere: 1 });
    expect(coverageOf(microtechnics).clusters).toMatchObject([
      { id: 'arve', members: 3, covered: 1, alone: [] },
      { id: 'jura', members: 2, covered: 2, alone: ['testing'] },
      { id: 'empty', members: 0, covered: 0, alone: [] },
    ]);
  });

  it('has a row for each competence that is no part of another, or for each at all', () => {
    const orphans = directoryWith({ competences: [concept('lost', { broader: ['unknown'] }), concept('self')] });
    expect(coverageOf(orphans, { rows: 'competences' }).rows.map(({ id }) => id)).toEqual(['lost', 'self']);
    const tops = coverageOf(microtechnics, { rows: 'competences' }).rows;
    expect(tops.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'competence machining',
      'competence metrology',
      'competence optics',
      'competence trade',
    ]);
    expect(coverageOf(microtechnics, { rows: 'all-competences' }).rows).toHaveLength(6);
    expect(coverageOf(microtechnics).rows.map(({ kind }) => kind)).toEqual(['stage', 'stage', 'stage']);
  });

  it('knows its fullest cell', () => {
    expect(coverageOf(microtechnics).highest).toBe(2);
    expect(coverageOf(microtechnics, { rows: 'all-competences', clusters: ['arve'] }).highest).toBe(2);
  });

  it('shows at a glance which of its rows can be opened', () => {
    const opens = (kind: 'stage' | 'competence', ...ids: readonly string[]): readonly boolean[] =>
      ids.map((id) => hasParts(microtechnics, { kind, id }));
    expect(opens('stage', 'making', 'nowhere')).toEqual([true, false]);
    expect(opens('competence', 'machining', 'turning', 'micro-turning', 'optics')).toEqual([true, true, false, false]);
  });

  it('calls nobody alone who is compared with nobody', () => {
    expect(rowOf(microtechnics, 'testing', 'stages', ['jura'])?.standing).toBe('shared');
  });

  it('opens a stage into its competences, and these into narrower ones', () => {
    const inside = (kind: 'stage' | 'competence', id: string) =>
      coverageOf(microtechnics, { within: { kind, id } }).rows.map((row) => row.id);
    expect(inside('stage', 'making')).toEqual(['machining']);
    expect(inside('competence', 'machining')).toEqual(['turning']);
    expect(inside('competence', 'micro-turning')).toEqual([]);
  });

  it('names the members that a cell counts', () => {
    const found = membersIn(microtechnics, 'jura', { kind: 'stage', id: 'making' });
    expect(found.map(({ name }) => name)).toEqual(['Both', 'Gauge']);
  });

  it('has no rows where the dataset has no stages', () => {
    const bare = directoryWith({ clusters: [clusterNamed('Arve')], members: [member('A', ['x'], ['arve'])] });
    expect(coverageOf(bare)).toMatchObject({ rows: [], highest: 0, members: 1 });
  });

  it('becomes a table of cells', () => {
    const table = coverageTable(coverageOf(microtechnics, { clusters: ['arve', 'jura'] }), {
      headings: ['Stage', 'Id', 'Members', 'Clusters', 'Standing'],
      nameOf: ({ id }) => id.toUpperCase(),
      clusterName: (id) => `Cluster ${id}`,
      standing: { blind: 'blind', alone: 'alone', shared: '' },
    });
    expect(table).toEqual([
      ['Stage', 'Id', 'Members', 'Clusters', 'Standing', 'Cluster arve', 'Cluster jura'],
      ['MAKING', 'making', 3, 2, '', 2, 2],
      ['TESTING', 'testing', 1, 1, 'alone', 0, 1],
      ['SELLING', 'selling', 0, 0, 'blind', 0, 0],
    ]);
  });
});

describe('The claim "they cover the whole value chain"', () => {
  it('becomes a figure with its gaps named', () => {
    const { stages: chain, competences } = claimOf(microtechnics);
    expect([chain.covered, chain.total]).toEqual([2, 3]);
    expect(chain.blind.map(({ id }) => id)).toEqual(['selling']);
    expect(chain.alone.map(({ id, clusters }) => [id, ...clusters])).toEqual([['testing', 'jura']]);
    expect([competences.covered, competences.total]).toEqual([5, 6]);
    expect(competences.blind.map(({ id }) => id)).toEqual(['trade']);
  });

  it('is weighed for the clusters that make it', () => {
    const { stages: chain, competences } = claimOf(microtechnics, ['arve']);
    expect([chain.covered, competences.covered]).toEqual([1, 4]);
  });
});

const ids = (prefix: string, count: number): readonly string[] =>
  [...Array(count).keys()].map((number) => `${prefix}${String(number)}`);
const someOf = (from: readonly string[], most = 3) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: most });

const concepts = ids('c', 8);
const clusterIds = ids('k', 4);

/** Any graph, with cycles and concepts that are broader than themselves; any members, some in no cluster. */
const anyDirectory = fc
  .record({
    graph: fc.array(
      fc.record({
        broader: someOf(concepts, 2),
        stage: fc.option(fc.constantFrom('making', 'testing', 'selling'), { nil: undefined }),
      }),
      { minLength: concepts.length, maxLength: concepts.length },
    ),
    members: fc.array(fc.tuple(someOf([...concepts, 'unknown']), someOf([...clusterIds, 'unknown'])), {
      maxLength: 12,
    }),
  })
  .map(({ graph, members }) =>
    directoryWith({
      stages,
      competences: graph.map((fields, number) => concept(concepts[number] ?? '', fields)),
      clusters: clusterIds.map((id) => clusterNamed(id)),
      members: members.map(([has, of], number) => member(`m${String(number)}`, has, of)),
    }),
  );
const anyRows = fc.constantFrom<CoverageRows>('stages', 'competences', 'all-competences');

describe('In any directory', () => {
  it('a cell counts its members, and a row those of all its cells, each once', () => {
    fc.assert(
      fc.property(anyDirectory, anyRows, (directory, rows) => {
        for (const row of coverageOf(directory, { rows }).rows) {
          const cells = clusterIds.map((cluster) => membersIn(directory, cluster, row));
          expect(row.counts).toEqual(cells.map((members) => members.length));
          expect(row.total).toBe(new Set(cells.flat()).size);
          expect(row.clusters).toEqual(clusterIds.filter((_, column) => (cells[column]?.length ?? 0) > 0));
        }
      }),
    );
  });

  it('each row is blind, alone or shared, and each column knows its rows', () => {
    fc.assert(
      fc.property(anyDirectory, anyRows, (directory, rows) => {
        const coverage = coverageOf(directory, { rows });
        for (const { standing, clusters } of coverage.rows)
          expect(standing).toBe(['blind', 'alone'][clusters.length] ?? 'shared');
        const alone = coverage.rows.filter(({ standing }) => standing === 'alone');
        expect(coverage.clusters.reduce((sum, cluster) => sum + cluster.alone.length, 0)).toBe(alone.length);
        for (const { id, covered } of coverage.clusters)
          expect(covered).toBe(coverage.rows.filter(({ clusters }) => clusters.includes(id)).length);
      }),
    );
  });

  it('a row counts at least as many as each of its parts', () => {
    fc.assert(
      fc.property(anyDirectory, anyRows, (directory, rows) => {
        for (const row of coverageOf(directory, { rows }).rows) {
          const parts = coverageOf(directory, { within: row }).rows;
          expect(parts).toHaveLength(partsOf(directory, row).length);
          if (parts.length > 0 && row.kind === 'stage') expect(hasParts(directory, row)).toBe(true);
          for (const part of parts)
            for (const [column, count] of part.counts.entries())
              expect(count).toBeLessThanOrEqual(row.counts[column] ?? 0);
        }
      }),
    );
  });

  it('another cluster never makes a row less covered, and moves its members in from elsewhere', () => {
    fc.assert(
      fc.property(anyDirectory, anyRows, (directory, rows) => {
        const few = coverageOf(directory, { rows, clusters: clusterIds.slice(0, 2) });
        const more = coverageOf(directory, { rows, clusters: clusterIds.slice(0, 3) });
        for (const [number, row] of few.rows.entries()) {
          const wider = more.rows[number];
          expect(wider?.counts.slice(0, 2)).toEqual(row.counts);
          expect(wider?.total).toBeGreaterThanOrEqual(row.total);
          expect((wider?.total ?? 0) + (wider?.elsewhere ?? 0)).toBe(row.total + row.elsewhere);
        }
      }),
    );
  });
});
