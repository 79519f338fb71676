import { groupPoints, type Grouping } from '../../core/clustering.js';
import type { WorldBox } from '../../core/geo.js';
import type { Gravity } from '../../core/map/gravity.js';
import { cellPixels, markersOf, type Marker } from '../../core/map/markers.js';
import { boxOf, maskOf, memberAt, memberPoints, pointsOf, type MemberPoints } from '../../core/map/member-points.js';
import type { Line } from '../../core/map/paths.js';
import { arcsOf, officesOf, type Office, type RelationArcs } from '../../core/map/relations.js';
import { boxAround, sightOf, union, worldPixels, type Viewport } from '../../core/map/viewport.js';
import type { Cluster, Member, Site } from '../../core/model.js';
import type { SearchRequest, SearchScope } from '../../core/search/source.js';
import type { SearchSession, SessionChange } from '../../state/search-session.js';
import type { Later } from './later.js';
import type { Layers } from './layers.js';
import { LiveLocations, type Located } from './live-locations.js';
import type { Extras } from './map-extras.js';
import { middleSites } from './marker-names.js';
import type { Strangers } from './strangers.js';

/** Cells by which the grouped part of the world exceeds the sight, so that small moves find it grouped already. */
const spare = 4;

const nothingGrouped: Grouping = { groups: [], groupOf: new Int32Array(0) };

/** What follows from the members shown, worked out when it is first wanted. */
interface Shown {
  readonly mask: Uint8Array;
  box?: WorldBox | undefined;
  gravity?: Gravity | undefined;
  countries?: ReadonlyMap<string, number> | undefined;
}

/** What there is on the map of one session: the answers of its search as groups, its clusters and their ties. */
export class Scene {
  readonly session: SearchSession;
  readonly scope: SearchScope;
  /** Of the directory's members; where it holds none, of those that the source has told of. */
  points: MemberPoints;
  readonly offices: readonly Office[];
  readonly arcs: readonly RelationArcs[];
  readonly #extras: Later<Extras>;
  readonly #locations: LiveLocations;
  readonly #onAnswer: () => void;
  #strangers: Strangers | undefined;
  #all: Uint8Array | undefined;
  #shown: Shown | undefined;
  #grouping: Grouping = nothingGrouped;
  #groupedKey = '';
  #sites: readonly (Site | undefined)[] = [];

