import { groupPoints, type Grouping } from '../../core/clustering.js';
import type { WorldBox } from '../../core/geo.js';
import type { Member, Site } from '../../core/model.js';
import type { SearchSession, SessionChange } from '../../state/search-session.js';
import { LiveLocations } from './live-locations.js';
import { middleSites } from './marker-names.js';
import { centreMarkers, groupMarkers, isInSight, officeMarkers, type Marker } from './markers.js';
import { maskOf, memberAt, memberPoints, pointsOf, type MemberPoints } from './member-points.js';
import { arcsOf, officesOf, type Office, type RelationArcs } from './relations.js';
import { boxAround, covered, sightOf, worldPixels, type Viewport } from './viewport.js';

/** The size of a cell of grouping in pixels; larger on a large stage, so that the markers stay countable. */
const smallestCell = 60;
const mostCells = 300;

/** Cells by which the grouped part of the world exceeds the sight, so that small moves find it grouped already. */
const spare = 4;

const empty: Grouping = { groups: [], groupOf: new Int32Array(0) };

/** What there is on the map of one session: the answers of its search as groups, its clusters and their relations. */
export class Scene {
  readonly session: SearchSession;
  readonly points: MemberPoints;
  readonly offices: readonly Office[];
  readonly arcs: readonly RelationArcs[];
  /** Around all members and clusters of the directory; the whole basemap when none has a place. */
  readonly everything: WorldBox;
  readonly #locations: LiveLocations;
  #mask: Uint8Array | undefined;
  #grouping: Grouping = empty;
  #groupedKey = '';
  #sites: readonly (Site | undefined)[] = [];

  constructor(session: SearchSession, locale: string, onAnswer: () => void) {
    this.session = session;
    this.points = memberPoints(session.directory);
    this.offices = officesOf(session.directory);
    this.arcs = arcsOf(session.directory, this.offices);
    this.everything = boxAround([...this.#places(), ...this.offices.map(({ x, y }) => [x, y] as const)]) ?? covered;
    this.#locations = new LiveLocations(session, locale, () => {
      this.#mask = undefined;
      this.#groupedKey = '';
      onAnswer();
    });
  }

  /** Members that the search finds but no map can show. */
  get unlocated(): number {
    return this.#locations.found?.unlocated ?? 0;
  }

  /** Around the members that the search finds; undefined when it finds none that are on the map. */
  get found(): WorldBox | undefined {
    return boxAround(this.#places(this.#shown));
  }

  /** Whether the search as it stands is answered. */
  get isSettled(): boolean {
    return !this.#locations.pending;
  }

  changed(change: SessionChange): void {
    this.#locations.changed(change);
  }

  close(): void {
    this.#locations.close();
  }

  /** Everything in sight: head offices and centres in the order of the data, then members, the largest group first. */
  markers(view: Viewport): readonly Marker[] {
    this.#group(view);
    const offices = officeMarkers(view, this.offices);
    const centres = centreMarkers(view, this.arcs, offices);
    const groups = groupMarkers(view, this.#grouping, this.points, [...offices, ...centres]);
    return [...offices, ...centres, ...groups].filter((marker) => isInSight(marker, view));
  }

  /** The site that a marker of members is named after. */
  siteOf(marker: Marker): Site | undefined {
    return 'group' in marker ? this.#sites[this.#grouping.groups.indexOf(marker.group)] : undefined;
  }

  /** The ids of the groups that the member is in. */
  groupsWith(memberId: string): ReadonlySet<string> {
    const numbers = pointsOf(this.points, memberId).map((point) => this.#grouping.groupOf[point] ?? -1);
    return new Set(numbers.flatMap((number) => this.#grouping.groups[number]?.id ?? []));
  }

  /** The members of a group, each once, as the data has them. */
  membersOf(marker: Marker): readonly Member[] {
    if (!('group' in marker)) return [];
    const number = this.#grouping.groups.indexOf(marker.group);
    const members = new Set<Member>();
    for (const [point, group] of this.#grouping.groupOf.entries()) {
      const member = group === number ? memberAt(this.points, point) : undefined;
      if (member) members.add(member);
    }
    return [...members];
  }

  get #shown(): Uint8Array {
    const { found } = this.#locations;
    this.#mask ??= found ? maskOf(this.points, found.ids) : undefined;
    return this.#mask ?? new Uint8Array(this.points.owner.length);
  }

  *#places(mask?: Uint8Array): Generator<readonly [x: number, y: number]> {
    const { x, y } = this.points;
    for (let point = 0; point < x.length; point++)
      if (!mask || mask[point]) yield [x[point] as number, y[point] as number];
  }

  #group(view: Viewport): void {
    const pixels = Math.ceil(Math.max(smallestCell, Math.sqrt((view.width * view.height) / mostCells)) / 4) * 4;
    const cell = pixels / worldPixels(Math.round(view.zoom));
    const block = cell * spare;
    const [west, north, east, south] = sightOf(view).map((side) => Math.floor(side / block)) as unknown as WorldBox;
    const key = [cell, west, north, east, south].join();
    if (key === this.#groupedKey) return;
    this.#groupedKey = key;
    const sight: WorldBox = [west * block, north * block, (east + 1) * block, (south + 1) * block];
    this.#grouping = groupPoints(this.points, this.#shown, sight, cell);
    this.#sites = middleSites(this.#grouping, this.points);
  }
}
