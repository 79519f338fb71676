import type { Sliced } from '../../search/slices.js';
import type { Candidate, Field } from './candidates.js';
import { neighboursOf, seatsApart, Survey } from './survey.js';
import { countBits, hasAll, Tally, type Missing } from './tally.js';

/** How much work may be done. Nodes and not time, so that the same question has the same answer everywhere. */
export class Budget {
  nodes = 0;
  #limit: number;
  #isStopped = false;
  readonly #shouldStop: () => boolean;

  constructor(limit: number, shouldStop: () => boolean = () => false) {
    this.#limit = limit;
    this.#shouldStop = shouldStop;
  }

  /** Counts a node. @returns whether there is an end to it */
  spend(): boolean {
    this.nodes++;
    if (this.nodes % nodesBetweenLooks === 0 && this.#shouldStop()) this.#isStopped = true;
    return this.isSpent;
  }

  get isSpent(): boolean {
    return this.#isStopped || this.nodes >= this.#limit;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  get left(): number {
    return Math.max(0, this.#limit - this.nodes);
  }

  /** Lets no more than so many nodes be spent until the next call. */
  allow(nodes: number): void {
    this.#limit = this.nodes + nodes;
  }
}

/** How many nodes there are between two questions whether to stop. */
const nodesBetweenLooks = 32;

/** Looking at so many candidates takes about a millisecond. */
const looksPerStep = 8192;

/** What comes of looking for teams: one was accepted, there is none (more), or the budget ended before it was clear. */
export type Outcome = 'accepted' | 'exhausted' | 'stopped';

/**
 * Depth-first search for teams of a size: the open brick that the fewest can cover is given to each of them in turn, the
 * most useful first; when no brick is open, the seats left go to whoever brings what else is missing. A branch ends
 * where the sums say that the seats left cannot do. A candidate whose branch is done is barred from the branches beside
 * it, so that no team is looked at twice.
 *
 * It finds a team of exactly `seats` or fewer wherever there is one, provided that there is none with fewer seats: such
 * a team has no seat that brings nothing.
 */
export class TeamSearch {
  readonly #pool: readonly Candidate[];
  readonly #budget: Budget;
  readonly #neighbours: Uint32Array;
  readonly #barred: Uint8Array;
  readonly #survey = new Survey();
  readonly #tally: Tally;
  readonly #team: Candidate[];
  #size = 0;
  /** Candidates looked at since the last rest. */
  #looked = 0;
  #accept: (team: readonly Candidate[]) => boolean = () => true;

  /** @param included members that are in every team */
  constructor(field: Field, pool: readonly Candidate[], included: readonly Candidate[], budget: Budget) {
    this.#pool = pool;
    this.#budget = budget;
    this.#neighbours = neighboursOf(field.terms.bricks.length, pool);
    this.#barred = new Uint8Array(pool.length);
    this.#team = [...included];
    this.#tally = new Tally(field, included);
  }

  /** @param accept is given each complete team; true ends the search */
  *run(size: number, accept: (team: readonly Candidate[]) => boolean): Sliced<Outcome> {
    this.#size = size;
    this.#accept = accept;
    return yield* this.#extend();
  }

  *#extend(): Sliced<Outcome> {
    if (this.#budget.spend()) return 'stopped';
    this.#looked += this.#pool.length;
    if (this.#looked > looksPerStep) {
      this.#looked = 0;
      yield;
    }
    const { uncovered } = this.#tally;
    const missing = this.#tally.missing(this.#size);
    if (uncovered === 0 && hasAll(missing)) return this.#accept([...this.#team]) ? 'accepted' : 'exhausted';
    const seats = this.#size - this.#team.length;
    if (seats <= 0 || seatsApart(uncovered, this.#neighbours) > seats) return 'exhausted';
    this.#survey.take(this.#tally, this.#pool, this.#barred);
    if (this.#survey.isHopeless(uncovered, seats, missing)) return 'exhausted';
    return yield* this.#branch(this.#next(uncovered, missing));
  }

  *#branch(next: readonly number[]): Sliced<Outcome> {
    let done = 0;
    let outcome: Outcome = 'exhausted';
    for (; done < next.length && outcome === 'exhausted'; done++) {
      const index = next[done]!;
      const candidate = this.#pool[index]!;
      this.#barred[index] = 1;
      this.#team.push(candidate);
      this.#tally.add(candidate);
      outcome = yield* this.#extend();
      this.#tally.remove(candidate);
      this.#team.pop();
    }
    while (done-- > 0) this.#barred[next[done]!] = 0;
    return outcome;
  }

  /** Who could take the next seat, the most useful first. */
  #next(uncovered: number, missing: Missing): readonly number[] {
    const brick = uncovered === 0 ? 0 : 1 << this.#survey.rarest(uncovered);
    const found: { readonly index: number; readonly use: number }[] = [];
    this.#pool.forEach((candidate, index) => {
      if (this.#barred[index] !== 0 || (brick !== 0 && (candidate.bricks & brick) === 0)) return;
      const use = useOf(candidate, this.#tally, missing);
      if (use > 0) found.push({ index, use });
    });
    return found.sort((one, other) => other.use - one.use || one.index - other.index).map(({ index }) => index);
  }
}

/** How much of what a team lacks the candidate would bring. */
export const useOf = (candidate: Candidate, tally: Tally, missing: Missing): number =>
  countBits(candidate.bricks & tally.uncovered) +
  Number(missing.countries > 0 && tally.bringsCountry(candidate)) +
  (missing.clusters > 0 ? Math.min(missing.clusters, tally.newClusters(candidate)) : 0) +
  Number(missing.research > 0 && candidate.isResearch) +
  Number(missing.smes > 0 && candidate.isSme);