  constructor(
    session: SearchSession,
    { locale, scope }: { readonly locale: string; readonly scope: SearchScope },
    extras: Later<Extras>,
    onAnswer: () => void,
  ) {
    const { directory } = session;
    this.session = session;
    this.scope = scope;
    this.#extras = extras;
    this.points = memberPoints(directory);
    this.offices = officesOf(directory.dataset.clusters.filter((cluster) => isInScope(cluster, scope)));
    this.arcs = arcsOf(directory, this.offices);
    this.#onAnswer = onAnswer;
    this.#locations = new LiveLocations(session, locale, scope, () => {
      if (directory.dataset.members.length > 0) this.#show();
      else void this.#meet();
    });
  }

  /** Members that the search finds but no map can show. */
  get unlocated(): number {
    return this.#locations.found?.unlocated ?? 0;
  }

  /** What the list asks to say the same as the map. */
  get request(): SearchRequest {
    return this.#locations.request;
  }

  /** Whether the search as it stands is answered. */
  get isSettled(): boolean {
    return !this.#locations.pending;
  }

  /** Around all members and clusters in scope; undefined until they are known, and when none has a place. */
  get everything(): WorldBox | undefined {
    if (!this.#locations.all) return undefined;
    const members = boxOf(this.points, this.#inScope);
    const clusters = boxAround(this.offices.map(({ x, y }) => [x, y]));
    return members && clusters ? union(members, clusters) : (members ?? clusters);
  }

  /** Around the members that the search finds; undefined when it finds none that are on the map. */
  get found(): WorldBox | undefined {
    return (this.#now.box ??= boxOf(this.points, this.#now.mask));
  }

  /** Whether the members shown are at several places, which have a centre. */
  get hasGravity(): boolean {
    const { found } = this;
    return found !== undefined && (found[0] !== found[2] || found[1] !== found[3]);
  }

  /** The centre of gravity of the members shown; none when they are all at one place. */
  get gravity(): Gravity | undefined {
    if (!this.hasGravity) return undefined;
    return (this.#now.gravity ??= this.#extras.now?.gravityOf(this.points, this.#now.mask));
  }

  /** Members shown per country, the most first. */
  get countries(): ReadonlyMap<string, number> {
    return (this.#now.countries ??= this.#extras.now?.countriesOf(this.points, this.#now.mask)) ?? new Map();
  }

  /** Whether the search leaves any member out that the map has. */
  get isNarrowed(): boolean {
    return (this.#locations.all?.ids.length ?? 0) > (this.#locations.found?.ids.length ?? 0);
  }

  /** Around the members of the clusters that are chosen. */
  get hull(): Line | undefined {
    const { directory, filters } = this.session;
    if (!filters.cluster?.length) return undefined;
    const ids = filters.cluster.flatMap((id) => directory.membersOf(id).map((member) => member.id));
    return this.#extras.now?.hullLine(this.#places(maskOf(this.points, ids)));
  }

  changed(change: SessionChange): void {
    this.#locations.changed(change);
  }

  close(): void {
    this.#locations.close();
  }

  markers(view: Viewport, layers: Layers): readonly Marker[] {
    this.#group(view);
    const markers = markersOf(view, {
      offices: layers.has('offices') ? this.offices : [],
      arcs: this.#extras.now ? this.arcsIn(layers) : [],
      gravity: layers.has('gravity') ? this.gravity : undefined,
      grouping: layers.has('members') ? this.#grouping : nothingGrouped,
      points: this.points,
    });
    this.#strangers?.introduce(markers);
    return markers;
  }

  arcsIn(layers: Layers): readonly RelationArcs[] {
    return this.arcs.filter(({ relation }) => layers.has(relation.type));
  }

  /** Members that are in scope but not found, as a path of dots. */
  dust(view: Viewport): string {
    if (!this.isNarrowed) return '';
    return this.#extras.now?.dustPath(this.points, this.#inScope, this.#now.mask, view) ?? '';
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

  /** The members of a group, each once, as the data has them; where the page does not hold them, once they are asked. */
  membersOf(marker: Marker): readonly Member[] | Promise<readonly Member[]> {
    const members = this.#membersAt(marker);
    return this.#strangers?.named(members) ?? members;
  }

  /** How many members the markers stand for. Who has several sites in view counts once. */
  countMembers(markers: readonly Marker[]): number {
    const shown = new Set(markers.flatMap((marker) => ('group' in marker ? marker.group : [])));
    const isShown = this.#grouping.groups.map((group) => shown.has(group));
    let [count, last] = [0, -1];
    this.#grouping.groupOf.forEach((group, point) => {
      const owner = this.points.owner[point] ?? -1;
      if (owner === last || !isShown[group]) return;
      count++;
      last = owner; // the sites of a member stand next to each other
    });
    return count;
  }

  #membersAt(marker: Marker): readonly Member[] {
    if (!('group' in marker)) return [];
    const number = this.#grouping.groups.indexOf(marker.group);
    const members = new Set<Member>();
    this.#grouping.groupOf.forEach((group, point) => {
      const member = group === number ? memberAt(this.points, point) : undefined;
      if (member) members.add(member);
    });
    return [...members];
  }

  #show(): void {
    this.#shown = undefined;
    this.#groupedKey = '';
    this.#onAnswer();
  }

  /** Takes the members from the answers, where the directory holds none. */
  async #meet(): Promise<void> {
    const { Strangers } = await import('./strangers.js');
    const { all, found } = this.#locations;
    this.#strangers ??= new Strangers(this.session, () => {
      this.#show();
    });
    this.points = this.#strangers.meet([...(all ? [all] : []), ...(found && found !== all ? [found] : [])]);
    this.#all = undefined;
    this.#show();
  }

  get #now(): Shown {
    return (this.#shown ??= { mask: maskFor(this.points, this.#locations.found) });
  }

  get #inScope(): Uint8Array {
    const { all } = this.#locations;
    if (!all) return maskFor(this.points, all);
    return (this.#all ??= maskFor(this.points, all));
  }

  *#places(mask: Uint8Array): Generator<readonly [x: number, y: number]> {
    const { x, y } = this.points;
    for (let point = 0; point < x.length; point++) if (mask[point]) yield [x[point] as number, y[point] as number];
  }

  #group(view: Viewport): void {
    const cell = cellPixels(view) / worldPixels(Math.round(view.zoom));
    const block = cell * spare;
    const [west, north, east, south] = sightOf(view).map((side) => Math.floor(side / block)) as unknown as WorldBox;
    const key = [cell, west, north, east, south].join();
    if (key === this.#groupedKey) return;
    this.#groupedKey = key;
    const sight: WorldBox = [west * block, north * block, (east + 1) * block, (south + 1) * block];
    this.#grouping = groupPoints(this.points, this.#now.mask, sight, cell);
    this.#sites = middleSites(this.#grouping, this.points);
  }
}

/** A mask for the members of an answer. That for everybody need not look up each. */
const maskFor = (points: MemberPoints, answer: Located | undefined): Uint8Array =>
  answer?.isEveryone ? new Uint8Array(points.owner.length).fill(1) : maskOf(points, answer?.ids ?? []);

/** A page about some clusters or countries shows their head offices only. */
const isInScope = ({ id, country }: Cluster, scope: SearchScope): boolean =>
  (!scope.cluster?.length || scope.cluster.includes(id)) &&
  (!scope.country?.length || (country !== undefined && scope.country.includes(country)));
