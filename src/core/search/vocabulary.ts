import { firstIndex, PairList, stride, type Lists, type Sliced } from './slices.js';

/** A run of neighbouring words in the sorted vocabulary, `[from, to)`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Characters are told apart by these many classes in pairs; what shares a class only adds candidates to check. */
const classes = 64;
const edge = 0;
/** So many pairs are told apart by the bits of a number. */
const mostCommon = 30;

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
  readonly size: number;
  /** All words one after the other; word `i` is from `starts[i]` to `starts[i + 1]`. One string costs less than many. */
  readonly text: string;
  readonly starts: Uint32Array;
  /** Words per pair of letters. */
  readonly byPair: Lists;
  readonly #shared: Uint8Array;
  readonly #touched: Uint32Array;

  constructor(text: string, starts: Uint32Array, byPair: Lists) {
    this.size = starts.length - 1;
    this.text = text;
    this.starts = starts;
    this.byPair = byPair;
    this.#shared = new Uint8Array(this.size);
    this.#touched = new Uint32Array(this.size);
  }

  word(id: number): string {
    return this.text.slice(this.starts[id], this.starts[id + 1]);
  }

  length(id: number): number {
    return this.starts[id + 1]! - this.starts[id]!;
  }

  /** The word's number, or -1 where it is not among those in the range. */
  find(word: string, { from, to }: WordRange = { from: 0, to: this.size }): number {
    const at = this.#firstFrom(word, from, to);
    return at < to && this.word(at) === word ? at : -1;
  }

  startingWith(prefix: string): WordRange {
    return { from: this.#firstFrom(prefix), to: this.#firstFrom(`${prefix}\uffff`) };
  }

  /** The words that hold the piece of two letters or more, wherever they do. */
  holding(piece: string): readonly number[] {
    const { offsets, values } = this.byPair;
    let rarest = pairAt(piece, 1);
    for (let at = 2; at < piece.length; at++)
      if (this.#wordsWith(pairAt(piece, at)) < this.#wordsWith(rarest)) rarest = pairAt(piece, at);
    const held: number[] = [];
    for (let i = offsets[rarest]!; i < offsets[rarest + 1]!; i++)
      if (holds(this.text, this.starts[values[i]!]!, this.starts[values[i]! + 1]!, piece)) held.push(values[i]!);
    return held;
  }

  /**
   * Tells of each word that shares at least `least` different pairs of letters with the given one, and how many. Half
   * of these may be pairs of the commonest kinds, whose words are too many to look through: who has the other half is
   * asked for them.
   */
  eachSharing(word: string, least: number, tell: (id: number, shared: number) => void): void {
    const pairs = [...pairsOf(word)].sort((one, other) => this.#wordsWith(one) - this.#wordsWith(other));
    const common = pairs.splice(pairs.length - Math.min(least >> 1, mostCommon));
    const leastRare = least - common.length;
    const touched = this.#touch(pairs);
    for (let i = 0; i < touched; i++) {
      const id = this.#touched[i]!;
      const rare = this.#shared[id]!;
      this.#shared[id] = 0;
      const shared = rare < leastRare ? 0 : rare + this.#countPairs(id, common);
      if (shared >= least) tell(id, shared);
    }
  }

  /** Counts for each word the pairs that it has, and lists those that have any. */
  #touch(pairs: readonly number[]): number {
    let touched = 0;
    for (const pair of pairs) {
      const end = this.byPair.offsets[pair + 1]!;
      for (let i = this.byPair.offsets[pair]!; i < end; i++) {
        const id = this.byPair.values[i]!;
        if (this.#shared[id]!++ === 0) this.#touched[touched++] = id;
      }
    }
    return touched;
  }

  /** How many of the pairs the word has. */
  #countPairs(id: number, pairs: readonly number[]): number {
    const word = this.word(id);
    let found = 0;
    for (let at = 0; at <= word.length; at++) {
      const place = pairs.indexOf(pairAt(word, at));
      if (place >= 0) found |= 1 << place;
    }
    let count = 0;
    for (; found !== 0; found &= found - 1) count++;
    return count;
  }

  #wordsWith(pair: number): number {
    return this.byPair.offsets[pair + 1]! - this.byPair.offsets[pair]!;
  }

  #firstFrom(word: string, from = 0, to = this.size): number {
    return firstIndex(from, to, (id) => isBefore(this.text, this.starts[id]!, this.starts[id + 1]!, word));
  }
}

/** Whether the piece of the text sorts before the word. */
const isBefore = (text: string, start: number, end: number, word: string): boolean => {
  const shared = Math.min(end - start, word.length);
  for (let at = 0; at < shared; at++) {
    const difference = text.charCodeAt(start + at) - word.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return end - start < word.length;
};

/** Whether the piece of the text holds the letters. */
const holds = (text: string, start: number, end: number, letters: string): boolean => {
  const first = letters.charCodeAt(0);
  for (let at = start; at <= end - letters.length; at++)
    if (text.charCodeAt(at) === first && text.startsWith(letters, at)) return true;
  return false;
};

/** The different pairs of neighbouring letters of a word, its edges included. */
export const pairsOf = (word: string): ReadonlySet<number> => {
  const pairs = new Set<number>();
  for (let at = 0; at <= word.length; at++) pairs.add(pairAt(word, at));
  return pairs;
};

/** @param starts where each word begins in the text, and the text's end; words in UTF-16 order, each once */
export function* buildVocabulary(text: string, starts: Uint32Array): Sliced<Vocabulary> {
  const pairs = new PairList(text.length + starts.length);
  const lastWith = new Uint32Array(classes * classes);
  for (let id = 0; id + 1 < starts.length; id++) {
    addPairs(text, starts[id]!, starts[id + 1]!, id, lastWith, pairs);
    if (id % (stride / 4) === 0) yield;
  }
  return new Vocabulary(text, starts, yield* pairs.lists(classes * classes));
}

/** @param lastWith per pair, 1 more than the last word that was found to have it */
const addPairs = (
  text: string,
  start: number,
  end: number,
  id: number,
  lastWith: Uint32Array,
  pairs: PairList,
): void => {
  let before = edge;
  for (let at = start; at <= end; at++) {
    const letter = at === end ? edge : classOf(text.charCodeAt(at));
    const pair = before * classes + letter;
    before = letter;
    if (lastWith[pair] === id + 1) continue;
    lastWith[pair] = id + 1;
    pairs.push(pair, id);
  }
};
