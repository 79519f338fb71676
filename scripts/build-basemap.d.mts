import type { GeometryCollection, Topology } from 'topojson-specification';

/** Countries in Web Mercator, 0..1; `label` is where a name fits, and how far from the edge. */
export type Basemap = Topology<{
  countries: GeometryCollection<{ label?: readonly [x: number, y: number, room: number] }>;
}>;

/** Builds the map from npm `world-atlas`. */
export function buildBasemap(region: 'europe' | 'world'): Basemap;
