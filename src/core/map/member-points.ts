import type { Points } from '../clustering.js';
import type { Directory } from '../directory.js';
import { worldX, worldY, type WorldBox } from '../geo.js';
import type { Member, Site } from '../model.js';

/** A directory's members as points: one per site that has coordinates, those of a member next to each other. */
export interface MemberPoints extends Points {
  /** The member of each owner number. */
  readonly members: readonly Member[];
  /** The site of each point. */
  readonly sites: readonly Site[];
  /** Per member id the number of its first point; without an entry it is not on the map. */
  readonly firstOf: ReadonlyMap<string, number>;
}

const known = new WeakMap<Directory, MemberPoints>();

export const memberPoints = (directory: Directory): MemberPoints => {
  const points = known.get(directory) ?? collect(directory.dataset.members);
  known.set(directory, points);
  return points;
};

const collect = (members: readonly Member[]): MemberPoints => {
  const sites: Site[] = [];
  const owners: number[] = [];
  const east: number[] = [];
  const south: number[] = [];
  members.forEach((member, owner) => {
    for (const site of member.sites) {
      if (site.lat === undefined || site.lng === undefined) continue;
      sites.push(site);
      owners.push(owner);
      east.push(worldX(site.lng));
      south.push(worldY(site.lat));
    }
  });
  const owner = new Uint32Array(owners);
  let first: MemberPoints['firstOf'] | undefined;
  return {
    members,
    sites,
    owner,
    x: new Float64Array(east),
    y: new Float64Array(south),
    // the first map shows everybody, and asks for nobody by name
    get firstOf() {
      return (first ??= firstPoints(members, owner));
    },
  };
};

const firstPoints = (members: readonly Member[], owner: Uint32Array): MemberPoints['firstOf'] => {
  const first = new Map<string, number>();
  owner.forEach((number, point) => {
    const id = members[number]?.id ?? '';
    if (!first.has(id)) first.set(id, point);
  });
  return first;
};

/** The numbers of all points of the member with this id. */
export const pointsOf = ({ owner, firstOf }: MemberPoints, id: string): readonly number[] => {
  const first = firstOf.get(id);
  const found: number[] = [];
  if (first === undefined) return found;
  for (let point = first; point < owner.length && owner[point] === owner[first]; point++) found.push(point);
  return found;
};

/** A mask that lets only the members with these ids through. */
export const maskOf = (points: MemberPoints, ids: readonly string[]): Uint8Array => {
  const mask = new Uint8Array(points.owner.length);
  for (const id of ids) for (const point of pointsOf(points, id)) mask[point] = 1;
  return mask;
};

/** The smallest box around the points that the mask lets through; undefined when there are none. */
export const boxOf = ({ x, y }: MemberPoints, mask: Uint8Array): WorldBox | undefined => {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    if (!mask[i]) continue;
    west = Math.min(west, x[i]!);
    north = Math.min(north, y[i]!);
    east = Math.max(east, x[i]!);
    south = Math.max(south, y[i]!);
  }
  return west > east ? undefined : [west, north, east, south];
};

export const memberAt = ({ members, owner }: MemberPoints, point: number): Member | undefined =>
  members[owner[point] ?? -1];
