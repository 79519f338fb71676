import { distanceKm } from '../../../core/geo.js';
import type { Member, Site } from '../../../core/model.js';
import { placeKey, placeWords } from '../../../core/place-words.js';

/** `unknown`: one of them does not say. `other-country`: they cannot be one place. */
export type PlaceRelation = 'same' | 'unknown' | 'far' | 'other-country';

/** Where a member is, ready to be compared. */
export interface PlaceForm {
  readonly countries: readonly string[];
  /** Keys of their names. */
  readonly cities: readonly string[];
  readonly points: readonly { readonly lat: number; readonly lng: number }[];
}

/** Suburbs count as their town. */
const nearKm = 10;

const pointOf = ({ lat, lng }: Site): readonly { readonly lat: number; readonly lng: number }[] =>
  lat === undefined || lng === undefined ? [] : [{ lat, lng }];

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

const formOf = ({ sites }: Member): PlaceForm => ({
  countries: unique(sites.flatMap(({ country }) => country ?? [])),
  cities: unique(sites.flatMap(({ city }) => (city ? [placeKey(placeWords(city))] : []))),
  points: sites.flatMap(pointOf),
});

/** The forms of all places, each made once: many organisations share a town. */
export class PlaceForms {
  readonly #known = new Map<string, PlaceForm>();

  of(member: Member): PlaceForm {
    const key = JSON.stringify(member.sites.map(({ city, country, lat, lng }) => [city, country, lat, lng]));
    const form = this.#known.get(key) ?? formOf(member);
    this.#known.set(key, form);
    return form;
  }
}

const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((value) => other.includes(value));

/** How the places of two members lie to each other. */
export const relatePlaces = (one: PlaceForm, other: PlaceForm): PlaceRelation => {
  if (one.countries.length > 0 && other.countries.length > 0 && !meet(one.countries, other.countries))
    return 'other-country';
  if (meet(one.cities, other.cities)) return 'same';
  if (one.points.some((point) => other.points.some((place) => distanceKm(point, place) <= nearKm))) return 'same';
  return one.cities.length > 0 && other.cities.length > 0 ? 'far' : 'unknown';
};
