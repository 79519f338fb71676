import type { Directory } from '../directory.js';
import type { Member } from '../model.js';
import { membersIn } from './coverage.js';
import { needsBetween, type AnsweredNeed } from './complementarity-needs.js';

export interface ComplementarityOptions {
  /** The day on which needs and offers must stand, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A competence, with how many members of a cluster have it or a narrower one. */
export interface ClusterStrength {
  readonly id: string;
  readonly members: number;
}

/** A competence of two clusters, with the members of each. */
export interface SharedStrength {
  readonly id: string;
  readonly members: readonly [one: number, other: number];
}

export interface ComplementSide {
  readonly cluster: string;
  /** What the other lacks: the competences that members name, those of most members first. */
  readonly brings: readonly ClusterStrength[];
  /** Its members' published needs that still stand. Members of both clusters are left out: they know both. */
  readonly needs: number;
  /** Those of them for which the other has something, those it has most for first. */
  readonly answered: readonly AnsweredNeed[];
}

/** The parts of the score, each from 0 to 1; undefined where the dataset does not say. */
export interface ComplementarityParts {
  /** How far each brings what the other lacks. */
  readonly different: number;
  /** How much of what is new to the other is near to what the other does. */
  readonly related: number;
  /** How far the weight of each lies on other stages of the value chain. */
  readonly chain?: number;
  /** How much of what one asks for the other has. */
  readonly needs?: number;
}

export interface Complementarity {
  readonly sides: readonly [one: ComplementSide, other: ComplementSide];
  /** What both have, those of most members first. */
  readonly shared: readonly SharedStrength[];
  /** 0 to 1. */
  readonly score: number;
  readonly parts: ComplementarityParts;
}

/** What each part of the score weighs; `fit` is what comes of `different` and `related` together. */
export const complementarityWeights = { fit: 0.7, chain: 0.15, needs: 0.15 } as const;

/** So many organisations that have two competences say that the two belong together; one may be a chance. */
const bondsThatCount = 2;

/**
 * What two clusters have for each other.
 *
 *     score = 0.7 · √(different · related) + 0.15 · chain + 0.15 · needs
 *
 * - `different`: of the competences that a cluster's members name, the share that the other lacks; of the two shares the
 *   harmonic mean, so that the smaller counts most: a small cluster all of whose competences a big one has brings it
 *   nothing, however much it could learn. Who has a narrower competence has the broader one.
 * - `related`: of all that is new to the other, the share that has a relative among what the other's members name: a
 *   broader competence in common, or two organisations of the directory that have both.
 * - `chain`: half the sum of the differences between the two clusters' shares of members per stage.
 * - `needs`: the mean over the published needs of either of what the other has of the competences asked for.
 *
 * It is the same both ways. Clusters that do the same score low (`different` is 0, and with it all but the needs), and
 * so do clusters that have nothing to do with each other (`related` is 0). It is high where they differ, but are near:
 * other branches of one field, other stages of one chain. Where a dataset has no stages or the clusters publish no
 * needs, that part is undefined and the others share its weight.
 *
 * The score says what the directory says, by competences named, not by how well they are mastered.
 */
export const complementarityOf = (
  directory: Directory,
  one: string,
  other: string,
  { today }: ComplementarityOptions,
): Complementarity => {
  const first = profileOf(directory, one);
  const second = profileOf(directory, other);
  const needs = [needsOf(directory, first, second, today), needsOf(directory, second, first, today)] as const;
  const sides = [sideOf(first, second, needs[0]), sideOf(second, first, needs[1])] as const;
  const parts: ComplementarityParts = {
    different: harmonicMean(newShare(sides[0], first), newShare(sides[1], second)),
    related: relatedShare(directory, [sides[0], second], [sides[1], first]),
    chain: chainDistance(directory, one, other),
    needs: mean(needs.flat().map(({ share }) => share)),
  };
  return { sides, shared: sharedBy(first, second), score: scoreOf(parts), parts };
};

/** What a cluster's members have, as counted members per competence. */
interface Profile {
  readonly cluster: string;
  readonly members: readonly Member[];
  /** The competences that members name. */
  readonly claims: ReadonlySet<string>;
  /** These and the broader ones, each with its members. */
  readonly held: ReadonlyMap<string, number>;
}

const profileOf = (directory: Directory, cluster: string): Profile => {
  const members = directory.membersOf(cluster);
  const known = members.map(({ competences }) =>
    competences.map(({ id }) => id).filter((id) => directory.competence(id)),
  );
  const held = new Map<string, number>();
  for (const own of known) for (const id of withBroader(directory, own)) held.set(id, (held.get(id) ?? 0) + 1);
  return { cluster, members, claims: new Set(known.flat()), held };
};

/** The concepts and all broader ones; cycles in the data end the walk. */
const withBroader = (directory: Directory, ids: Iterable<string>): ReadonlySet<string> => {
  const found = new Set(ids);
  for (const id of found) for (const broader of directory.competence(id)?.broader ?? []) found.add(broader);
  return found;
};

/** Members of both clusters neither ask nor answer. */
const needsOf = (directory: Directory, asking: Profile, other: Profile, today: string): readonly AnsweredNeed[] => {
  const shared = new Set(asking.members.filter((member) => other.members.includes(member)));
  const without = (members: readonly Member[]): readonly Member[] => members.filter((member) => !shared.has(member));
  return needsBetween(directory, without(asking.members), without(other.members), today);
};

const sideOf = (own: Profile, other: Profile, needs: readonly AnsweredNeed[]): ComplementSide => ({
  cluster: own.cluster,
  brings: [...own.claims]
    .filter((id) => !other.held.has(id))
    .map((id) => ({ id, members: own.held.get(id) ?? 0 }))
    .sort((one, next) => next.members - one.members),
  needs: needs.length,
  answered: needs.filter(({ share }) => share > 0).sort((one, next) => next.share - one.share),
});

const sharedBy = (one: Profile, other: Profile): readonly SharedStrength[] =>
  [...new Set([...one.claims, ...other.claims])]
    .map((id) => ({ id, members: [one.held.get(id) ?? 0, other.held.get(id) ?? 0] as const }))
    .filter(({ members }) => Math.min(...members) > 0)
    .sort((first, next) => sum(next.members) - sum(first.members));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length > 0 ? sum(numbers) / numbers.length : undefined;

const harmonicMean = (one: number, other: number): number => (one + other > 0 ? (2 * one * other) / (one + other) : 0);

const newShare = ({ brings }: ComplementSide, { claims }: Profile): number =>
  claims.size > 0 ? brings.length / claims.size : 0;

/** @param pairs what a side brings, and to whom */
const relatedShare = (directory: Directory, ...pairs: readonly (readonly [ComplementSide, Profile])[]): number => {
  const bonds = bondsBetween(directory, new Set(pairs.flatMap(([{ brings }]) => brings.map(({ id }) => id))));
  const related = pairs.flatMap(([{ brings }, { claims }]) => {
    const near = withBroader(directory, claims);
    return brings.map(
      ({ id }) =>
        [...withBroader(directory, [id])].some((broader) => near.has(broader)) ||
        [...(bonds.get(id) ?? [])].some(([bound, members]) => members >= bondsThatCount && claims.has(bound)),
    );
  });
  return mean(related.map(Number)) ?? 0;
};

/** For each of the concepts, how many members of the directory also have another. */
const bondsBetween = (
  { dataset }: Directory,
  concepts: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const bonds = new Map([...concepts].map((id) => [id, new Map<string, number>()]));
  for (const { competences } of dataset.members) {
    const ids = new Set(competences.map(({ id }) => id));
    for (const id of ids) {
      const bound = bonds.get(id);
      if (bound) for (const other of ids) bound.set(other, (bound.get(other) ?? 0) + 1);
    }
  }
  return bonds;
};

/** 0 where the members of both are spread over the stages alike, 1 where no stage has members of both. */
const chainDistance = (directory: Directory, one: string, other: string): number | undefined => {
  const [first, second] = [one, other].map((cluster) => stageShares(directory, cluster));
  if (!first || !second) return undefined;
  return sum(first.map((value, stage) => Math.abs(value - (second[stage] ?? 0)))) / 2;
};

const stageShares = (directory: Directory, cluster: string): readonly number[] | undefined => {
  const counts = directory.dataset.stages.map(({ id }) => membersIn(directory, cluster, { kind: 'stage', id }).length);
  const total = sum(counts);
  return total > 0 ? counts.map((count) => count / total) : undefined;
};

const scoreOf = ({ different, related, chain, needs }: ComplementarityParts): number => {
  const values = { fit: Math.sqrt(different * related), chain, needs };
  const known = partNames.filter((name) => values[name] !== undefined);
  const weights = sum(known.map((name) => complementarityWeights[name]));
  return sum(known.map((name) => complementarityWeights[name] * (values[name] ?? 0))) / weights;
};

const partNames = ['fit', 'chain', 'needs'] as const;
