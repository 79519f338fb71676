import type { Profile } from './compare.js';
import type { NameForm, Vocabulary } from './names.js';

/** A name's rarest words under which it is looked up: with three, one may be misspelled and one missing. */
const rarestWords = 3;

/** Larger blocks hold what is common rather than what is alike; equal names are found by their letters anyway. */
const largestBlock = 50;

/** Letters at the beginning of a name under which it is looked up in its town. */
const startLength = 5;

const rarest = ({ words }: NameForm, vocabulary: Vocabulary): readonly number[] =>
  [...words].sort((one, other) => vocabulary.countOf(one) - vocabulary.countOf(other)).slice(0, rarestWords);

function* keysOfName(name: NameForm, { place }: Profile, vocabulary: Vocabulary): Generator<string> {
  for (const word of rarest(name, vocabulary))
    if (vocabulary.countOf(word) > 1 || name.words.length === 1) yield `w ${String(word)}`;
  if (name.acronym) yield `a ${name.acronym}`;
  for (const initials of name.initials) if (initials.length >= 3) yield `a ${initials}`;
  for (const city of place.cities) {
    yield `n ${name.letters} ${city}`;
    yield `p ${name.letters.slice(0, startLength)} ${city}`;
  }
  yield `n ${name.letters}`;
}

/** What a row has that few others have: only rows that share such a key are worth comparing. */
function* keysOf(profile: Profile, vocabulary: Vocabulary): Generator<string> {
  for (const [scheme, value] of profile.identifiers) yield `i ${scheme} ${value}`;
  if (profile.domain) yield `d ${profile.domain}`;
  for (const name of profile.names) yield* keysOfName(name, profile, vocabulary);
}

/** FNV-1a, 32 bits. Two keys with one hash cost a comparison for nothing and do no other harm. */
const hash = (key: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  return value >>> 0;
};

/** Numbers in a typed array that grows: millions of them, which lists would hold at many times the size. */
class Numbers {
  #values = new Float64Array(1024);
  #count = 0;

  push(value: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Float64Array(2 * this.#count);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count++] = value;
  }

  sorted(): Float64Array {
    return this.#values.subarray(0, this.#count).sort();
  }
}

/** Two numbers in one: below 2 to the power of 53, which doubles hold exactly. */
const rowSpan = 2 ** 21;

/** Hash and row of every key, by hash: rows that share a key stand together. */
const keyedRows = (profiles: readonly Profile[], vocabulary: Vocabulary): Float64Array => {
  const keyed = new Numbers();
  for (const [row, profile] of profiles.entries())
    for (const key of keysOf(profile, vocabulary)) keyed.push(hash(key) * rowSpan + row);
  return keyed.sorted();
};

/** Every pair of one block, the earlier row first. */
const pushPairs = (rows: readonly number[], pairs: Numbers): void => {
  if (rows.length > largestBlock) return;
  for (const [at, row] of rows.entries()) for (const other of rows.slice(at + 1)) pairs.push(row * rowSpan + other);
};

const allPairs = (keyed: Float64Array): Float64Array => {
  const pairs = new Numbers();
  let block: number[] = [];
  let blockHash = -1;
  for (const value of keyed) {
    const [valueHash, row] = [Math.floor(value / rowSpan), value % rowSpan];
    if (valueHash !== blockHash) {
      pushPairs(block, pairs);
      block = [];
      blockHash = valueHash;
    }
    if (block.at(-1) !== row) block.push(row);
  }
  pushPairs(block, pairs);
  return pairs.sorted();
};

/** Hears how much of some work is done. */
export type OnProgress = (done: number, of: number) => void;

/** How many pairs pass between two words on the progress. */
const progressStep = 10_000;

/** Each pair of rows that share a key, once, the earlier row first. At most two million rows. */
export function* pairsOf(
  profiles: readonly Profile[],
  vocabulary: Vocabulary,
  onProgress?: OnProgress,
): Generator<readonly [Profile, Profile]> {
  const pairs = allPairs(keyedRows(profiles, vocabulary));
  let last = -1;
  for (const [at, pair] of pairs.entries()) {
    if (at % progressStep === 0) onProgress?.(at, pairs.length);
    const one = profiles[Math.floor(pair / rowSpan)];
    const other = profiles[pair % rowSpan];
    if (pair !== last && one && other) yield [one, other];
    last = pair;
  }
}
