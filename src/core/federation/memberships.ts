import type { Cluster, Dataset, Member, Membership, PartialDate } from '../model.js';
import type { Feed } from '../parse-manifest.js';

/** A partial date is over when its last day is: `2026` on 1 January 2027. */
export const isPast = (date: PartialDate, today: string): boolean => date < today.slice(0, date.length);

/** Whether the cluster belongs to the alliance already: `2027` begins on 1 January 2027. */
export const hasBegun = ({ since }: Feed, today: string): boolean => since === undefined || since <= today;

const earlier = (one: PartialDate | undefined, other: PartialDate): PartialDate =>
  one !== undefined && one < other ? one : other;

/**
 * The memberships that a row of a feed stands for: first of all in the feed's own cluster, whether the row says so or
 * not. Of another cluster it is believed only where that cluster has no feed of its own to say it.
 *
 * @param clustersWithFeeds the feed's own among them
 * @param today `YYYY-MM-DD`
 */
export const membershipsIn = (
  { memberships }: Member,
  { cluster, until }: Feed,
  clustersWithFeeds: ReadonlySet<string>,
  today: string,
): readonly Membership[] => {
  const own = memberships.find((membership) => membership.cluster === cluster) ?? { cluster };
  const ended = until !== undefined && isPast(until, today) ? { ...own, until: earlier(own.until, until) } : own;
  return [ended, ...memberships.filter((other) => !clustersWithFeeds.has(other.cluster))];
};

/** The one cluster that goes on under another name, through any number of renamings; undefined otherwise. */
const renamedTo = (id: string, clusters: ReadonlyMap<string, Cluster>): string | undefined => {
  const seen = new Set([id]);
  let cluster = clusters.get(id);
  while (cluster?.status === 'renamed') {
    const [next, ...more] = cluster.successors;
    if (next === undefined || more.length > 0 || seen.has(next)) return undefined;
    seen.add(next);
    cluster = clusters.get(next);
  }
  return cluster && cluster.id !== id ? cluster.id : undefined;
};

/**
 * What became of clusters, in the memberships: that of a former one ended when it did, and whoever belonged to a
 * renamed one belongs to it under its new name. A merger is no such thing: who joined, the new cluster's feed says.
 */
const followed = (
  memberships: readonly Membership[],
  clusters: ReadonlyMap<string, Cluster>,
): readonly Membership[] => {
  const known = new Map(memberships.map((membership) => [membership.cluster, membership]));
  for (const membership of memberships) {
    const cluster = clusters.get(membership.cluster);
    if (!cluster || cluster.status === 'active') continue;
    const until = membership.until ?? cluster.until;
    known.set(cluster.id, { ...membership, until });
    const next = membership.until === undefined ? renamedTo(cluster.id, clusters) : undefined;
    if (next !== undefined && !known.has(next))
      known.set(next, { cluster: next, since: cluster.until, until: undefined, role: membership.role });
  }
  return [...known.values()];
};

const isFormer = (id: string, clusters: ReadonlyMap<string, Cluster>): boolean =>
  (clusters.get(id)?.status ?? 'active') !== 'active';

export const followClusters = (member: Member, clusters: ReadonlyMap<string, Cluster>): Member =>
  member.memberships.some(({ cluster }) => isFormer(cluster, clusters))
    ? { ...member, memberships: followed(member.memberships, clusters) }
    : member;

/** Former clusters whose successors lead nowhere: to an unknown id, to none, or round in a circle. */
export const lostClusters = ({ clusters }: Pick<Dataset, 'clusters'>): readonly string[] => {
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const leadsOn = (id: string, seen: ReadonlySet<string>): boolean => {
    const cluster = byId.get(id);
    if (!cluster || seen.has(id)) return false;
    if (cluster.status === 'active' || cluster.status === 'dissolved') return true;
    return cluster.successors.some((next) => leadsOn(next, new Set([...seen, id])));
  };
  const goneOn = clusters.filter(({ status }) => status === 'renamed' || status === 'merged');
  return goneOn.filter(({ id }) => !leadsOn(id, new Set())).map(({ id }) => id);
};
