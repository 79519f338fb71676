import type { Directory } from '../directory.js';
import { distanceKm } from '../geo.js';
import type { Member } from '../model.js';
import { atOnce, type Sliced } from '../search/slices.js';
import { ConceptsInText } from './concepts-in-text.js';
import type { MatchOptions, Need, NeedAnswer, MatchedMember, UnderstoodConcept } from './need-answer.js';
import { belongsTo, rankClusters } from './need-clusters.js';
import { addConcepts, holdersOf, understand, type Holders } from './need-concepts.js';
import { reasonsFor, wordsOf, type Wanted } from './need-reasons.js';
import { readStatistics, wordScores, type NeedStatistics } from './need-statistics.js';
import { contentWords, isRelated } from './terms.js';

export type {
  MatchedCluster,
  MatchOptions,
  Need,
  NeedAnswer,
  MatchedMember,
  NeedReason,
  UnderstoodConcept,
} from './need-answer.js';

const answeringMembers = 40;

/** What is read from a directory once, for every need. */
interface Reading {
  readonly statistics: NeedStatistics;
  readonly concepts: ConceptsInText;
  readonly holders: Holders;
}

/**
 * Finds who in a directory answers a need, with reasons. It reads the directory once. Both the reading and each answer
 * can be had in small steps, so that a page stays responsive meanwhile.
 */
export class NeedMatcher {
  readonly #directory: Directory;
  readonly #members: readonly Member[];
  readonly #reading: Reading;

  /** @param reading given by `inSteps` only */
  constructor(directory: Directory, today: string, reading: Reading = atOnce(read(directory, today))) {
    this.#directory = directory;
    this.#members = directory.dataset.members;
    this.#reading = reading;
  }

  /** Makes a matcher in steps of about a millisecond. */
  static *inSteps(directory: Directory, today: string): Sliced<NeedMatcher> {
    return new NeedMatcher(directory, today, yield* read(directory, today));
  }

  match(need: Need, options: MatchOptions): NeedAnswer {
    return atOnce(this.matchInSteps(need, options));
  }

  /** The same answer in steps, each as short as a few milliseconds in a directory of 20,000 members. */
  *matchInSteps(need: Need, options: MatchOptions): Sliced<NeedAnswer> {
    const { concepts, statistics } = this.#reading;
    const understood = understand(need, concepts, this.#directory, options.languages);
    yield;
    const wordings = [need.text, ...(need.wordings ?? [])];
    const scores = yield* wordScores(statistics, wordings, this.#members.length);
    this.#weigh(scores, need, understood, options);
    yield;
    const ranked = this.#ranked(scores, options);
    yield;
    const members = this.#matches(ranked, scores, { understood, words: wordsOf(wordings) }, options);
    const answering = ranked
      .slice(0, answeringMembers)
      .map(({ member, index }) => ({ member, score: scores[index] ?? 0 }));
    return {
      understood,
      members,
      clusters: rankClusters(answering, this.#directory, options.from),
      missing: this.#missing(need, understood, members),
    };
  }

  #weigh(
    scores: Float64Array,
    { text }: Need,
    understood: readonly UnderstoodConcept[],
    { from, preferOthers = 0.3 }: MatchOptions,
  ): void {
    addConcepts(scores, text, understood, this.#reading.holders, this.#directory);
    if (from === undefined) return;
    this.#members.forEach((member, index) => {
      if (belongsTo(member, from)) scores[index] = (scores[index] ?? 0) * (1 - preferOthers);
    });
  }

  #ranked(
    scores: Float64Array,
    { types, exclude }: MatchOptions,
  ): readonly { readonly member: Member; readonly index: number }[] {
    const left = new Set(exclude);
    return this.#members
      .map((member, index) => ({ member, index }))
      .filter(
        ({ member, index }) =>
          (scores[index] ?? 0) > 0 && !left.has(member.id) && (!types || types.includes(member.type)),
      )
      .sort((one, other) => (scores[other.index] ?? 0) - (scores[one.index] ?? 0) || one.index - other.index);
  }

  #matches(
    ranked: readonly { readonly member: Member; readonly index: number }[],
    scores: Float64Array,
    wanted: Wanted,
    { limit = 10, today, near, from }: MatchOptions,
  ): readonly MatchedMember[] {
    const top = scores[ranked[0]?.index ?? -1] ?? 1;
    return ranked.slice(0, limit).map(({ member, index }) => ({
      member,
      score: (scores[index] ?? 0) / top,
      reasons: reasonsFor(member, wanted, this.#directory, today),
      distanceKm: near && nearestSite(member, near),
      isOwn: from !== undefined && belongsTo(member, from),
    }));
  }

  #missing(need: Need, understood: readonly UnderstoodConcept[], members: readonly MatchedMember[]): readonly string[] {
    const reasons = members.flatMap((match) => match.reasons);
    const held = new Set(reasons.map(({ concept }) => concept));
    const concepts = understood.filter(({ concept }) => !held.has(concept)).map(({ label }) => label);
    return [...concepts, ...this.#unheardWords(need, understood)];
  }

  /** Words that nobody uses. Where a need has several wordings, a word may be answered in another language. */
  #unheardWords({ text, wordings = [] }: Need, understood: readonly UnderstoodConcept[]): readonly string[] {
    if (wordings.length > 0) return [];
    const covered = understood.flatMap(({ ranges }) => ranges);
    const heard = [...this.#reading.statistics.words.terms()];
    const words = contentWords(text).filter(
      ({ value, start }) =>
        !covered.some(([from, to]) => start >= from && start < to) && !heard.some((word) => isRelated(word, value)),
    );
    return [...new Set(words.map(({ start, end }) => text.slice(start, end)))];
  }
}

function* read(directory: Directory, today: string): Sliced<Reading> {
  const statistics = yield* readStatistics(directory, today);
  const concepts = yield* ConceptsInText.inSteps(directory);
  return { statistics, concepts, holders: holdersOf(directory.dataset.members, today) };
}

const nearestSite = (member: Member, near: { readonly lat: number; readonly lng: number }): number | undefined => {
  const distances = member.sites.flatMap(({ lat, lng }) =>
    lat === undefined || lng === undefined ? [] : [distanceKm(near, { lat, lng })],
  );
  return distances.length > 0 ? Math.min(...distances) : undefined;
};
