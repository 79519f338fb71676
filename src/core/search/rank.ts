import { Expander, withJoins } from './expansion.js';
import { fieldBits, fieldBoost, fieldMask } from './fields.js';
import { Likeness } from './likeness.js';
import { Meanings } from './meanings.js';
import { agreement, NameMatcher, WordWeights, type NameMatch } from './name-match.js';
import { nameOrder, namesBeginning, namesStartingWith, namesWithin } from './names.js';
import { analyse, minWord, type Query } from './query.js';
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
  readonly keys: Float32Array;
  /** Higher is better; only of the best members, those who contend for the first places. */
  readonly scores: ReadonlyMap<number, number>;
  /** The most relevant member, also when nobody is worth showing. */
  readonly best?: number;
  readonly quality: SearchResult['quality'];
}

/** By member, 1 for those who may be found; undefined where all may. */
export type Mask = Uint8Array | undefined;

/** How many of the best by words have their names compared, and how many of these by Fuse. */
const poolSize = 60;
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
const contenderKey = -1e6;

/** Ranks the members of a directory by a text. */
export class Ranker {
  /** By member, what puts equally good ones in order: their names. */
  readonly ties: Float32Array;
  readonly #index: TextIndex;
  readonly #expander: Expander;
  readonly #scorer: Scorer;
  readonly #likeness = new Likeness(false);
  readonly #wordWeights: WordWeights;

  constructor(index: TextIndex) {
    this.#index = index;
    this.ties = nameOrder(index.names, index.size);
    this.#expander = new Expander(index.vocabulary);
    this.#scorer = new Scorer(index);
    this.#wordWeights = new WordWeights(index);
  }

  /** @param inScope by member, 1 for those who may be found; undefined if all may */
  rank(text: string, inScope: Mask): Ranking {
    const query = analyse(text, this.#index.vocabulary);
    const beginning = beginningOf(query);
    return beginning === undefined ? this.#rankWords(query, inScope) : this.#rankBeginning(query, beginning, inScope);
  }

  #rankWords(query: Query, inScope: Mask): Ranking {
    const strict = this.#score(query, false);
    const { covered, totals } = this.#scorer;
    const isComplete = anyComplete(this.#scorer, query.required, inScope);
    const { terms, weights } = isComplete ? strict : this.#score(query, true);
    const keys = new Float32Array(totals.length);
    const found = inOrder(this.#scorer, inScope);
    fillKeys(keys, found, totals, covered, query.required);
    const meanings = new Meanings(query, terms, this.#index.vocabulary);
    const pool = this.#pool(query, smallest(found, keys, this.ties, poolSize), keys);
    const contenders = this.#contend(query, pool, new NameMatcher(this.#index, meanings, weights, this.#wordWeights));
    const quality = isComplete ? 'exact' : this.#isWorthShowing(contenders[0], weights) ? 'similar' : 'none';
    const least = cut * Math.max(0, ...contenders.map(({ base }) => base));
    for (const [place, { member, base }] of contenders.entries())
      if (base >= least) keys[member] = contenderKey + place;
    const members = quality === 'none' ? new Uint32Array() : keepBest(found, keys, -least, covered, query.required);
    const scores = new Map(contenders.map(({ member, score }) => [member, score]));
    return { query, terms, meanings, members, keys, scores, best: contenders[0]?.member, quality };
  }

  /** A letter or two begin words of everyone: they find names that begin with them, and the very word anywhere. */
  #rankBeginning(query: Query, fragment: string, inScope: Mask): Ranking {
    const { names, postings, size, vocabulary } = this.#index;
    const asked: Query = { ...query, tokens: [], required: 0, fragment };
    const keys = new Float32Array(size);
    const word = vocabulary.find(fragment);
    const { from, to } = namesBeginning(names, vocabulary.startingWith(fragment));
    for (let place = from; place < to; place++) {
      const name = names.sorted[place]!;
      const member = names.members[name]!;
      const worth = names.first[member] === name ? 1 : 0.9;
      keys[member] = Math.min(keys[member]!, -worth);
    }
    const last = word < 0 ? 0 : postings.offsets[word + 1]!;
    for (let at = postings.offsets[word] ?? 0; at < last; at++) {
      const posting = postings.values[at]!;
      keys[posting >>> fieldBits]! -= fieldBoost[posting & fieldMask]!;
    }
    const members = withKeys(keys, inScope);
    const quality = members.length > 0 ? 'exact' : 'none';
    const meanings = new Meanings(asked, [], vocabulary);
    return { query: asked, terms: [], meanings, members, keys, scores: new Map(), quality };
  }

  #score({ tokens }: Query, isLenient: boolean): { terms: readonly Term[]; weights: Float32Array } {
    const terms = tokens.map((token) => {
      const expansion = this.#expander.expand(token.value, token.isOpen, isLenient);
      return { token, expansion: withJoins(expansion, token.joins) };
    });
    return { terms, weights: this.#scorer.score(terms) };
  }

  /** The best by words, and whoever has a name that the query contains or begins. */
  #pool({ tokens, fragment }: Query, best: Uint32Array, keys: Float32Array): readonly number[] {
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
  #contend(query: Query, pool: readonly number[], matcher: NameMatcher): readonly Contender[] {
    const byScore = (one: Contender, other: Contender): number =>
      other.score - one.score || this.ties[one.member]! - this.ties[other.member]!;
    const { totals, covered } = this.#scorer;
    const contenders = pool.map((member): Contender => {
      const match = matcher.best(member);
      const share = covered[member]! / query.required;
      const base = totals[member]! * Math.max(share ** 2, containedName * match.share ** 3);
      return { member, match, base, score: base * (1 + nameBonus * agreement(match)) };
    });
    contenders.sort(byScore);
    return [...this.#judgeNames(query, contenders)].sort(byScore);
  }

  /** Fuse is asked only where its bonus can change who is first. */
  #judgeNames({ tokens, fragment }: Query, contenders: readonly Contender[]): readonly Contender[] {
    const least = (contenders[0]?.score ?? 0) / (1 + fuseBonus);
    const close = contenders.slice(0, fusePool).filter(({ score }) => score >= least);
    if (close.length < 2) return contenders;
    const asked = [...tokens.map(({ value }) => value), fragment].join(' ').trim();
    const likeness = this.#likeness.of(
      asked,
      close.map(({ match, member }) => this.#nameOf(match, member)),
      fuseThreshold,
    );
    const judged = close.map((contender, place) => ({
      ...contender,
      score: contender.score * (1 + fuseBonus * likeness[place]!),
    }));
    return [...judged, ...contenders.slice(close.length)];
  }

  #nameOf({ name }: NameMatch, member: number): string {
    const { first, words } = this.#index.names;
    const at = name < 0 ? first[member]! : name;
    return [...words.values.subarray(words.offsets[at], words.offsets[at + 1])]
      .map((word) => this.#index.vocabulary.word(word))
      .join(' ');
  }

  #isWorthShowing(best: Contender | undefined, weights: Float32Array): boolean {
    if (!best) return false;
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return this.#scorer.totals[best.member]! >= worthShowing * all || best.match.share > wholeName;
  }
}

