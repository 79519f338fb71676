import { fold } from '../../core/text.js';
import { gazetteerCredit, type Place } from './gazetteer.js';
import { PlaceIndex } from './place-index.js';
import { parsePlace, type PlaceQuery } from './place-name.js';
import { resolvePlace, type Resolution } from './resolve-place.js';

type JsonObject = Record<string, unknown>;

/** A place of the file that has a city and no coordinates yet. */
interface OpenPlace {
  /** RFC 6901. */
  readonly pointer: string;
  /** The object that gets the coordinates. */
  readonly target: JsonObject;
  readonly owner: string;
  readonly city: string;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly postcode?: string | undefined;
  /** Clusters have coordinates but no precision. */
  readonly isSite: boolean;
  readonly query: PlaceQuery;
}

/** A place that may be meant. */
export interface PossiblePlace extends Place {
  /** The largest place of its region. */
  readonly seat?: string | undefined;
}

/** A place that stays without coordinates, and why. */
export interface OpenQuestion {
  readonly pointer: string;
  /** The organisation, for the keeper. */
  readonly owner: string;
  readonly city: string;
  readonly country?: string | undefined;
  readonly problem: 'ambiguous' | 'unknown' | 'no-country';
  /** For `ambiguous`: which places it may be, the largest first. */
  readonly candidates: readonly PossiblePlace[];
}

export interface GeocodeResult {
  readonly placed: number;
  /** Places that had coordinates already; they stay as they are. */
  readonly kept: number;
  readonly open: readonly OpenQuestion[];
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const hasCoordinates = ({ lat, lng }: JsonObject): boolean => typeof lat === 'number' && typeof lng === 'number';

interface Row {
  readonly pointer: string;
  readonly target: JsonObject;
  readonly owner: string;
  readonly isSite: boolean;
}

const ownerOf = ({ name, id }: JsonObject): string =>
  textOf(name) ?? (isObject(name) ? textOf(Object.values(name)[0]) : undefined) ?? String(id);

/** Every object of the file that may hold a place: clusters, and sites of members. */
function* rowsOf(json: JsonObject): Generator<Row> {
  for (const [at, cluster] of listOf(json['clusters']).entries())
    if (isObject(cluster))
      yield { pointer: `/clusters/${String(at)}`, target: cluster, owner: ownerOf(cluster), isSite: false };
  for (const [at, member] of listOf(json['members']).entries()) {
    if (!isObject(member)) continue;
    for (const [index, site] of listOf(member['sites']).entries())
      if (isObject(site)) {
        const pointer = `/members/${String(at)}/sites/${String(index)}`;
        yield { pointer, target: site, owner: ownerOf(member), isSite: true };
      }
  }
}

const openPlace = (row: Row): OpenPlace | undefined => {
  const city = textOf(row.target['city']);
  if (!city || hasCoordinates(row.target)) return undefined;
  const query = parsePlace(city);
  return {
    ...row,
    city,
    country: textOf(row.target['country'])?.toUpperCase(),
    region: textOf(row.target['region']),
    postcode: textOf(row.target['postcode']) ?? query.postcode,
    query,
  };
};

/** What names of regions mean, as the places tell that are clear without them. */
class RegionCodes {
  readonly #votes = new Map<string, Map<string, number>>();

  learn({ country = '', region }: OpenPlace, place: Place): void {
    if (!region) return;
    const key = `${country} ${fold(region)}`;
    const votes = this.#votes.get(key) ?? new Map<string, number>();
    votes.set(place.admin1, (votes.get(place.admin1) ?? 0) + 1);
    this.#votes.set(key, votes);
  }

  /** The code that all clear places of the region share. */
  codeOf({ country = '', region = '' }: OpenPlace): string | undefined {
    const votes = this.#votes.get(`${country} ${fold(region)}`);
    return votes?.size === 1 ? votes.keys().next().value : undefined;
  }
}

const resolveAll = (open: readonly OpenPlace[], index: PlaceIndex): ReadonlyMap<OpenPlace, Resolution> => {
  const results = new Map<OpenPlace, Resolution>();
  const regions = new RegionCodes();
  for (const place of open) {
    const { country = '', postcode, query } = place;
    const result = resolvePlace(index.candidates(country, query), { country, postcode });
    results.set(place, result);
    if (result.kind === 'found') regions.learn(place, result.place);
  }
  for (const [place, { kind }] of results) {
    const admin1 = regions.codeOf(place);
    if (kind !== 'ambiguous' || !admin1) continue;
    const { country = '', postcode, query } = place;
    results.set(place, resolvePlace(index.candidates(country, query), { country, postcode, admin1 }));
  }
  return results;
};

/** Writes the coordinates into the place's own object. A hand-set precision means nothing without coordinates. */
const settle = ({ target, isSite }: OpenPlace, { lat, lng }: Place): void => {
  Object.assign(target, { lat, lng }, isSite && { precision: 'city' });
};

const credit = (json: JsonObject): void => {
  const known = listOf(json['attributions']);
  if (!known.includes(gazetteerCredit)) json['attributions'] = [...known, gazetteerCredit];
};

const question = (
  { pointer, owner, city, country }: OpenPlace,
  resolution: Resolution,
  index: PlaceIndex,
): OpenQuestion => {
  const places = resolution.kind === 'ambiguous' ? resolution.candidates : [];
  const candidates = places.map((place) => ({ ...place, seat: index.seatOf(place) }));
  const problem = country === undefined ? 'no-country' : resolution.kind === 'ambiguous' ? 'ambiguous' : 'unknown';
  return { pointer, owner, city, country, problem, candidates };
};

/**
 * Gives coordinates to the places of a dataset that have none, in place. What has coordinates is never touched, so the
 * file itself remembers what was found and what a keeper set by hand.
 *
 * @param json the dataset as written; unknown fields stay
 * @param placesOf the gazetteer: the places of some countries (ISO 3166-1 alpha-2)
 */
export const geocodeDataset = (
  json: JsonObject,
  placesOf: (countries: ReadonlySet<string>) => Iterable<Place>,
): GeocodeResult => {
  const rows = [...rowsOf(json)];
  const open = rows.map(openPlace).filter((place) => place !== undefined);
  const countries = new Set(open.flatMap(({ country }) => country ?? []));
  const index = new PlaceIndex(
    open.map(({ query }) => query),
    countries.size > 0 ? placesOf(countries) : [],
  );
  const results = resolveAll(open, index);
  for (const [place, result] of results) if (result.kind === 'found') settle(place, result.place);
  const questions = [...results]
    .filter(([, { kind }]) => kind !== 'found')
    .map(([place, result]) => question(place, result, index));
  const placed = open.length - questions.length;
  if (placed > 0) credit(json);
  return { placed, kept: rows.filter(({ target }) => hasCoordinates(target)).length - placed, open: questions };
};
