import { Beginnings } from './beginnings.js';
import { Expander } from './expander.js';
import { withJoins } from './expansion.js';
import { Likeness } from './likeness.js';
import { anyComplete, Arranger, fillKeys, withinScope, type Mask, type Matches } from './matches.js';
import { Meaningless, Meanings } from './meanings.js';
import { NameMatcher, WordWeights, type NameMatch } from './name-match.js';
import { nameOrder, namesStartingWith, namesWithin } from './names.js';
import { analyse, minWord, type Query } from './query.js';
import { Scorer, type Term } from './score.js';
import { smallest } from './smallest.js';
import type { SearchResult } from './source.js';
import type { TextIndex } from './text-index.js';
import { TownNames } from './town-names.js';

/** Which members match a text, and why. */
export interface Ranking extends Matches {
  readonly query: Query;
  readonly terms: readonly Term[];
  readonly meanings: Meanings;
  /** Of the members that are placed; higher is better. */
  readonly scores: Float32Array;
  /** The most relevant member, also when nobody is worth showing. */
  readonly best?: number;
  readonly quality: SearchResult['quality'];
}

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

const noScores = new Float32Array();

/** The terms that the members were scored by. */
interface Scored {
  readonly terms: readonly Term[];
  readonly weights: Float32Array;
  /** Whether somebody has all required words as they are typed. */
  readonly isComplete: boolean;
}

/** A member whose names were compared with the query. */
interface Contender {
  readonly member: number;
  readonly match: NameMatch;
  /** What its words are worth. */
  readonly base: number;
  /** The same with a bonus for a fitting name. */
  readonly score: number;
}

/** Ranks the members of a directory by a text. */
export class Ranker {
  /** By member, what puts equally good ones in order: their names. */
  readonly ties: Float32Array;
  readonly #index: TextIndex;
  readonly #expander: Expander;
  readonly #scorer: Scorer;
  readonly #likeness = new Likeness(false);
  readonly #wordWeights: WordWeights;
  readonly #meaningless: Meaningless;
  readonly #arranger: Arranger;
  readonly #beginnings: Beginnings;

  constructor(index: TextIndex) {
    this.#index = index;
    this.ties = nameOrder(index.names, index.size);
    const towns = new TownNames(index);
    this.#expander = new Expander(index.vocabulary, (word) => towns.of(word));
    this.#scorer = new Scorer(index);
    this.#wordWeights = new WordWeights(index);
    this.#meaningless = new Meaningless(index.vocabulary.size);
    this.#arranger = new Arranger(index.size);
    this.#beginnings = new Beginnings(index);
  }

  /** @param inScope by member, 1 for those who may be found; undefined if all may */
  rank(text: string, inScope: Mask): Ranking {
    const query = analyse(text, this.#index.vocabulary);
    const beginning = beginningOf(query);
    return beginning === undefined ? this.#rankWords(query, inScope) : this.#rankBeginning(query, beginning, inScope);
  }

  #rankWords(query: Query, inScope: Mask): Ranking {
    const { terms, weights, isComplete } = this.#score(query, inScope);
    const { covered, found } = this.#scorer;
    const { keys } = this.#arranger;
    const { required } = query;
    const inside = withinScope(found, inScope);
    fillKeys(keys, inside, this.#scorer, required);
    const meanings = this.#meanings(query, terms);
    const pool = this.#pool(query, smallest(inside, keys, this.ties, poolSize));
    const contenders = this.#contend(query, pool, new NameMatcher(this.#index, meanings, weights, this.#wordWeights));
    const quality = isComplete ? 'exact' : this.#isWorthShowing(contenders[0], weights) ? 'similar' : 'none';
    const least = quality === 'none' ? Infinity : cut * Math.max(0, ...contenders.map(({ base }) => base));
    const placed = contenders.filter(({ base }) => base >= least);
    const matches = this.#arranger.arrange(
      inside,
      placed.map(({ member }) => member),
      (member, key) => quality !== 'none' && (key <= -least || covered[member] === required),
    );
    const scores = new Float32Array(placed.map(({ score }) => score));
    return { ...matches, query, terms, meanings, scores, best: contenders[0]?.member, quality };
  }

