import { firstIndex } from './slices.js';
import { wordAt } from './sort-names.js';
import type { NameIndex } from './text-index.js';
import type { WordRange } from './vocabulary.js';

/** A run of names in their sorted order. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
}

/** More names than this with one beginning, and the beginning says nothing yet. */
const maxStarting = 10;
const maxSame = 20;

/** Names whose first word is in the range. */
export const namesBeginning = (names: NameIndex, words: WordRange): NameRange =>
  narrow(names, { from: 0, to: names.sorted.length }, 0, words);

/** By member, the place of its display name in the order of names. */
export const nameOrder = ({ sorted, members, first }: NameIndex, size: number): Float32Array => {
  const order = new Float32Array(size);
  for (let place = 0; place < sorted.length; place++) {
    const name = sorted[place]!;
    const member = members[name]!;
    if (first[member] === name) order[member] = place;
  }
  return order;
};

/** The names in `range`, alike in their first `depth` words, whose next word is in the word range. */
const narrow = ({ words, sorted }: NameIndex, range: NameRange, depth: number, { from, to }: WordRange): NameRange => {
  const next = (place: number): number => wordAt(words, sorted[place]!, depth);
  const start = firstIndex(range.from, range.to, (place) => next(place) < from);
  return { from: start, to: firstIndex(start, range.to, (place) => next(place) < to) };
};

/** Members with a name that begins with all the words (the last one as a range), if they are few. */
export const namesStartingWith = (names: NameIndex, words: readonly WordRange[]): readonly number[] => {
  const all: NameRange = { from: 0, to: names.sorted.length };
  const range = words.reduce((alike, word, depth) => narrow(names, alike, depth, word), all);
  if (words.length === 0 || range.to - range.from > maxStarting) return [];
  return membersOf(names, range);
};

/** Members with a name that stands whole in the sequence of words; -1 is a word of no name. */
export const namesWithin = (names: NameIndex, words: readonly number[]): readonly number[] =>
  words.flatMap((_, start) => namesAt(names, words, start));

const namesAt = (names: NameIndex, words: readonly number[], start: number): readonly number[] => {
  const found: number[] = [];
  let range: NameRange = { from: 0, to: names.sorted.length };
  for (let at = start; at < words.length && words[at]! >= 0 && range.from < range.to; at++) {
    const depth = at - start;
    range = narrow(names, range, depth, { from: words[at]!, to: words[at]! + 1 });
    const ended = firstIndex(range.from, range.to, (place) => wordAt(names.words, names.sorted[place]!, depth + 1) < 0);
    found.push(...membersOf(names, { from: range.from, to: Math.min(ended, range.from + maxSame) }));
  }
  return found;
};

const membersOf = ({ members, sorted }: NameIndex, { from, to }: NameRange): number[] =>
  [...sorted.subarray(from, to)].map((name) => members[name]!);
