import type { CountryCode, Member, MemberCompetence, Offer } from '../../model.js';
import type { Sliced } from '../../search/slices.js';
import { currentOffers } from '../member-texts.js';
import type { ConstraintKind } from './call.js';
import type { Candidate, Field } from './candidates.js';
import { countBits, Tally } from './tally.js';

/** Why a member covers a brick. */
export interface SeatBrick {
  /** The concept that the call asks for. */
  readonly brick: string;
  /** The member's own concept: the same or a narrower one. */
  readonly concept: string;
  /** The offer tagged with it; undefined where the member claims it only. */
  readonly offer?: Offer;
  readonly level?: string;
  readonly evidence?: string;
  /** Nobody else in the team covers it. */
  readonly isOnlyHere: boolean;
}

export interface Seat {
  readonly member: Member;
  readonly country?: CountryCode;
  /** Ids of the clusters that it counts for. */
  readonly clusters: readonly string[];
  readonly bricks: readonly SeatBrick[];
  /** What the team would no longer be without this seat. */
  readonly holds: readonly ConstraintKind[];
  /** Who could take the seat without breaking anything, the best suited first. Nobody where the call names the member. */
  readonly alternatives: readonly Member[];
  /** How many they are; `alternatives` may be fewer. */
  readonly alternativeCount: number;
}

/** A team, and how it stands to the call. */
export interface Team {
  readonly seats: readonly Seat[];
  readonly countries: readonly CountryCode[];
  readonly clusters: readonly string[];
  readonly smes: number;
  readonly research: number;
  /** Bricks that nobody in the team covers. */
  readonly missing: readonly string[];
  /** What the call asks for and the team is not; empty for every team that was found. */
  readonly broken: readonly ConstraintKind[];
}

/** A team in words rather than bits. @param alternatives how many to name per seat */
export function* describeTeam(field: Field, team: readonly Candidate[], alternatives: number): Sliced<Team> {
  const tally = new Tally(field, team);
  const seats: Seat[] = [];
  for (const candidate of inOrder(team)) {
    seats.push(seatOf(field, candidate, team, tally, alternatives));
    yield;
  }
  const broken = [...tally.broken(), ...brokenByName(field, team)];
  return {
    seats,
    countries: namesIn(field.countries, team, ({ country }) => (country < 0 ? [] : [country])),
    clusters: namesIn(field.clusters, team, ({ clusters }) => clusters),
    smes: tally.smes,
    research: tally.research,
    missing: field.terms.bricks.filter((_, brick) => tally.coverersOf(brick) === 0),
    broken: [...new Set(broken)],
  };
}

/** Those who cover the most first. */
const inOrder = (team: readonly Candidate[]): readonly Candidate[] =>
  [...team].sort(
    (one, other) =>
      countBits(other.bricks) - countBits(one.bricks) ||
      countBits(other.offered) - countBits(one.offered) ||
      (one.member.id < other.member.id ? -1 : 1),
  );

const brokenByName = ({ terms }: Field, team: readonly Candidate[]): readonly ConstraintKind[] => {
  const ids = new Set(team.map(({ member }) => member.id));
  return [
    ...(terms.mustInclude.every((id) => ids.has(id)) ? [] : (['include'] as const)),
    ...(terms.mustNotInclude.some((id) => ids.has(id)) ? (['exclude'] as const) : []),
  ];
};

const namesIn = (
  names: readonly string[],
  team: readonly Candidate[],
  numbersOf: (candidate: Candidate) => readonly number[],
): readonly string[] => {
  const present = new Set(team.flatMap(numbersOf));
  return names.filter((_, number) => present.has(number));
};

const seatOf = (field: Field, candidate: Candidate, team: readonly Candidate[], tally: Tally, most: number): Seat => {
  const { member, country } = candidate;
  const able = alternativesFor(field, candidate, team);
  return {
    member,
    country: country < 0 ? undefined : field.countries[country],
    clusters: candidate.clusters.map((cluster) => field.clusters[cluster] ?? ''),
    bricks: field.terms.bricks.flatMap((brick, bit) => seatBrick(field, member, brick, tally.coverersOf(bit) === 1)),
    holds: heldBy(field, candidate, team),
    alternatives: able.slice(0, most),
    alternativeCount: able.length,
  };
};

/** What breaks when the seat is taken away that holds as long as it is there. */
const heldBy = (field: Field, candidate: Candidate, team: readonly Candidate[]): readonly ConstraintKind[] => {
  const before = new Set(new Tally(field, team).broken());
  const after = new Tally(field, rest(team, candidate)).broken();
  const named = field.terms.mustInclude.includes(candidate.member.id) ? (['include'] as const) : [];
  return [...after.filter((kind) => !before.has(kind)), ...named];
};

const rest = (team: readonly Candidate[], gone: Candidate): readonly Candidate[] =>
  team.filter((candidate) => candidate !== gone);

const alternativesFor = (field: Field, candidate: Candidate, team: readonly Candidate[]): readonly Member[] => {
  const { terms, candidates } = field;
  if (terms.mustInclude.includes(candidate.member.id)) return [];
  const taken = new Set([...terms.mustNotInclude, ...team.map(({ member }) => member.id)]);
  const tally = new Tally(field, rest(team, candidate));
  const able = [...candidates.values()].filter((other) => !taken.has(other.member.id) && completes(other, tally));
  const needed = new Tally(field, rest(team, candidate)).uncovered;
  return able.sort((one, other) => compareFor(needed, one, other)).map(({ member }) => member);
};

const completes = (candidate: Candidate, tally: Tally): boolean => {
  // most are ruled out by this alone
  if ((tally.uncovered & ~candidate.bricks) !== 0) return false;
  tally.add(candidate);
  const { isComplete } = tally;
  tally.remove(candidate);
  return isComplete;
};

/** Offers for what the seat is needed for come first, then more bricks, then evidence. */
const compareFor = (needed: number, one: Candidate, other: Candidate): number =>
  countBits(other.offered & needed) - countBits(one.offered & needed) ||
  countBits(other.bricks) - countBits(one.bricks) ||
  other.evidence - one.evidence ||
  (one.member.id < other.member.id ? -1 : 1);

/** Why the member covers the brick: an offer before a claim, the concept itself before a narrower one. */
const seatBrick = (field: Field, member: Member, brick: string, isOnlyHere: boolean): readonly SeatBrick[] => {
  const wanted = [...field.directory.conceptAndNarrower(brick)];
  const claims = new Map<string, MemberCompetence>(member.competences.map((claim) => [claim.id, claim]));
  const offers = currentOffers(member, field.today);
  const offered = wanted.find((concept) => offers.some(({ competences }) => competences.includes(concept)));
  const concept = offered ?? wanted.find((id) => claims.has(id));
  if (concept === undefined) return [];
  const { level, evidence } = claims.get(concept) ?? {};
  const offer = offers.find(({ competences }) => competences.includes(concept));
  return [{ brick, concept, offer, level, evidence, isOnlyHere }];
};
