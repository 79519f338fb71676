import { claimOf, type Reach } from '../../core/matching/coverage-claim.js';
import type { CoverageRows } from '../../core/matching/coverage-rows.js';
import { coverageTable } from '../../core/matching/coverage-table.js';
import { coverageOf, type Coverage, type CoverageRow } from '../../core/matching/coverage.js';
import type { Report } from '../frame/report.js';
import { coverageWords } from '../messages/coverage.js';
import type { Sentence } from '../messages/say.js';
import type { CoverageContext } from './coverage-context.js';

/** Clusters × stages or competences. */
export const matrixReport = (
  rows: CoverageRows,
  clusters: readonly string[] | undefined,
  context: CoverageContext,
): Report => {
  const coverage = coverageOf(context.directory, { rows, clusters });
  const claim = claimOf(context.directory, clusters);
  return {
    text: () => [
      ...legend(coverage, context),
      '',
      ...matrixLines(coverage, context),
      '',
      ...reachLines(coverageWords.stagesCovered, claim.stages, context),
      ...reachLines(coverageWords.competencesCovered, claim.competences, context),
    ],
    cells: () => cellsOf(rows, coverage, context),
    json: () => ({
      ...coverage,
      claim: { stages: plainReach(claim.stages), competences: plainReach(claim.competences) },
    }),
  };
};

/** Columns have numbers: the names of forty clusters fit over no table. */
const legend = ({ clusters }: Coverage, { cluster, tell }: CoverageContext): readonly string[] =>
  clusters.map(
    ({ id, members }, column) =>
      `${String(column + 1).padStart(3)}  ${cluster(id)} (${tell(coverageWords.membersOf, { count: members })})`,
  );

const cellWidth = 5;

const matrixLines = (coverage: Coverage, context: CoverageContext): readonly string[] => {
  const { tell, nameOf } = context;
  const names = coverage.rows.map(nameOf);
  const nameWidth = Math.max(0, ...names.map((name) => name.length));
  const total = tell(coverageWords.members);
  const line = (name: string, sum: string, cells: readonly string[], mark: string): string =>
    [name.padEnd(nameWidth), sum.padStart(total.length + 2), ...cells.map((cell) => cell.padStart(cellWidth)), mark]
      .join('')
      .trimEnd();
  const heads = coverage.clusters.map((_, column) => String(column + 1));
  return [
    line('', total, heads, ''),
    ...coverage.rows.map((row, number) =>
      line(
        names[number] ?? '',
        String(row.total),
        row.counts.map((count) => (count > 0 ? String(count) : '·')),
        `  ${markOf(row, context)}`,
      ),
    ),
  ];
};

const markOf = (row: CoverageRow, { tell, cluster }: CoverageContext): string => {
  if (row.standing === 'blind') return tell(coverageWords.blind);
  return row.standing === 'alone' ? `${tell(coverageWords.alone)}: ${row.clusters.map(cluster).join('')}` : '';
};

const reachLines = (
  sentence: Sentence,
  { covered, total, blind, alone }: Reach,
  { tell, nameOf, cluster }: CoverageContext,
): readonly string[] => {
  if (total === 0) return [];
  const aloneNames = alone.map((row) => `${nameOf(row)} (${row.clusters.map(cluster).join('')})`);
  return [
    tell(sentence, { covered, total }),
    ...(blind.length > 0 ? [`  ${tell(coverageWords.notCovered, { names: blind.map(nameOf).join(', ') })}`] : []),
    ...(alone.length > 0 ? [`  ${tell(coverageWords.coveredAlone, { names: aloneNames.join(', ') })}`] : []),
  ];
};

const cellsOf = (
  rows: CoverageRows,
  coverage: Coverage,
  { tell, nameOf, cluster }: CoverageContext,
): readonly (readonly (string | number)[])[] =>
  coverageTable(coverage, {
    headings: [
      tell(rows === 'stages' ? coverageWords.stage : coverageWords.competence),
      tell(coverageWords.id),
      tell(coverageWords.members),
      tell(coverageWords.clusters),
      tell(coverageWords.standing),
    ],
    nameOf,
    clusterName: cluster,
    standing: {
      blind: tell(coverageWords.blind),
      alone: tell(coverageWords.alone),
      shared: tell(coverageWords.several),
    },
  });

const plainReach = ({ total, covered, blind, alone }: Reach): object => ({
  total,
  covered,
  blind: blind.map(({ id }) => id),
  alone: alone.map(({ id, clusters }) => ({ id, cluster: clusters[0] })),
});
