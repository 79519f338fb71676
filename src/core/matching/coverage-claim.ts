import type { Directory } from '../directory.js';
import { coverageOf, type Coverage, type CoverageRow } from './coverage.js';

/** How far a group of clusters reaches: what it covers, what it does not, and what hangs on one cluster alone. */
export interface Reach {
  readonly total: number;
  readonly covered: number;
  readonly blind: readonly CoverageRow[];
  readonly alone: readonly CoverageRow[];
}

/** "They cover the whole value chain", as figures. */
export interface CoverageClaim {
  readonly stages: Reach;
  /** Of all depths. */
  readonly competences: Reach;
}

export const reachOf = ({ rows }: Coverage): Reach => {
  const blind = rows.filter(({ standing }) => standing === 'blind');
  const alone = rows.filter(({ standing }) => standing === 'alone');
  return { total: rows.length, covered: rows.length - blind.length, blind, alone };
};

/** @param clusters ids, as in `coverageOf` */
export const claimOf = (directory: Directory, clusters?: readonly string[]): CoverageClaim => ({
  stages: reachOf(coverageOf(directory, { rows: 'stages', clusters })),
  competences: reachOf(coverageOf(directory, { rows: 'all-competences', clusters })),
});
