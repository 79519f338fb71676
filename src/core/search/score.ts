import type { Expansion } from './expansion.js';
import { fieldBits, capitalsBoost, fieldBoost, fieldMask, similarBoost } from './fields.js';
import type { Token } from './query.js';
import type { Lists } from './slices.js';
import type { TextIndex } from './text-index.js';
import type { WordRange } from './vocabulary.js';

/** A token, what it may mean, and how much it tells. */
export interface Term {
  readonly token: Token;
  readonly expansion: Expansion;
}

/** What is left of a topic's worth when only some words of its label are in the query. */
const partialLabel = 0.3;
/** A query that is exactly the label of a competence asks for who has it, more than for who is called so. */
const askedCompetence = 1.5;
/** What a narrower competence is worth to a search for the broader one. */
const narrower = 0.9;
const optionalWeight = 0.15;
const noWords: WordRange = { from: 0, to: 0 };

/** Adds up, for every member, what the terms of a query find in it. Its arrays are reused by the next query. */
export class Scorer {
  /** Per member the sum over terms of the best match, by its field, times the term's weight. */
  readonly totals: Float32Array;
  /** Per member the number of required terms found. */
  readonly covered: Uint8Array;
  /** Members with a required term, in the order of their discovery. */
  found: Uint32Array;
  readonly #index: TextIndex;
  readonly #best: Float32Array;
  readonly #touched: Uint32Array;
  readonly #discovered: Uint32Array;
  readonly #labelTerms: Uint8Array;
  readonly #labelLast: Uint8Array;
  readonly #topicBest: Float32Array;
  readonly #topics: Uint32Array;
  /** How many words the query asks for. */
  #asked = 0;

  constructor(index: TextIndex) {
    this.#index = index;
    this.totals = new Float32Array(index.size);
    this.covered = new Uint8Array(index.size);
    this.#discovered = new Uint32Array(index.size);
    this.found = this.#discovered.subarray(0, 0);
    this.#best = new Float32Array(index.size);
    this.#touched = new Uint32Array(index.size);
    this.#labelTerms = new Uint8Array(index.topics.labels.length);
    this.#labelLast = new Uint8Array(index.topics.labels.length);
    this.#topicBest = new Float32Array(index.topics.all.length);
    this.#topics = new Uint32Array(index.topics.all.length);
  }

  /**
   * Required terms come first, so that the others are added up only for who has one of these.
   *
   * @param fragment words that the query's last letters may become; they tell labels of topics apart
   * @returns the weight of each term: the rarer what it finds, the more it tells
   */
  score(terms: readonly Term[], fragment: WordRange = noWords): Float32Array {
    this.#asked = terms.filter(({ token }) => token.isRequired).length + (fragment.from < fragment.to ? 1 : 0);
    clear(this.found, this.totals, this.covered);
    this.found = this.#discovered.subarray(0, 0);
    this.#countLabels(terms, fragment);
    const weights = new Float32Array(terms.length);
    for (const isRequired of [true, false])
      for (let i = 0; i < terms.length; i++)
        if (terms[i]!.token.isRequired === isRequired) weights[i] = this.#add(terms[i]!);
    return weights;
  }

