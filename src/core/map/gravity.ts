import { latOf, lngOf, worldX, worldY } from '../geo.js';
import type { Site } from '../model.js';
import type { MemberPoints } from './member-points.js';

/** Where the members shown balance: the mean of their places on the globe, each member with the same weight. */
export interface Gravity {
  readonly x: number;
  readonly y: number;
  /** Members that weigh in. */
  readonly count: number;
  /** The site nearest to it, which gives it a name. */
  readonly site: Site | undefined;
}

/** Per point its place on the unit sphere, three numbers, computed once: a keystroke has no time for sines. */
const vectors = new WeakMap<MemberPoints, Float64Array>();

const vectorsOf = (points: MemberPoints): Float64Array => {
  const known = vectors.get(points) ?? onSphere(points);
  vectors.set(points, known);
  return known;
};

const onSphere = ({ x, y }: MemberPoints): Float64Array => {
  const sphere = new Float64Array(x.length * 3);
  for (let i = 0; i < x.length; i++) {
    const [lng, lat] = [(lngOf(x[i]!) * Math.PI) / 180, (latOf(y[i]!) * Math.PI) / 180];
    sphere.set([Math.cos(lat) * Math.cos(lng), Math.cos(lat) * Math.sin(lng), Math.sin(lat)], i * 3);
  }
  return sphere;
};

/** A member with several sites weighs in with the first of them that the mask lets through. */
export const gravityOf = (points: MemberPoints, mask: Uint8Array): Gravity | undefined => {
  const sphere = vectorsOf(points);
  let [sumX, sumY, sumZ, count, last] = [0, 0, 0, 0, -1];
  for (let i = 0; i < mask.length; i++) {
    if (!mask[i] || points.owner[i] === last) continue;
    last = points.owner[i]!;
    count++;
    sumX += sphere[i * 3]!;
    sumY += sphere[i * 3 + 1]!;
    sumZ += sphere[i * 3 + 2]!;
  }
  if (count === 0 || Math.hypot(sumX, sumY, sumZ) < 1e-9) return undefined;
  const lng = (Math.atan2(sumY, sumX) * 180) / Math.PI;
  const lat = (Math.atan2(sumZ, Math.hypot(sumX, sumY)) * 180) / Math.PI;
  const [x, y] = [worldX(lng), worldY(lat)];
  return { x, y, count, site: nearestSite(points, mask, x, y) };
};

const nearestSite = (points: MemberPoints, mask: Uint8Array, x: number, y: number): Site | undefined => {
  let [nearest, distance] = [-1, Infinity];
  for (let i = 0; i < mask.length; i++) {
    if (!mask[i]) continue;
    const apart = (points.x[i]! - x) ** 2 + (points.y[i]! - y) ** 2;
    if (apart < distance) [nearest, distance] = [i, apart];
  }
  return points.sites[nearest];
};

/** How many members the mask shows in each country, the most first. A member with sites in two counts in both. */
export const countriesOf = (points: MemberPoints, mask: Uint8Array): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  let last = -1;
  let seen: string[] = [];
  for (let i = 0; i < mask.length; i++) {
    const country = mask[i] ? points.sites[i]?.country : undefined;
    if (country === undefined) continue;
    if (points.owner[i] !== last) seen = [];
    last = points.owner[i]!;
    if (!seen.includes(country)) counts.set(country, (counts.get(country) ?? 0) + 1);
    seen.push(country);
  }
  return new Map([...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)));
};
