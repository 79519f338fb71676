import { NumberList } from './slices.js';

/**
 * Numbers the different pieces of texts, without making a string of each: a large directory has millions of words, of
 * which all but a few are known already.
 */
export class Spellings {
  /** How many different pieces were seen. */
  size = 0;
  /** A hash table with open addresses: number + 1, or 0 where it is free. */
  #slots = new Uint32Array(1 << 12);
  readonly #hashes = new NumberList();
  /** The letters of piece `i` are from `starts[i]` to `starts[i + 1]`. */
  readonly #starts = new NumberList();
  readonly #letters = new NumberList();

  constructor() {
    this.#starts.push(0);
  }

  /** The piece's number; it is new if it equals the size before. */
  of(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (number < 0) return this.#add(text, start, end, hash, slot);
      if (this.#hashes.at(number) === hash && this.#is(number, text, start, end)) return number;
    }
  }

  #is(number: number, text: string, start: number, end: number): boolean {
    const first = this.#starts.at(number);
    if (this.#starts.at(number + 1) - first !== end - start) return false;
    for (let at = start; at < end; at++) if (this.#letters.at(first + at - start) !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    for (let at = start; at < end; at++) this.#letters.push(text.charCodeAt(at));
    this.#starts.push(this.#letters.length);
    this.#hashes.push(hash);
    this.#slots[slot] = ++this.size;
    if (this.size * 2 > this.#slots.length) this.#spreadOut();
    return this.size - 1;
  }

  #spreadOut(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = this.#hashes.at(number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a, with its upper bits mixed into the lower ones that the table uses. */
const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
};
