import { describe, expect, it } from 'vitest';
import { groupPoints } from '../../../src/core/clustering.js';
import { worldX, worldY } from '../../../src/core/geo.js';
import { gravityOf } from '../../../src/core/map/gravity.js';
import { cellPixels, groupSize, markersOf, type Marker } from '../../../src/core/map/markers.js';
import { memberPoints } from '../../../src/core/map/member-points.js';
import { arcsOf, officesOf } from '../../../src/core/map/relations.js';
import { sightOf, toScreen, worldPixels, type Viewport } from '../../../src/core/map/viewport.js';
import { clusterNamed, directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';

/** A stage of which every degree of longitude is about 45 pixels. */
const view: Viewport = { x: worldX(8), y: worldY(48), zoom: 6, width: 800, height: 600 };
const here = { lat: 48, lng: 8 };
const east = (degrees: number) => ({ lat: 48, lng: 8 + degrees });

const markersIn = (parts: Raw, withGravity = false): readonly Marker[] => {
  const directory = directoryWith(parts);
  const points = memberPoints(directory);
  const offices = officesOf(directory.dataset.clusters);
  const everyone = new Uint8Array(points.owner.length).fill(1);
  return markersOf(view, {
    offices,
    arcs: arcsOf(directory, offices),
    gravity: withGravity ? gravityOf(points, everyone) : undefined,
    grouping: groupPoints(points, everyone, sightOf(view), cellPixels(view) / worldPixels(view.zoom)),
    points,
  });
};

const membersAt = (place: object, count: number, name = 'Member'): readonly Raw[] =>
  [...Array(count).keys()].map((number) => memberNamed(`${name} ${String(number)}`, { sites: [place] }));
const apart = (one: Marker | undefined, other: Marker | undefined): number =>
  one && other ? Math.hypot(one.x - other.x, one.y - other.y) : NaN;

describe('A marker', () => {
  it('of one member is a dot where the member is, and knows who it is', () => {
    const [marker] = markersIn({ members: membersAt(here, 1) });
    expect(marker).toMatchObject({ kind: 'member', radius: 5, member: { id: 'member-0' } });
    expect([marker?.x, marker?.y].map((at) => Math.round(at ?? 0))).toEqual([400, 300]);
  });

  it('of several is the larger the more they are', () => {
    expect([9, 10, 49, 50, 199, 200].map(groupSize)).toEqual([0, 1, 1, 2, 2, 3]);
    const radiusOf = (count: number) => markersIn({ members: membersAt(here, count) })[0]?.radius;
    expect([2, 10, 50, 200].map(radiusOf)).toEqual([13, 15.5, 18.5, 22]);
  });

  it('of a member with two sites in one town is that of one member', () => {
    const [marker, ...others] = markersIn({ members: [memberNamed('Acme', { sites: [here, here] })] });
    expect([marker?.kind, others]).toEqual(['member', []]);
  });

  it('that is not wholly on the stage is not there', () => {
    expect(markersIn({ clusters: [clusterNamed('Far', east(40))], members: membersAt(east(-40), 1) })).toEqual([]);
  });
});

describe('Markers that would cover each other', () => {
  it('stand beside each other, the group beside the head office of its town', () => {
    const [office, group] = markersIn({ clusters: [clusterNamed('One', here)], members: membersAt(here, 3) });
    expect([office?.kind, group?.kind]).toEqual(['office', 'group']);
    expect([office?.x, office?.y].map((at) => Math.round(at ?? 0))).toEqual([400, 300]);
    // half of both, and a little air between; straight below, since both are at the same place
    expect(apart(office, group)).toBeCloseTo(12 + 13 + 2);
    expect(Math.round(group?.x ?? 0)).toBe(400);
    expect(group?.y).toBeGreaterThan(300);
  });

  it('part in the direction in which they lie', () => {
    const [office, member] = markersIn({ clusters: [clusterNamed('One', here)], members: membersAt(east(0.2), 1) });
    expect(Math.round(member?.y ?? 0)).toBe(300);
    // what a finger must hit is larger than a dot
    expect(apart(office, member)).toBeCloseTo(12 + 12 + 2);
    expect(member?.x).toBeGreaterThan(400);
  });

  it('come with the largest group first, and equal ones in the order of their ids', () => {
    const members = [
      ...membersAt(east(3), 2, 'Few'),
      ...membersAt(east(-3), 2, 'Other'),
      ...membersAt(here, 20, 'Many'),
    ];
    const markers = markersIn({ members });
    expect(markers.map(({ radius }) => radius)).toEqual([15.5, 13, 13]);
    expect(markers.slice(1).map(({ id }) => id)).toEqual([...markers.slice(1).map(({ id }) => id)].sort());
  });

  it('stay where they are when there is room', () => {
    const [office, member] = markersIn({ clusters: [clusterNamed('One', here)], members: membersAt(east(1), 1) });
    const [x] = toScreen(view, worldX(9), worldY(48));
    expect([office?.x, member?.x]).toEqual([400, x]);
  });

  it('are all beside each other, and near their place, in a crowd', () => {
    const around = [
      here,
      east(0.62),
      east(-0.62),
      { lat: 47.55, lng: 8 },
      { lat: 47.55, lng: 8.62 },
      { lat: 47.55, lng: 7.38 },
    ];
    const clusters = around.map((place, number) => clusterNamed(`Cluster ${String(number)}`, place));
    const markers = markersIn({ clusters, members: membersAt(here, 1) });
    const member = markers.find(({ kind }) => kind === 'member');
    expect(markers).toHaveLength(7);
    for (const marker of markers) if (marker !== member) expect(apart(marker, member)).toBeGreaterThanOrEqual(25.5);
    expect(Math.hypot((member?.x ?? 0) - 400, (member?.y ?? 0) - 300)).toBeLessThanOrEqual(48);
  });
});

describe('Where there is no room left', () => {
  const steps = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
  /** Head offices in rows, each 26 pixels from the next. */
  const crowd = steps.flatMap((north) =>
    steps.map((right) =>
      clusterNamed(`At ${String(north)} ${String(right)}`, { lat: 48 + north * 0.388, lng: 8 + right * 0.58 }),
    ),
  );

  it('a group stands where it covers least, not on top of another marker', () => {
    const markers = markersIn({ clusters: crowd, members: membersAt(here, 300) });
    const group = markers.find(({ kind }) => kind === 'group');
    const offices = markers.filter(({ kind }) => kind === 'office');
    expect(offices).toHaveLength(81);
    expect(Math.min(...offices.map((office) => apart(office, group)))).toBeGreaterThan(16);
  });
});

describe('The centre of gravity on a map', () => {
  it('stands where it is, before the members and beside a head office', () => {
    const [alone, group] = markersIn({ members: membersAt(here, 2) }, true);
    expect([alone?.kind, alone?.radius, group?.kind]).toEqual(['gravity', 10, 'group']);
    expect(Math.round(alone?.x ?? 0)).toBe(400);
    const [office, gravity] = markersIn({ clusters: [clusterNamed('One', here)], members: membersAt(here, 2) }, true);
    expect(apart(office, gravity)).toBeCloseTo(26);
  });
});

describe('The marker of a tie', () => {
  const two = [clusterNamed('West', east(-3)), clusterNamed('East', east(3))];
  const tie = { type: 'agreement', clusters: ['west', 'east'] };

  it('stands at the top of its bow', () => {
    const marker = markersIn({ clusters: two, relations: [tie] }).find(({ kind }) => kind === 'relation');
    expect(marker).toMatchObject({ id: 'relation/0', radius: 5 });
    expect(marker?.x).toBeCloseTo(400);
    expect(marker?.y).not.toBeCloseTo(300);
  });

  it('needs room: a bow of less than seventy pixels has none', () => {
    const near = (degrees: number) => [clusterNamed('West', here), clusterNamed('East', east(degrees))];
    const kinds = (degrees: number) => markersIn({ clusters: near(degrees), relations: [tie] }).map(({ kind }) => kind);
    expect(kinds(1.3)).toEqual(['office', 'office']);
    expect(kinds(1.8)).toEqual(['office', 'office', 'relation']);
  });

  it('keeps off those of other ties', () => {
    const ties = markersIn({
      clusters: two,
      relations: [tie, { ...tie, type: 'partnership' }, { ...tie, type: 'alliance' }],
    }).filter(({ kind }) => kind === 'relation');
    expect(ties).toHaveLength(3);
    expect(apart(ties[0], ties[1])).toBeGreaterThanOrEqual(25.5);
    expect(apart(ties[1], ties[2])).toBeGreaterThanOrEqual(25.5);
  });
});

describe('The cells in which members are grouped', () => {
  it('are sixty pixels on a small stage, and larger on a large one so that they stay countable', () => {
    expect(cellPixels({ ...view, width: 300, height: 300 })).toBe(60);
    expect(cellPixels({ ...view, width: 1600, height: 1200 })).toBe(80);
    expect(cellPixels({ ...view, width: 1600, height: 1220 })).toBe(84);
  });
});
