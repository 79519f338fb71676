import type { Meaning, Meanings } from './meanings.js';
import { weightOf } from './score.js';
import type { TextIndex } from './text-index.js';

/** How well one name of a member and the query agree, each number from 0 to 1. */
export interface NameMatch {
  readonly name: number;
  /** The share of the name that is in the query, by weight. */
  readonly share: number;
  /** The share of the query that is in the name, by weight. */
  readonly explained: number;
  /** The share of the name's words that follow each other in the query too. */
  readonly order: number;
}

/** What the last letters of a query weigh, before they are a word. */
const fragmentWeight = 1;

const noMatch: NameMatch = { name: -1, share: 0, explained: 0, order: 0 };

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

  /** @param weights what each term of the query tells */
  constructor(index: TextIndex, meanings: Meanings, weights: Float32Array, wordWeights: WordWeights) {
    this.#index = index;
    this.#wordWeights = wordWeights;
    this.#meanings = meanings;
    this.#weights = weights;
    this.#allWeights = weights.reduce((sum, weight) => sum + weight, 0);
  }

  /** The best of the member's names. */
  best(member: number): NameMatch {
    const { first } = this.#index.names;
    let best = noMatch;
    for (let name = first[member]!; name < first[member + 1]!; name++) {
      const match = this.#match(name);
      if (agreement(match) > agreement(best)) best = match;
    }
    return best;
  }

  /** A name of one word has to be written as it is: much resembles an acronym. */
  #meaningOf(word: number, length: number): Meaning | undefined {
    const meaning = this.#meanings.of(word);
    const isVague = meaning?.nearness === 'similar' || meaning?.nearness === 'part';
    return length === 1 && isVague ? undefined : meaning;
  }

  #match(name: number): NameMatch {
    const { names } = this.#index;
    const { offsets, values } = names.words;
    const length = offsets[name + 1]! - offsets[name]!;
    const seen = new Set<number>();
    let [all, matched, explained, inOrder, previous] = [0, 0, 0, 0, -2];
    for (let at = offsets[name]!; at < offsets[name + 1]!; at++) {
      const word = values[at]!;
      const weight = this.#wordWeights.of(word);
      const meaning = this.#meaningOf(word, length);
      all += weight;
      if (meaning) {
        matched += weight * meaning.quality;
        if (!seen.has(meaning.term)) explained += (this.#weights[meaning.term] ?? fragmentWeight) * meaning.quality;
        seen.add(meaning.term);
        if (meaning.term === previous + 1) inOrder++;
      }
      previous = meaning?.term ?? -2;
    }
    return {
      name,
      share: all > 0 ? matched / all : 0,
      explained: explained / this.#allWeights,
      order: length > 1 ? inOrder / (length - 1) : 1,
    };
  }
}

/** One number for how well a name fits: both must be told, the name by the query and the query by the name. */
export const agreement = ({ share, explained, order }: NameMatch): number => share * explained * (0.7 + 0.3 * order);
