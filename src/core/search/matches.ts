import type { Scorer } from './score.js';
import { smallest } from './smallest.js';

/** By member, 1 for those who may be found; undefined where all may. */
export type Mask = Uint8Array | undefined;

/** The members that match a text, and what orders them. */
export interface Matches {
  /** The best come first, in order; the others follow as they were found. */
  readonly members: Uint32Array;
  /** How many of the members are in order. */
  readonly placed: number;
  /** Of each of the members; smaller is more relevant. */
  readonly keys: Float32Array;
}

/** Keys of those who are placed lie below those of everyone else. */
const placedKey = -1e6;

/** Whether somebody in scope has all required words; then nobody needs to guess at spellings. */
export const anyComplete = ({ covered, found }: Scorer, required: number, inScope: Mask): boolean => {
  for (const member of found) if (covered[member] === required && inScope?.[member] !== 0) return true;
  return false;
};

export const withinScope = (members: Uint32Array, inScope: Mask): Uint32Array =>
  inScope ? members.filter((member) => inScope[member] === 1) : members;

/** By member, the key of each of those found: what they have of the query, times the square of the share. */
export const fillKeys = (
  keys: Float32Array,
  found: Uint32Array,
  { totals, covered }: Scorer,
  required: number,
): void => {
  for (const member of found) {
    const share = covered[member]! / required;
    keys[member] = -totals[member]! * share * share;
  }
};

/** By member, written over what was there before; only the matches' keys mean something. */
export const keysByMember = ({ members, keys }: Matches, byMember: Float32Array): Float32Array => {
  for (let i = 0; i < members.length; i++) byMember[members[i]!] = keys[i]!;
  return byMember;
};

/** The first so many members in order. */
export const firstOf = (matches: Matches, count: number, ties: Float32Array, byMember: Float32Array): Uint32Array => {
  const { members, placed } = matches;
  const isInOrder = count <= placed || placed === members.length;
  return isInOrder ? members.subarray(0, count) : smallest(members, keysByMember(matches, byMember), ties, count);
};

/** Brings members into the order of a result. Its arrays are reused by the next query. */
export class Arranger {
  /** By member, 0 between two queries. */
  readonly keys: Float32Array;
  readonly #members: Uint32Array;
  readonly #memberKeys: Float32Array;
  #count = 0;

  constructor(size: number) {
    this.keys = new Float32Array(size);
    this.#members = new Uint32Array(size);
    this.#memberKeys = new Float32Array(size);
  }

  /**
   * @param found whoever has a key
   * @param placed the best of them, in order
   * @param isKept whether one that is not placed stays among the matches
   */
  arrange(found: Uint32Array, placed: readonly number[], isKept: (member: number, key: number) => boolean): Matches {
    this.#count = 0;
    for (let place = 0; place < placed.length; place++) {
      this.keys[placed[place]!] = 0;
      this.#add(placed[place]!, placedKey + place);
    }
    for (const member of found) {
      const key = this.keys[member]!;
      this.keys[member] = 0;
      if (key < 0 && isKept(member, key)) this.#add(member, key);
    }
    const [members, keys] = [this.#members.slice(0, this.#count), this.#memberKeys.slice(0, this.#count)];
    return { members, keys, placed: placed.length };
  }

  #add(member: number, key: number): void {
    this.#members[this.#count] = member;
    this.#memberKeys[this.#count++] = key;
  }
}
