import { Expander, type Expansion } from './expansion.js';
import { Likeness } from './likeness.js';
import { agreement, NameMatcher, type NameMatch } from './name-match.js';
import { Meanings } from './meanings.js';
import { namesStartingWith, namesWithin } from './names.js';
import { analyse, type Query } from './query.js';
import { Scorer, type Term } from './score.js';
import { smallest } from './smallest.js';
import type { SearchResult } from './source.js';
import type { TextIndex } from './text-index.js';

/** Which members match a text, and what orders them. */
export interface Ranking {
  readonly terms: readonly Term[];
  readonly meanings: Meanings;
  readonly query: Query;
  /** The matches, in the order of the directory. */
  readonly members: Uint32Array;
  /** By member; smaller is more relevant. */
  readonly keys: Float64Array;
  /** By member; higher is better. */
  readonly scores: Float64Array;
  readonly quality: SearchResult['quality'];
}

/** Who may be found (all, if undefined), and in which order equally good ones come; both by member. */
export interface Field {
  readonly inScope: Uint8Array | undefined;
  readonly nameRanks: Float64Array;
}

export const tuning = {
  pool: 80,
  lambda: 0.8,
  power: 3,
  beta: 0.8,
  cut: 0.2,
  fuse: 0.12,
  names: 16,
  floor: 0.3,
  strictMin: 3,
  length: 0.02,
};

/** A member whose names were compared with the query. */
interface Contender {
  readonly member: number;
  readonly match: NameMatch;
  /** What its words are worth. */
  readonly base: number;
  /** The same with a bonus for a fitting name. */
  score: number;
}

/** Keys of contenders lie below those of everyone else. */
const contenderKey = -1e9;

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

  rank(text: string, field: Field): Ranking {
    const query = analyse(text, this.#index.vocabulary);
    const required = query.tokens.filter(({ isRequired }) => isRequired).length;
    const strict = this.#score(query, false);
    const complete = this.#countComplete(required, field.inScope);
    const { terms, weights } = complete < tuning.strictMin ? this.#score(query, true) : strict;
    const meanings = new Meanings(query, terms, this.#index.vocabulary);
    const keys = this.#keys(required, field.inScope);
    const found = indicesBelowZero(keys);
    const pool = this.#pool(query, smallest(found, keys, field.nameRanks, tuning.pool), keys);
    const contenders = this.#compare(query, pool, new NameMatcher(this.#index, meanings, weights), required);
    const least = tuning.cut * Math.max(0, ...contenders.map(({ base }) => base));
    const isKept = new Set(contenders.filter(({ base }) => base >= least).map(({ member }) => member));
    const { covered } = this.#scorer;
    const members = found.filter(
      (member) => covered[member] === required || -keys[member]! >= least || isKept.has(member),
    );
    const scores = keys.map((key) => -key);
    for (const [place, { member, score }] of contenders.entries()) {
      scores[member] = score;
      keys[member] = contenderKey + place;
    }
    const quality = complete > 0 ? 'exact' : this.#isWorthShowing(contenders[0], weights) ? 'similar' : 'none';
    return { query, terms, meanings, keys, scores, quality, members: quality === 'none' ? new Uint32Array() : members };
  }

  #score({ tokens }: Query, isLenient: boolean): { terms: readonly Term[]; weights: Float32Array } {
    const terms = tokens.map((token) => {
      const expansion = this.#expander.expand(token.value, token.isOpen, isLenient);
      return { token, expansion: token.joins.length > 0 ? withJoins(expansion, token.joins) : expansion };
    });
    return { terms, weights: this.#scorer.score(terms) };
  }

  #countComplete(required: number, inScope: Uint8Array | undefined): number {
    const { covered } = this.#scorer;
    let count = 0;
    for (let member = 0; member < covered.length; member++)
      if (covered[member] === required && (!inScope || inScope[member])) count++;
    return count;
  }

  /** By member, less than zero for those who match at all: what they match, and how much of the query that is. */
  #keys(required: number, inScope: Uint8Array | undefined): Float64Array {
    const { totals, covered } = this.#scorer;
    const { first, words } = this.#index.names;
    const keys = new Float64Array(totals.length);
    for (let member = 0; member < keys.length; member++) {
      if (covered[member] === 0 || (inScope && !inScope[member])) continue;
      const share = covered[member]! / required;
      const name = first[member]!;
      const extra = Math.max(0, words.offsets[name + 1]! - words.offsets[name]! - required);
      keys[member] = (-totals[member]! * share * share) / (1 + tuning.length * extra);
    }
    return keys;
  }

  /** The best by words, and whoever has a name that the query contains or begins. */
  #pool({ tokens, fragment }: Query, best: Uint32Array, keys: Float64Array): readonly number[] {
    const { vocabulary, names } = this.#index;
    const content = tokens.filter(({ isRequired }) => isRequired);
    const exact = content.map(({ value }) => vocabulary.find(value));
    const begun = content.map(({ value }, i) =>
      i === content.length - 1 && !fragment ? vocabulary.startingWith(value) : { from: exact[i]!, to: exact[i]! + 1 },
    );
    if (fragment) begun.push(vocabulary.startingWith(fragment));
    const named = [...namesWithin(names, exact), ...namesStartingWith(names, begun)];
    return [...new Set([...best, ...named.filter((member) => keys[member]! < 0)])];
  }

  #compare({ tokens, fragment }: Query, pool: readonly number[], matcher: NameMatcher, required: number): Contender[] {
    const { totals, covered } = this.#scorer;
    const contenders = pool.map((member): Contender => {
      const match = matcher.best(member);
      const share = covered[member]! / required;
      const base = totals[member]! * Math.max(share * share, tuning.lambda * match.share ** tuning.power);
      return { member, match, base, score: base * (1 + tuning.beta * agreement(match)) };
    });
    const byScore = (one: Contender, other: Contender): number => other.score - one.score || one.member - other.member;
    contenders.sort(byScore);
    const asked = [...tokens.map(({ value }) => value), fragment].join(' ').trim();
    const best = contenders.slice(0, tuning.names);
    const likeness = this.#likeness.of(
      asked,
      best.map(({ match, member }) => this.#nameOf(match, member)),
      0.4,
    );
    best.forEach((contender, i) => (contender.score *= 1 + tuning.fuse * likeness[i]!));
    return contenders.sort(byScore);
  }

  #nameOf({ name }: NameMatch, member: number): string {
    const { first, words } = this.#index.names;
    const at = name < 0 ? first[member]! : name;
    return [...words.values.subarray(words.offsets[at]!, words.offsets[at + 1]!)]
      .map((word) => this.#index.vocabulary.words[word]!)
      .join(' ');
  }

  #isWorthShowing(best: Contender | undefined, weights: Float32Array): boolean {
    if (!best) return false;
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return this.#scorer.totals[best.member]! >= tuning.floor * all || best.match.share > 0.8;
  }
}

const indicesBelowZero = (keys: Float64Array): Uint32Array => {
  const found = new Uint32Array(keys.length);
  let count = 0;
  for (let member = 0; member < keys.length; member++) if (keys[member]! < 0) found[count++] = member;
  return found.subarray(0, count);
};

/** Words that the query writes apart are meant exactly. */
const withJoins = (expansion: Expansion, joins: readonly number[]): Expansion => ({
  word: expansion.word,
  ids: new Uint32Array([...joins, ...expansion.ids]),
  qualities: new Float32Array([...joins.map(() => 1), ...expansion.qualities]),
  prefixes: expansion.prefixes + joins.length,
  parts: expansion.parts + joins.length,
});
