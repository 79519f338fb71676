import type { Directory } from '../directory.js';
import { distanceKm } from '../geo.js';
import type { Cluster, Member, MemberType } from '../model.js';
import type { TextRange } from '../search/source.js';
import { ConceptsInText, type ConceptMention } from './concepts-in-text.js';
import { currentOffers, fieldWeights, textsOf, type MemberText, type SourceField } from './member-texts.js';
import { TermStatistics, weigh, type WeightedTerms } from './term-statistics.js';
import { contentWords, stemOf, termsOf } from './terms.js';

/** A problem looking for its resource. */
export interface Need {
  /** The problem in a sentence or two, in any language. */
  readonly text: string;
  /** Concepts that the need is tagged with, besides those its text speaks of. */
  readonly competences?: readonly string[];
}

export interface MatchOptions {
  /** The day on which offers must stand, `YYYY-MM-DD`. */
  readonly today: string;
  /** The cluster that asks. Its own members are known to it already. */
  readonly from?: string;
  /** From 0 (other clusters count no more) to 1 (own members come last). Default 0.3. */
  readonly preferOthers?: number;
  /** Only members of these types, as calls to start-ups and SMEs ask. */
  readonly types?: readonly MemberType[];
  /** Members to leave out, such as the one who asks. */
  readonly exclude?: readonly string[];
  /** Where the need is, for distances. */
  readonly near?: { readonly lat: number; readonly lng: number };
  /** Default 10. */
  readonly limit?: number;
}

/** Why a member answers: a concept it has, or words it uses. */
export interface NeedReason {
  readonly kind: 'concept' | 'words';
  readonly field: SourceField;
  /** The member's own text, or the label that matched. */
  readonly text: string;
  readonly lang?: string;
  readonly ranges: readonly TextRange[];
  /** For `concept`: the concept needed, and the narrower one that the member has, where it is another. */
  readonly concept?: string;
  readonly narrower?: string;
}

export interface NeedMatch {
  readonly member: Member;
  /** 0 to 1, comparable within one answer. */
  readonly score: number;
  /** Best first; offers before mere descriptions. */
  readonly reasons: readonly NeedReason[];
  /** Of the nearest site. */
  readonly distanceKm?: number;
  readonly isOwn: boolean;
}

export interface ClusterMatch {
  readonly cluster: Cluster;
  readonly score: number;
  /** Its members among those who answer. */
  readonly members: readonly Member[];
}

export interface NeedAnswer {
  /** The concepts that the need was understood to speak of. */
  readonly understood: readonly ConceptMention[];
  readonly members: readonly NeedMatch[];
  readonly clusters: readonly ClusterMatch[];
  /** Concepts and words of the need that nobody in the answer has. */
  readonly missing: readonly string[];
}

/** How much each view of the text counts; they were weighed on judged needs (docs/matching.md). */
const viewWeights = { words: 0.3, stems: 0.3, grams: 0.4 } as const;
type View = keyof typeof viewWeights;
const views: readonly View[] = ['words', 'stems', 'grams'];

/** How much a concept counts that the whole need is about, beside 1 for having all of its words. */
const conceptWeight = 2.5;

/**
 * A sentence that touches on a concept by one of its words is mostly about something else, so the weight of a mention
 * falls with this power of the share of the need that it covers. A label of several words found whole is no accident:
 * the power is divided by their number.
 */
const coverageExponent = 3;

/** An offer tagged with the concept; a competence; a narrower one. */
const offeredShare = 1.5;
const narrowerShare = 0.9;

const mostReasons = 4;
const answeringMembers = 40;

/** Finds who in a directory answers a need, with reasons. Builds its statistics once. */
export class NeedMatcher {
  readonly #directory: Directory;
  readonly #members: readonly Member[];
  readonly #texts: readonly (readonly MemberText[])[];
  readonly #statistics: Readonly<Record<View, TermStatistics>>;
  readonly #concepts: ConceptsInText;
  readonly #holders: ReadonlyMap<string, ReadonlyMap<number, number>>;

  constructor(directory: Directory, today: string) {
    this.#directory = directory;
    this.#members = directory.dataset.members;
    this.#texts = this.#members.map((member) => textsOf(member, directory, today));
    this.#statistics = statisticsOf(this.#texts);
    this.#concepts = new ConceptsInText(directory);
    this.#holders = holdersOf(this.#members, today);
  }

