import { isStopWord } from '../text.js';
import { editsBetween } from './edits.js';
import { Found, type Expansion } from './expansion.js';
import { formsOf } from './inflection.js';
import { Likeness } from './likeness.js';
import { pairsOf, type Vocabulary, type WordRange } from './vocabulary.js';

/** Letters that may be wrong in a word of the given length: none in short ones, where everything resembles everything. */
const allowedEdits = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** From this length on, words are also found inside compounds, and while they are still being typed. */
const minPart = 4;
/** What stands before the last part of a compound is a part too, not a letter or two as in `Macarena`. */
const minBefore = 3;
/** Short words are within others by chance, as `Turin` is in `besturingstechniek`. */
const minInner = 6;
const maxSimilar = 40;
/** What another form of the word is worth, or a town's other name. */
const formQuality = 0.9;
const maxCached = 500;

/** Finds the words a query's word may mean. Remembers, since typing changes only the last word. */
export class Expander {
  readonly #vocabulary: Vocabulary;
  readonly #otherName: (word: number) => number;
  readonly #likeness = new Likeness(true);
  readonly #cache = new Map<string, Expansion>();

  /** @param otherName the word by which the directory calls what the word with this number names too, or -1 */
  constructor(vocabulary: Vocabulary, otherName: (word: number) => number = () => -1) {
    this.#vocabulary = vocabulary;
    this.#otherName = otherName;
  }

  /**
   * @param isOpen the word is still being typed
   * @param isLenient look for similar spellings too
   */
  expand(word: string, isOpen: boolean, isLenient: boolean): Expansion {
    const key = `${word} ${isOpen} ${isLenient}`;
    const expansion = this.#cache.get(key) ?? this.#expand(word, isOpen, isLenient);
    if (this.#cache.size >= maxCached) this.#cache.clear();
    this.#cache.set(key, expansion);
    return expansion;
  }

  #expand(word: string, isOpen: boolean, isLenient: boolean): Expansion {
    const found = isLenient ? Found.from(this.expand(word, isOpen, false)) : this.#asTyped(word, isOpen);
    if (isLenient && word.length >= minPart) this.#addSimilar(word, isOpen, found);
    return found.expansion(word);
  }

