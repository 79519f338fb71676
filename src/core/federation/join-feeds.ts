import type { Cluster, Dataset, Member } from '../model.js';
import type { Feed, Manifest, Taxonomy } from '../parse-manifest.js';
import type { Entry } from './entry.js';
import { giveIds, type PublishedIds } from './ids.js';
import { joinClusters } from './join-clusters.js';
import { unionBy } from './lists.js';
import { followClusters, hasBegun, membershipsIn } from './memberships.js';
import { mergeEntries, type FieldChoice, type MergedMember } from './merge-member.js';

/** A feed and what it says, in the directory's language; nothing where it could not be had. */
export interface FeedRows {
  readonly feed: Feed;
  readonly dataset?: Dataset | undefined;
}

/** All that one directory is made of. */
export interface FeedsToJoin {
  readonly manifest: Manifest;
  readonly taxonomy: Taxonomy;
  readonly feeds: readonly FeedRows[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Which rows of all feeds are one organisation. */
  readonly group: (entries: readonly Entry[]) => readonly (readonly Entry[])[];
  readonly choose?: FieldChoice;
  readonly published?: PublishedIds;
  /** Clusters of the directory as it was published last: none of them is ever forgotten. */
  readonly earlierClusters?: readonly Cluster[];
}

/** A member of the directory and where it comes from. */
export interface JoinedMember extends Omit<MergedMember, 'member'> {
  readonly id: string;
}

export interface JoinedFeeds {
  readonly dataset: Dataset;
  /** In the order of the members. */
  readonly members: readonly JoinedMember[];
  readonly formerIds: ReadonlyMap<string, string>;
  readonly rowKeys: ReadonlySet<string>;
  /** Clusters that only the earlier directory knows. */
  readonly forgottenClusters: readonly string[];
}

const byId = <T extends { readonly id: string }>(one: T, other: T): number => (one.id < other.id ? -1 : 1);

/** The rows of all feeds; a cluster that joins the alliance later brings none yet. */
const entriesOf = ({ manifest, feeds, today }: FeedsToJoin): readonly Entry[] => {
  const withFeeds = new Set(manifest.feeds.map(({ cluster }) => cluster));
  return feeds.flatMap(({ feed, dataset }, at) =>
    (hasBegun(feed, today) ? (dataset?.members ?? []) : []).map((member) => ({
      key: `${feed.cluster}/${member.id}`,
      feed: at,
      cluster: feed.cluster,
      member: { ...member, memberships: membershipsIn(member, feed, withFeeds, today) },
    })),
  );
};

/** The last day on which anything of it was brought up to date, so that the same feeds give the same file. */
const lastUpdated = ({ manifest, feeds }: FeedsToJoin): string | undefined =>
  [manifest.updated, ...feeds.map(({ dataset }) => dataset?.updated)]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

const withId = (member: Member, id: string): Member => (member.id === id ? member : { ...member, id });

const noIds: PublishedIds = { ofRows: new Map(), former: new Map() };
const noChoice: FieldChoice = () => undefined;

const joinMembers = (feeds: FeedsToJoin, entries: readonly Entry[]) => {
  const { manifest, group, choose = noChoice, published = noIds } = feeds;
  const merged = group(entries).map((rows) => mergeEntries(rows, choose, manifest.defaultLanguage));
  const { ids, former } = giveIds(merged, published);
  const members = merged.map(({ entries: from, fields, settled }, at) => ({
    id: ids[at] ?? '',
    entries: from,
    fields,
    settled,
  }));
  const rows = merged.map(({ member }, at) => withId(member, ids[at] ?? ''));
  return { rows: rows.sort(byId), members: members.sort(byId), formerIds: former };
};

/** Makes one directory of all feeds. Pure: the same feeds give the same directory. */
export const joinFeeds = (feeds: FeedsToJoin): JoinedFeeds => {
  const { manifest, taxonomy, earlierClusters = [] } = feeds;
  const entries = entriesOf(feeds);
  const { rows, members, formerIds } = joinMembers(feeds, entries);
  const described = feeds.feeds.map(({ feed, dataset }) => ({ cluster: feed.cluster, dataset }));
  const { clusters, forgotten } = joinClusters(manifest, described, earlierClusters);
  const clustersById = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const all = <K extends 'competences' | 'stages' | 'relations' | 'events' | 'attributions'>(list: K) =>
    feeds.feeds.map(({ dataset }) => dataset?.[list] ?? []) as Dataset[K][];
  const dataset: Dataset = {
    schemaVersion: '1.0',
    id: manifest.id,
    name: manifest.name,
    description: manifest.description,
    url: manifest.url,
    defaultLanguage: manifest.defaultLanguage,
    updated: lastUpdated(feeds),
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
    members: rows.map((member) => followClusters(member, clustersById)),
  };
  return { dataset, members, formerIds, rowKeys: new Set(entries.map(({ key }) => key)), forgottenClusters: forgotten };
};
