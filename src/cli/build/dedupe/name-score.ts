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
  return limit > 0 && one.charCodeAt(0) === other.charCodeAt(0) && edits(one, other, limit) <= limit;
};

const isAcronymOf = (one: NameForm, other: NameForm): boolean =>
  one.acronym !== undefined && other.initials.includes(one.acronym);

/** A word that is only spelled alike shares a little less than its weight. */
const alikeShare = 0.9;

/** Two names weigh the words of their own towns less, so what they share may seem a little more than it can be. */
const slack = 0.8;

/** How alike the names of two organisations are: 1 for the same words, 0 for none in common. Knows the words' weights. */
export class NameScorer {
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /**
   * @param town numbers of the words of the place's name
   * @param least scores below it may be given as 0, which spares most of the work
   */
  score(one: NameForm, other: NameForm, town: readonly number[], least = 0): number {
    const factor = numbersFactor(one, other);
    if (one.letters === other.letters) return factor * (one.letters.length > shortName ? 1 : shortNameScore);
    const acronym = isAcronymOf(one, other) ? one.acronym : isAcronymOf(other, one) ? other.acronym : undefined;
    const total = one.weight + other.weight;
    const shared = this.#sharedWeight(one, other, town, (least * total) / (2 * factor));
    const byWords = shared === 0 ? 0 : Math.min(1, (2 * shared) / total);
    return Math.max(acronym ? acronymScore(acronym.length) : 0, factor * byWords);
  }

  /** The weight of the words that both have; 0 where it cannot reach `least`. */
  #sharedWeight(one: NameForm, other: NameForm, town: readonly number[], least: number): number {
    if (Math.min(one.weight, other.weight) < least * slack) return 0;
    let shared = 0;
    for (const word of one.words) if (other.words.includes(word)) shared += weightIn(this.#vocabulary, town, word);
    const left = Math.min(one.weight, other.weight) - shared;
    return shared + left * alikeShare < least * slack ? 0 : shared + this.#alikeWeights(one, other, town);
  }

  #alikeWeights(one: NameForm, other: NameForm, town: readonly number[]): number {
    const free = other.words.filter((word) => !one.words.includes(word));
    let shared = 0;
    for (const word of one.words)
      if (free.length > 0 && !other.words.includes(word)) shared += this.#alikeWeight(word, free, town);
    return shared;
  }

  /** The weight that a word shares with one of `free` that is spelled alike, which is then taken from the list. */
  #alikeWeight(word: number, free: number[], town: readonly number[]): number {
    const text = this.#vocabulary.text(word);
    const at = free.findIndex((other) => spelledAlike(text, this.#vocabulary.text(other)));
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found === undefined) return 0;
    const weights = weightIn(this.#vocabulary, town, word) + weightIn(this.#vocabulary, town, found);
    return (weights / 2) * alikeShare;
  }
}