  /** The word itself, what begins with it, and what holds it. */
  #asTyped(word: string, isOpen: boolean): Found {
    const run = this.#beginnings(word, isOpen);
    const qualities = new Float32Array(run.to - run.from);
    for (let id = run.from; id < run.to; id++) {
      const length = this.#vocabulary.length(id);
      qualities[id - run.from] =
        length === word.length ? 1 : (isOpen ? 0.93 : 0.85) * (0.6 + (0.4 * word.length) / length);
    }
    const found = new Found(run, qualities);
    this.#addForms(word, found);
    found.endForms();
    if (word.length >= minPart) this.#addContaining(word, found);
    found.endParts();
    return found;
  }

  /** The words that go on where the word ends; a short word that is not being typed any more has to be whole. */
  #beginnings(word: string, isOpen: boolean): WordRange {
    if (isOpen || word.length >= minPart) return this.#vocabulary.startingWith(word);
    const id = this.#vocabulary.find(word);
    return id < 0 ? { from: 0, to: 0 } : { from: id, to: id + 1 };
  }

  /** `semiconductor` for `semiconductors`, the same word in another number, gender or case; `Munich` for `München`. */
  #addForms(word: string, found: Found): void {
    const itself = this.#vocabulary.find(word);
    const forms = formsOf(word, this.#vocabulary);
    for (const id of itself < 0 ? forms : [this.#otherName(itself), ...forms])
      if (id >= 0 && !found.has(id)) found.add(id, formQuality);
  }

  /** Compounds: `technik` is in `mikrotechnik`. A compound's last part says what it is, and counts a little more. */
  #addContaining(word: string, found: Found): void {
    const seams = seamsOf(word);
    for (const id of this.#vocabulary.holding(seams.length > 1 ? word.slice(1) : word)) {
      if (found.has(id)) continue;
      const other = this.#vocabulary.word(id);
      const at = Math.max(...seams.map((seam) => other.indexOf(seam)));
      if (at < minBefore) continue;
      const isLast = at + word.length === other.length;
      if (!isLast && word.length < minInner) continue;
      found.add(id, 0.55 + (0.15 * word.length) / other.length + (isLast ? 0.05 : 0));
    }
  }

  #addSimilar(word: string, isOpen: boolean, found: Found): void {
    this.#addSwapped(word, isOpen, found);
    const near = this.#nearest(word, isOpen).filter((id) => !found.has(id) && this.#isMeant(word, id, isOpen));
    const texts = near.map((id) => this.#vocabulary.word(id));
    const likeness = this.#likeness.of(word, texts, tolerance(word.length));
    for (let i = 0; i < near.length; i++) {
      const quality = likeness[i]! ** 2 * lengthFactor(word, texts[i]!, isOpen) * firstLetterFactor(word, texts[i]!);
      if (quality > 0.25) found.add(near[i]!, quality);
    }
  }

  /** Fuse looks for the word within the other and forgives its edges, which nobody who mistypes a word does. */
  #isMeant(word: string, id: number, isOpen: boolean): boolean {
    const most = allowedEdits(word.length);
    const longer = this.#vocabulary.length(id) - word.length;
    if (-longer > most || (longer > most && !isOpen)) return false;
    const other = this.#vocabulary.word(id);
    return !isStopWord(other) && editsBetween(word, other, isOpen) <= most;
  }

  /** Two neighbouring letters in the wrong order are one mistake, though two letters are wrong. */
  #addSwapped(word: string, isOpen: boolean, found: Found): void {
    for (let at = 0; at + 1 < word.length; at++) {
      const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      if (swapped === word) continue;
      const { from, to } = this.#vocabulary.startingWith(swapped);
      for (let id = from; id < to; id++) {
        const other = this.#vocabulary.word(id);
        if (!isOpen && other.length > swapped.length) break;
        if (!found.has(id)) found.add(id, (1 - 1 / word.length) ** 2 * lengthFactor(word, other, isOpen));
      }
    }
  }

  /** The words that share most pairs of letters: each edit costs up to three pairs. */
  #nearest(word: string, isOpen: boolean): readonly number[] {
    const edits = allowedEdits(word.length);
    const least = Math.max(2, pairsOf(word).size - 3 * edits - (isOpen ? 1 : 0));
    const best = new BestRanks(maxSimilar);
    this.#vocabulary.eachSharing(word, least, (id, shared) => {
      const longer = this.#vocabulary.length(id) - word.length;
      if (longer < -edits || (!isOpen && longer > edits)) return;
      best.add(id, Math.max(0, 2 * shared - Math.abs(longer))); // half a pair less per letter of length
    });
    return best.ids;
  }
}

/** Keeps the ids of the highest ranks, which are small whole numbers; of equal ones the first. */
class BestRanks {
  readonly #most: number;
  readonly #byRank: number[][] = [];
  /** Ranks below are not kept any more. */
  #least = 0;
  #kept = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(id: number, rank: number): void {
    if (rank < this.#least) return;
    (this.#byRank[rank] ??= []).push(id);
    this.#kept++;
    while (this.#kept - this.#lowest >= this.#most) {
      this.#kept -= this.#lowest;
      this.#least++;
    }
  }

  get ids(): readonly number[] {
    const ids: number[] = [];
    for (let rank = this.#byRank.length - 1; rank >= this.#least && ids.length < this.#most; rank--)
      ids.push(...(this.#byRank[rank] ?? []).sort((one, other) => one - other).slice(0, this.#most - ids.length));
    return ids;
  }

  get #lowest(): number {
    return this.#byRank[this.#least]?.length ?? 0;
  }
}

/** The share of a word's letters that may differ for Fuse, which counts two letters swapped as two mistakes. */
const tolerance = (length: number): number => (allowedEdits(length) + 1) / length;

const lengthFactor = (word: string, other: string, isOpen: boolean): number =>
  1 / (1 + (isOpen ? 0.04 : 0.25) * Math.max(0, other.length - word.length - 1));

/** The first letter is seldom mistyped. */
const firstLetterFactor = (word: string, other: string): number => (other.startsWith(word.charAt(0)) ? 0.9 : 0.75);

/** A word as a compound may hold it: `mikro` and `elektronik` meet in `mikrolektronik`, since canonical `oe` is `o`. */
const seamsOf = (word: string): readonly string[] =>
  word.startsWith('e') ? [word, ...['a', 'o', 'u'].map((vowel) => vowel + word.slice(1))] : [word];
