import type { Cluster, Competence, Dataset, Member, Relation } from './model.js';

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> => {
  const found = new Map<string, T>();
  for (const row of rows) found.set(row.id, row);
  return found;
};

/** A dataset and the lookups that every reader of it needs. Immutable, so that any number of elements can share it. */
export class Directory {
  readonly dataset: Dataset;
  /** Where the dataset came from; relative links and logos resolve against it. Empty for data set by property. */
  readonly url: string;
  readonly #members: ReadonlyMap<string, Member>;
  readonly #clusters: ReadonlyMap<string, Cluster>;
  readonly #competences: ReadonlyMap<string, Competence>;
  readonly #narrower = new Map<string, string[]>();
  readonly #membersOf = new Map<string, Member[]>();

  constructor(dataset: Dataset, url = '') {
    this.dataset = dataset;
    this.url = url;
    this.#members = byId(dataset.members);
    this.#clusters = byId(dataset.clusters);
    this.#competences = byId(dataset.competences);
    for (const { id, broader } of dataset.competences)
      for (const parent of broader) listIn(this.#narrower, parent).push(id);
    for (const member of dataset.members)
      for (const { cluster } of member.memberships) {
        const members = listIn(this.#membersOf, cluster);
        if (members.at(-1) !== member) members.push(member); // who was a member twice is listed once
      }
  }

  member(id: string): Member | undefined {
    return this.#members.get(id);
  }

  cluster(id: string): Cluster | undefined {
    return this.#clusters.get(id);
  }

  competence(id: string): Competence | undefined {
    return this.#competences.get(id);
  }

  /** Members that name the cluster among their memberships. */
  membersOf(clusterId: string): readonly Member[] {
    return this.#membersOf.get(clusterId) ?? [];
  }

  /** The concept itself and everything narrower, at any depth; cycles in the data end the walk. */
  conceptAndNarrower(id: string): ReadonlySet<string> {
    const found = new Set([id]);
    for (const concept of found) for (const narrower of this.#narrower.get(concept) ?? []) found.add(narrower);
    return found;
  }

  relationsOf(clusterId: string): readonly Relation[] {
    return this.dataset.relations.filter((relation) => relation.clusters.includes(clusterId));
  }

  /** The clusters that carry on the work of a former one, followed to those still active; cycles end the walk. */
  successorsOf(clusterId: string): readonly Cluster[] {
    const seen = new Set([clusterId]);
    const active: Cluster[] = [];
    for (const id of seen)
      for (const next of this.cluster(id)?.successors ?? []) {
        const cluster = this.cluster(next);
        if (!cluster || seen.has(next)) continue;
        seen.add(next);
        if (cluster.status === 'active') active.push(cluster);
      }
    return active;
  }
}

const listIn = <T>(lists: Map<string, T[]>, key: string): T[] => {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
};
