import { coverageTable } from '../../core/matching/coverage-table.js';
import type { Coverage } from '../../core/matching/coverage.js';
import { saveTable } from '../save-table.js';
import type { ChainContext } from './chain-context.js';
import type { ChainRow } from './chain-figures.js';

/** Saves the table as it stands, opened rows included, for those who calculate. */
export const saveCoverage = (
  coverage: Coverage,
  rows: readonly ChainRow[],
  heading: string,
  { directory, t, words, itemName, clusterName }: ChainContext,
): Promise<void> => {
  const cells = coverageTable(
    { ...coverage, rows: rows.map(({ row }) => row) },
    {
      headings: [
        heading,
        words('valueChain.id'),
        t('results.label'),
        words('valueChain.clusters'),
        words('valueChain.standing'),
      ],
      nameOf: (row) => itemName(row).value,
      clusterName,
      standing: {
        blind: words('valueChain.blind'),
        alone: words('valueChain.alone'),
        shared: words('valueChain.several'),
      },
    },
  );
  return saveTable(`coverage-${directory.dataset.id}`, cells);
};
