import { covered, decodeTopology, type Basemap, type Topology } from '../../core/map/topology.js';
import type { City } from '../../core/map/map-labels.js';
import { contains } from '../../core/map/viewport.js';
import type { WorldBox } from '../../core/geo.js';

/** The outlines of Europe are finer; the world's are fetched only for a directory that leaves Europe. */
const europe = new URL('../../assets/europe.json', import.meta.url).href;
const world = new URL('../../assets/world.json', import.meta.url).href;
const towns = new URL('../../assets/cities.json', import.meta.url).href;

/** What the world's outlines cover. */
export const wholeWorld: WorldBox = [0, 0.11, 1, 0.705];

/** Our outlines that hold all these places. */
export const basemapFor = (places: WorldBox): string => (contains(covered, places) ? europe : world);

const loading = new Map<string, Promise<unknown>>();

/** One request per address; a failure is forgotten, so that the next map tries again. */
const load = <T>(url: string, read: (json: unknown) => T): Promise<T> => {
  const found = loading.get(url) ?? fetchJson(url).then(read);
  loading.set(url, found);
  found.catch(() => loading.delete(url));
  return found as Promise<T>;
};

const fetchJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
};

export const loadBasemap = (url: string): Promise<Basemap> => load(url, (json) => decodeTopology(json as Topology));

export const loadCities = (): Promise<readonly City[]> => load(towns, (json) => json as readonly City[]);
