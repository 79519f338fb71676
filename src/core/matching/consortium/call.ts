/** What a team must be, as a call for projects says it. All but the bricks may be left out. */
export interface ConsortiumCall {
  /** Concept ids, at most 32. A member covers a brick by the concept itself or a narrower one, claimed or on offer. */
  readonly bricks: readonly string[];
  /** Each member counts for the country of its first site. */
  readonly minimumCountries?: number;
  /** A member counts for every cluster that it belongs to today; a former cluster counts as its successors. */
  readonly minimumClusters?: number;
  /** The share of small and medium companies among the seats, 0 to 1. */
  readonly minimumSmeShare?: number;
  /** How many seats are research or education organisations. */
  readonly minimumResearch?: number;
  readonly maximumSize?: number;
  /** Member ids. */
  readonly mustInclude?: readonly string[];
  /** Member ids. */
  readonly mustNotInclude?: readonly string[];
}

/** One thing that a call asks for. */
export interface Constraint {
  readonly kind: ConstraintKind;
  /** The brick or the member that it is about. */
  readonly id?: string;
}

export type ConstraintKind =
  'brick' | 'countries' | 'clusters' | 'smeShare' | 'research' | 'size' | 'include' | 'exclude';

/** A call with nothing left open. */
export type Terms = Required<ConsortiumCall>;

/** Bits of a number that can be told apart. */
export const mostBricks = 32;

/** @throws {RangeError} on more bricks than can be searched */
export const termsOf = (call: ConsortiumCall): Terms => {
  const bricks = [...new Set(call.bricks)];
  if (bricks.length > mostBricks)
    throw new RangeError(`A call has at most ${String(mostBricks)} bricks, not ${String(bricks.length)}.`);
  return {
    bricks,
    minimumCountries: Math.ceil(positive(call.minimumCountries, 0)),
    minimumClusters: Math.ceil(positive(call.minimumClusters, 0)),
    minimumSmeShare: Math.min(1, positive(call.minimumSmeShare, 0)),
    minimumResearch: Math.ceil(positive(call.minimumResearch, 0)),
    maximumSize: Math.floor(positive(call.maximumSize, Infinity)),
    mustInclude: [...new Set(call.mustInclude)],
    mustNotInclude: [...new Set(call.mustNotInclude)],
  };
};

/** What is no positive number asks for nothing. */
const positive = (value: number | undefined, nothing: number): number =>
  value !== undefined && value > 0 ? value : nothing;

/** The small and medium companies that a team of a size needs; a hair less than a whole one is a whole one. */
export const smesNeeded = (size: number, share: number): number => Math.ceil(size * share - 1e-9);

/** Everything that the call asks for, one by one. */
export const constraintsOf = (terms: Terms): readonly Constraint[] => {
  const numbers: readonly (readonly [ConstraintKind, boolean])[] = [
    ['countries', terms.minimumCountries > 0],
    ['clusters', terms.minimumClusters > 0],
    ['smeShare', terms.minimumSmeShare > 0],
    ['research', terms.minimumResearch > 0],
    ['size', terms.maximumSize < Infinity],
  ];
  const each = (kind: ConstraintKind, ids: readonly string[]): readonly Constraint[] => ids.map((id) => ({ kind, id }));
  return [
    ...each('exclude', terms.mustNotInclude),
    ...each('include', terms.mustInclude),
    ...numbers.flatMap(([kind, isAsked]) => (isAsked ? [{ kind }] : [])),
    ...each('brick', terms.bricks),
  ];
};

/** The call without one of the things that it asks for. */
export const without = (terms: Terms, { kind, id }: Constraint): Terms => {
  const others = (ids: readonly string[]): readonly string[] => ids.filter((other) => other !== id);
  if (kind === 'brick') return { ...terms, bricks: others(terms.bricks) };
  if (kind === 'include') return { ...terms, mustInclude: others(terms.mustInclude) };
  if (kind === 'exclude') return { ...terms, mustNotInclude: others(terms.mustNotInclude) };
  return withNumber(terms, kind, kind === 'size' ? Infinity : 0);
};

/** The constraints that are a number. */
export type NumberKind = Exclude<ConstraintKind, 'brick' | 'include' | 'exclude'>;

const numberFields = {
  countries: 'minimumCountries',
  clusters: 'minimumClusters',
  smeShare: 'minimumSmeShare',
  research: 'minimumResearch',
  size: 'maximumSize',
} as const satisfies Record<NumberKind, keyof Terms>;

export const withNumber = (terms: Terms, kind: NumberKind, value: number): Terms => ({
  ...terms,
  [numberFields[kind]]: value,
});

export const numberOf = (terms: Terms, kind: NumberKind): number => terms[numberFields[kind]];
