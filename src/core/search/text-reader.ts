import { words, type Word } from '../text.js';
import type { Vocabulary } from './vocabulary.js';

/** A word of a text, with its number in the vocabulary or -1. */
export interface ReadWord extends Word {
  readonly id: number;
}

/** Some hundred members' names, labels and descriptions: what a visitor has on the screen for some queries. */
const maxTexts = 4000;

/** Finds the words of texts that are shown. Remembers them, since the next letter typed often shows the same members. */
export class TextReader {
  readonly #vocabulary: Vocabulary;
  readonly #read = new Map<string, readonly ReadWord[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** By start, parts before their join: the join counts where its first part means nothing. */
  read(text: string): readonly ReadWord[] {
    const known = this.#read.get(text);
    if (known) return known;
    const found = inOrder(words(text)).map((word) => ({ ...word, id: this.#vocabulary.find(word.value) }));
    if (this.#read.size >= maxTexts) this.#read.clear();
    this.#read.set(text, found);
    return found;
  }
}

/** A join stands after its first part, also where it begins before it, with an elided article. */
const inOrder = (found: readonly Word[]): readonly Word[] =>
  found
    .map((word) => ({ word, start: word.joined ? firstPart(found, word) : word.start }))
    .sort((one, other) => one.start - other.start || one.word.end - other.word.end)
    .map(({ word }) => word);

const firstPart = (found: readonly Word[], { start }: Word): number =>
  found.find((word) => !word.joined && word.start >= start)?.start ?? start;
