import type { Directory } from '../directory.js';
import { atOnce, type Sliced } from '../search/slices.js';
import { termsOf, type ConsortiumCall } from './consortium/call.js';
import { fieldOf, type Field } from './consortium/candidates.js';
import { obstaclesOf, type Obstacles } from './consortium/obstacles.js';
import { bestTeams, choiceOf, smallestTeam, uncoverable } from './consortium/smallest.js';
import { Budget } from './consortium/team-search.js';
import { describeTeam, type Team } from './consortium/team.js';
import { differenceOf, type TeamDifference } from './consortium/what-if.js';

export interface ConsortiumOptions {
  /** The day on which offers and memberships must stand, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many of the best teams to give, default 3. */
  readonly teams?: number;
  /** How many alternatives to name per seat, default 8. */
  readonly alternatives?: number;
  /**
   * How many steps the search may take, default 200,000. Steps and not seconds, so that the same question has the same
   * answer on every machine.
   */
  readonly nodeLimit?: number;
  /** Asked now and then; true ends the search with the best found so far. */
  readonly shouldStop?: () => boolean;
}

export interface ConsortiumAnswer {
  /** `unknown`: none was found in the steps allowed, nor is it proven that there is none. */
  readonly status: 'found' | 'none' | 'unknown';
  /** The smallest teams found, all of one size, the best first. */
  readonly teams: readonly Team[];
  /** Whether no smaller team exists (for `none`: no team at all). */
  readonly proven: boolean;
  /** No team has fewer seats than this. */
  readonly atLeast: number;
  /** Whether all teams of that size were weighed, so that the first is proven to be the best of them too. */
  readonly isBest: boolean;
  /** For `none`: what stands in the way. */
  readonly obstacles?: Obstacles;
  /** How many steps the search took. */
  readonly nodes: number;
}

const defaults = { teams: 3, alternatives: 8, nodeLimit: 200_000 } as const;

/** Of the steps allowed, the share that may go into finding the best of the smallest teams. */
const weighingShare = 0.25;

/**
 * The smallest teams that answer a call, by branch and bound: the answer says whether it is proven that there is none
 * smaller. Everything is done at once; `consortiumSteps` does the same in slices.
 *
 * @throws {RangeError} on more than 32 bricks
 */
export const findConsortium = (
  directory: Directory,
  call: ConsortiumCall,
  options: ConsortiumOptions,
): ConsortiumAnswer => atOnce(consortiumSteps(directory, call, options));

/** The same as `findConsortium` in short steps, for `inSlices`. */
export function* consortiumSteps(
  directory: Directory,
  call: ConsortiumCall,
  options: ConsortiumOptions,
): Sliced<ConsortiumAnswer> {
  const { nodeLimit = defaults.nodeLimit, shouldStop } = options;
  const field = yield* fieldOf(directory, termsOf(call), options.today);
  const choice = choiceOf(field);
  if (!choice || uncoverable(field, choice) !== 0) return yield* noTeam(field, 0, shouldStop);
  const budget = new Budget(Math.ceil(nodeLimit * (1 - weighingShare)), shouldStop);
  const { team, atLeast } = yield* smallestTeam(field, choice, budget);
  if (!team && atLeast === Infinity) return yield* noTeam(field, budget.nodes, shouldStop);
  if (!team) return { status: 'unknown', teams: [], proven: false, atLeast, isBest: false, nodes: budget.nodes };
  const weighing = new Budget(Math.ceil(nodeLimit * weighingShare), shouldStop);
  const { teams, isComplete } = yield* bestTeams(field, choice, team, options.teams ?? defaults.teams, weighing);
  const proven = teams.every(({ team: seats }) => atLeast >= seats.length);
  const described: Team[] = [];
  for (const { team: seats } of teams)
    described.push(yield* describeTeam(field, seats, options.alternatives ?? defaults.alternatives));
  const nodes = budget.nodes + weighing.nodes;
  return { status: 'found', teams: described, proven, atLeast, isBest: proven && isComplete, nodes };
}

function* noTeam(field: Field, nodes: number, shouldStop?: () => boolean): Sliced<ConsortiumAnswer> {
  const obstacles = yield* obstaclesOf(field, shouldStop);
  return { status: 'none', teams: [], proven: true, atLeast: Infinity, isBest: false, obstacles, nodes };
}

/** How a team of the visitor's own stands to the call. Ids that the directory does not know are left out. */
export const reviewTeam = (
  directory: Directory,
  call: ConsortiumCall,
  ids: readonly string[],
  options: ConsortiumOptions,
): Team => {
  const field = atOnce(fieldOf(directory, termsOf(call), options.today));
  const team = [...new Set(ids)].flatMap((id) => field.candidates.get(id) ?? []);
  return atOnce(describeTeam(field, team, options.alternatives ?? defaults.alternatives));
};

/** A seat given to another. */
export interface Swap {
  readonly team: Team;
  /** Bricks that were covered and no longer are. */
  readonly lost: readonly string[];
  /** Bricks that are covered now. */
  readonly gained: readonly string[];
}

/** Gives a member's seat in a team to another member. */
export const swapSeat = (
  directory: Directory,
  call: ConsortiumCall,
  team: Team,
  { from, to }: { readonly from: string; readonly to: string },
  options: ConsortiumOptions,
): Swap => {
  const ids = team.seats.map(({ member }) => (member.id === from ? to : member.id));
  const next = reviewTeam(directory, call, ids, options);
  return {
    team: next,
    lost: next.missing.filter((brick) => !team.missing.includes(brick)),
    gained: team.missing.filter((brick) => !next.missing.includes(brick)),
  };
};

export interface OneCountryMore {
  readonly countries: number;
  readonly answer: ConsortiumAnswer;
  /** Undefined where there is no such team. */
  readonly difference?: TeamDifference;
}

/** What would have to change for the team to reach one more country. */
export function* oneCountryMore(
  directory: Directory,
  call: ConsortiumCall,
  team: Team,
  options: ConsortiumOptions,
): Sliced<OneCountryMore> {
  const countries = team.countries.length + 1;
  const answer = yield* consortiumSteps(directory, { ...call, minimumCountries: countries }, options);
  const [best] = answer.teams;
  return { countries, answer, difference: best && differenceOf(team, best) };
}

export { mostBricks } from './consortium/call.js';
export type { ConsortiumCall, Constraint, ConstraintKind } from './consortium/call.js';
export type { Loosening, Obstacles } from './consortium/obstacles.js';
export type { Seat, SeatBrick, Team } from './consortium/team.js';
export type { TeamDifference } from './consortium/what-if.js';
