import { baseLanguage } from '../localised-text.js';
import type { LanguageTag, Member } from '../model.js';
import type { Explainer } from './explain.js';
import type { TopicKind } from './fields.js';
import type { Ranking } from './rank.js';
import type { Suggestion } from './source.js';
import type { TextIndex } from './text-index.js';

/** Countries and regions are facets or too wide to suggest. */
const kinds: Partial<Record<TopicKind, Suggestion['kind']>> = {
  competence: 'concept',
  cluster: 'cluster',
  city: 'place',
};

/** Topics take no more than this share of a list of suggestions; members fill the rest. */
const topicShare = 0.5;

interface Asked {
  readonly index: TextIndex;
  readonly ranking: Ranking;
  readonly explainer: Explainer;
  readonly locale: LanguageTag;
}

interface Candidate {
  readonly topic: number;
  readonly label: number;
  readonly worth: number;
}

/** Competences, clusters and places whose label has every word typed so far, then the best members. */
export const suggest = (asked: Asked, members: readonly Member[], limit: number): readonly Suggestion[] => {
  const topics = topicCandidates(asked).slice(0, Math.ceil(limit * topicShare));
  return [
    ...topics.map((candidate) => topicSuggestion(asked, candidate)),
    ...members.map(({ id, name }): Suggestion => ({
      kind: 'member',
      id,
      label: name,
      ranges: asked.explainer.ranges(name),
    })),
  ].slice(0, limit);
};

/** One per topic, most fitting label first. */
const topicCandidates = (asked: Asked): readonly Candidate[] => {
  const { topics } = asked.index;
  const best = new Map<number, Candidate>();
  for (const [label, worth] of labelWorths(asked)) {
    const topic = topics.labelTopics[label]!;
    if (kinds[topics.all[topic]!.kind] && worth > (best.get(topic)?.worth ?? 0))
      best.set(topic, { topic, label, worth });
  }
  return [...best.values()].sort(
    (one, other) =>
      other.worth - one.worth ||
      sizeOf(asked.index, other.topic) - sizeOf(asked.index, one.topic) ||
      one.topic - other.topic,
  );
};

/** Labels with a word for every term, by how much of the label that is; a little more in the visitor's language. */
const labelWorths = ({ index, ranking, locale }: Asked): ReadonlyMap<number, number> => {
  const { labels, labelLengths, topics } = index;
  let worths: Map<number, number> | undefined;
  for (const { expansion } of ranking.terms) {
    const found = new Map<number, number>();
    expansion.ids.forEach((word, i) => {
      for (const label of labels.values.subarray(labels.offsets[word], labels.offsets[word + 1])) {
        const before = worths ? worths.get(label) : 0;
        const worth = expansion.qualities[i]! / labelLengths[label]!;
        if (before !== undefined) found.set(label, Math.max(found.get(label) ?? 0, before + worth));
      }
    });
    worths = found;
  }
  for (const [label, worth] of worths ?? []) {
    const { lang } = topics.labels[label]!;
    if (lang && baseLanguage(lang) === baseLanguage(locale)) worths?.set(label, worth * 1.05);
  }
  return worths ?? new Map();
};

const topicSuggestion = ({ index, explainer }: Asked, { topic, label }: Candidate): Suggestion => {
  const { id, kind } = index.topics.all[topic]!;
  const { text, lang } = index.topics.labels[label]!;
  return {
    kind: kinds[kind] ?? 'place',
    id,
    label: text,
    lang,
    ranges: explainer.ranges(text),
    count: sizeOf(index, topic),
  };
};

const sizeOf = ({ topics }: TextIndex, topic: number): number =>
  topics.members.offsets[topic + 1]! - topics.members.offsets[topic]!;
