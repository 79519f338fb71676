import type { Directory } from '../directory.js';
import { centroid, worldX, worldY } from '../geo.js';
import type { Cluster, Relation } from '../model.js';
import { bowLine, type Line } from './paths.js';

/** A relation drawn between head offices: a bow for two, a star around their middle for more. */
export interface RelationArcs {
  readonly relation: Relation;
  readonly lines: readonly Line[];
  /** The top of a bow, the middle of a star, in the world square. */
  readonly middle: Point;
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

export const officesOf = (clusters: readonly Cluster[]): readonly Office[] =>
  clusters.flatMap((cluster) => {
    const { lat, lng } = cluster;
    return lat === undefined || lng === undefined ? [] : [{ cluster, x: worldX(lng), y: worldY(lat) }];
  });

export const arcsOf = ({ dataset }: Directory, offices: readonly Office[]): readonly RelationArcs[] => {
  const byId = new Map(offices.map((office) => [office.cluster.id, office]));
  const pairs = new Map<string, number>();
  return dataset.relations.flatMap((relation) => {
    const ends = [...new Set(relation.clusters)].sort().flatMap((id) => byId.get(id) ?? []);
    const [from, to, ...others] = ends;
    if (!from || !to) return [];
    return others.length === 0 ? bow(relation, from, to, pairs) : star(relation, ends);
  });
};

/** The ids are in order, so that a bow always leans to the same side; a second one of the same pair leans further. */
const bow = (relation: Relation, from: Office, to: Office, pairs: Map<string, number>): RelationArcs[] => {
  if (from.x === to.x && from.y === to.y) return [];
  const pair = `${from.cluster.id} ${to.cluster.id}`;
  const earlier = pairs.get(pair) ?? 0;
  pairs.set(pair, earlier + 1);
  const line = bowLine(at(from), at(to), bowOfTwo * (1 + earlier));
  const top = Math.floor(line.xy.length / 4) * 2;
  return [{ relation, lines: [line], middle: [line.xy[top] ?? 0, line.xy[top + 1] ?? 0] }];
};

const star = (relation: Relation, ends: readonly Office[]): RelationArcs[] => {
  const middle = centroid(ends.map(({ cluster: { lat = 0, lng = 0 } }) => ({ lat, lng })));
  if (!middle) return [];
  const centre: Point = [worldX(middle.lng), worldY(middle.lat)];
  return [{ relation, lines: ends.map((end) => bowLine(centre, at(end), bowOfStar)), middle: centre }];
};

const at = ({ x, y }: Office): Point => [x, y];
