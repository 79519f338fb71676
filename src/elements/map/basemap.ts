/** A country's name has its place, and `room` around it, in the world square. */
export interface CountryLabel {
  readonly country: string;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** The outlines as SVG paths. */
export interface Basemap {
  /** The SVG transform from the paths' own units to the world square. */
  readonly toWorld: string;
  readonly land: string;
  readonly coast: string;
  readonly borders: string;
  readonly labels: readonly CountryLabel[];
}

type Pair = readonly [x: number, y: number];

/** The numbers of the arcs of a ring, one after the other; `~n` is arc n backwards. */
type Ring = readonly number[];

/** A line as its first point and the steps from there, in units of the grid. */
type Arc = readonly Pair[];

/** As much of TopoJSON as a basemap needs: quantised, in Web Mercator 0..1, countries as its first object. */
interface Topology {
  readonly transform: { readonly scale: Pair; readonly translate: Pair };
  readonly arcs: readonly Arc[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Country[] }>>;
}

interface Country {
  readonly id?: string;
  readonly type: string;
  readonly arcs?: readonly Ring[] | readonly (readonly Ring[])[];
  readonly properties?: { readonly label?: readonly [x: number, y: number, room: number] };
}

const defaultUrl = new URL('../../assets/europe.json', import.meta.url).href;

const loading = new Map<string, Promise<Basemap>>();

/** The outlines from a file. One request per address; a failure is forgotten, so that the next map tries again. */
export const loadBasemap = (url: string = defaultUrl): Promise<Basemap> => {
  const found = loading.get(url) ?? fetchBasemap(url);
  loading.set(url, found);
  found.catch(() => loading.delete(url));
  return found;
};

const fetchBasemap = async (url: string): Promise<Basemap> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return decode((await response.json()) as Topology);
};

/**
 * Steps on a grid are what SVG paths are made of, too: the file is not turned into coordinates and back.
 *
 * @throws TypeError when the file is not of the expected kind
 */
const decode = ({ transform, arcs, objects }: Topology): Basemap => {
  const countries = Object.values(objects)[0]?.geometries ?? [];
  const rings = countries.flatMap(ringsOf);
  const uses = new Map<number, number>();
  for (const arc of rings.flat()) uses.set(forwards(arc), (uses.get(forwards(arc)) ?? 0) + 1);
  const lines = (isWanted: (times: number) => boolean): string =>
    [...uses].map(([arc, times]) => (isWanted(times) ? path(arcs, [arc]) : '')).join('');
  return {
    toWorld: `translate(${transform.translate.join(' ')}) scale(${transform.scale.join(' ')})`,
    land: rings.map((ring) => path(arcs, ring)).join(''),
    coast: lines((times) => times === 1),
    borders: lines((times) => times > 1),
    labels: countries.flatMap(labelOf),
  };
};

const ringsOf = ({ type, arcs = [] }: Country): readonly Ring[] =>
  type === 'MultiPolygon' ? (arcs as readonly Ring[][]).flat() : (arcs as readonly Ring[]);

const forwards = (arc: number): number => (arc < 0 ? ~arc : arc);

const labelOf = ({ id, properties }: Country): readonly CountryLabel[] => {
  if (!id || !properties?.label) return [];
  const [x, y, room] = properties.label;
  return [{ country: id, x, y, room }];
};

const path = (arcs: readonly Arc[], ring: Ring): string =>
  ring.map((number, index) => `${index === 0 ? `M${startOf(arcs, number)}l` : ' '}${stepsOf(arcs, number)}`).join('');

/** Backwards a line starts where all its steps have led. */
const startOf = (arcs: readonly Arc[], number: number): string => {
  let [x, y] = [0, 0];
  for (const [dx, dy] of number < 0 ? (arcs[~number] ?? []) : (arcs[number] ?? []).slice(0, 1)) {
    x += dx;
    y += dy;
  }
  return `${String(x)} ${String(y)}`;
};

const stepsOf = (arcs: readonly Arc[], number: number): string => {
  const steps = (arcs[forwards(number)] ?? []).slice(1);
  return (number < 0 ? steps.reverse().map(([dx, dy]) => [-dx, -dy]) : steps).join(' ');
};
