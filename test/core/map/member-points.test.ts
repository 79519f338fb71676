import { describe, expect, it } from 'vitest';
import { worldX, worldY } from '../../../src/core/geo.js';
import { dustPath } from '../../../src/core/map/dust.js';
import { countriesOf, gravityOf } from '../../../src/core/map/gravity.js';
import {
  boxOf,
  maskOf,
  memberAt,
  memberPoints,
  pointsOf,
  type MemberPoints,
} from '../../../src/core/map/member-points.js';
import { toWorld, type Viewport } from '../../../src/core/map/viewport.js';
import { latOf, lngOf } from '../../../src/core/geo.js';
import { parseDataset } from '../../../src/core/parse-dataset.js';
import { Directory } from '../../../src/core/directory.js';
import { datasetWith, directoryWith, memberNamed } from '../../support/make-dataset.js';

const at = (lat: number, lng: number, country?: string) => ({ lat, lng, country, city: `${lat} ${lng}` });
const pointsWith = (members: Readonly<Record<string, readonly object[]>>): MemberPoints =>
  memberPoints(
    directoryWith({ members: Object.entries(members).map(([name, sites]) => memberNamed(name, { sites })) }),
  );
const everyone = (points: MemberPoints): Uint8Array => new Uint8Array(points.owner.length).fill(1);

describe('The points of a directory', () => {
  const some = () => pointsWith({ a: [at(45, 5), at(46, 6)], nowhere: [{ city: 'Lyon' }], b: [at(47, 7)] });

  it('are the sites with coordinates, those of a member next to each other', () => {
    const points = some();
    expect([...points.owner]).toEqual([0, 0, 2]);
    expect(points.sites.map(({ city }) => city)).toEqual(['45 5', '46 6', '47 7']);
    expect([...points.x]).toEqual([5, 6, 7].map(worldX));
    expect([...points.y]).toEqual([45, 46, 47].map(worldY));
  });

  it('are found by member, and the member by point', () => {
    const points = some();
    expect(pointsOf(points, 'a')).toEqual([0, 1]);
    expect(pointsOf(points, 'b')).toEqual([2]);
    expect([pointsOf(points, 'nowhere'), pointsOf(points, 'stranger')]).toEqual([[], []]);
    expect([0, 1, 2].map((point) => memberAt(points, point)?.id)).toEqual(['a', 'a', 'b']);
    expect(memberAt(points, 3)).toBeUndefined();
  });

  it('are let through by id', () => {
    const points = some();
    expect([...maskOf(points, ['a'])]).toEqual([1, 1, 0]);
    expect([...maskOf(points, ['b', 'nowhere', 'stranger'])]).toEqual([0, 0, 1]);
    expect([...maskOf(points, [])]).toEqual([0, 0, 0]);
  });

  it('have a box, around those that are let through', () => {
    const points = some();
    expect(boxOf(points, everyone(points))).toEqual([worldX(5), worldY(47), worldX(7), worldY(45)]);
    expect(boxOf(points, maskOf(points, ['b']))).toEqual([worldX(7), worldY(47), worldX(7), worldY(47)]);
    expect(boxOf(points, maskOf(points, []))).toBeUndefined();
  });

  it('are made once for a directory', () => {
    const directory = directoryWith({ members: [memberNamed('A', { sites: [at(45, 5)] })] });
    expect(memberPoints(directory)).toBe(memberPoints(directory));
  });

  it('do without a site of which only half the place is known', () => {
    const members = [memberNamed('Half', { sites: [{ city: 'X', lat: 45 }, { city: 'Y', lng: 5 }, at(1, 1)] })];
    const { dataset } = parseDataset(datasetWith({ members }));
    expect(memberPoints(new Directory(dataset)).sites.map(({ city }) => city)).toEqual(['1 1']);
  });
});

