import { countryName } from '../display-names.js';
import type { Directory } from '../directory.js';
import { buildColumn, type Column, type FacetColumns, type ValuesOf } from '../facets.js';
import { allTexts, type LocalisedText } from '../localised-text.js';
import type { CountryCode, Member } from '../model.js';
import { topicBoost, topicKinds, type TopicKind } from './fields.js';
import { PairList, stride, type Lists, type Sliced } from './slices.js';

/** Something many members have in common: a competence, a city, a region, a country or a cluster. */
export interface Topic {
  readonly kind: TopicKind;
  /** Concept id, cluster id, ISO country code, or the name of the city or region. */
  readonly id: string;
}

/** A name of a topic. A match in it leads to the topic's members, which is why no label is copied to any member. */
export interface TopicLabel {
  readonly topic: number;
  /** What a visitor may see; for a hidden label, the preferred one of its language. */
  readonly text: string;
  readonly searched: string;
  readonly lang?: string;
}

export interface Topics {
  readonly all: readonly Topic[];
  /** Topic by topic. */
  readonly labels: readonly TopicLabel[];
  /** Labels of topic `t` are those from `firstLabels[t]` to `firstLabels[t + 1]`. */
  readonly firstLabels: Uint32Array;
  /** Topic per label, as in `labels`. */
  readonly labelTopics: Uint32Array;
  /** What a match is worth, per topic. */
  readonly boosts: Float32Array;
  /** Per topic its members, as `member * 2`, and 1 more where the member has the topic itself, not a narrower one. */
  readonly members: Lists;
  /** Per kind the topics of each member; topic numbers are the column's and `first` more. */
  readonly columns: Readonly<Record<TopicKind, { readonly first: number; readonly column: Column }>>;
}

/** The languages of the interface, in which a country is found whatever the language of the data. */
const interfaceLanguages = ['en', 'fr', 'de', 'nl', 'it', 'es'];

export function* buildTopics(directory: Directory, facets: FacetColumns): Sliced<Topics> {
  yield* warmUp();
  const { members } = directory.dataset;
  const columns = {
    competence: facets.competence,
    country: facets.country,
    city: yield* buildColumn(members, ({ sites }, tell) => {
      for (const { city } of sites) tell(city);
    }),
    region: yield* buildColumn(members, ({ sites }, tell) => {
      for (const { region } of sites) tell(region);
    }),
    cluster: yield* buildColumn(members, clustersAndFormer(directory)),
  };
  const placed = placedTopics(columns);
  return yield* topicsWith(directory, placed, yield* membersByTopic(members, placed));
}

/** The topics of all kinds, numbered one kind after the other. */
export interface PlacedTopics {
  readonly all: readonly Topic[];
  readonly columns: Topics['columns'];
}

export const placedTopics = (columns: Readonly<Record<TopicKind, Column>>): PlacedTopics => {
  const all: Topic[] = [];
  const placed = {} as Record<TopicKind, { first: number; column: Column }>;
  for (const kind of topicKinds) {
    placed[kind] = { first: all.length, column: columns[kind] };
    for (const id of columns[kind].values) all.push({ kind, id });
  }
  return { all, columns: placed };
};

/** @param members members per topic, as in `Topics` */
export function* topicsWith(directory: Directory, { all, columns }: PlacedTopics, members: Lists): Sliced<Topics> {
  return {
    all,
    ...(yield* labelsOf(directory, all)),
    boosts: new Float32Array(all.map(({ kind }) => topicBoost[kind])),
    members,
    columns,
  };
}

/** A member's clusters, and the former ones that these carry on: members are found by the old names too. */
const clustersAndFormer = (directory: Directory): ValuesOf => {
  const former = new Map<string, string[]>();
  for (const { id } of directory.dataset.clusters)
    for (const successor of directory.successorsOf(id))
      former.set(successor.id, [...(former.get(successor.id) ?? []), id]);
  return ({ memberships }, tell) => {
    for (const { cluster } of memberships) {
      tell(cluster);
      for (const old of former.get(cluster) ?? []) tell(old);
    }
  };
};

function* membersByTopic(members: readonly Member[], { all, columns }: PlacedTopics): Sliced<Lists> {
  const pairs = new PairList(members.length * topicKinds.length);
  for (const kind of topicKinds) {
    const { first, column } = columns[kind];
    const { offsets, values } = column.byMember;
    for (let index = 0; index < members.length; index++) {
      for (let at = offsets[index]!; at < offsets[index + 1]!; at++) {
        const isDirect = kind !== 'competence' || claims(members[index]!, column.values[values[at]!]!);
        pairs.push(first + values[at]!, index * 2 + (isDirect ? 1 : 0));
      }
      if (index % (stride / 4) === 0) yield;
    }
  }
  return yield* pairs.lists(all.length);
}

/** Whether the member has the competence itself, not only a narrower one. */
const claims = ({ competences }: Member, id: string): boolean => competences.some((claimed) => claimed.id === id);

function* labelsOf(
  directory: Directory,
  topics: readonly Topic[],
): Sliced<Pick<Topics, 'labels' | 'firstLabels' | 'labelTopics'>> {
  yield* warmUp();
  const labels: TopicLabel[] = [];
  const firstLabels = new Uint32Array(topics.length + 1);
  for (let number = 0; number < topics.length; number++) {
    for (const { value, shown, lang } of namesOf(directory, topics[number]!))
      labels.push({ topic: number, searched: value, text: shown ?? value, lang });
    firstLabels[number + 1] = labels.length;
    if (number % (stride / 16) === 0) yield;
  }
  return { labels, firstLabels, labelTopics: new Uint32Array(labels.map(({ topic }) => topic)) };
}

/** The runtime loads the names of countries when it is first asked, which takes a task of its own. */
function* warmUp(): Sliced<void> {
  for (const lang of interfaceLanguages) {
    countryName('FR', lang);
    yield;
  }
}

type Name = LocalisedText & { readonly shown?: string };

const namesOf = (directory: Directory, { kind, id }: Topic): readonly Name[] => {
  if (kind === 'competence') return competenceNames(directory, id);
  if (kind === 'cluster') return clusterNames(directory, id);
  return kind === 'country' ? countryNames(id) : [{ value: id }];
};

const competenceNames = (directory: Directory, id: string): readonly Name[] =>
  [...(directory.competence(id)?.labels ?? [])].flatMap(([lang, { pref, alt, hidden }]) => [
    ...[pref, ...alt].map((value) => ({ value, lang })),
    ...hidden.map((value) => ({ value, lang, shown: pref })),
  ]);

const clusterNames = (directory: Directory, id: string): readonly Name[] => {
  const cluster = directory.cluster(id);
  return cluster ? [...allTexts(cluster.name), ...cluster.aliases.map((value) => ({ value }))] : [];
};

const countryNames = (code: CountryCode): readonly Name[] =>
  interfaceLanguages.map((lang) => ({ value: countryName(code, lang), lang }));
