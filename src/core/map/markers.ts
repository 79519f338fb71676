import type { Group, Grouping } from '../clustering.js';
import type { Cluster, Member } from '../model.js';
import type { Gravity } from './gravity.js';
import { memberAt, type MemberPoints } from './member-points.js';
import type { Office, RelationArcs } from './relations.js';
import { isOnStage, targetRadius, toScreen, worldPixels, type Viewport } from './viewport.js';

interface Placed {
  readonly id: string;
  /** The middle on the stage in pixels. */
  readonly x: number;
  readonly y: number;
  /** Half the width of what is drawn. */
  readonly radius: number;
}

/** The head office of a cluster, or several that would cover each other. */
export interface OfficeMarker extends Placed {
  readonly kind: 'office';
  readonly clusters: readonly Cluster[];
}

/** Several members near each other. */
export interface GroupMarker extends Placed {
  readonly kind: 'group';
  readonly group: Group;
}

/** One member, at one of its sites. */
export interface MemberMarker extends Placed {
  readonly kind: 'member';
  readonly group: Group;
  readonly member: Member;
}

/** A tie between clusters, at the top of its bow or in the middle of its star. */
export interface RelationMarker extends Placed {
  readonly kind: 'relation';
  readonly arcs: RelationArcs;
}

/** The centre of gravity of the members shown. */
export interface GravityMarker extends Placed {
  readonly kind: 'gravity';
  readonly gravity: Gravity;
}

export type Marker = OfficeMarker | GroupMarker | MemberMarker | RelationMarker | GravityMarker;

/** Half the side of a head office's square, and of the drawn dots. */
export const officeRadius = 12;
const memberRadius = 5;
const relationRadius = 5;
const gravityRadius = 10;
/** A bow shorter than this has no room for a marker between its ends. */
const shortestBow = 70;
/** Half the width of groups of fewer than 10, 50, 200 members, and of more. */
const groupRadii = [13, 15.5, 18.5, 22] as const;
/** Free pixels between a square and a circle beside it. */
const clearance = 2;
const mostPushes = 8;

export const groupSize = (count: number): number => (count < 10 ? 0 : count < 50 ? 1 : count < 200 ? 2 : 3);

/** Head offices on the stage; one whose square would touch an earlier one joins it. */
const officeMarkers = (view: Viewport, offices: readonly Office[]): readonly OfficeMarker[] => {
  const markers: OfficeMarker[] = [];
  for (const { cluster, x: east, y: south } of offices) {
    const [x, y] = toScreen(view, east, south);
    const covered = markers.findIndex(
      (other) => Math.max(Math.abs(other.x - x), Math.abs(other.y - y)) < 2 * officeRadius,
    );
    const earlier = markers[covered];
    if (earlier) markers[covered] = { ...earlier, clusters: [...earlier.clusters, cluster] };
    else markers.push({ kind: 'office', id: `office/${cluster.id}`, x, y, radius: officeRadius, clusters: [cluster] });
  }
  return markers;
};

/** Ties that have room for a marker, beside the head offices: one whose clusters share a town would lie on them. */
const relationMarkers = (
  view: Viewport,
  arcs: readonly RelationArcs[],
  standing: readonly Placed[],
): readonly RelationMarker[] => {
  const placed = [...standing];
  return arcs.flatMap((tie, index) => {
    if (extent(view, tie) < shortestBow) return [];
    const [x, y] = aside(view, toScreen(view, ...tie.middle), relationRadius, placed);
    const marker: RelationMarker = {
      kind: 'relation',
      id: `relation/${index}`,
      x,
      y,
      radius: relationRadius,
      arcs: tie,
    };
    placed.push(marker);
    return [marker];
  });
};

/** How far a tie reaches, in pixels. */
const extent = ({ zoom }: Viewport, { lines }: RelationArcs): number =>
  Math.max(...lines.map(({ box }) => Math.hypot(box[2] - box[0], box[3] - box[1]))) * worldPixels(zoom);

const gravityMarker = (view: Viewport, gravity: Gravity, standing: readonly Placed[]): GravityMarker => {
  const [x, y] = aside(view, toScreen(view, gravity.x, gravity.y), gravityRadius, standing);
  return { kind: 'gravity', id: 'gravity', x, y, radius: gravityRadius, gravity };
};

/**
 * The members' groups, the largest first, each pushed aside by what it would cover: a head office in the same town, a
 * larger group. A circle stands for a region, so a few pixels do not make it wrong.
 */
const groupMarkers = (
  view: Viewport,
  { groups }: Grouping,
  points: MemberPoints,
  fixed: readonly Placed[],
): readonly (GroupMarker | MemberMarker)[] => {
  const standing = [...fixed];
  return [...groups]
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
    .map((group) => {
      const marker = toMarker(view, group, points, standing);
      standing.push(marker);
      return marker;
    });
};

const toMarker = (
  view: Viewport,
  group: Group,
  points: MemberPoints,
  standing: readonly Placed[],
): GroupMarker | MemberMarker => {
  const member = group.count === 1 ? memberAt(points, group.first) : undefined;
  const radius = member ? memberRadius : (groupRadii[groupSize(group.count)] ?? memberRadius);
  const [x, y] = aside(view, toScreen(view, group.x, group.y), radius, standing);
  const placed = { id: group.id, x, y, radius, group };
  return member ? { kind: 'member', ...placed, member } : { kind: 'group', ...placed };
};

