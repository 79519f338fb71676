import type { Cluster, Dataset } from '../model.js';
import type { Manifest } from '../parse-manifest.js';
import { unionBy } from './lists.js';

const present = <T extends object>(row: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<T>;

/** What became of a cluster the alliance knows best; what it is, the cluster itself. */
const withLifecycle = (own: Cluster, said: Cluster): Cluster => {
  const { status, successors, until } = said.status === 'active' ? own : said;
  return { ...said, ...present(own), status, successors, until };
};

const bareCluster = (id: string): Cluster => ({
  id,
  name: id,
  aliases: [],
  status: 'active',
  successors: [],
  competences: [],
  contacts: [],
  counts: [],
});

/** One feed's part in the clusters of the directory. */
interface Described {
  /** Id of the cluster whose feed it is. */
  readonly cluster: string;
  readonly dataset: Dataset | undefined;
}

export interface JoinedClusters {
  readonly clusters: readonly Cluster[];
  /** Clusters that only the earlier directory knows. */
  readonly forgotten: readonly string[];
}

/**
 * Every cluster once: described by its own feed, completed by the manifest, else by whichever feed or earlier directory
 * knows it, else by nothing but its id.
 */
export const joinClusters = (
  { clusters: stated }: Manifest,
  feeds: readonly Described[],
  earlier: readonly Cluster[],
): JoinedClusters => {
  const said = new Map(stated.map((cluster) => [cluster.id, cluster]));
  const described = feeds.flatMap(({ cluster: id, dataset }) => {
    const own = dataset?.clusters.find((cluster) => cluster.id === id);
    const other = said.get(id);
    return own ? [other ? withLifecycle(own, other) : own] : [];
  });
  const others = feeds.flatMap(({ dataset }) => dataset?.clusters ?? []);
  const current = unionBy([described, stated, others], ({ id }) => id);
  const bare = feeds.map(({ cluster }) => bareCluster(cluster));
  const known = new Set([...current, ...bare].map(({ id }) => id));
  return {
    clusters: unionBy([current, earlier, bare], ({ id }) => id),
    forgotten: earlier.filter(({ id }) => !known.has(id)).map(({ id }) => id),
  };
};