  match(need: Need, options: MatchOptions): NeedAnswer {
    const understood = this.#understand(need);
    const scores = this.#scores(need, understood, options);
    const ranked = this.#ranked(scores, options);
    const top = scores[ranked[0] ?? -1] ?? 1;
    const members = ranked
      .slice(0, options.limit ?? 10)
      .map((index) => this.#matchOf(index, (scores[index] ?? 0) / top, need, understood, options));
    return {
      understood,
      members,
      clusters: this.#clusters(ranked.slice(0, answeringMembers), scores, options),
      missing: this.#missing(need, understood, members),
    };
  }

  #understand(need: Need): readonly ConceptMention[] {
    const mentions = this.#concepts.find(need.text);
    const mentioned = new Set(mentions.map(({ concept }) => concept));
    const tagged = (need.competences ?? []).filter((id) => !mentioned.has(id) && this.#directory.competence(id));
    return [...mentions, ...tagged.map((concept) => ({ concept, label: '', lang: '', ranges: [] }))];
  }

  #scores(need: Need, understood: readonly ConceptMention[], options: MatchOptions): Float64Array {
    const scores = new Float64Array(this.#members.length);
    const terms = termsOf(need.text);
    for (const view of views) this.#addView(scores, view, weigh(terms[view]));
    this.#addConcepts(scores, need.text, understood);
    const { from, preferOthers = 0.3 } = options;
    if (from !== undefined)
      this.#members.forEach((member, index) => {
        if (belongsTo(member, from)) scores[index] = (scores[index] ?? 0) * (1 - preferOthers);
      });
    return scores;
  }

  /** Whole words are taken as they are; the forgiving views are widened by what goes with them. */
  #addView(scores: Float64Array, view: View, question: WeightedTerms): void {
    const statistics = this.#statistics[view];
    const found = view === 'words' ? statistics.scores(question) : statistics.widenedScores(question);
    const factor = viewWeights[view] / (statistics.ideal(question) || 1);
    found.forEach((score, index) => (scores[index] = (scores[index] ?? 0) + factor * score));
  }

  /** A rare concept says more than one that everybody has. */
  #addConcepts(scores: Float64Array, text: string, understood: readonly ConceptMention[]): void {
    const rarest = Math.log(1 + this.#members.length);
    for (const mention of understood) {
      const holders = this.#holdersWithNarrower(mention.concept);
      const rarity = Math.log(1 + this.#members.length / (1 + holders.size)) / rarest;
      const weight = conceptWeight * mentionWeight(text, mention) * rarity;
      for (const [index, share] of holders) scores[index] = (scores[index] ?? 0) + weight * share;
    }
  }

  #holdersWithNarrower(concept: string): ReadonlyMap<number, number> {
    const shares = new Map<number, number>();
    for (const id of this.#directory.conceptAndNarrower(concept))
      for (const [index, share] of this.#holders.get(id) ?? []) {
        const own = id === concept ? share : share * narrowerShare;
        if (own > (shares.get(index) ?? 0)) shares.set(index, own);
      }
    return shares;
  }

  #ranked(scores: Float64Array, { types, exclude }: MatchOptions): readonly number[] {
    const left = new Set(exclude);
    return [...scores.keys()]
      .filter((index) => {
        const member = this.#members[index];
        return (scores[index] ?? 0) > 0 && member && !left.has(member.id) && (!types || types.includes(member.type));
      })
      .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  }

  #matchOf(
    index: number,
    score: number,
    need: Need,
    understood: readonly ConceptMention[],
    { from, near, today }: MatchOptions,
  ): NeedMatch {
    const member = this.#members[index] as Member;
    return {
      member,
      score,
      reasons: [
        ...conceptReasons(member, understood, this.#directory, today),
        ...wordReasons(this.#texts[index] ?? [], need.text),
      ].slice(0, mostReasons),
      distanceKm: near && nearestSite(member, near),
      isOwn: from !== undefined && belongsTo(member, from),
    };
  }

  /** Clusters by the members who answer, each counting less than the one before, so that size alone does not win. */
  #clusters(ranked: readonly number[], scores: Float64Array, { from }: MatchOptions): readonly ClusterMatch[] {
    const found = new Map<string, { score: number; members: Member[] }>();
    for (const index of ranked)
      for (const { cluster } of this.#members[index]?.memberships ?? []) {
        const entry = found.get(cluster) ?? { score: 0, members: [] };
        entry.members.push(this.#members[index] as Member);
        entry.score += (scores[index] ?? 0) / entry.members.length;
        found.set(cluster, entry);
      }
    return [...found]
      .flatMap(([id, entry]) => {
        const cluster = this.#directory.cluster(id);
        return cluster && id !== from ? [{ cluster, ...entry }] : [];
      })
      .sort((one, other) => other.score - one.score);
  }

  #missing(need: Need, understood: readonly ConceptMention[], members: readonly NeedMatch[]): readonly string[] {
    const reasons = members.flatMap((match) => match.reasons);
    const held = new Set(reasons.map(({ concept }) => concept));
    const concepts = understood
      .filter(({ concept }) => !held.has(concept))
      .map(({ concept, label }) => label || concept);
    const covered = understood.flatMap(({ ranges }) => ranges);
    const words = contentWords(need.text).filter(
      ({ value, start }) =>
        !covered.some(([from, to]) => start >= from && start < to) && !this.#statistics.stems.has(stemOf(value)),
    );
    return [...concepts, ...new Set(words.map(({ start, end }) => need.text.slice(start, end)))];
  }
}

