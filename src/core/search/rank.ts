import { Expander, withJoins } from './expansion.js';
import { Likeness } from './likeness.js';
import { Meanings } from './meanings.js';
import { agreement, NameMatcher, type NameMatch } from './name-match.js';
import { namesStartingWith, namesWithin } from './names.js';
import { analyse, type Query } from './query.js';
import { Scorer, type Term } from './score.js';
import { smallest } from './smallest.js';
import type { SearchResult } from './source.js';
import type { TextIndex } from './text-index.js';

/** Which members match a text, and what orders them. */
export interface Ranking {
  readonly query: Query;
  readonly terms: readonly Term[];
  readonly meanings: Meanings;
  /** The matches, in the order of the directory. */
  readonly members: Uint32Array;
  /** By member; smaller is more relevant. */
  readonly keys: Float64Array;
  /** Higher is better; only of the best members, those who contend for the first places. */
  readonly scores: ReadonlyMap<number, number>;
  readonly quality: SearchResult['quality'];
}

/** Who may be found (all, if undefined), and in which order equally good ones come; both by member. */
export interface Field {
  readonly inScope: Uint8Array | undefined;
  readonly nameRanks: Float64Array;
}

/** How many of the best by words have their names compared, and how many of these by Fuse. */
const poolSize = 80;
const fusePool = 16;
/** What a whole name within a longer query is worth, compared with a member that has all words of the query. */
const containedName = 0.8;
/** At most this much more for a name that is the query. */
const nameBonus = 0.6;
const fuseBonus = 0.12;
const fuseThreshold = 0.4;
/** Members without all the words are left out below this share of the best score. */
const cut = 0.2;
/** The share of a query, by weight, that the best member must have for anything to be shown. */
const worthShowing = 0.3;
const wholeName = 0.8;

/** A member whose names were compared with the query. */
interface Contender {
  readonly member: number;
  readonly match: NameMatch;
  /** What its words are worth. */
  readonly base: number;
  /** The same with a bonus for a fitting name. */
  readonly score: number;
}

/** Keys of contenders lie below those of everyone else. */
const contenderKey = -1e9;

/** Ranks the members of a directory by a text. */
export class Ranker {
  readonly #index: TextIndex;
  readonly #expander: Expander;
  readonly #scorer: Scorer;
  readonly #likeness = new Likeness(false);

  constructor(index: TextIndex) {
    this.#index = index;
    this.#expander = new Expander(index.vocabulary);
    this.#scorer = new Scorer(index);
  }

