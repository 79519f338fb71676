import { numbersOf, wordsOfName } from '../../../core/federation/names.js';
import { canonical, fold, words } from '../../../core/text.js';

/** A name in numbers, ready to be compared: words are numbered by the vocabulary, legal forms and articles are off. */
export interface NameForm {
  /** Numbers of its words, each once. */
  readonly words: readonly number[];
  /** All its letters, so that `Micro Tech` and `Microtech` are one. */
  readonly letters: string;
  /** Sum of the weights of its words. */
  readonly weight: number;
  /** Numbers tell otherwise equal names apart: `UMR 1208` and `UMR 1210`, `Lyon I` and `Lyon II`. */
  readonly numbers: string;
  /** The name as one word, where it may be an acronym. */
  readonly acronym?: string | undefined;
  /** First letters of its words, with and without articles. */
  readonly initials: readonly string[];
}

/** All words of all names, numbered, with how much each tells: the rarer, the more. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #counts: number[] = [];
  #names = 0;

  constructor(names: Iterable<readonly string[]>) {
    for (const name of names) {
      this.#names++;
      for (const word of new Set(name)) {
        const number = this.#numberOf(word);
        this.#counts[number] = this.countOf(number) + 1;
      }
    }
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#texts.length);
    this.#counts.push(0);
    return this.#texts.push(word) - 1;
  }

  numbersOf(name: readonly string[]): readonly number[] {
    return [...new Set(name)].flatMap((word) => this.#numbers.get(word) ?? []);
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** In how many names the word stands. */
  countOf(number: number): number {
    return this.#counts[number] ?? 0;
  }

  weight(number: number): number {
    return Math.log(1 + this.#names / (1 + this.countOf(number)));
  }
}

/** A word of the town's name tells little where the town is the same anyway. */
const townWeight = 0.3;

export const weightIn = (vocabulary: Vocabulary, town: readonly number[], word: number): number =>
  vocabulary.weight(word) * (town.includes(word) ? townWeight : 1);

const acronymOf = (name: string): string | undefined => {
  const [word, ...more] = name.split(/\s+/);
  if (!word || more.length > 0) return undefined;
  const letters = canonical(fold(word));
  return letters.length >= 3 && letters.length <= 10 ? letters : undefined;
};

const initialsOf = (list: readonly string[]): string => list.map((word) => word.slice(0, 1)).join('');

/** One list for all names without any: there are hundreds of thousands. */
const noInitials: readonly string[] = [];

export const nameForm = (name: string, vocabulary: Vocabulary, town: readonly number[]): NameForm => {
  const strong = wordsOfName(name);
  const numbers = vocabulary.numbersOf(strong);
  const all = words(name).flatMap(({ value, joined }) => (joined ? [] : [value]));
  const enough = strong.length >= 3;
  return {
    words: numbers,
    letters: strong.join(''),
    weight: numbers.reduce((sum, word) => sum + weightIn(vocabulary, town, word), 0),
    numbers: numbersOf(name),
    acronym: acronymOf(name),
    initials: enough ? [...new Set([initialsOf(strong), initialsOf(all)])] : noInitials,
  };
};
