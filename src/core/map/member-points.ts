import type { Points } from '../clustering.js';
import type { Directory } from '../directory.js';
import { worldX, worldY } from '../geo.js';
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
  const located = members.flatMap((member, owner) =>
    member.sites.flatMap((site) => (site.lat === undefined || site.lng === undefined ? [] : [{ owner, site }])),
  );
  const firstOf = new Map<string, number>();
  for (const [point, { owner }] of located.entries()) {
    const id = members[owner]?.id ?? '';
    if (!firstOf.has(id)) firstOf.set(id, point);
  }
  return {
    members,
    sites: located.map(({ site }) => site),
    firstOf,
    owner: new Uint32Array(located.map(({ owner }) => owner)),
    x: new Float64Array(located.map(({ site }) => worldX(site.lng ?? 0))),
    y: new Float64Array(located.map(({ site }) => worldY(site.lat ?? 0))),
  };
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

export const memberAt = ({ members, owner }: MemberPoints, point: number): Member | undefined =>
  members[owner[point] ?? -1];