  rank(text: string, { inScope, nameRanks }: Field): Ranking {
    const query = analyse(text, this.#index.vocabulary);
    const strict = this.#score(query, false);
    const { covered, totals } = this.#scorer;
    const isComplete = anyComplete(covered, query.required, inScope);
    const { terms, weights } = isComplete ? strict : this.#score(query, true);
    const keys = new Float64Array(totals.length);
    const found = fillKeys(keys, totals, covered, query.required, inScope);
    const meanings = new Meanings(query, terms, this.#index.vocabulary);
    const pool = this.#pool(query, smallest(found, keys, nameRanks, poolSize), keys);
    const contenders = this.#contend(query, pool, new NameMatcher(this.#index, meanings, weights), nameRanks);
    const quality = isComplete ? 'exact' : this.#isWorthShowing(contenders[0], weights) ? 'similar' : 'none';
    const least = cut * Math.max(0, ...contenders.map(({ base }) => base));
    for (const [place, { member, base }] of contenders.entries())
      if (base >= least) keys[member] = contenderKey + place;
    const members = quality === 'none' ? new Uint32Array() : keepBest(found, keys, -least, covered, query.required);
    const scores = new Map(contenders.map(({ member, score }) => [member, score]));
    return { query, terms, meanings, members, keys, scores, quality };
  }

  #score({ tokens }: Query, isLenient: boolean): { terms: readonly Term[]; weights: Float32Array } {
    const terms = tokens.map((token) => {
      const expansion = this.#expander.expand(token.value, token.isOpen, isLenient);
      return { token, expansion: withJoins(expansion, token.joins) };
    });
    return { terms, weights: this.#scorer.score(terms) };
  }

  /** The best by words, and whoever has a name that the query contains or begins. */
  #pool({ tokens, fragment }: Query, best: Uint32Array, keys: Float64Array): readonly number[] {
    const { vocabulary, names } = this.#index;
    const required = tokens.filter(({ isRequired }) => isRequired);
    const words = required.map(({ value }) => vocabulary.find(value));
    const begun = words.map((word) => ({ from: word, to: word + 1 }));
    const last = fragment || required.at(-1)?.value;
    if (last) begun.splice(fragment ? begun.length : -1, 1, vocabulary.startingWith(last));
    const named = [...namesWithin(names, words), ...namesStartingWith(names, begun)];
    return [...new Set([...best, ...named.filter((member) => keys[member]! < 0)])];
  }

  /** Members by their names' agreement with the query, best first; the few best have it judged by Fuse as well. */
  #contend(query: Query, pool: readonly number[], matcher: NameMatcher, ties: Float64Array): readonly Contender[] {
    const byScore = (one: Contender, other: Contender): number =>
      other.score - one.score || ties[one.member]! - ties[other.member]!;
    const { totals, covered } = this.#scorer;
    const contenders = pool.map((member): Contender => {
      const match = matcher.best(member);
      const share = covered[member]! / query.required;
      const base = totals[member]! * Math.max(share ** 2, containedName * match.share ** 3);
      return { member, match, base, score: base * (1 + nameBonus * agreement(match)) };
    });
    contenders.sort(byScore);
    return this.#judgeNames(query, contenders).sort(byScore);
  }

  #judgeNames({ tokens, fragment }: Query, contenders: readonly Contender[]): Contender[] {
    const asked = [...tokens.map(({ value }) => value), fragment].join(' ').trim();
    const names = contenders.slice(0, fusePool).map(({ match, member }) => this.#nameOf(match, member));
    const likeness = this.#likeness.of(asked, names, fuseThreshold);
    return contenders.map((contender, place) => ({
      ...contender,
      score: contender.score * (1 + fuseBonus * (likeness[place] ?? 0)),
    }));
  }

  #nameOf({ name }: NameMatch, member: number): string {
    const { first, words } = this.#index.names;
    const at = name < 0 ? first[member]! : name;
    return [...words.values.subarray(words.offsets[at], words.offsets[at + 1])]
      .map((word) => this.#index.vocabulary.words[word])
      .join(' ');
  }

  #isWorthShowing(best: Contender | undefined, weights: Float32Array): boolean {
    if (!best) return false;
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return this.#scorer.totals[best.member]! >= worthShowing * all || best.match.share > wholeName;
  }
}

/** Whether somebody in scope has all required words; then nobody needs to guess at spellings. */
const anyComplete = (covered: Uint8Array, required: number, inScope: Uint8Array | undefined): boolean => {
  for (let member = 0; member < covered.length; member++)
    if (covered[member] === required && inScope?.[member] !== 0) return required > 0;
  return false;
};

/** Writes the key of every member that matches at all: what it has of the query, times the square of the share. */
const fillKeys = (
  keys: Float64Array,
  totals: Float32Array,
  covered: Uint8Array,
  required: number,
  inScope: Uint8Array | undefined,
): Uint32Array => {
  const found = new Uint32Array(keys.length);
  let count = 0;
  for (let member = 0; member < keys.length; member++) {
    if (covered[member] === 0 || inScope?.[member] === 0) continue;
    const share = covered[member]! / required;
    keys[member] = -totals[member]! * share * share;
    found[count++] = member;
  }
  return found.subarray(0, count);
};

/** Those with a key up to `most`, or with all required words. */
const keepBest = (
  found: Uint32Array,
  keys: Float64Array,
  most: number,
  covered: Uint8Array,
  required: number,
): Uint32Array => {
  const kept = new Uint32Array(found.length);
  let count = 0;
  for (const member of found) {
    if (keys[member]! <= most || covered[member] === required) kept[count++] = member;
  }
  return kept.slice(0, count);
};