describe('The centre of gravity', () => {
  it('has the name of the site that is nearest to it, among those shown', () => {
    const points = pointsWith({ a: [at(45, 0)], b: [at(45.2, 4)], c: [at(45, 10)], hidden: [at(45.1, 4.6)] });
    const mask = maskOf(points, ['a', 'b', 'c']);
    expect(gravityOf(points, mask)?.site?.city).toBe('45.2 4');
    expect(gravityOf(points, mask)?.count).toBe(3);
  });

  it('has the name of the nearer one also to the north and south', () => {
    const points = pointsWith({ a: [at(40, 5)], b: [at(47, 5)], c: [at(50, 5)] });
    expect(gravityOf(points, everyone(points))?.site?.city).toBe('47 5');
  });

  it('of one member is where the member is', () => {
    const points = pointsWith({ a: [at(45, 5)] });
    const gravity = gravityOf(points, everyone(points));
    expect([lngOf(gravity?.x ?? 0), latOf(gravity?.y ?? 0)].map((degrees) => Math.round(degrees * 1e6))).toEqual([
      5e6, 45e6,
    ]);
  });

  it('counts neighbours in the list as two, and a member whose first site is hidden by its next', () => {
    const points = pointsWith({ a: [at(45, 5), at(49, 9)], b: [at(45, 5)] });
    expect(gravityOf(points, new Uint8Array([0, 1, 1]))?.count).toBe(2);
    expect(gravityOf(points, everyone(points))?.count).toBe(2);
  });
});

describe('Counts by country', () => {
  it('come with the most members first, then in the order of the codes', () => {
    const points = pointsWith({ a: [at(1, 1, 'IT')], b: [at(2, 2, 'DE')], c: [at(3, 3, 'FR')], d: [at(4, 4, 'FR')] });
    expect([...countriesOf(points, everyone(points))]).toEqual([
      ['FR', 2],
      ['DE', 1],
      ['IT', 1],
    ]);
  });

  it('know nothing of sites that are hidden or say no country', () => {
    const points = pointsWith({ a: [at(1, 1)], b: [at(2, 2, 'DE')], c: [at(3, 3, 'FR')] });
    expect([...countriesOf(points, new Uint8Array([1, 0, 1]))]).toEqual([['FR', 1]]);
  });

  it('count a member once whose sites in one country are not next to each other', () => {
    const points = pointsWith({ a: [at(1, 1, 'FR'), at(2, 2, 'DE'), at(3, 3, 'FR')], b: [at(4, 4, 'FR')] });
    expect([...countriesOf(points, everyone(points))]).toEqual([
      ['FR', 2],
      ['DE', 1],
    ]);
  });
});

describe('The dust of members that are not found', () => {
  const view: Viewport = { x: worldX(8), y: worldY(48), zoom: 5, width: 400, height: 300 };
  /** Members at places given in pixels of the stage. */
  const dustAt = (...places: readonly (readonly [number, number])[]): string => {
    const members = Object.fromEntries(
      places.map(([px, py], number) => {
        const [x, y] = toWorld(view, px, py);
        return [`m${number}`, [{ lat: latOf(y), lng: lngOf(x), city: 'X' }]];
      }),
    );
    const points = pointsWith(members);
    return dustPath(points, everyone(points), maskOf(points, []), view);
  };

  it('lies where they are, from two pixels inside the edge of the stage', () => {
    expect(dustAt([3, 3], [397, 3], [3, 297], [397, 297])).toBe('M3.0 3.0h0M397.0 3.0h0M3.0 297.0h0M397.0 297.0h0');
    for (const place of [
      [1, 100],
      [399, 100],
      [100, 1],
      [100, 299],
      [-50, 100],
      [450, 100],
      [100, -50],
      [100, 350],
    ] as const)
      expect(dustAt(place)).toBe('');
  });

  it('is one grain for those that nobody could tell apart, at the place of the first', () => {
    const grains = (path: string): number => path.split('h0').length - 1;
    const row = [...Array(40).keys()].map((number) => [20 + number * 9, 150] as const);
    expect(grains(dustAt(...row))).toBe(40);
    const crowd = [...Array(900).keys()].map((number) => [100 + (number % 30), 100 + number / 30] as const);
    expect(grains(dustAt(...crowd))).toBeLessThanOrEqual(25);
    expect(grains(dustAt(...crowd))).toBeGreaterThanOrEqual(9);
    expect(dustAt([200.2, 150], [200.4, 150.1])).toBe('M200.2 150.0h0');
  });

  it('leaves out those that are found, and those that are not in scope', () => {
    const points = pointsWith({ a: [at(48, 8)], b: [at(48.5, 9)], c: [at(47.5, 7)] });
    expect(dustPath(points, new Uint8Array([1, 1, 0]), new Uint8Array([0, 1, 0]), view)).toBe('M200.0 150.0h0');
  });
});
