import type { Directory } from '../directory.js';
import { allTexts, baseLanguage } from '../localised-text.js';
import type { LanguageTag, Member } from '../model.js';
import { endOfLetters } from '../text.js';
import { topicKinds, type TopicKind } from './fields.js';
import type { Meaning } from './meanings.js';
import type { Ranking } from './rank.js';
import type { MatchedField, Reason, TextRange } from './source.js';
import type { TextIndex } from './text-index.js';
import type { ReadWord, TextReader } from './text-reader.js';
import type { TopicLabel } from './topics.js';

/** A text of a member in which words of the query may be found. */
interface Source {
  readonly field: MatchedField;
  readonly text: string;
  readonly lang?: LanguageTag;
  readonly concept?: string;
  readonly cluster?: string;
}

/** A word of a text that answers a term of the query. */
interface Mark extends Meaning {
  readonly range: TextRange;
}

interface Finding {
  readonly source: Source;
  readonly marks: readonly Mark[];
  /** Higher explains more of the query, or in a more telling field. */
  readonly worth: number;
}

/** How telling a field is; what is shown with every member anyway is always explained. */
const fieldWorth: Readonly<Record<MatchedField, number>> = {
  name: 1.2,
  names: 1.1,
  competence: 1,
  city: 0.9,
  cluster: 0.8,
  region: 0.7,
  country: 0.7,
  type: 0.5,
  market: 0.5,
  offer: 0.5,
  need: 0.5,
  identifier: 0.5,
  description: 0.4,
};
const alwaysShown: ReadonlySet<MatchedField> = new Set(['name', 'city', 'region', 'country']);

/** A label in the visitor's language explains that much better than one that fits a little closer. */
const ownLanguage = 1.2;

const nearnesses = ['exact', 'prefix', 'part', 'similar'] as const;

/** Says why members are among the hits of one query. */
export class Explainer {
  readonly #directory: Directory;
  readonly #index: TextIndex;
  readonly #ranking: Ranking;
  readonly #locale: LanguageTag;
  readonly #reader: TextReader;

  constructor(directory: Directory, index: TextIndex, ranking: Ranking, locale: LanguageTag, reader: TextReader) {
    this.#directory = directory;
    this.#index = index;
    this.#ranking = ranking;
    this.#locale = baseLanguage(locale);
    this.#reader = reader;
  }

  /** What matched, the most telling first; a text that adds no word of the query to those before it is left out. */
  reasons(member: number): readonly Reason[] {
    const explained = new Set<number>();
    const reasons: Reason[] = [];
    for (const { source, marks } of this.#findings(member)) {
      const isNews = marks.some(({ term }) => !explained.has(term));
      for (const { term } of marks) explained.add(term);
      if (isNews || alwaysShown.has(source.field)) reasons.push(reasonOf(source, marks));
    }
    return reasons;
  }

  /** The query with its mistyped words as this member writes them; undefined when none is. */
  corrected(member: number): string | undefined {
    const { query, terms } = this.#ranking;
    let { text } = query;
    let isBetter = false;
    for (const [term, word] of [...this.#writings(member)].sort(([one], [other]) => other - one)) {
      const token = terms[term]?.token;
      if (word === undefined || !token) continue;
      text = text.slice(0, token.start) + word + text.slice(token.end);
      isBetter = true;
    }
    return isBetter ? text : undefined;
  }

  /** The words of the query that this member has, the mistyped ones as it writes them; undefined when it has none. */
  foundPart(member: number): string | undefined {
    const { query, terms } = this.#ranking;
    const writings = this.#writings(member);
    const found = terms.flatMap(({ token: { start, end, isRequired } }, term) =>
      isRequired && writings.has(term) ? [writings.get(term) ?? query.text.slice(start, end)] : [],
    );
    return found.length > 0 ? [...new Set(found)].join(' ') : undefined;
  }

  /** The terms that the member has, with its spelling where that is only similar; in small letters after such. */
  #writings(member: number): ReadonlyMap<number, string | undefined> {
    const { query, terms } = this.#ranking;
    const writings = new Map<number, string | undefined>();
    for (const { source, marks } of this.#findings(member))
      for (const { term, nearness, range } of marks) {
        const token = terms[term]?.token;
        if (!token || writings.has(term)) continue;
        const typed = query.text.slice(token.start, token.end);
        const word = source.text.slice(...range);
        const isSmall = typed === typed.toLowerCase();
        writings.set(term, nearness === 'similar' ? (isSmall ? word.toLowerCase() : word) : undefined);
      }
    return writings;
  }

  /** The places of the query's words in any text, such as a suggestion's label. */
  ranges(text: string): readonly TextRange[] {
    return this.#mark(text).map(({ range }) => range);
  }

  #findings(number: number): readonly Finding[] {
    const member = this.#directory.dataset.members[number];
    if (!member) return [];
    const findings: Finding[] = [];
    for (const source of [...textsOf(member), ...this.#labelsOf(number)]) {
      const marks = this.#mark(source.text);
      if (marks.length > 0) findings.push({ source, marks, worth: worthOf(marks) * fieldWorth[source.field] });
    }
    return findings.sort((one, other) => other.worth - one.worth);
  }

  /** One label per topic of the member: the one that explains most, in the visitor's language if it can be. */
  #labelsOf(member: number): readonly Source[] {
    const { columns } = this.#index.topics;
    return topicKinds.flatMap((kind) => {
      const { first, column } = columns[kind];
      const { offsets, values } = column.byMember;
      const found: Source[] = [];
      for (let at = offsets[member]!; at < offsets[member + 1]!; at++) {
        const label = this.#bestLabel(kind, first + values[at]!);
        if (label) found.push(label);
      }
      return found;
    });
  }

