import { firstIndex, listsByKey, NumberList, stride, type Lists, type Sliced } from './slices.js';

/** A run of neighbouring words in the sorted vocabulary, `[from, to)`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Characters are told apart by these many classes in pairs; what shares a class only adds candidates to check. */
const classes = 64;
const edge = 0;

const classOf = (unit: number): number => {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 21;
  return 37 + (unit % 27);
};

/** The pair of characters that ends at `at`; the word's edges count as a character. */
const pairAt = (word: string, at: number): number =>
  (at === 0 ? edge : classOf(word.charCodeAt(at - 1))) * classes +
  (at === word.length ? edge : classOf(word.charCodeAt(at)));

/** All different words of a directory in UTF-16 order, with the pairs of letters they are made of. */
export class Vocabulary {
  readonly words: readonly string[];
  /** Lengths of the words, at most 255. */
  readonly lengths: Uint8Array;
  readonly #byPair: Lists;
  readonly #shared: Uint8Array;
  readonly #touched: Uint32Array;

  constructor(words: readonly string[], lengths: Uint8Array, byPair: Lists) {
    this.words = words;
    this.lengths = lengths;
    this.#byPair = byPair;
    this.#shared = new Uint8Array(words.length);
    this.#touched = new Uint32Array(words.length);
  }

  get size(): number {
    return this.words.length;
  }

  /** The word's number, or -1. */
  find(word: string): number {
    const at = this.#firstFrom(word);
    return this.words[at] === word ? at : -1;
  }

  startingWith(prefix: string): WordRange {
    return { from: this.#firstFrom(prefix), to: this.#firstFrom(`${prefix}\uffff`) };
  }

  /** Words that share at least `least` different pairs of letters with the given one, with the number they share. */
  sharingPairs(word: string, least: number): Map<number, number> {
    const touched = this.#touchPairs(word);
    const found = new Map<number, number>();
    for (let i = 0; i < touched; i++) {
      const id = this.#touched[i]!;
      if (this.#shared[id]! >= least) found.set(id, this.#shared[id]!);
      this.#shared[id] = 0;
    }
    return found;
  }

  #touchPairs(word: string): number {
    let touched = 0;
    for (const pair of pairsOf(word)) {
      const end = this.#byPair.offsets[pair + 1]!;
      for (let i = this.#byPair.offsets[pair]!; i < end; i++) {
        const id = this.#byPair.values[i]!;
        if (this.#shared[id]!++ === 0) this.#touched[touched++] = id;
      }
    }
    return touched;
  }

  #firstFrom(word: string): number {
    return firstIndex(0, this.words.length, (index) => this.words[index]! < word);
  }
}

/** The different pairs of neighbouring letters of a word, its edges included. */
export const pairsOf = (word: string): ReadonlySet<number> => {
  const pairs = new Set<number>();
  for (let at = 0; at <= word.length; at++) pairs.add(pairAt(word, at));
  return pairs;
};

/** @param words in UTF-16 order, each once */
export function* buildVocabulary(words: readonly string[]): Sliced<Vocabulary> {
  const keys = new NumberList();
  const values = new NumberList();
  const lengths = new Uint8Array(words.length);
  const lastWith = new Uint32Array(classes * classes);
  for (let id = 0; id < words.length; id++) {
    const word = words[id]!;
    lengths[id] = Math.min(255, word.length);
    for (let at = 0; at <= word.length; at++) {
      const pair = pairAt(word, at);
      if (lastWith[pair] === id + 1) continue;
      lastWith[pair] = id + 1;
      keys.push(pair);
      values.push(id);
    }
    if (id % (stride / 8) === 0) yield;
  }
  return new Vocabulary(words, lengths, yield* listsByKey(keys.numbers, values.numbers, classes * classes));
}
