import type { Coverage, CoverageRow } from './coverage.js';

/** How a coverage matrix speaks to whoever opens it in a spreadsheet. */
export interface CoverageTableWords {
  /** Headings of the columns before those of the clusters: of the item, its id, its members, its clusters, its standing. */
  readonly headings: readonly [item: string, id: string, members: string, clusters: string, standing: string];
  readonly nameOf: (row: CoverageRow) => string;
  readonly clusterName: (id: string) => string;
  readonly standing: Readonly<Record<CoverageRow['standing'], string>>;
}

/** The matrix as rows of cells, the headings first: one line per stage or competence, one column per cluster. */
export const coverageTable = (
  { clusters, rows }: Coverage,
  { headings, nameOf, clusterName, standing }: CoverageTableWords,
): readonly (readonly (string | number)[])[] => [
  [...headings, ...clusters.map(({ id }) => clusterName(id))],
  ...rows.map((row) => [nameOf(row), row.id, row.total, row.clusters.length, standing[row.standing], ...row.counts]),
];
