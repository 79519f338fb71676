import { fieldBits, fieldBoost, fieldMask } from './fields.js';
import { namesBeginning } from './names.js';
import type { TextIndex } from './text-index.js';

/** What a beginning of another name than the display name is worth. */
const otherName = 0.9;

/** Finds members by a letter or two. Its list is reused by the next query. */
export class Beginnings {
  readonly #index: TextIndex;
  readonly #found: Uint32Array;
  #count = 0;

  constructor(index: TextIndex) {
    this.#index = index;
    this.#found = new Uint32Array(index.size);
  }

  /**
   * Members with a name that begins with the letters, or who have them as a word anywhere.
   *
   * @param keys by member, 0 before; those found get theirs
   */
  find(letters: string, keys: Float32Array): Uint32Array {
    this.#count = 0;
    this.#findNames(letters, keys);
    this.#findWord(letters, keys);
    return this.#found.subarray(0, this.#count);
  }

  #findNames(letters: string, keys: Float32Array): void {
    const { names, vocabulary } = this.#index;
    const { from, to } = namesBeginning(names, vocabulary.startingWith(letters));
    for (let place = from; place < to; place++) {
      const name = names.sorted[place]!;
      const member = names.members[name]!;
      const worth = names.first[member] === name ? 1 : otherName;
      this.#note(member, keys, Math.min(keys[member]!, -worth));
    }
  }

  #findWord(letters: string, keys: Float32Array): void {
    const { postings, vocabulary } = this.#index;
    const word = vocabulary.find(letters);
    const last = word < 0 ? 0 : postings.offsets[word + 1]!;
    for (let at = postings.offsets[word] ?? 0; at < last; at++) {
      const posting = postings.values[at]!;
      const member = posting >>> fieldBits;
      this.#note(member, keys, keys[member]! - fieldBoost[posting & fieldMask]!);
    }
  }

  #note(member: number, keys: Float32Array, key: number): void {
    if (keys[member] === 0) this.#found[this.#count++] = member;
    keys[member] = key;
  }
}
