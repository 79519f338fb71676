import type { Group, Grouping } from '../../core/clustering.js';
import type { Cluster, Member } from '../../core/model.js';
import { memberAt, type MemberPoints } from './member-points.js';
import type { Office, RelationArcs } from './relations.js';
import { toScreen, type Viewport } from './viewport.js';

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

/** The centre of gravity of an alliance of three or more clusters. */
export interface CentreMarker extends Placed {
  readonly kind: 'centre';
  readonly arcs: RelationArcs;
}

export type Marker = OfficeMarker | GroupMarker | MemberMarker | CentreMarker;

/** Half the side of a head office's square, of what can be hit of any marker, and of the drawn dots. */
export const officeRadius = 12;
const targetRadius = 12;
const memberRadius = 5;
const centreRadius = 5;
/** Half the width of groups of fewer than 10, 50, 200 members, and of more. */
const groupRadii = [13, 15.5, 18.5, 22] as const;
/** Free pixels between a square and a circle beside it. */
const clearance = 2;
const mostPushes = 8;

export const groupSize = (count: number): number => (count < 10 ? 0 : count < 50 ? 1 : count < 200 ? 2 : 3);

/** Head offices on the stage; one that would cover an earlier one joins it. */
export const officeMarkers = (view: Viewport, offices: readonly Office[]): readonly OfficeMarker[] => {
  const markers: OfficeMarker[] = [];
  for (const { cluster, x: east, y: south } of offices) {
    const [x, y] = toScreen(view, east, south);
    const covered = markers.findIndex((other) => Math.hypot(other.x - x, other.y - y) < 2 * officeRadius);
    const earlier = markers[covered];
    if (earlier) markers[covered] = { ...earlier, clusters: [...earlier.clusters, cluster] };
    else markers.push({ kind: 'office', id: `office/${cluster.id}`, x, y, radius: officeRadius, clusters: [cluster] });
  }
  return markers;
};

/** The middles of alliances, beside the head offices: one whose clusters share a town would lie on them. */
export const centreMarkers = (
  view: Viewport,
  arcs: readonly RelationArcs[],
  offices: readonly Placed[],
): readonly CentreMarker[] =>
  arcs.flatMap((star, index) => {
    if (!star.centre) return [];
    const [x, y] = aside(toScreen(view, ...star.centre), centreRadius, offices);
    return [{ kind: 'centre', id: `centre/${String(index)}`, x, y, radius: centreRadius, arcs: star }];
  });

/**
 * The members' groups, the largest first, each pushed aside by what it would cover: a head office in the same town, a
 * larger group. A circle stands for a region, so a few pixels do not make it wrong.
 */
export const groupMarkers = (
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
  const [x, y] = aside(toScreen(view, group.x, group.y), radius, standing);
  const placed = { id: group.id, x, y, radius, group };
  return member ? { kind: 'member', ...placed, member } : { kind: 'group', ...placed };
};

type Pixel = readonly [x: number, y: number];

/** Pushes a circle off the standing markers it would cover. Between several it may take more than one push. */
const aside = (from: Pixel, radius: number, standing: readonly Placed[]): Pixel => {
  let at = from;
  for (let push = 0; push < mostPushes; push++) {
    const covered = standing.find((other) => Math.hypot(at[0] - other.x, at[1] - other.y) < apart(other, radius) - 0.5);
    if (!covered) return at;
    at = beside(at, covered, apart(covered, radius));
  }
  return at;
};

/** A dot is small, but what a finger must hit is not. */
const apart = (other: Placed, radius: number): number =>
  Math.max(radius, targetRadius) + Math.max(other.radius, targetRadius) + clearance;

/** At this distance from the marker, in the direction it already has; straight below when it has none. */
const beside = ([x, y]: Pixel, other: Placed, distance: number): Pixel => {
  const [dx, dy] = [x - other.x, y - other.y];
  const now = Math.hypot(dx, dy);
  return now < 1 ? [other.x, other.y + distance] : [other.x + (dx / now) * distance, other.y + (dy / now) * distance];
};

/** Whether any of the marker is to be seen on the stage. */
export const isInSight = ({ x, y, radius }: Pick<Placed, 'x' | 'y' | 'radius'>, { width, height }: Viewport): boolean =>
  x > -radius && y > -radius && x < width + radius && y < height + radius;
