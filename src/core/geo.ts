import type { Bounds } from './search/source.js';

/**
 * Places on the globe and on the map. Degrees are WGS 84; the world is the Web Mercator square, 0..1 from west to
 * east and from north to south.
 */

export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

/** A box in the world square: `[west, north, east, south]`, so that the first pair is the top left corner. */
export type WorldBox = readonly [west: number, north: number, east: number, south: number];

/** Web Mercator ends here, where the world becomes a square. */
export const maxLatitude = 85.0511287798066;

const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const worldX = (lng: number): number => lng / 360 + 0.5;

export const worldY = (lat: number): number => {
  const sine = Math.sin(clamp(lat, -maxLatitude, maxLatitude) * radians);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};

export const lngOf = (x: number): number => (x - 0.5) * 360;

export const latOf = (y: number): number => Math.atan(Math.sinh((1 - 2 * y) * Math.PI)) / radians;

export const worldBox = ([west, south, east, north]: Bounds): WorldBox => [
  worldX(west),
  worldY(north),
  worldX(east),
  worldY(south),
];

export const boundsOf = ([west, north, east, south]: WorldBox): Bounds => [
  lngOf(west),
  latOf(south),
  lngOf(east),
  latOf(north),
];

/** Whether the place lies in the box or on its edge; `west > east` crosses the antimeridian. */
export const inBounds = ([west, south, east, north]: Bounds, { lng, lat }: LngLat): boolean =>
  lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east);

/** Kilometres along the great circle (haversine, mean earth radius). */
export const distanceKm = (from: LngLat, to: LngLat): number => {
  const across = Math.sin(((to.lng - from.lng) * radians) / 2);
  const along = Math.sin(((to.lat - from.lat) * radians) / 2);
  const chord = along ** 2 + Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * across ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/**
 * The centre of gravity of places on the sphere, each with its `weight` (default 1). Undefined when there are none or
 * they balance out, as opposite places do.
 */
export const centroid = (places: Iterable<LngLat & { readonly weight?: number }>): LngLat | undefined => {
  let [x, y, z] = [0, 0, 0];
  for (const { lng, lat, weight = 1 } of places) {
    const level = Math.cos(lat * radians) * weight;
    x += level * Math.cos(lng * radians);
    y += level * Math.sin(lng * radians);
    z += Math.sin(lat * radians) * weight;
  }
  if (Math.hypot(x, y, z) < 1e-9) return undefined;
  return { lng: Math.atan2(y, x) / radians, lat: Math.atan2(z, Math.hypot(x, y)) / radians };
};
