import type { Candidate } from './candidates.js';
import { countBits, lowestBit, type Missing, type Tally } from './tally.js';

/** Room for how many candidates would cover none, one, two … of the bricks still open. */
const gains = 33;

/**
 * What a look at everybody still free says of a team in the making: whether it can be completed in the seats left, as
 * far as simple sums can tell, and who could take the next seat.
 */
export class Survey {
  /** Candidates by the number of open bricks that they would cover, and those of them who bring more than that. */
  readonly #all = new Uint16Array(gains);
  readonly #smes = new Uint16Array(gains);
  readonly #research = new Uint16Array(gains);
  readonly #abroad = new Uint16Array(gains);
  readonly #joined = new Uint16Array(gains);
  /** Per brick how many could cover it. */
  readonly #coverers = new Uint16Array(32);
  #mostNewClusters = 0;

  /** Looks at all who are free. */
  take(tally: Tally, pool: readonly Candidate[], barred: Uint8Array): void {
    for (const counts of [this.#all, this.#smes, this.#research, this.#abroad, this.#joined, this.#coverers])
      counts.fill(0);
    this.#mostNewClusters = 0;
    for (let index = 0; index < pool.length; index++) if (barred[index] === 0) this.#count(tally, pool[index]!);
  }

  #count(tally: Tally, candidate: Candidate): void {
    const open = candidate.bricks & tally.uncovered;
    const gain = countBits(open);
    this.#all[gain]!++;
    if (candidate.isSme) this.#smes[gain]!++;
    if (candidate.isResearch) this.#research[gain]!++;
    if (tally.bringsCountry(candidate)) this.#abroad[gain]!++;
    const clusters = tally.terms.minimumClusters > 0 ? tally.newClusters(candidate) : 0;
    if (clusters > 0) this.#joined[gain]!++;
    this.#mostNewClusters = Math.max(this.#mostNewClusters, clusters);
    for (let bits = open; bits !== 0; bits &= bits - 1) this.#coverers[lowestBit(bits)]!++;
  }

  /** Whether sums alone forbid that the seats left make the team complete. */
  isHopeless(uncovered: number, seats: number, missing: Missing): boolean {
    if (missing.research + missing.smes > seats || missing.countries > seats) return true;
    const open = countBits(uncovered);
    const joining = missing.clusters === 0 ? 0 : Math.ceil(missing.clusters / this.#mostNewClusters);
    return (
      this.#mostCovered(seats, this.#smes, missing.smes) < open ||
      this.#mostCovered(seats, this.#research, missing.research) < open ||
      this.#mostCovered(seats, this.#abroad, missing.countries) < open ||
      this.#mostCovered(seats, this.#joined, joining) < open
    );
  }

  /**
   * The most bricks that the seats can cover when so many of them go to candidates of a kind, brick after brick counted
   * as if no two covered the same one; -1 when there are not enough of the kind.
   */
  #mostCovered(seats: number, kind: Uint16Array, ofKind: number): number {
    if (ofKind > seats) return -1;
    let covered = 0;
    let kindLeft = ofKind;
    let freeLeft = seats - ofKind;
    for (let gain = gains - 1; gain >= 0 && kindLeft + freeLeft > 0; gain--) {
      const forKind = Math.min(kindLeft, kind[gain]!);
      const forFree = Math.min(freeLeft, this.#all[gain]! - forKind);
      covered += (forKind + forFree) * gain;
      kindLeft -= forKind;
      freeLeft -= forFree;
    }
    return kindLeft > 0 ? -1 : covered;
  }

  /** The open brick that the fewest can cover. */
  rarest(uncovered: number): number {
    let [rarest, fewest] = [-1, Infinity];
    for (let bits = uncovered; bits !== 0; bits &= bits - 1) {
      const brick = lowestBit(bits);
      if (this.#coverers[brick]! >= fewest) continue;
      rarest = brick;
      fewest = this.#coverers[brick]!;
    }
    return rarest;
  }
}

/** Per brick the bricks that some candidate covers together with it. */
export const neighboursOf = (bricks: number, pool: readonly Candidate[]): Uint32Array => {
  const neighbours = new Uint32Array(bricks);
  for (const candidate of pool)
    for (let bits = candidate.bricks; bits !== 0; bits &= bits - 1) neighbours[lowestBit(bits)]! |= candidate.bricks;
  return neighbours;
};

/** Bricks no two of which one candidate covers: each needs a seat of its own. */
export const seatsApart = (uncovered: number, neighbours: Uint32Array): number => {
  let seats = 0;
  for (let open = uncovered; open !== 0; seats++) {
    let [loneliest, fewest] = [0, 33];
    for (let bits = open; bits !== 0; bits &= bits - 1) {
      const company = neighbours[lowestBit(bits)]! & open;
      if (countBits(company) >= fewest) continue;
      loneliest = company;
      fewest = countBits(company);
    }
    open &= loneliest === 0 ? 0 : ~loneliest;
  }
  return seats;
};
