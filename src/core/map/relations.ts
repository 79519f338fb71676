import type { Directory } from '../../core/directory.js';
import { centroid, worldX, worldY } from '../../core/geo.js';
import type { Cluster, Relation } from '../../core/model.js';

/** A relation drawn between head offices: a bow for two, a star around their centre of gravity for more. */
export interface RelationArcs {
  readonly relation: Relation;
  /** SVG path in the world square. */
  readonly path: string;
  /** The middle of a star in the world square. */
  readonly centre: Point | undefined;
}

type Point = readonly [x: number, y: number];

/** A cluster with coordinates, in the world square. */
export interface Office {
  readonly cluster: Cluster;
  readonly x: number;
  readonly y: number;
}

/** How far a bow leaves the straight line, as a share of its length. */
const bowOfTwo = 0.16;
const bowOfStar = 0.06;

export const officesOf = ({ dataset }: Directory): readonly Office[] =>
  dataset.clusters.flatMap((cluster) => {
    const { lat, lng } = cluster;
    return lat === undefined || lng === undefined ? [] : [{ cluster, x: worldX(lng), y: worldY(lat) }];
  });

export const arcsOf = (directory: Directory, offices: readonly Office[]): readonly RelationArcs[] => {
  const byId = new Map(offices.map((office) => [office.cluster.id, office]));
  const pairs = new Map<string, number>();
  return directory.dataset.relations.flatMap((relation) => {
    const ends = [...new Set(relation.clusters)].sort().flatMap((id) => byId.get(id) ?? []);
    if (ends.length < 2) return [];
    return [ends.length === 2 ? bow(relation, ends, pairs) : star(relation, ends)];
  });
};

/** The ids are in order, so that a bow always leans to the same side; a second one of the same pair leans further. */
const bow = (relation: Relation, [from, to]: readonly Office[], pairs: Map<string, number>): RelationArcs => {
  const pair = relation.clusters.slice().sort().join();
  const earlier = pairs.get(pair) ?? 0;
  pairs.set(pair, earlier + 1);
  return { relation, path: from && to ? curve(at(from), at(to), bowOfTwo * (1 + earlier)) : '', centre: undefined };
};

const star = (relation: Relation, ends: readonly Office[]): RelationArcs => {
  const middle = centroid(ends.map(({ cluster: { lat = 0, lng = 0 } }) => ({ lat, lng })));
  if (!middle) return { relation, path: '', centre: undefined };
  const centre: Point = [worldX(middle.lng), worldY(middle.lat)];
  return { relation, path: ends.map((end) => curve(centre, at(end), bowOfStar)).join(''), centre };
};

const at = ({ x, y }: Office): Point => [x, y];

const curve = (from: Point, to: Point, lean: number): string => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const control: Point = [(from[0] + to[0]) / 2 + dy * lean, (from[1] + to[1]) / 2 - dx * lean];
  return `M${pair(from)}Q${pair(control)} ${pair(to)}`;
};

const pair = ([x, y]: Point): string => `${x.toFixed(6)} ${y.toFixed(6)}`;