const statisticsOf = (texts: readonly (readonly MemberText[])[]): Readonly<Record<View, TermStatistics>> => {
  const terms = texts.map((own) =>
    own.map(({ field, value }) => ({ weight: fieldWeights[field], terms: termsOf(value) })),
  );
  const statistics = (view: View): TermStatistics =>
    new TermStatistics(
      terms.map((own) => {
        const document = new Map<string, number>();
        for (const text of own) weigh(text.terms[view], text.weight, document);
        return document;
      }),
    );
  return { words: statistics('words'), stems: statistics('stems'), grams: statistics('grams') };
};

/** Concept to the members who have it, each with how strongly it says so. */
const holdersOf = (members: readonly Member[], today: string): ReadonlyMap<string, ReadonlyMap<number, number>> => {
  const holders = new Map<string, Map<number, number>>();
  const add = (concept: string, index: number, share: number): void => {
    const shares = holders.get(concept) ?? new Map<number, number>();
    shares.set(index, Math.max(share, shares.get(index) ?? 0));
    holders.set(concept, shares);
  };
  members.forEach((member, index) => {
    for (const { id } of member.competences) add(id, index, 1);
    for (const offer of currentOffers(member, today)) for (const id of offer.competences) add(id, index, offeredShare);
  });
  return holders;
};

/** How much of the need a mention covers, from 0 to 1; a concept that the need is tagged with covers it all. */
const mentionWeight = (text: string, { label, ranges }: ConceptMention): number => {
  if (ranges.length === 0) return 1;
  const coverage = Math.min(1, ranges.length / contentWords(text).length);
  return coverage ** (coverageExponent / contentWords(label).length);
};

const belongsTo = (member: Member, cluster: string): boolean =>
  member.memberships.some((membership) => membership.cluster === cluster);

const nearestSite = (member: Member, near: { readonly lat: number; readonly lng: number }): number | undefined => {
  const distances = member.sites.flatMap(({ lat, lng }) =>
    lat === undefined || lng === undefined ? [] : [distanceKm(near, { lat, lng })],
  );
  return distances.length > 0 ? Math.min(...distances) : undefined;
};

const conceptReasons = (
  member: Member,
  understood: readonly ConceptMention[],
  directory: Directory,
  today: string,
): readonly NeedReason[] => {
  const offered = new Set(currentOffers(member, today).flatMap(({ competences }) => competences));
  const held = new Set([...offered, ...member.competences.map(({ id }) => id)]);
  return understood
    .flatMap(({ concept, label, lang, ranges }): readonly NeedReason[] => {
      const own = [...directory.conceptAndNarrower(concept)].find((id) => held.has(id));
      if (own === undefined) return [];
      const field = offered.has(own) ? 'offer' : 'competence';
      const narrower = own === concept ? undefined : own;
      return [{ kind: 'concept', field, text: label, lang: lang || undefined, ranges, concept, narrower }];
    })
    .sort((one, other) => Number(other.field === 'offer') - Number(one.field === 'offer'));
};

/** The member's texts that share words with the need, those that say most first. */
const wordReasons = (texts: readonly MemberText[], need: string): readonly NeedReason[] => {
  const wanted = new Set(contentWords(need).map(({ value }) => stemOf(value)));
  return texts
    .filter(({ field }) => field !== 'competence')
    .flatMap(({ field, value, lang }): readonly NeedReason[] => {
      const ranges = contentWords(value)
        .filter((word) => wanted.has(stemOf(word.value)))
        .map(({ start, end }) => [start, end] as const);
      return ranges.length > 0 ? [{ kind: 'words', field, text: value, lang, ranges }] : [];
    })
    .sort(
      (one, other) => fieldWeights[other.field] * other.ranges.length - fieldWeights[one.field] * one.ranges.length,
    );
};