type Pixel = readonly [x: number, y: number];

/**
 * Pushes a circle off the standing markers it would cover. Among many, pushes lead in circles: it looks around instead, and
 * where all is taken it stands where it covers least.
 */
const aside = (view: Viewport, from: Pixel, radius: number, standing: readonly Placed[]): Pixel => {
  const isOn = ([x, y]: Pixel): boolean => isOnStage({ x, y, radius }, view);
  let at = from;
  for (let push = 0; push < mostPushes; push++) {
    const covered = coveredBy(at, radius, standing);
    if (!covered) break;
    at = beside(at, covered, apart(covered, radius));
  }
  // nothing is pushed off the stage, where nobody would see it
  const isFree = (place: Pixel): boolean => !coveredBy(place, radius, standing) && (isOn(place) || !isOn(from));
  const isNear = Math.hypot(at[0] - from[0], at[1] - from[1]) <= farthest;
  if (isNear && isFree(at)) return at;
  const places = around(from);
  return places.find(isFree) ?? leastCovered([from, ...places.filter(isOn)], radius, standing);
};

/** The place, of several, that is farthest from being covered by any standing marker; the first of equal ones. */
const leastCovered = (places: readonly Pixel[], radius: number, standing: readonly Placed[]): Pixel => {
  const room = places.map(([x, y]) =>
    Math.min(...standing.map((other) => Math.hypot(x - other.x, y - other.y) - apart(other, radius))),
  );
  return places[room.indexOf(Math.max(...room))]!;
};

const coveredBy = ([x, y]: Pixel, radius: number, standing: readonly Placed[]): Placed | undefined =>
  standing.find((other) => Math.hypot(x - other.x, y - other.y) < apart(other, radius) - 0.5);

/** How far a marker may stand from its place before it would say something wrong, and how closely it is looked for. */
const farthest = 72;
const lookAround = { step: 8, directions: 16 } as const;

/** Places around a pixel, the nearest first. */
const around = ([x, y]: Pixel): readonly Pixel[] =>
  [...Array((farthest / lookAround.step) * lookAround.directions).keys()].map((number) => {
    const distance = lookAround.step * (1 + Math.floor(number / lookAround.directions));
    const angle = (2 * Math.PI * (number % lookAround.directions)) / lookAround.directions;
    return [x + distance * Math.sin(angle), y + distance * Math.cos(angle)];
  });

/** A dot is small, but what a finger must hit is not. */
const apart = (other: Placed, radius: number): number =>
  Math.max(radius, targetRadius) + Math.max(other.radius, targetRadius) + clearance;

/** At this distance from the marker, in the direction it already has; straight below when it has none. */
const beside = ([x, y]: Pixel, other: Placed, distance: number): Pixel => {
  const [dx, dy] = [x - other.x, y - other.y];
  const now = Math.hypot(dx, dy);
  return now < 1 ? [other.x, other.y + distance] : [other.x + (dx / now) * distance, other.y + (dy / now) * distance];
};

/** What stands on a map. */
export interface Standing {
  readonly offices: readonly Office[];
  readonly arcs: readonly RelationArcs[];
  readonly gravity: Gravity | undefined;
  readonly grouping: Grouping;
  readonly points: MemberPoints;
}

/** More than these nobody tells apart, by eye or by ear. */
const mostMarkers = 200;

/**
 * Everything on the stage: head offices and ties in the order of the data, then members, the largest group first. Ties
 * get the room that the others leave; the rest of them have theirs when the view comes nearer.
 */
export const markersOf = (
  view: Viewport,
  { offices, arcs, gravity, grouping, points }: Standing,
): readonly Marker[] => {
  const squares = officeMarkers(view, offices);
  const centre = gravity ? [gravityMarker(view, gravity, squares)] : [];
  const others = [...squares, ...centre, ...grouping.groups.map(({ x, y }) => placeOf(view, x, y))];
  const room = mostMarkers - others.filter((place) => isOnStage(place, view)).length;
  const ties = relationMarkers(view, arcs, [...squares, ...centre])
    .filter((tie) => isOnStage(tie, view))
    .slice(0, Math.max(0, room));
  const groups = groupMarkers(view, grouping, points, [...squares, ...centre, ...ties]);
  return [...squares, ...centre, ...ties, ...groups].filter((marker) => isOnStage(marker, view));
};

const placeOf = (view: Viewport, east: number, south: number): Pick<Placed, 'x' | 'y' | 'radius'> => {
  const [x, y] = toScreen(view, east, south);
  return { x, y, radius: targetRadius };
};

/** The size of a cell of grouping in pixels; larger on a large stage, so that the markers stay countable. */
const smallestCell = 60;
const mostCells = 300;

export const cellPixels = ({ width, height }: Viewport): number =>
  Math.ceil(Math.max(smallestCell, Math.sqrt((width * height) / mostCells)) / 4) * 4;
