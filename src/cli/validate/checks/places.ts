import type { Site } from '../../../core/model.js';
import type { Check } from '../context.js';
import { isInCountry } from '../country-boxes.js';
import type { Finding } from '../finding.js';

/** Where no country is named, a place is judged by where clusters of this field are: in Europe. */
const inEurope = (lat: number, lng: number): boolean => lat > 34 && lat < 72 && lng > -32 && lng < 45;

const isPlausible = ({ country }: Site, lat: number, lng: number): boolean | undefined =>
  country ? isInCountry(country, lat, lng) : inEurope(lat, lng);

/** Coordinates that are certainly or probably wrong. */
const wrong = (site: Site, pointer: string): readonly Finding[] => {
  const { lat, lng, country } = site;
  if (lat === undefined || lng === undefined) return [];
  const values = { lat: String(lat), lng: String(lng), country: country ?? '' };
  if (lat === 0 && lng === 0) return [{ code: 'zero-coordinates', severity: 'error', pointer, values }];
  if (isPlausible(site, lat, lng) !== false) return [];
  if (isPlausible(site, lng, lat)) return [{ code: 'swapped-coordinates', severity: 'error', pointer, values }];
  return country ? [{ code: 'outside-country', severity: 'warning', pointer, values }] : [];
};

const hasNoPlace = (sites: readonly Site[]): boolean => sites.every(({ lat }) => lat === undefined);

/** Swapped, missing and impossible coordinates. */
export const places: Check = ({ dataset, pointer }) => [
  ...dataset.members.flatMap(({ sites }, position) => {
    const at = pointer('members', position);
    if (hasNoPlace(sites)) return [{ code: 'no-coordinates', severity: 'hint' as const, pointer: at }];
    return sites.flatMap((site) => wrong(site, `${at}/sites`));
  }),
  ...dataset.clusters.flatMap((cluster, position) => wrong(cluster, pointer('clusters', position))),
];