  #bestLabel(kind: TopicKind, topic: number): Source | undefined {
    const { all, labels, firstLabels } = this.#index.topics;
    let best: TopicLabel | undefined;
    let most = 0;
    for (let label = firstLabels[topic]!; label < firstLabels[topic + 1]!; label++) {
      const { text, lang } = labels[label]!;
      const worth = worthOf(this.#mark(text));
      const weighed = worth > 0 && lang && baseLanguage(lang) === this.#locale ? worth * ownLanguage : worth;
      if (weighed <= most) continue;
      most = weighed;
      best = labels[label];
    }
    return best && labelSource(kind, all[topic]!.id, best);
  }

  #mark(text: string): readonly Mark[] {
    const marks: Mark[] = [];
    let end = 0;
    for (const word of this.#reader.read(text)) {
      const meaning = word.start >= end ? this.#ranking.meanings.of(word.id) : undefined;
      if (!meaning) continue;
      const range = this.#rangeOf(text, word, meaning);
      if (range[0] < range[1]) marks.push({ ...meaning, range });
      end = word.end;
    }
    return marks;
  }

  /** The letters of the word that the term accounts for; all of them where spellings differ. */
  #rangeOf(text: string, { value, start, end }: ReadWord, { term, nearness }: Meaning): TextRange {
    const asked = this.#ranking.terms[term]?.token.value ?? this.#ranking.query.fragment;
    const at = value.indexOf(asked);
    if (nearness === 'similar' || nearness === 'exact' || at < 0) return [start, end];
    const before = endOfLetters(text, start, end, at);
    // a hyphen before the letters is none of them
    const hyphen = Math.max(0, text.slice(before, end).search(letterOrDigit));
    return [before + hyphen, endOfLetters(text, start, end, at + asked.length)];
  }
}

const letterOrDigit = /[\p{L}\p{N}]/u;

const labelSource = (kind: TopicKind, id: string, { text, lang }: TopicLabel): Source => ({
  field: kind,
  text,
  lang,
  ...(kind === 'competence' && { concept: id }),
  ...(kind === 'cluster' && { cluster: id }),
});

const worthOf = (marks: readonly Mark[]): number => {
  if (marks.length < 2) return marks[0]?.quality ?? 0;
  const best = new Map<number, number>();
  for (const { term, quality } of marks) best.set(term, Math.max(quality, best.get(term) ?? 0));
  return [...best.values()].reduce((sum, quality) => sum + quality, 0);
};

const reasonOf = ({ field, ...source }: Source, marks: readonly Mark[]): Reason => ({
  field,
  ...source,
  ranges: marks.map(({ range }) => range),
  nearness: nearnesses[Math.max(...marks.map(({ nearness }) => nearnesses.indexOf(nearness)))] ?? 'similar',
});

const textsOf = (member: Member): readonly Source[] => [
  { field: 'name', text: member.name },
  ...member.names.map(({ value, lang }): Source => ({ field: 'names', text: value, lang })),
  ...allTexts(member.description).map(({ value, lang }): Source => ({ field: 'description', text: value, lang })),
  ...member.offers.flatMap(({ text }) =>
    allTexts(text).map(({ value, lang }): Source => ({ field: 'offer', text: value, lang })),
  ),
  ...member.needs.flatMap(({ text }) =>
    allTexts(text).map(({ value, lang }): Source => ({ field: 'need', text: value, lang })),
  ),
  ...member.markets.map((text): Source => ({ field: 'market', text })),
];
