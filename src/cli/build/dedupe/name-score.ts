import { weightIn, type NameForm, type Vocabulary } from './names.js';

/** What an acronym proves by itself, by its length: three letters are soon found again by chance. */
const acronymScore = (length: number): number => (length >= 4 ? 0.88 : 0.78);

/** Names so short are acronyms, which several organisations of a town may share. */
const shortName = 4;
const shortNameScore = 0.9;

/** What remains of a score where only one name has a number, and where the numbers differ. */
const numbersFactor = ({ numbers }: NameForm, other: NameForm): number => {
  if (numbers === other.numbers) return 1;
  return numbers && other.numbers ? 0.5 : 0.9;
};

/** How many letters may differ between two spellings of a word. */
const allowedEdits = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Letters to change, add or leave out, up to a limit; more counts as limit + 1. */
export const edits = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let above = [...Array(other.length + 1).keys()];
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return Math.min(above.at(-1) ?? 0, limit + 1);
};

const spelledAlike = (one: string, other: string): boolean => {
  const limit = allowedEdits(Math.min(one.length, other.length));
  return limit > 0 && one[0] === other[0] && edits(one, other, limit) <= limit;
};

const isAcronymOf = (one: NameForm, other: NameForm): boolean =>
  one.acronym !== undefined && other.initials.includes(one.acronym);

/** A word that is only spelled alike shares a little less than its weight. */
const alikeShare = 0.9;

/** How alike the names of two organisations are: 1 for the same words, 0 for none in common. Knows the words' weights. */
export class NameScorer {
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** @param town numbers of the words of the two places' names */
  score(one: NameForm, other: NameForm, town: ReadonlySet<number>): number {
    const factor = numbersFactor(one, other);
    if (one.letters === other.letters) return factor * (one.letters.length > shortName ? 1 : shortNameScore);
    const acronym = isAcronymOf(one, other) ? one.acronym : isAcronymOf(other, one) ? other.acronym : undefined;
    const shared = this.#sharedWeight(one, other, town);
    const byWords = shared === 0 ? 0 : Math.min(1, (2 * shared) / (one.weight + other.weight));
    return Math.max(acronym ? acronymScore(acronym.length) : 0, factor * byWords);
  }

  #sharedWeight(one: NameForm, other: NameForm, town: ReadonlySet<number>): number {
    let shared = 0;
    const left: number[] = [];
    for (const word of one.words)
      if (other.words.includes(word)) shared += weightIn(this.#vocabulary, town, word);
      else left.push(word);
    if (left.length === 0) return shared;
    const free = other.words.filter((word) => !one.words.includes(word));
    for (const word of left) shared += this.#alikeWeight(word, free, town);
    return shared;
  }

  /** The weight that a word shares with one of `free` that is spelled alike, which is then taken from the list. */
  #alikeWeight(word: number, free: number[], town: ReadonlySet<number>): number {
    const text = this.#vocabulary.text(word);
    const at = free.findIndex((other) => spelledAlike(text, this.#vocabulary.text(other)));
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found === undefined) return 0;
    const weights = weightIn(this.#vocabulary, town, word) + weightIn(this.#vocabulary, town, found);
    return (weights / 2) * alikeShare;
  }
}
