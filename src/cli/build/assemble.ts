import { joinFeeds, type FeedRows, type JoinedFeeds, type JoinedMember } from '../../core/federation/join-feeds.js';
import type { PublishedIds } from '../../core/federation/ids.js';
import { inDirectoryLanguage } from '../../core/federation/language.js';
import type { FieldChoice } from '../../core/federation/merge-member.js';
import type { Cluster } from '../../core/model.js';
import type { Manifest, Taxonomy } from '../../core/parse-manifest.js';
import type { Decisions } from './decisions.js';
import type { OnProgress } from './dedupe/blocks.js';
import { groupEntries, type Grouping, type Match } from './dedupe/group.js';
import type { LoadedFeed } from './feeds/load-feed.js';
import { conflictsIn, type Conflict } from './merge/conflicts.js';

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
  /** Hears how many pairs of rows have been compared. */
  readonly onProgress?: OnProgress | undefined;
}

/** A member of the directory, where it comes from, and on what its rows disagree. */
export interface Provenance extends Omit<JoinedMember, 'settled'> {
  readonly conflicts: readonly (Conflict & { readonly settled: boolean })[];
}

export interface Assembly extends Omit<JoinedFeeds, 'members'> {
  /** In the order of the members. */
  readonly provenance: readonly Provenance[];
  readonly merged: readonly Match[];
  readonly likely: readonly Match[];
}

/** A feed in the directory's language; one that names no language is taken to be written in it. */
const rowsOf = ({ feed, content }: LoadedFeed, lang: string): FeedRows => {
  if (!content) return { feed };
  return { feed, dataset: content.namesLanguage ? inDirectoryLanguage(content.dataset, lang) : content.dataset };
};

const chooser = ({ decisions }: Materials): FieldChoice => {
  const choices = new Map(decisions.fields.map(({ member, field, from }) => [`${member}\n${field}`, from]));
  return (entries, field) => {
    if (choices.size === 0) return undefined;
    const from = entries.map(({ key }) => choices.get(`${key}\n${field}`)).find((found) => found !== undefined);
    return entries.find(({ key }) => key === from);
  };
};

const provenanceOf = ({ id, entries, fields, settled }: JoinedMember): Provenance => ({
  id,
  entries,
  fields,
  conflicts: conflictsIn(entries).map((conflict) => ({ ...conflict, settled: settled.has(conflict.field) })),
});

/** Makes one directory of all feeds. Pure: the same materials give the same directory. */
export const assemble = (materials: Materials): Assembly => {
  const { manifest, taxonomy, feeds, decisions, published, earlierClusters, today, onProgress } = materials;
  let grouping: Grouping = { groups: [], merged: [], likely: [] };
  const { members, ...joined } = joinFeeds({
    manifest,
    taxonomy,
    feeds: feeds.map((feed) => rowsOf(feed, manifest.defaultLanguage)),
    today,
    group: (entries) => (grouping = groupEntries(entries, decisions, onProgress)).groups,
    choose: chooser(materials),
    published,
    earlierClusters,
  });
  const { merged, likely } = grouping;
  return { ...joined, provenance: members.map(provenanceOf), merged, likely };
};
