import type { Member } from '../model.js';
import { listsByKey, stride, type Lists, type Sliced } from './slices.js';

/** So many words of each name are sorted by counting, the rest by comparing: few names begin alike for longer. */
const countedWords = 3;

/**
 * Names in the order of their words; a shorter one comes before those that go on. Names of the same words come in the
 * order of their members' ids.
 *
 * @param words the words of each name, in whose numbers the vocabulary is sorted
 * @param owners the member of each name
 */
export function* sortNames(
  words: Lists,
  owners: Uint32Array,
  members: readonly Member[],
  vocabularySize: number,
): Sliced<Uint32Array> {
  let order = new Uint32Array(owners.length).map((_, name) => name);
  for (let depth = countedWords - 1; depth >= 0; depth--) {
    const next = new Uint32Array(order.length);
    for (let from = 0; from < order.length; from += stride) {
      fillWords(words, order.subarray(from, from + stride), depth, next.subarray(from));
      yield;
    }
    order = (yield* listsByKey(next, order, vocabularySize + 1)).values as Uint32Array<ArrayBuffer>;
  }
  const idOf = (name: number): string => members[owners[name]!]!.id;
  const compare = (one: number, other: number): number =>
    compareFrom(words, one, other, countedWords) || (idOf(one) < idOf(other) ? -1 : 1);
  for (let start = 0, end = 1; end <= order.length; end++) {
    if (end < order.length && isAlike(words, order[start]!, order[end]!)) continue;
    if (end - start > 1) order.subarray(start, end).sort(compare);
    start = end;
    if (end % (stride / 16) === 0) yield;
  }
  return order;
}

/** The number of a name's word, or -1 after its last one, which is why shorter names come first. */
export const wordAt = ({ offsets, values }: Lists, name: number, depth: number): number => {
  const at = offsets[name]! + depth;
  return at < offsets[name + 1]! ? values[at]! : -1;
};

/** Writes 1 more than the number of each name's word, 0 where it has none. */
const fillWords = (words: Lists, names: Uint32Array, depth: number, next: Uint32Array): void => {
  for (let i = 0; i < names.length; i++) next[i] = wordAt(words, names[i]!, depth) + 1;
};

const isAlike = (words: Lists, one: number, other: number): boolean => {
  for (let depth = 0; depth < countedWords; depth++)
    if (wordAt(words, one, depth) !== wordAt(words, other, depth)) return false;
  return true;
};

const compareFrom = (words: Lists, one: number, other: number, depth: number): number => {
  for (let at = depth; ; at++) {
    const [word, next] = [wordAt(words, one, at), wordAt(words, other, at)];
    if (word !== next || word < 0) return word - next;
  }
};
