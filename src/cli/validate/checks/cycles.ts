import { Directory } from '../../../core/directory.js';
import type { Check } from '../context.js';

/** The way from an id back to itself, or nothing. */
const cycleFrom = (start: string, next: (id: string) => readonly string[]): readonly string[] | undefined => {
  const before = new Map<string, string>();
  const queue = [start];
  for (const id of queue)
    for (const following of next(id)) {
      if (following === start) return wayBack(id, before, start);
      if (before.has(following)) continue;
      before.set(following, id);
      queue.push(following);
    }
  return undefined;
};

const wayBack = (end: string, before: ReadonlyMap<string, string>, start: string): readonly string[] => {
  const way = [start];
  for (let at: string | undefined = end; at !== undefined && at !== start; at = before.get(at)) way.splice(1, 0, at);
  return [...way, start];
};

/** Concepts that are broader than themselves, and clusters that succeed themselves. */
export const cycles: Check = ({ dataset, pointer }) => {
  const broader = new Map(dataset.competences.map((concept) => [concept.id, concept.broader]));
  const successors = new Map(dataset.clusters.map((cluster) => [cluster.id, cluster.successors]));
  const within = (list: 'competences' | 'clusters', field: string, links: ReadonlyMap<string, readonly string[]>) =>
    [...links.keys()].flatMap((id, position) => {
      const way = links.get(id)?.length ? cycleFrom(id, (each) => links.get(each) ?? []) : undefined;
      if (!way) return [];
      const values = { way: way.join(' → '), field };
      return [{ code: 'cycle', severity: 'error' as const, pointer: `${pointer(list, position)}/${field}`, values }];
    });
  return [...within('competences', 'broader', broader), ...within('clusters', 'successors', successors)];
};

/** Former clusters from which no active one is reached, so that links to them end. */
export const deadEnds: Check = ({ dataset, pointer }) => {
  const directory = new Directory(dataset);
  return dataset.clusters.flatMap(({ id, status }, position) => {
    if (status === 'active' || status === 'dissolved' || directory.successorsOf(id).length > 0) return [];
    const at = pointer('clusters', position);
    return [{ code: 'dead-end', severity: 'warning' as const, pointer: at, values: { id, status } }];
  });
};
