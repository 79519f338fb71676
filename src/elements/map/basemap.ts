import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from 'geojson';
import type { WorldBox } from '../../core/geo.js';

/** A country's name has its place, and `room` around it, in the world square. */
export interface CountryLabel {
  readonly country: string;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** The outlines as SVG paths, in units of which the world is `pathUnits` wide. */
export interface Basemap {
  readonly land: string;
  readonly coast: string;
  readonly borders: string;
  readonly frame: WorldBox;
  readonly labels: readonly CountryLabel[];
}

/** Fine enough for the nearest zoom with whole numbers, and inside what SVG renderers keep exact. */
export const pathUnits = 1e6;

interface CountryProperties {
  readonly label?: readonly [x: number, y: number, room: number];
}

type Countries = GeometryCollection<CountryProperties>;

const defaultUrl = new URL('../../assets/europe.json', import.meta.url).href;

const loading = new Map<string, Promise<Basemap>>();

/**
 * The outlines from a TopoJSON file in Web Mercator, 0..1; its first object holds the countries. One request per
 * address; a failure is forgotten, so that the next map tries again.
 */
export const loadBasemap = (url: string = defaultUrl): Promise<Basemap> => {
  const found = loading.get(url) ?? fetchBasemap(url);
  loading.set(url, found);
  found.catch(() => loading.delete(url));
  return found;
};

const fetchBasemap = async (url: string): Promise<Basemap> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return decode((await response.json()) as Topology<Record<string, Countries>>);
};

/** @throws Error when the file is not of the expected kind */
const decode = (topology: Topology<Record<string, Countries>>): Basemap => {
  const [countries] = Object.values(topology.objects);
  const [west = 0, north = 0, east = 1, south = 1] = topology.bbox ?? [];
  if (!countries) throw new Error('The basemap has no object');
  const { features } = feature(topology, countries);
  return {
    land: features.map(({ geometry }) => ('coordinates' in geometry ? outline(geometry.coordinates) : '')).join(''),
    coast: outline(mesh(topology, countries, (one, other) => one === other).coordinates),
    borders: outline(mesh(topology, countries, (one, other) => one !== other).coordinates),
    frame: [west, north, east, south],
    labels: features.flatMap(({ id, properties }) => toLabel(String(id), properties)),
  };
};

const toLabel = (country: string, properties: CountryProperties | null): readonly CountryLabel[] => {
  const [x, y, room] = properties?.label ?? [];
  return x === undefined || y === undefined || room === undefined ? [] : [{ country, x, y, room }];
};

type Nested = Position | Position[] | Position[][] | Position[][][];

/** Lines of any depth of nesting as one path. A ring ends where it began, so it needs no closing. */
const outline = (coordinates: Nested): string => {
  if (isLine(coordinates)) return `M${coordinates.map(toPair).join('L')}`;
  return (coordinates as Nested[]).map(outline).join('');
};

const isLine = (coordinates: Nested): coordinates is Position[] => {
  const [first] = coordinates;
  return Array.isArray(first) && typeof first[0] === 'number';
};

const toPair = ([x = 0, y = 0]: Position): string =>
  `${String(Math.round(x * pathUnits))} ${String(Math.round(y * pathUnits))}`;
