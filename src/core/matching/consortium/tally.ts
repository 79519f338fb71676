import { smesNeeded, type ConstraintKind, type Terms } from './call.js';
import type { Candidate, Field } from './candidates.js';

/** How many bits are set. */
export const countBits = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** What a team has, kept up while members come and go. */
export class Tally {
  readonly terms: Terms;
  /** Bits of the bricks that nobody in the team covers. */
  uncovered: number;
  size = 0;
  smes = 0;
  research = 0;
  countries = 0;
  clusters = 0;
  readonly #coverers = new Uint16Array(32);
  readonly #inCountry: Uint16Array;
  readonly #inCluster: Uint16Array;

  constructor({ terms, countries, clusters }: Field, team: readonly Candidate[] = []) {
    this.terms = terms;
    this.uncovered = terms.bricks.length === 32 ? -1 : 2 ** terms.bricks.length - 1;
    this.#inCountry = new Uint16Array(countries.length);
    this.#inCluster = new Uint16Array(clusters.length);
    for (const candidate of team) this.add(candidate);
  }

  add(candidate: Candidate): void {
    this.size++;
    this.smes += Number(candidate.isSme);
    this.research += Number(candidate.isResearch);
    if (candidate.country >= 0 && this.#inCountry[candidate.country]!++ === 0) this.countries++;
    for (const cluster of candidate.clusters) if (this.#inCluster[cluster]!++ === 0) this.clusters++;
    for (let bits = candidate.bricks; bits !== 0; bits &= bits - 1) this.#coverers[lowestBit(bits)]!++;
    this.uncovered &= ~candidate.bricks;
  }

  remove(candidate: Candidate): void {
    this.size--;
    this.smes -= Number(candidate.isSme);
    this.research -= Number(candidate.isResearch);
    if (candidate.country >= 0 && (this.#inCountry[candidate.country]! -= 1) === 0) this.countries--;
    for (const cluster of candidate.clusters) if ((this.#inCluster[cluster]! -= 1) === 0) this.clusters--;
    for (let bits = candidate.bricks; bits !== 0; bits &= bits - 1)
      if ((this.#coverers[lowestBit(bits)]! -= 1) === 0) this.uncovered |= bits & -bits;
  }

  bringsCountry({ country }: Candidate): boolean {
    return country >= 0 && this.#inCountry[country] === 0;
  }

  newClusters({ clusters }: Candidate): number {
    let count = 0;
    for (const cluster of clusters) if (this.#inCluster[cluster] === 0) count++;
    return count;
  }

  /** How many in the team cover the brick. */
  coverersOf(brick: number): number {
    return this.#coverers[brick]!;
  }

  /** What the team still lacks to be one of `size` seats that answers the call. */
  missing(size: number): Missing {
    const { terms } = this;
    return {
      countries: Math.max(0, terms.minimumCountries - this.countries),
      clusters: Math.max(0, terms.minimumClusters - this.clusters),
      research: Math.max(0, terms.minimumResearch - this.research),
      smes: Math.max(0, smesNeeded(size, terms.minimumSmeShare) - this.smes),
    };
  }

  /** The constraints that the team as it stands does not keep, but for those about single members. */
  broken(): readonly ConstraintKind[] {
    const { countries, clusters, research, smes } = this.missing(this.size);
    const states: readonly (readonly [ConstraintKind, boolean])[] = [
      ['brick', this.uncovered !== 0],
      ['countries', countries > 0],
      ['clusters', clusters > 0],
      ['smeShare', smes > 0],
      ['research', research > 0],
      ['size', this.size > this.terms.maximumSize],
    ];
    return states.flatMap(([kind, isBroken]) => (isBroken ? [kind] : []));
  }

  get isComplete(): boolean {
    return this.uncovered === 0 && this.size <= this.terms.maximumSize && hasAll(this.missing(this.size));
  }
}

/** How many of each are still missing. */
export interface Missing {
  readonly countries: number;
  readonly clusters: number;
  readonly research: number;
  readonly smes: number;
}

export const hasAll = ({ countries, clusters, research, smes }: Missing): boolean =>
  countries + clusters + research + smes === 0;

export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
