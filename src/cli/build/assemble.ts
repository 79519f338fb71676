import type { Cluster, Dataset, Member } from '../../core/model.js';
import type { Manifest, Taxonomy } from '../../core/parse-manifest.js';
import type { Decisions } from './decisions.js';
import type { Entry } from './dedupe/entry.js';
import { groupEntries, type Match } from './dedupe/group.js';
import type { LoadedFeed } from './feeds/load-feed.js';
import { giveIds, type PublishedIds } from './merge/ids.js';
import { inDirectoryLanguage } from './merge/language.js';
import { unionBy } from './merge/lists.js';
import { followClusters, membershipsIn } from './merge/memberships.js';
import { mergeEntries, type FieldChoice, type MergedMember } from './merge/merge-member.js';

/** All that one directory is made of. */
export interface Materials {
  readonly manifest: Manifest;
  readonly taxonomy: Taxonomy;
  readonly feeds: readonly LoadedFeed[];
  readonly decisions: Decisions;
  readonly published: PublishedIds;
  /** Clusters of the directory as it was published last: none of them is ever forgotten. */
  readonly earlierClusters: readonly Cluster[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onProgress?: ((pairs: number) => void) | undefined;
}

/** A member of the directory and where it comes from. */
export interface Provenance extends Omit<MergedMember, 'member'> {
  readonly id: string;
}

export interface Assembly {
  readonly dataset: Dataset;
  /** In the order of the members. */
  readonly provenance: readonly Provenance[];
  readonly formerIds: ReadonlyMap<string, string>;
  readonly merged: readonly Match[];
  readonly likely: readonly Match[];
  readonly rowKeys: ReadonlySet<string>;
  /** Clusters that only the earlier directory knows. */
  readonly forgottenClusters: readonly string[];
}

const byId = <T extends { readonly id: string }>(one: T, other: T): number => (one.id < other.id ? -1 : 1);

/** A feed's dataset in the directory's language; one that names no language is taken to be written in it. */
const datasetOf = ({ content }: LoadedFeed, lang: string): Dataset | undefined => {
  if (!content) return undefined;
  return content.namesLanguage ? inDirectoryLanguage(content.dataset, lang) : content.dataset;
};

const entriesOf = (
  { manifest, feeds, today }: Materials,
  datasets: readonly (Dataset | undefined)[],
): readonly Entry[] => {
  const withFeeds = new Set(manifest.feeds.map(({ cluster }) => cluster));
  return feeds.flatMap(({ feed }, at) =>
    (datasets[at]?.members ?? []).map((member) => ({
      key: `${feed.cluster}/${member.id}`,
      feed: at,
      cluster: feed.cluster,
      member: { ...member, memberships: membershipsIn(member, feed, withFeeds, today) },
    })),
  );
};

const present = <T extends object>(row: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<T>;

/** What became of a cluster the alliance knows best; what it is, the cluster itself. */
const withLifecycle = (own: Cluster, said: Cluster): Cluster => {
  const { status, successors, until } = said.status === 'active' ? own : said;
  return { ...said, ...present(own), status, successors, until };
};

/**
 * Every cluster once: described by its own feed, completed by the manifest, else by whichever feed or earlier directory
 * knows it, else by nothing but its id.
 */
const clustersOf = ({ manifest, earlierClusters }: Materials, datasets: readonly (Dataset | undefined)[]) => {
  const own = manifest.feeds.map(({ cluster }, at) => datasets[at]?.clusters.find(({ id }) => id === cluster));
  const said = new Map(manifest.clusters.map((cluster) => [cluster.id, cluster]));
  const described = own.flatMap((cluster) => {
    const other = cluster && said.get(cluster.id);
    return cluster ? [other ? withLifecycle(cluster, other) : cluster] : [];
  });
  const others = datasets.flatMap((dataset) => dataset?.clusters ?? []);
  const current = unionBy([described, manifest.clusters, others], ({ id }) => id);
  const known = unionBy([current, earlierClusters], ({ id }) => id);
  const bare = manifest.feeds.map(({ cluster: id }): Cluster => ({ id, name: id, ...emptyCluster }));
  const mentioned = new Set(bare.map(({ id }) => id));
  const present = new Set(current.map(({ id }) => id));
  return {
    clusters: unionBy([known, bare], ({ id }) => id),
    forgotten: earlierClusters.filter(({ id }) => !present.has(id) && !mentioned.has(id)).map(({ id }) => id),
  };
};

const emptyCluster: Omit<Cluster, 'id' | 'name'> = {
  aliases: [],
  status: 'active',
  successors: [],
  competences: [],
  contacts: [],
  counts: [],
};

const chooser = ({ decisions }: Materials): FieldChoice => {
  const choices = new Map(decisions.fields.map(({ member, field, from }) => [`${member}\n${field}`, from]));
  return (entries, field) => {
    if (choices.size === 0) return undefined;
    const from = entries.map(({ key }) => choices.get(`${key}\n${field}`)).find((found) => found !== undefined);
    return entries.find(({ key }) => key === from);
  };
};

/** The last day on which anything of it was brought up to date, so that the same feeds give the same file. */
const lastUpdated = (manifest: Manifest, datasets: readonly (Dataset | undefined)[]): string | undefined =>
  [manifest.updated, ...datasets.map((dataset) => dataset?.updated)]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

const withId = (member: Member, id: string): Member => (member.id === id ? member : { ...member, id });

const mergeAll = (materials: Materials, entries: readonly Entry[]) => {
  const { manifest, decisions, published, onProgress } = materials;
  const { groups, merged, likely } = groupEntries(entries, decisions, onProgress);
  const choose = chooser(materials);
  const members = groups.map((group) => mergeEntries(group, choose, manifest.defaultLanguage));
  const { ids, former } = giveIds(members, published);
  const provenance = members.map(({ entries: from, fields, conflicts }, at) => ({
    id: ids[at] ?? '',
    entries: from,
    fields,
    conflicts,
  }));
  const rows = members.map(({ member }, at) => withId(member, ids[at] ?? ''));
  return { members: rows.sort(byId), provenance: provenance.sort(byId), formerIds: former, merged, likely };
};

/** Makes one directory of all feeds. Pure: the same materials give the same directory. */
export const assemble = (materials: Materials): Assembly => {
  const { manifest, taxonomy } = materials;
  const datasets = materials.feeds.map((feed) => datasetOf(feed, manifest.defaultLanguage));
  const entries = entriesOf(materials, datasets);
  const { members, ...found } = mergeAll(materials, entries);
  const { clusters, forgotten } = clustersOf(materials, datasets);
  const clustersById = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const all = <K extends 'competences' | 'stages' | 'relations' | 'events' | 'attributions'>(list: K) =>
    datasets.map((dataset) => dataset?.[list] ?? []) as Dataset[K][];
  const dataset: Dataset = {
    schemaVersion: '1.0',
    id: manifest.id,
    name: manifest.name,
    description: manifest.description,
    url: manifest.url,
    defaultLanguage: manifest.defaultLanguage,
    updated: lastUpdated(manifest, datasets),
    licence: manifest.licence,
    attributions: [...new Set([manifest.attributions, ...all('attributions')].flat())],
    notice: manifest.notice,
    stages: unionBy([taxonomy.stages, ...all('stages')], ({ id }) => id),
    competences: unionBy([taxonomy.competences, ...all('competences')], ({ id }) => id),
    clusters,
    relations: unionBy([manifest.relations, ...all('relations')], (relation) =>
      JSON.stringify([relation.type, relation.clusters, relation.name]),
    ),
    events: unionBy([manifest.events, ...all('events')], ({ id }) => id),
    members: members.map((member) => followClusters(member, clustersById)),
  };
  return { dataset, ...found, rowKeys: new Set(entries.map(({ key }) => key)), forgottenClusters: forgotten };
};
