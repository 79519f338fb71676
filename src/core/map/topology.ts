import { worldBox, type WorldBox } from '../geo.js';
import { lineOf, type Line } from './paths.js';

/** A country: its outlines, and where its name has its place with `room` around it, in the world square. */
export interface Country {
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; absent where nobody agrees. */
  readonly id?: string;
  readonly rings: readonly Line[];
  readonly label?: { readonly x: number; readonly y: number; readonly room: number };
}

/** The outlines of a part of the world. */
export interface Basemap {
  readonly countries: readonly Country[];
  readonly coast: readonly Line[];
  readonly borders: readonly Line[];
}

/** What our basemap of Europe covers. */
export const covered: WorldBox = worldBox([-32, 27, 62, 72.5]);

type Pair = readonly [x: number, y: number];

/** The numbers of the arcs of a ring, one after the other; `~n` is arc n backwards. */
type Ring = readonly number[];

/** As much of TopoJSON as a basemap needs: quantised, in Web Mercator 0..1, countries as its first object. */
export interface Topology {
  readonly transform: { readonly scale: Pair; readonly translate: Pair };
  /** Lines, each as its first point and the steps from there, in units of the grid. */
  readonly arcs: readonly (readonly Pair[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

interface Geometry {
  readonly id?: string;
  readonly type: string;
  readonly arcs?: readonly Ring[] | readonly (readonly Ring[])[];
  readonly properties?: { readonly label?: readonly [x: number, y: number, room: number] };
}

/** @throws TypeError when the file is not of the expected kind */
export const decodeTopology = ({ transform, arcs, objects }: Topology): Basemap => {
  const geometries = Object.values(objects)[0]?.geometries ?? [];
  const lines = arcs.map((arc) => points(arc, transform));
  const uses = new Map<number, number>();
  for (const arc of geometries.flatMap(ringsOf).flat()) uses.set(forwards(arc), (uses.get(forwards(arc)) ?? 0) + 1);
  const usedBy = (isWanted: (times: number) => boolean): readonly Line[] =>
    [...uses].flatMap(([arc, times]) => (isWanted(times) ? [lineOf(lines[arc] ?? [])] : []));
  return {
    countries: geometries.map((geometry) => toCountry(geometry, lines)),
    coast: usedBy((times) => times === 1),
    borders: usedBy((times) => times > 1),
  };
};

/** Turns steps on the grid into places. */
const points = (arc: readonly Pair[], { scale, translate }: Topology['transform']): readonly number[] => {
  let [x, y] = [0, 0];
  return arc.flatMap(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
};

const toCountry = (geometry: Geometry, lines: readonly (readonly number[])[]): Country => {
  const rings = ringsOf(geometry).map((ring) => lineOf(ring.flatMap((arc) => along(lines, arc))));
  const [x, y, room] = geometry.properties?.label ?? [];
  return {
    ...(geometry.id !== undefined && { id: geometry.id }),
    rings,
    ...(x !== undefined && y !== undefined && room !== undefined && { label: { x, y, room } }),
  };
};

const ringsOf = ({ type, arcs = [] }: Geometry): readonly Ring[] =>
  type === 'MultiPolygon' ? (arcs as readonly Ring[][]).flat() : (arcs as readonly Ring[]);

const forwards = (arc: number): number => (arc < 0 ? ~arc : arc);

const along = (lines: readonly (readonly number[])[], arc: number): readonly number[] => {
  const line = lines[forwards(arc)] ?? [];
  if (arc >= 0) return line;
  return line.flatMap((_, i) => (i % 2 ? [] : line.slice(line.length - i - 2, line.length - i)));
};
