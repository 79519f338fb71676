import { indexIn, nearnessAt } from './expansion.js';
import type { Query } from './query.js';
import type { Term } from './score.js';
import type { Reason } from './source.js';
import type { Vocabulary } from './vocabulary.js';

/** Which term of the query a word of the directory answers, and how well. */
export interface Meaning {
  readonly term: number;
  /** 0 to 1. */
  readonly quality: number;
  readonly nearness: Reason['nearness'];
}

/** What the words of the directory mean to one query. */
export class Meanings {
  readonly #terms: readonly Term[];
  readonly #vocabulary: Vocabulary;
  readonly #known = new Map<number, Meaning | null>();
  readonly #fragment: Meaning;
  readonly #fragmentWords: { readonly from: number; readonly to: number };

  constructor({ fragment }: Query, terms: readonly Term[], vocabulary: Vocabulary) {
    this.#terms = terms;
    this.#vocabulary = vocabulary;
    this.#fragment = { term: terms.length, quality: 0.5, nearness: 'prefix' };
    this.#fragmentWords = fragment ? vocabulary.startingWith(fragment) : { from: 0, to: 0 };
  }

  /** The best meaning of a word of the vocabulary; the query's last fragment counts as one more term. */
  of(word: number): Meaning | undefined {
    const known = this.#known.get(word);
    if (known !== undefined) return known ?? undefined;
    const meaning = this.#best(word) ?? this.#inFragment(word);
    this.#known.set(word, meaning ?? null);
    return meaning;
  }

  #best(word: number): Meaning | undefined {
    let best: Meaning | undefined;
    for (let term = 0; term < this.#terms.length; term++) {
      const { expansion } = this.#terms[term]!;
      const index = indexIn(expansion, word);
      const quality = index === undefined ? 0 : expansion.qualities[index]!;
      if (index !== undefined && quality > (best?.quality ?? 0))
        best = { term, quality, nearness: nearnessAt(expansion, index, this.#vocabulary) };
    }
    return best;
  }

  #inFragment(word: number): Meaning | undefined {
    const { from, to } = this.#fragmentWords;
    return word >= from && word < to ? this.#fragment : undefined;
  }
}