  /** How many terms each label has words of. */
  #countLabels(terms: readonly Term[], fragment: WordRange): void {
    const { labels } = this.#index;
    this.#labelTerms.fill(0);
    this.#labelLast.fill(0);
    for (let i = 0; i < terms.length; i++)
      countLabels(labels, terms[i]!.expansion.ids, i + 1, this.#labelTerms, this.#labelLast);
    countRun(labels, fragment, terms.length + 1, this.#labelTerms, this.#labelLast);
  }

  #add({ token, expansion }: Term): number {
    const { postings } = this.#index;
    const boosts = token.isAcronym ? capitalsBoost : fieldBoost;
    let touched = 0;
    for (let i = 0; i < expansion.ids.length; i++)
      touched = scanWord(
        postings,
        expansion.ids[i]!,
        expansion.qualities[i]!,
        i < expansion.parts ? boosts : similarBoost,
        this.#best,
        this.#touched,
        touched,
      );
    touched = this.#scanTopics(expansion, touched);
    const weight = weightOf(this.#index.size, touched) * (token.isRequired ? 1 : optionalWeight);
    if (token.isRequired) {
      const found = gather(this.#touched, touched, this.covered, this.#discovered, this.found.length);
      this.found = this.#discovered.subarray(0, found);
    }
    collect(this.#touched, touched, weight, this.#best, this.covered, this.totals);
    return weight;
  }

  #scanTopics({ ids, qualities }: Expansion, touched: number): number {
    const topics = this.#findTopics(ids, qualities);
    for (let i = 0; i < topics; i++) {
      const topic = this.#topics[i]!;
      const value = this.#topicBest[topic]!;
      this.#topicBest[topic] = 0;
      touched = scanTopic(this.#index.topics.members, topic, value, this.#best, this.#touched, touched);
    }
    return touched;
  }

  /** Lists the topics that have a label with one of the words, and keeps the best worth of each. */
  #findTopics(ids: Uint32Array, qualities: Float32Array): number {
    const { labels, topics } = this.#index;
    let count = 0;
    for (let i = 0; i < ids.length; i++) {
      const end = labels.offsets[ids[i]! + 1]!;
      for (let at = labels.offsets[ids[i]!]!; at < end; at++) {
        const label = labels.values[at]!;
        const topic = topics.labelTopics[label]!;
        const value = qualities[i]! * this.#labelWorth(label, topic);
        if (this.#topicBest[topic] === 0) this.#topics[count++] = topic;
        if (value > this.#topicBest[topic]!) this.#topicBest[topic] = value;
      }
    }
    return count;
  }

  /** What a word of the label is worth to the topic's members: more, the more of the label is in the query. */
  #labelWorth(label: number, topic: number): number {
    const { labelLengths, topics } = this.#index;
    const length = labelLengths[label]!;
    const share = Math.min(1, this.#labelTerms[label]! / length);
    const isAsked = share === 1 && length === this.#asked && topics.all[topic]!.kind === 'competence';
    return topics.boosts[topic]! * (isAsked ? askedCompetence : partialLabel + (1 - partialLabel) * share * share);
  }
}

/** Inverse document frequency after BM25, kept above zero so that a word of every name still counts. */
export const weightOf = (size: number, found: number): number =>
  Math.log(1 + (size - found + 0.5) / (found + 0.5)) + 0.3;

const countLabels = (
  { offsets, values }: Lists,
  words: Uint32Array,
  term: number,
  counts: Uint8Array,
  last: Uint8Array,
): void => {
  for (const word of words) {
    const end = offsets[word + 1]!;
    for (let at = offsets[word]!; at < end; at++) {
      const label = values[at]!;
      if (last[label] === term) continue;
      last[label] = term;
      counts[label]!++;
    }
  }
};

/** The same for a run of words, whose labels stand one after the other. */
const countRun = (
  { offsets, values }: Lists,
  { from, to }: WordRange,
  term: number,
  counts: Uint8Array,
  last: Uint8Array,
): void => {
  const end = offsets[to]!;
  for (let at = offsets[from]!; at < end; at++) {
    const label = values[at]!;
    if (last[label] === term) continue;
    last[label] = term;
    counts[label]!++;
  }
};

/** Keeps each member's best match; members seen for the first time are appended to `touched`. */
const scanWord = (
  postings: Lists,
  word: number,
  quality: number,
  boosts: Float32Array,
  best: Float32Array,
  touched: Uint32Array,
  count: number,
): number => {
  const { offsets, values } = postings;
  const end = offsets[word + 1]!;
  for (let at = offsets[word]!; at < end; at++) {
    const posting = values[at]!;
    const member = posting >>> fieldBits;
    const value = quality * boosts[posting & fieldMask]!;
    if (value === 0) continue;
    if (best[member] === 0) touched[count++] = member;
    if (value > best[member]!) best[member] = value;
  }
  return count;
};

const scanTopic = (
  members: Lists,
  topic: number,
  value: number,
  best: Float32Array,
  touched: Uint32Array,
  count: number,
): number => {
  const { offsets, values } = members;
  const end = offsets[topic + 1]!;
  for (let at = offsets[topic]!; at < end; at++) {
    const member = values[at]! >>> 1;
    const worth = values[at]! & 1 ? value : value * narrower;
    if (best[member] === 0) touched[count++] = member;
    if (worth > best[member]!) best[member] = worth;
  }
  return count;
};

/** Only who has a required term is added up; `best` is ready for the next term. */
const collect = (
  touched: Uint32Array,
  count: number,
  weight: number,
  best: Float32Array,
  covered: Uint8Array,
  totals: Float32Array,
): void => {
  for (let i = 0; i < count; i++) {
    const member = touched[i]!;
    if (covered[member] !== 0) totals[member]! += weight * best[member]!;
    best[member] = 0;
  }
};

/** Counts one more required term for the members touched, and appends those who have none before to `found`. */
const gather = (
  touched: Uint32Array,
  count: number,
  covered: Uint8Array,
  found: Uint32Array,
  foundCount: number,
): number => {
  for (let i = 0; i < count; i++) if (covered[touched[i]!]!++ === 0) found[foundCount++] = touched[i]!;
  return foundCount;
};

const clear = (found: Uint32Array, totals: Float32Array, covered: Uint8Array): void => {
  for (const member of found) {
    totals[member] = 0;
    covered[member] = 0;
  }
};
