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

/** By word, the number of the last query to which it was found to mean nothing, as most words do. */
export class Meaningless {
  readonly last: Uint32Array;
  queries = 0;

  constructor(words: number) {
    this.last = new Uint32Array(words);
  }
}

/** What the words of the directory mean to one query. */
export class Meanings {
  readonly #terms: readonly Term[];
  readonly #vocabulary: Vocabulary;
  readonly #known = new Map<number, Meaning>();
  readonly #meaningless: Uint32Array;
  readonly #number: number;
  readonly #fragment: Meaning;
  /** The fragment as it is, if it is a word. */
  readonly #fragmentWord: number;
  readonly #fragmentWords: { readonly from: number; readonly to: number };

  constructor({ fragment }: Query, terms: readonly Term[], vocabulary: Vocabulary, meaningless: Meaningless) {
    this.#terms = terms;
    this.#vocabulary = vocabulary;
    this.#meaningless = meaningless.last;
    this.#number = ++meaningless.queries;
    this.#fragment = { term: terms.length, quality: 0.5, nearness: 'prefix' };
    this.#fragmentWord = fragment ? vocabulary.find(fragment) : -1;
    this.#fragmentWords = fragment ? vocabulary.startingWith(fragment) : { from: 0, to: 0 };
  }

  /** The best meaning of a word of the vocabulary; the query's last fragment counts as one more term. */
  of(word: number): Meaning | undefined {
    if (this.#meaningless[word] === this.#number) return undefined;
    return this.#known.get(word) ?? this.#find(word);
  }

  #find(word: number): Meaning | undefined {
    const meaning = this.#best(word) ?? this.#inFragment(word);
    if (meaning) this.#known.set(word, meaning);
    else this.#meaningless[word] = this.#number;
    return meaning;
  }

  #best(word: number): Meaning | undefined {
    let [term, index, quality] = [-1, -1, 0];
    for (let i = 0; i < this.#terms.length; i++) {
      const { expansion } = this.#terms[i]!;
      const at = indexIn(expansion, word);
      if (at === undefined || expansion.qualities[at]! <= quality) continue;
      [term, index, quality] = [i, at, expansion.qualities[at]!];
    }
    const found = this.#terms[term];
    return found && { term, quality, nearness: nearnessAt(found.expansion, index, this.#vocabulary) };
  }

  #inFragment(word: number): Meaning | undefined {
    const { from, to } = this.#fragmentWords;
    if (word < from || word >= to) return undefined;
    return word === this.#fragmentWord ? { ...this.#fragment, quality: 1, nearness: 'exact' } : this.#fragment;
  }
}