/** The letters of a query that is only the beginning of one word, too little to look for in all words. */
const beginningOf = ({ tokens: [token, next] }: Query): string | undefined =>
  token?.isOpen && !next && token.value.length < minWord ? token.value : undefined;

/** Whether somebody in scope has all required words; then nobody needs to guess at spellings. */
const anyComplete = ({ covered, found, foundCount }: Scorer, required: number, inScope: Mask): boolean => {
  for (let i = 0; i < foundCount; i++)
    if (covered[found[i]!] === required && inScope?.[found[i]!] !== 0) return required > 0;
  return false;
};

/** Sorting is faster than looking at everyone up to this share of the directory. */
const fewShare = 1 / 32;

/** Those who were found and are in scope, in the order of the directory. */
const inOrder = ({ covered, found, foundCount }: Scorer, inScope: Mask): Uint32Array => {
  const isFew = foundCount < covered.length * fewShare;
  const members = isFew ? found.slice(0, foundCount).sort() : new Uint32Array(foundCount);
  if (!isFew)
    for (let member = 0, i = 0; member < covered.length; member++) if (covered[member] !== 0) members[i++] = member;
  return inScope ? members.filter((member) => inScope[member] === 1) : members;
};

/** Writes the keys of those who match: what they have of the query, times the square of the share. */
const fillKeys = (
  keys: Float32Array,
  found: Uint32Array,
  totals: Float32Array,
  covered: Uint8Array,
  required: number,
): void => {
  for (const member of found) {
    const share = covered[member]! / required;
    keys[member] = -totals[member]! * share * share;
  }
};

/** Those in scope who have a key, in the order of the directory. */
const withKeys = (keys: Float32Array, inScope: Mask): Uint32Array => {
  const members = new Uint32Array(keys.length);
  let count = 0;
  for (let member = 0; member < keys.length; member++)
    if (keys[member]! < 0 && inScope?.[member] !== 0) members[count++] = member;
  return members.slice(0, count);
};

/** Those with a key up to `most`, or with all required words. */
const keepBest = (
  found: Uint32Array,
  keys: Float32Array,
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
