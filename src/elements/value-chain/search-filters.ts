import type { Directory } from '../../core/directory.js';
import { conceptsOf, partsOf, type CoverageItem } from '../../core/matching/coverage-rows.js';
import { membersIn } from '../../core/matching/coverage.js';
import type { Filters } from '../../core/search/source.js';

/**
 * The filters by which the search finds the members of a cell and no others. A stage is no filter of the search: its
 * competences are, and of these only the broadest that the cluster has, so that few chips say it.
 */
export const filtersFor = (directory: Directory, cluster: string, item: CoverageItem): Filters => {
  if (item.kind === 'competence') return { cluster: [cluster], competence: [item.id] };
  const held = new Set(
    membersIn(directory, cluster, item).flatMap(({ competences }) => competences.map(({ id }) => id)),
  );
  const parts = partsOf(directory, item).filter((part) => [...conceptsOf(directory, part)].some((id) => held.has(id)));
  // none where the concepts of a stage are broader than each other in a circle
  const competence = parts.length > 0 ? parts.map(({ id }) => id) : [...conceptsOf(directory, item)];
  return { cluster: [cluster], competence };
};
