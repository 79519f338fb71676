import type { Directory } from '../directory.js';
import type { Cluster, Member } from '../model.js';
import { conceptsOf, itemsOf, partsOf, type CoverageItem, type CoverageRows } from './coverage-rows.js';

export interface CoverageOptions {
  /** Default `stages`. */
  readonly rows?: CoverageRows;
  /** The rows are the parts of this item instead: the competences of a stage, or those narrower than a competence. */
  readonly within?: CoverageItem;
  /** Ids of the clusters to compare, in this order. All active ones unless told. */
  readonly clusters?: readonly string[];
}

/**
 * How a row is covered: by nobody, by one cluster alone, or by several. Among fewer than two clusters nobody stands
 * alone.
 */
export type Standing = 'blind' | 'alone' | 'shared';

export interface CoverageRow extends CoverageItem {
  /** Members per cluster, in the order of the matrix' clusters. A member of several clusters counts in each. */
  readonly counts: readonly number[];
  /** Members of any of the clusters, each counted once. */
  readonly total: number;
  /** Members of the directory who have it, but belong to none of the clusters. */
  readonly elsewhere: number;
  /** Ids of the clusters that cover it. */
  readonly clusters: readonly string[];
  readonly standing: Standing;
}

export interface CoveredCluster {
  readonly id: string;
  readonly members: number;
  /** How many rows it covers. */
  readonly covered: number;
  /** Ids of the rows that no other of the clusters covers. */
  readonly alone: readonly string[];
}

/** Who covers what: clusters × stages or competences, in members. */
export interface Coverage {
  readonly clusters: readonly CoveredCluster[];
  readonly rows: readonly CoverageRow[];
  /** Members of any of the clusters, each counted once. */
  readonly members: number;
  /** The highest count of a cell. */
  readonly highest: number;
}

/**
 * Counts how the clusters of a directory cover its value chain or its competences. A row counts the members who have
 * its competence or a narrower one, which are those that the search finds by it.
 */
export const coverageOf = (directory: Directory, options: CoverageOptions = {}): Coverage => {
  const clusters = clustersToCompare(directory, options.clusters).map(({ id }) => id);
  const items = options.within ? partsOf(directory, options.within) : itemsOf(directory, options.rows ?? 'stages');
  const tallies = tally(directory, items, clusters);
  const rows = items.map((item, row) => rowOf(item, tallies[row]!, clusters));
  return {
    clusters: clusters.map((id, column) => columnOf(directory, id, column, rows)),
    rows,
    members: new Set(clusters.flatMap((id) => directory.membersOf(id))).size,
    highest: rows.reduce((highest, { counts }) => Math.max(highest, ...counts), 0),
  };
};

/**
 * The clusters of a comparison. A cluster that was named, but has since been renamed or merged, is represented by those
 * that carry on its work; ids that the directory does not know are left out.
 */
export const clustersToCompare = (directory: Directory, ids?: readonly string[]): readonly Cluster[] => {
  if (!ids) return directory.dataset.clusters.filter(({ status }) => status === 'active');
  const found = ids.flatMap((id) => {
    const cluster = directory.cluster(id);
    const successors = cluster?.status === 'active' ? [] : directory.successorsOf(id);
    return successors.length > 0 ? successors : (cluster ?? []);
  });
  return [...new Set(found)];
};

/** The members that a cell counts. */
export const membersIn = (directory: Directory, cluster: string, item: CoverageItem): readonly Member[] => {
  const concepts = conceptsOf(directory, item);
  return directory.membersOf(cluster).filter(({ competences }) => competences.some(({ id }) => concepts.has(id)));
};

interface Tally {
  readonly counts: number[];
  total: number;
  elsewhere: number;
}

/** One walk over the members, each with the rows that its competences count for and the columns of its clusters. */
const tally = (directory: Directory, items: readonly CoverageItem[], clusters: readonly string[]): readonly Tally[] => {
  const tallies = items.map((): Tally => ({ counts: clusters.map(() => 0), total: 0, elsewhere: 0 }));
  const rowsByConcept = numbersByConcept(directory, items);
  const columns = new Map(clusters.map((id, column) => [id, column]));
  for (const { competences, memberships } of directory.dataset.members) {
    const own = new Set(memberships.flatMap(({ cluster }) => columns.get(cluster) ?? []));
    for (const row of new Set(competences.flatMap(({ id }) => rowsByConcept.get(id) ?? []))) count(tallies[row]!, own);
  }
  return tallies;
};

const count = (row: Tally, columns: ReadonlySet<number>): void => {
  if (columns.size === 0) row.elsewhere++;
  else row.total++;
  for (const column of columns) row.counts[column]!++;
};

const numbersByConcept = (
  directory: Directory,
  items: readonly CoverageItem[],
): ReadonlyMap<string, readonly number[]> => {
  const numbers = new Map<string, number[]>();
  items.forEach((item, row) => {
    for (const concept of conceptsOf(directory, item)) {
      const rows = numbers.get(concept);
      if (rows) rows.push(row);
      else numbers.set(concept, [row]);
    }
  });
  return numbers;
};

const rowOf = (item: CoverageItem, tallied: Tally, ids: readonly string[]): CoverageRow => {
  const clusters = ids.filter((_, column) => tallied.counts[column]! > 0);
  return { ...item, ...tallied, clusters, standing: standingOf(clusters.length, ids.length) };
};

const standingOf = (covering: number, compared: number): Standing => {
  if (covering === 0) return 'blind';
  return covering === 1 && compared > 1 ? 'alone' : 'shared';
};

const columnOf = (directory: Directory, id: string, column: number, rows: readonly CoverageRow[]): CoveredCluster => ({
  id,
  members: directory.membersOf(id).length,
  covered: rows.filter(({ counts }) => counts[column]! > 0).length,
  alone: rows.filter(({ counts, standing }) => standing === 'alone' && counts[column]! > 0).map((row) => row.id),
});
