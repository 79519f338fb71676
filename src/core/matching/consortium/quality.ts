import type { Candidate, Field } from './candidates.js';
import { countBits, Tally } from './tally.js';

/**
 * What makes one of two teams of the same size the better one, the first difference deciding: more bricks that somebody
 * has an offer for, more clusters, more countries, more claims with evidence, more bricks that several cover. Teams
 * equal in all of it stand in the order of their members' ids, so that the same question has the same answer.
 */
export const qualityOf = (field: Field, team: readonly Candidate[]): readonly number[] => {
  const tally = new Tally(field, team);
  const offered = team.reduce((bits, candidate) => bits | candidate.offered, 0);
  const evidence = team.reduce((sum, candidate) => sum + candidate.evidence, 0);
  const doubled = field.terms.bricks.filter((_, brick) => tally.coverersOf(brick) > 1).length;
  return [countBits(offered), tally.clusters, tally.countries, evidence, doubled];
};

/** A team with what it is worth. */
export interface Weighed {
  readonly team: readonly Candidate[];
  readonly quality: readonly number[];
  /** The ids in order: the same for the same team. */
  readonly key: string;
}

export const weigh = (field: Field, team: readonly Candidate[]): Weighed => ({
  team,
  quality: qualityOf(field, team),
  key: team
    .map(({ member }) => member.id)
    .sort()
    .join('\n'),
});

/** Smaller before larger, then better before worse. */
export const compareTeams = (one: Weighed, other: Weighed): number => {
  if (one.team.length !== other.team.length) return one.team.length - other.team.length;
  const differences = one.quality.map((value, at) => (other.quality[at] ?? 0) - value);
  const decisive = differences.find((difference) => difference !== 0);
  if (decisive !== undefined) return decisive;
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
};

/** Who is tried first where two bring the same: offers, evidence, clusters, then the order of ids. */
export const compareCandidates = (one: Candidate, other: Candidate): number =>
  countBits(other.offered) - countBits(one.offered) ||
  other.evidence - one.evidence ||
  other.clusters.length - one.clusters.length ||
  (one.member.id < other.member.id ? -1 : 1);
