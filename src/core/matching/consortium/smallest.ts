import type { Sliced } from '../../search/slices.js';
import { smesNeeded, type Terms } from './call.js';
import type { Candidate, Field } from './candidates.js';
import { compareCandidates, compareTeams, weigh, type Weighed } from './quality.js';
import { reduced } from './reduce.js';
import { hasAll, Tally } from './tally.js';
import { Budget, TeamSearch, useOf } from './team-search.js';

/** The smallest team that was found, and what is known about smaller ones. */
export interface Smallest {
  readonly team: readonly Candidate[] | undefined;
  /** No complete team has fewer seats than this; Infinity where there is none at all. */
  readonly atLeast: number;
}

/** The members that are in every team, and those who may take the other seats. */
export interface Choice {
  readonly included: readonly Candidate[];
  readonly free: readonly Candidate[];
}

/** Undefined where a member must be in the team who is not in the directory, or must not be in it. */
export const choiceOf = ({ candidates, terms }: Field): Choice | undefined => {
  const left = new Set(terms.mustNotInclude);
  const included = terms.mustInclude.flatMap((id) => (left.has(id) ? [] : (candidates.get(id) ?? [])));
  if (included.length < terms.mustInclude.length) return undefined;
  const seated = new Set(terms.mustInclude);
  const free = [...candidates.values()].filter(({ member }) => !left.has(member.id) && !seated.has(member.id));
  // where all seats are for small and medium companies, nobody else need be looked at
  return { included, free: terms.minimumSmeShare === 1 ? free.filter(({ isSme }) => isSme) : free };
};

/** Looks for the smallest team, one size after the other, so that the first one found is proven to be it. */
export function* smallestTeam(field: Field, choice: Choice, budget: Budget): Sliced<Smallest> {
  const largest = largestUseful(field, choice);
  const greedy = yield* greedyTeam(field, choice, largest);
  const end = greedy ? greedy.length - 1 : largest;
  const pool = yield* reduced(choice.free, { terms: field.terms, largest: end + 1, forQuality: false });
  const search = new TeamSearch(field, pool, choice.included, budget);
  let atLeast = leastSize(field.terms, choice);
  for (let size = atLeast; size <= end; size++) {
    let found: readonly Candidate[] | undefined;
    const isProven = atLeast === size;
    const total = budget.left;
    budget.allow(Math.ceil(total / 2));
    const before = budget.nodes;
    const outcome = yield* search.run(size, (team) => {
      found = team;
      return true;
    });
    budget.allow(total - (budget.nodes - before));
    if (found) return { team: found, atLeast };
    if (outcome === 'exhausted' && isProven) atLeast = size + 1;
    if (budget.isSpent) break;
  }
  return { team: greedy, atLeast: greedy || atLeast <= end ? atLeast : Infinity };
}

const leastSize = ({ bricks, minimumCountries, minimumResearch }: Terms, { included }: Choice): number =>
  Math.max(included.length, minimumCountries, minimumResearch, Math.min(1, bricks.length));

/**
 * No smallest team is larger: each seat brings a brick, a country, a cluster or a research organisation that no other
 * brings, or is a small company that the share needs. Nor do more seats help where the small companies run out.
 */
const largestUseful = ({ terms }: Field, { included, free }: Choice): number => {
  const { bricks, minimumCountries, minimumClusters, minimumResearch, minimumSmeShare: share, maximumSize } = terms;
  const bringing = included.length + bricks.length + minimumCountries + minimumClusters + minimumResearch;
  const smes = [...included, ...free].filter(({ isSme }) => isSme).length;
  const everybody = included.length + free.length;
  const padded = share > 0 && share < 1 ? Math.ceil((bringing + 1) / (1 - share)) : bringing;
  const sustained = share > 0 ? Math.floor(smes / share + 1e-9) : everybody;
  return Math.min(padded, sustained, everybody, maximumSize);
};

/** A first answer: whoever brings the most next, until nothing is missing; then who turned out not to be needed goes. */
function* greedyTeam(field: Field, choice: Choice, largest: number): Sliced<readonly Candidate[] | undefined> {
  const team = [...choice.included];
  const tally = new Tally(field, team);
  const left = new Set([...choice.free].sort(compareCandidates));
  while (!isReady(tally) && team.length < largest) {
    const best = mostUseful(left, tally);
    if (!best) return undefined;
    left.delete(best);
    team.push(best);
    tally.add(best);
    yield;
  }
  return isReady(tally) ? slimmed(team, tally, choice.included) : undefined;
}

const isReady = (tally: Tally): boolean => tally.uncovered === 0 && hasAll(tally.missing(tally.size));

const mostUseful = (left: ReadonlySet<Candidate>, tally: Tally): Candidate | undefined => {
  const { minimumSmeShare } = tally.terms;
  const missing = { ...tally.missing(tally.size + 1), smes: smesNeeded(tally.size + 1, minimumSmeShare) - tally.smes };
  let [best, most]: [Candidate | undefined, number] = [undefined, 0];
  for (const candidate of left) {
    const use = useOf(candidate, tally, missing);
    if (use > most) [best, most] = [candidate, use];
  }
  return best;
};

const slimmed = (
  team: readonly Candidate[],
  tally: Tally,
  included: readonly Candidate[],
): readonly Candidate[] | undefined => {
  const stays = team.filter((candidate) => {
    if (included.includes(candidate)) return true;
    tally.remove(candidate);
    if (isReady(tally)) return false;
    tally.add(candidate);
    return true;
  });
  return stays.length <= tally.terms.maximumSize ? stays : undefined;
};

/** The best teams of a size, as far as the budget goes. */
export interface Best {
  readonly teams: readonly Weighed[];
  /** Whether all of that size were weighed, but for those that differ only in who is less suited for a seat. */
  readonly isComplete: boolean;
}

/** Weighs the teams of the size that was found, or of a smaller one that turns up meanwhile. @param count how many to keep */
export function* bestTeams(
  field: Field,
  choice: Choice,
  first: readonly Candidate[],
  count: number,
  budget: Budget,
): Sliced<Best> {
  const size = first.length;
  const pool = yield* reduced(choice.free, { terms: field.terms, largest: size, forQuality: true });
  let best: readonly Weighed[] = [weigh(field, first)];
  const outcome = yield* new TeamSearch(field, pool, choice.included, budget).run(size, (team) => {
    best = withTeam(best, weigh(field, team), count);
    return false;
  });
  return { teams: best, isComplete: outcome === 'exhausted' && best.every(({ team }) => team.length === size) };
}

const withTeam = (best: readonly Weighed[], team: Weighed, count: number): readonly Weighed[] => {
  const last = best.at(-1);
  if (best.length >= count && last && compareTeams(last, team) <= 0) return best;
  if (best.some(({ key }) => key === team.key)) return best;
  const [first = team, ...others] = [...best, team].sort(compareTeams).slice(0, count);
  return [first, ...others.filter((other) => other.team.length === first.team.length)];
};

/** How many bricks nobody free or included covers, as bits. */
export const uncoverable = (field: Field, { included, free }: Choice): number => {
  const tally = new Tally(field);
  return [...included, ...free].reduce((bits, { bricks }) => bits & ~bricks, tally.uncovered);
};
