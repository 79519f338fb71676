import { distanceKm } from '../../core/geo.js';
import type { Candidate } from './place-index.js';
import type { Place } from './gazetteer.js';

/** What else a list says of where the place is. */
export interface PlaceHints {
  readonly country: string;
  readonly postcode?: string | undefined;
  /** GeoNames' code of the region, where the region's name is known to mean it. */
  readonly admin1?: string | undefined;
}

export type Resolution =
  | { readonly kind: 'found'; readonly place: Place }
  /** Several places bear the name and nothing tells which is meant; the largest first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Place[] }
  | { readonly kind: 'unknown' };

/** Places nearer than this are one place and its quarters, or one entered twice. */
const samePlaceKm = 10;

/**
 * When one of several places that bear a name is meant without doubt: it has at least `population` inhabitants and is
 * so many times as large as each other. The more the name is its own, the less it takes: it alone has it for its main
 * name (`Clichy` beside Clichy-sous-Bois), others have it too (`Freiburg`), or it is called so only among other names
 * (`Frankfurt` for Frankfurt am Main).
 */
const dominant = { population: 10_000, soleMainName: 1.5, mainName: 4, otherName: 50 } as const;

/** The first two digits of a French postcode are the département, which is GeoNames' second level. */
const departmentOf = ({ country, postcode }: PlaceHints): string | undefined =>
  country === 'FR' && /^\d{5}$/.test(postcode ?? '') ? postcode?.slice(0, 2) : undefined;

/** The candidates that pass, or all of them when none does: a hint that fits nothing is no hint. */
const narrowed = (candidates: readonly Candidate[], fits: (place: Place) => boolean): readonly Candidate[] => {
  const fitting = candidates.filter(({ place }) => fits(place));
  return fitting.length > 0 ? fitting : candidates;
};

const bySize = (one: Candidate, other: Candidate): number => other.place.population - one.place.population;

/** The largest of each group of neighbours. */
const withoutNeighbours = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(bySize)) {
    const near = kept.find(({ place }) => distanceKm(place, candidate.place) < samePlaceKm);
    if (!near) kept.push(candidate);
  }
  return kept;
};

const timesAsLarge = ({ byMainName }: Candidate, others: readonly Candidate[]): number => {
  if (!byMainName) return dominant.otherName;
  return others.some((other) => other.byMainName) ? dominant.mainName : dominant.soleMainName;
};

const dominates = (candidate: Candidate, others: readonly Candidate[]): boolean => {
  const { population } = candidate.place;
  const times = timesAsLarge(candidate, others);
  return population >= dominant.population && others.every(({ place }) => population >= place.population * times);
};

/** The candidates in the département and region that the hints name, and of these the one called just so. */
const hinted = (major: readonly Candidate[], hints: PlaceHints): readonly Candidate[] => {
  const department = departmentOf(hints);
  const inDepartment = narrowed(major, (place) => department === undefined || place.admin2 === department);
  const inRegion = narrowed(inDepartment, (place) => hints.admin1 === undefined || place.admin1 === hints.admin1);
  const exact = inRegion.filter(({ byMainName }) => byMainName);
  return inRegion.length < major.length && exact.length === 1 ? exact : inRegion;
};

/** The one place that the candidates leave, if they leave one without a guess. */
export const resolvePlace = (all: readonly Candidate[], hints: PlaceHints): Resolution => {
  const major = narrowed(all, (place) => !place.minor);
  const [largest, ...others] = withoutNeighbours(hinted(major, hints));
  if (!largest) return { kind: 'unknown' };
  if (others.length === 0 || dominates(largest, others)) return { kind: 'found', place: largest.place };
  return { kind: 'ambiguous', candidates: [largest, ...others].map(({ place }) => place) };
};
