import type { Directory } from '../../directory.js';
import type { Member, Offer } from '../../model.js';
import { isCurrent } from '../../offers.js';

/** What two participants have for each other: a need that the other answers, or a field that both know. */
export interface AffinityReason {
  readonly kind: 'answers' | 'common';
  /** The concept needed, or known to both. */
  readonly concept: string;
  /** For `answers`: who has something for whom, and the narrower concept, where it is another. */
  readonly from?: string;
  readonly to?: string;
  readonly narrower?: string;
}

interface Profile {
  readonly id: string;
  readonly has: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
}

interface WeighedReason extends AffinityReason {
  readonly weight: number;
}

/** Share of the affinity that needs answered make; the rest is common ground. */
const answersShare = 0.7;
const mostReasons = 3;

/**
 * How much participants of a directory could give each other, from 0 to 1: seven tenths are the share of both sides'
 * needs that the other answers by a competence or an offer, three tenths the share of their fields that they have in
 * common. Rare concepts count more than what everybody has. Known by concepts alone: what is only written in a text
 * is not seen.
 */
export class DirectoryAffinity {
  readonly #directory: Directory;
  readonly #profiles: ReadonlyMap<string, Profile>;
  readonly #rarity: ReadonlyMap<string, number>;
  readonly #accepted = new Map<string, ReadonlySet<string>>();

  /**
   * @param ids clusters or members; others have no affinity with anybody
   * @param today the day on which offers and needs must stand, `YYYY-MM-DD`
   */
  constructor(directory: Directory, ids: readonly string[], today: string) {
    this.#directory = directory;
    const profiles = ids.flatMap((id) => profileOf(directory, id, today) ?? []);
    this.#profiles = new Map(profiles.map((profile) => [profile.id, profile]));
    this.#rarity = rarityOf(profiles);
  }

  score(one: string, other: string): number {
    const [a, b] = [this.#profiles.get(one), this.#profiles.get(other)];
    if (!a || !b) return 0;
    const needed = this.#weightOf(a.needs) + this.#weightOf(b.needs);
    const answered = total(this.#answers(a, b)) + total(this.#answers(b, a));
    const common = total(this.#common(a, b));
    const all = this.#weightOf(a.has) + this.#weightOf(b.has) - common;
    return (needed > 0 ? (answersShare * answered) / needed : 0) + (all > 0 ? ((1 - answersShare) * common) / all : 0);
  }

  /** The weightiest reasons first, needs answered before common ground. */
  reasons(one: string, other: string): readonly AffinityReason[] {
    const [a, b] = [this.#profiles.get(one), this.#profiles.get(other)];
    if (!a || !b) return [];
    const byWeight = (reasons: readonly WeighedReason[]): readonly WeighedReason[] =>
      [...reasons].sort((first, second) => second.weight - first.weight);
    return [...byWeight([...this.#answers(a, b), ...this.#answers(b, a)]), ...byWeight(this.#common(a, b))].slice(
      0,
      mostReasons,
    );
  }

  /** What the first has for the second. */
  #answers({ id: from, has }: Profile, { id: to, needs }: Profile): readonly WeighedReason[] {
    return [...needs].flatMap((concept): readonly WeighedReason[] => {
      const own = [...this.#acceptedFor(concept)].find((id) => has.has(id));
      if (own === undefined) return [];
      const narrower = own === concept ? undefined : own;
      return [{ kind: 'answers', concept, from, to, narrower, weight: this.#rarityOf(concept) }];
    });
  }

  #common(a: Profile, b: Profile): readonly WeighedReason[] {
    const [few, many] = a.has.size < b.has.size ? [a.has, b.has] : [b.has, a.has];
    return [...few].flatMap((concept) =>
      many.has(concept) ? [{ kind: 'common', concept, weight: this.#rarityOf(concept) } as const] : [],
    );
  }

  /** The concepts that answer a need: itself, and all narrower ones. */
  #acceptedFor(concept: string): ReadonlySet<string> {
    const known = this.#accepted.get(concept) ?? this.#directory.conceptAndNarrower(concept);
    this.#accepted.set(concept, known);
    return known;
  }

  #rarityOf(concept: string): number {
    return this.#rarity.get(concept) ?? 1;
  }

  #weightOf(concepts: ReadonlySet<string>): number {
    let weight = 0;
    for (const concept of concepts) weight += this.#rarityOf(concept);
    return weight;
  }
}

/** Reasons of one kind between the same two, in the same direction. */
export interface GroupedReasons extends Pick<AffinityReason, 'kind' | 'from' | 'to'> {
  /** What is had: the narrower concept, where it is another than the one needed. */
  readonly concepts: readonly string[];
}

/** The reasons to be said in one breath: who has what for whom, and what is common. */
export const groupedReasons = (reasons: readonly AffinityReason[]): readonly GroupedReasons[] => {
  const groups = new Map<string, GroupedReasons>();
  for (const { kind, from, to, concept, narrower } of reasons) {
    const key = `${kind} ${from ?? ''}`;
    groups.set(key, { kind, from, to, concepts: [...(groups.get(key)?.concepts ?? []), narrower ?? concept] });
  }
  return [...groups.values()];
};

const total = (reasons: readonly WeighedReason[]): number => reasons.reduce((sum, { weight }) => sum + weight, 0);

/** From 1 for what nobody has towards 0 for what everybody has. */
const rarityOf = (profiles: readonly Profile[]): ReadonlyMap<string, number> => {
  const holders = new Map<string, number>();
  for (const { has } of profiles) for (const concept of has) holders.set(concept, (holders.get(concept) ?? 0) + 1);
  const most = Math.log(2 + profiles.length);
  return new Map(
    [...holders].map(([concept, count]) => [concept, Math.log((2 + profiles.length) / (1 + count)) / most]),
  );
};

const profileOf = (directory: Directory, id: string, today: string): Profile | undefined => {
  const [cluster, member] = [directory.cluster(id), directory.member(id)];
  const members = cluster ? directory.membersOf(id) : member ? [member] : undefined;
  if (!members) return undefined;
  const concepts = (offersOf: (member: Member) => readonly Offer[]): readonly string[] =>
    members.flatMap((own) => offersOf(own).flatMap((offer) => (isCurrent(offer, today) ? offer.competences : [])));
  return {
    id,
    has: new Set([
      ...(cluster?.competences ?? []),
      ...members.flatMap(({ competences }) => competences.map((competence) => competence.id)),
      ...concepts(({ offers }) => offers),
    ]),
    needs: new Set(concepts(({ needs }) => needs)),
  };
};
