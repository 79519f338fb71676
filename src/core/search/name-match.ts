import type { Meaning, Meanings } from './meanings.js';
import { weightOf } from './score.js';
import type { TextIndex } from './text-index.js';

/** How well one name of a member and the query agree. */
export interface NameMatch {
  readonly name: number;
  /** The share of the name that is in the query, by weight, 0 to 1. */
  readonly share: number;
  /** Both must be told, the name by the query and the query by the name, in the same order; 0 to 1. */
  readonly agreement: number;
}

/** What the last letters of a query weigh, before they are a word. */
const fragmentWeight = 1;

/** What agreement with another name than the one that is shown is worth. */
const otherName = 0.95;

/** What the words of names tell, worked out when first asked: the rarer, the more. */
export class WordWeights {
  readonly #index: TextIndex;
  readonly #weights: Float32Array;

  constructor(index: TextIndex) {
    this.#index = index;
    this.#weights = new Float32Array(index.vocabulary.size);
  }

  of(word: number): number {
    if (this.#weights[word] === 0) this.#weights[word] = this.#weigh(word);
    return this.#weights[word]!; // read back, since it was rounded
  }

  #weigh(word: number): number {
    const { size, postings } = this.#index;
    return weightOf(size, postings.offsets[word + 1]! - postings.offsets[word]!);
  }
}

/** Compares names with the terms of one query. */
export class NameMatcher {
  readonly #index: TextIndex;
  readonly #weights: Float32Array;
  readonly #allWeights: number;
  readonly #meanings: Meanings;
  readonly #wordWeights: WordWeights;
  /** Per term, and one more for the fragment, 1 more than the last name that was found to have it. */
  readonly #lastName: Uint32Array;
  /** Of the name that was compared last, as in `NameMatch`. */
  #share = 0;

  /** @param weights what each term of the query tells */
  constructor(index: TextIndex, meanings: Meanings, weights: Float32Array, wordWeights: WordWeights) {
    this.#index = index;
    this.#wordWeights = wordWeights;
    this.#meanings = meanings;
    this.#weights = weights;
    this.#allWeights = weights.reduce((sum, weight) => sum + weight, 0);
    this.#lastName = new Uint32Array(weights.length + 1);
  }

  /** The best of the member's names. */
  best(member: number): NameMatch {
    const { first } = this.#index.names;
    let [best, share, agreement] = [-1, 0, 0];
    for (let name = first[member]!; name < first[member + 1]!; name++) {
      const agreed = this.#compare(name);
      if (agreed > agreement) [best, share, agreement] = [name, this.#share, agreed];
    }
    return { name: best, share, agreement: best === first[member] ? agreement : agreement * otherName };
  }

  /** A name of one word has to be written as it is: much resembles an acronym. */
  #meaningOf(word: number, length: number): Meaning | undefined {
    const meaning = this.#meanings.of(word);
    const isVague = meaning?.nearness === 'similar' || meaning?.nearness === 'part';
    return length === 1 && isVague ? undefined : meaning;
  }

  /** @returns how far the name and the query agree */
  #compare(name: number): number {
    const { offsets, values } = this.#index.names.words;
    const [start, end] = [offsets[name]!, offsets[name + 1]!];
    let [all, matched, explained, inOrder, previous] = [0, 0, 0, 0, -2];
    for (let at = start; at < end; at++) {
      const word = values[at]!;
      const weight = this.#wordWeights.of(word);
      const meaning = this.#meaningOf(word, end - start);
      all += weight;
      if (meaning) {
        const { term, quality } = meaning;
        matched += weight * quality;
        if (this.#isNew(term, name)) explained += (this.#weights[term] ?? fragmentWeight) * quality;
        if (term === previous + 1) inOrder++;
      }
      previous = meaning?.term ?? -2;
    }
    this.#share = all > 0 ? matched / all : 0;
    const order = end - start > 1 ? inOrder / (end - start - 1) : 1;
    // a name that is wholly in the query is preferred to one that says more
    return this.#share * Math.sqrt(this.#share) * (explained / this.#allWeights) * (0.7 + 0.3 * order);
  }

  #isNew(term: number, name: number): boolean {
    const isNew = this.#lastName[term] !== name + 1;
    this.#lastName[term] = name + 1;
    return isNew;
  }
}
