import { worldX, worldY } from '../../core/geo.js';
import type { Marker } from '../../core/map/markers.js';
import { pointsOf, type MemberPoints } from '../../core/map/member-points.js';
import type { Member, Site } from '../../core/model.js';
import type { SearchSession } from '../../state/search-session.js';
import type { Located } from './live-locations.js';

/** A list of members at one place asks for so many at once, and names no more. */
const mostAsked = 500;

/** Members that the page does not hold: where their source says they are, and who they are once it is asked. */
export class Strangers {
  readonly #session: SearchSession;
  readonly #onChange: () => void;
  readonly #known = new Map<string, Member>();
  readonly #asked = new Set<string>();
  #members: Member[] = [];
  #sites: Site[] = [];
  #points: MemberPoints | undefined;

  constructor(session: SearchSession, onChange: () => void) {
    this.#session = session;
    this.#onChange = onChange;
  }

  /** The points of all that are in the answers. The same object as before when there is none but old acquaintances. */
  meet(answers: readonly Located[]): MemberPoints {
    for (const { members = [] } of answers) for (const member of members) this.#known.set(member.id, member);
    const points = this.#points;
    if (points && answers.every(({ ids }) => ids.every((id) => points.firstOf.has(id)))) return points;
    const places = placesOf(answers);
    this.#members = [...places.keys()].map(stranger);
    this.#sites = [];
    this.#points = pointsAt(places, this.#members, this.#sites);
    for (const member of this.#known.values()) this.#learn(member);
    return this.#points;
  }

  /** Asks who the lone members among the markers are, each once; tells when it is known. */
  introduce(markers: readonly Marker[]): void {
    const ids = new Set(markers.flatMap((marker) => (marker.kind === 'member' ? [marker.member.id] : [])));
    const news = [...ids].filter((id) => !this.#known.has(id) && !this.#asked.has(id));
    if (news.length > 0) void this.#meetAll(news);
  }

  async #meetAll(ids: readonly string[]): Promise<void> {
    if (await this.#ask(ids)) this.#onChange();
  }

  /** The same members with their names, as many as a list can be asked for. */
  async named(members: readonly Member[]): Promise<readonly Member[]> {
    const some = members.slice(0, mostAsked);
    await this.#ask(some.flatMap(({ id }) => (this.#known.has(id) ? [] : [id])));
    return some.map((member) => this.#known.get(member.id) ?? member);
  }

  /**
   * A source that does not answer leaves them strangers, who are asked again with the next picture. It is not drawn for
   * that: a source that is down would be asked without end.
   *
   * @returns whether there was an answer
   */
  async #ask(ids: readonly string[]): Promise<boolean> {
    for (const id of ids) this.#asked.add(id);
    const { signal } = new AbortController();
    try {
      for (const member of await this.#session.source.get(ids, { signal })) this.#learn(member);
      return true;
    } catch {
      for (const id of ids) this.#asked.delete(id);
      return false;
    }
  }

  #learn(member: Member): void {
    this.#known.set(member.id, member);
    const points = this.#points;
    if (!points) return;
    for (const point of pointsOf(points, member.id)) {
      this.#members[points.owner[point] ?? -1] = member;
      this.#sites[point] = nearestSite(member, points, point) ?? {};
    }
  }
}

/** Which of the member's sites a point stands for: sources need not keep their order. */
const nearestSite = ({ sites }: Member, { x, y }: MemberPoints, point: number): Site | undefined => {
  const off = ({ lng = Infinity, lat = 0 }: Site): number =>
    Math.hypot(worldX(lng) - (x[point] ?? 0), worldY(lat) - (y[point] ?? 0));
  return [...sites].sort((one, other) => off(one) - off(other))[0];
};

/** Per id its places as longitude and latitude, one after the other. */
const placesOf = (answers: readonly Located[]): ReadonlyMap<string, readonly number[]> => {
  const all = new Map<string, number[]>();
  for (const { ids, lngLat = [] } of answers) {
    const places = new Map<string, number[]>();
    ids.forEach((id, index) => {
      const place = [lngLat[2 * index] ?? 0, lngLat[2 * index + 1] ?? 0];
      const before = places.get(id);
      if (before) before.push(...place);
      else places.set(id, place);
    });
    for (const [id, place] of places) if (!all.has(id)) all.set(id, place);
  }
  return all;
};

const pointsAt = (
  places: ReadonlyMap<string, readonly number[]>,
  members: readonly Member[],
  sites: readonly Site[],
): MemberPoints => {
  const firstOf = new Map<string, number>();
  const owners: number[] = [];
  const lngLat: number[] = [];
  for (const [id, place] of places) {
    const owner = firstOf.size;
    firstOf.set(id, owners.length);
    for (let at = 0; at < place.length; at += 2) owners.push(owner);
    lngLat.push(...place);
  }
  const owner = new Uint32Array(owners);
  return {
    members,
    sites,
    firstOf,
    owner,
    x: new Float64Array(owners.map((_, point) => worldX(lngLat[2 * point] ?? 0))),
    y: new Float64Array(owners.map((_, point) => worldY(lngLat[2 * point + 1] ?? 0))),
  };
};

/** Called by its id until its name is known. */
const stranger = (id: string): Member => ({
  id,
  name: id,
  names: [],
  type: 'other',
  sites: [],
  competences: [],
  offers: [],
  needs: [],
  markets: [],
  certifications: [],
  languages: [],
  contacts: [],
  memberships: [],
  identifiers: {},
});
