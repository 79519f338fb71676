import { nearnessAt } from './expansion.js';
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
  readonly #best = new Map<number, Meaning>();
  readonly #fragment: Meaning;
  readonly #fragmentWords: { readonly from: number; readonly to: number };

  constructor({ fragment }: Query, terms: readonly Term[], vocabulary: Vocabulary) {
    for (const [term, { expansion }] of terms.entries())
      for (const [index, word] of expansion.ids.entries()) {
        const quality = expansion.qualities[index]!;
        if (quality > (this.#best.get(word)?.quality ?? 0))
          this.#best.set(word, { term, quality, nearness: nearnessAt(expansion, index, vocabulary) });
      }
    this.#fragment = { term: terms.length, quality: 0.5, nearness: 'prefix' };
    this.#fragmentWords = fragment ? vocabulary.startingWith(fragment) : { from: 0, to: 0 };
  }

  /** The best meaning of a word of the vocabulary; the query's last fragment counts as one more term. */
  of(word: number): Meaning | undefined {
    const { from, to } = this.#fragmentWords;
    return this.#best.get(word) ?? (word >= from && word < to ? this.#fragment : undefined);
  }
}