  /** A letter or two begin words of everyone: they find names that begin with them, and the very word anywhere. */
  #rankBeginning(query: Query, fragment: string, inScope: Mask): Ranking {
    const asked: Query = { ...query, tokens: [], required: 0, fragment };
    const begun = this.#beginnings.find(fragment, this.#arranger.keys);
    const matches = this.#arranger.arrange(begun, [], (member) => inScope?.[member] !== 0);
    const quality = matches.members.length > 0 ? 'exact' : 'none';
    return { ...matches, query: asked, terms: [], meanings: this.#meanings(asked, []), scores: noScores, quality };
  }

  #meanings(query: Query, terms: readonly Term[]): Meanings {
    return new Meanings(query, terms, this.#index.vocabulary, this.#meaningless);
  }

  /** Similar spellings are looked for only where nobody has all words as they are typed. */
  #score(query: Query, inScope: Mask): Scored {
    const { vocabulary } = this.#index;
    const fragment = query.fragment ? vocabulary.startingWith(query.fragment) : undefined;
    const terms = this.#terms(query, false);
    const canBeComplete = terms.every(({ token, expansion }) => !token.isRequired || expansion.ids.length > 0);
    if (canBeComplete) {
      const weights = this.#scorer.score(terms, fragment);
      if (anyComplete(this.#scorer, query.required, inScope)) return { terms, weights, isComplete: true };
    }
    const similar = this.#terms(query, true);
    return { terms: similar, weights: this.#scorer.score(similar, fragment), isComplete: false };
  }

  #terms({ tokens }: Query, isLenient: boolean): readonly Term[] {
    return tokens.map((token) => {
      const expansion = this.#expander.expand(token.value, token.isOpen, isLenient);
      return { token, expansion: withJoins(expansion, token.joins) };
    });
  }

  /** The best by words, and whoever has a name that the query contains or begins. */
  #pool({ tokens, fragment }: Query, best: Uint32Array): readonly number[] {
    const { vocabulary, names } = this.#index;
    const required = tokens.filter(({ isRequired }) => isRequired);
    const words = required.map(({ value }) => vocabulary.find(value));
    const begun = words.map((word) => ({ from: word, to: word + 1 }));
    const last = fragment || required.at(-1)?.value;
    if (last) begun.splice(fragment ? begun.length : -1, 1, vocabulary.startingWith(last));
    const named = [...namesWithin(names, words), ...namesStartingWith(names, begun)];
    const pool = [...best];
    for (const member of named) if (this.#arranger.keys[member]! < 0 && !pool.includes(member)) pool.push(member);
    return pool;
  }

  /** Members by their names' agreement with the query, best first; the few best have it judged by Fuse as well. */
  #contend(query: Query, pool: readonly number[], matcher: NameMatcher): readonly Contender[] {
    const { totals, covered } = this.#scorer;
    const contenders = pool.map((member): Contender => {
      const match = matcher.best(member);
      const share = covered[member]! / query.required;
      const base = totals[member]! * Math.max(share ** 2, containedName * match.share ** 3);
      return { member, match, base, score: base * (1 + nameBonus * match.agreement) };
    });
    contenders.sort(this.#byScore);
    return this.#judgeNames(query, contenders);
  }

  readonly #byScore = (one: Contender, other: Contender): number => {
    if (one.score !== other.score) return one.score > other.score ? -1 : 1;
    return this.ties[one.member]! < this.ties[other.member]! ? -1 : 1;
  };

  /** Fuse is asked only where its bonus can change who is first, and moves nobody else. */
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
    return [...judged.sort(this.#byScore), ...contenders.slice(close.length)];
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
