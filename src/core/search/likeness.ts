import Fuse from 'fuse.js/basic';

/**
 * How alike a pattern is to each of a few texts, by Fuse's Bitap: 1 for the same, less per letter to change, 0 where
 * more than the threshold's share of the pattern would change. Both sides are canonical already.
 */
export class Likeness {
  readonly #fuse: Fuse<string>;

  /** @param ignoreLocation whether a match counts the same wherever in the text it begins */
  constructor(ignoreLocation: boolean) {
    this.#fuse = new Fuse<string>([], { includeScore: true, shouldSort: false, ignoreFieldNorm: true, ignoreLocation });
  }

  /** @param threshold the share of the pattern's letters that may differ, 0 to 1 */
  of(pattern: string, texts: readonly string[], threshold: number): Float32Array {
    const likeness = new Float32Array(texts.length);
    const least = pattern.length * (1 - threshold);
    this.#fuse.options.threshold = threshold;
    // What is much shorter than the pattern cannot be like it, and long patterns take Fuse long.
    this.#fuse.setCollection(texts.map((text) => (text.length < least ? '' : text)));
    for (const { refIndex, score = 1 } of this.#fuse.search(pattern)) likeness[refIndex] = 1 - score;
    return likeness;
  }
}
