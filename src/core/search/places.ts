import { distanceKm, inBounds, type LngLat } from '../geo.js';
import type { Member, Site } from '../model.js';
import type { MatchedLocations, SearchRequest } from './source.js';

type Near = NonNullable<SearchRequest['near']>;

const located = ({ sites }: Member): readonly LngLat[] =>
  sites.flatMap(({ lng, lat }: Site) => (lng === undefined || lat === undefined ? [] : { lng, lat }));

/** Kilometres from the nearest site; infinite without one on the map. */
const distanceOf = (member: Member, near: Near): number =>
  Math.min(Infinity, ...located(member).map((site) => distanceKm(near, site)));

/** Whether some site of the member lies where the request looks. */
export const isThere = (member: Member, { bounds, near }: SearchRequest): boolean =>
  (!bounds || located(member).some((site) => inBounds(bounds, site))) && (!near || distanceOf(member, near) <= near.km);

/** By member, kilometres from the place; filled in for the members given. */
export const distances = (members: readonly Member[], asked: Uint32Array, near: Near): Float32Array => {
  const kilometres = new Float32Array(members.length);
  for (const index of asked) kilometres[index] = distanceOf(members[index]!, near);
  return kilometres;
};

export const locationsOf = (members: readonly Member[], shown: Uint32Array): MatchedLocations => {
  const ids: string[] = [];
  const lngLat: number[] = [];
  let unlocated = 0;
  for (const index of shown) {
    const member = members[index]!;
    const sites = located(member);
    if (sites.length === 0) unlocated++;
    for (const { lng, lat } of sites) {
      ids.push(member.id);
      lngLat.push(lng, lat);
    }
  }
  return { ids, lngLat: new Float32Array(lngLat), unlocated };
};
