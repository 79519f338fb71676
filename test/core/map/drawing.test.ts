import { describe, expect, it } from 'vitest';
import { latOf, lngOf, worldX, worldY } from '../../../src/core/geo.js';
import { convexHull } from '../../../src/core/hull.js';
import { shadeStep } from '../../../src/core/map/drawing.js';
import { countriesOf, gravityOf } from '../../../src/core/map/gravity.js';
import { memberPoints, maskOf, type MemberPoints } from '../../../src/core/map/member-points.js';
import { bowLine, fillPath, lineOf, strokePath } from '../../../src/core/map/paths.js';
import { arcsOf, officesOf } from '../../../src/core/map/relations.js';
import type { Viewport } from '../../../src/core/map/viewport.js';
import { clusterNamed, directoryWith, memberNamed } from '../../support/make-dataset.js';

const view: Viewport = { x: worldX(8), y: worldY(48), zoom: 5, width: 400, height: 300 };

const numbersIn = (path: string): readonly number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** The smallest box around a path in pixels. */
const extentOf = (path: string): readonly number[] => {
  const numbers = numbersIn(path);
  const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const square = lineOf([0.3, 0.2, 0.8, 0.2, 0.8, 0.6, 0.3, 0.6, 0.3, 0.2]);

describe('A path', () => {
  it('ends at the edge of the stage, however near the view', () => {
    for (const zoom of [3, 6, 12, 18]) {
      const near = { ...view, zoom };
      const [left = -1, top = -1, right = 999, bottom = 999] = extentOf(fillPath([square], near));
      expect([left >= 0, top >= 0, right <= 400, bottom <= 300]).toEqual([true, true, true, true]);
    }
  });

  it('fills the whole stage from inside a country, and draws no border there', () => {
    expect(extentOf(fillPath([square], { ...view, zoom: 9 }))).toEqual([0, 0, 400, 300]);
    expect(strokePath([square], { ...view, zoom: 9 })).toBe('');
  });

  it('is whole where it is in sight, and empty where it is not', () => {
    const [x, y] = [worldX(8), worldY(48)];
    const small = lineOf([x, y, x + 0.001, y, x + 0.001, y + 0.001, x, y]);
    expect(fillPath([small], view)).toBe('M200 150L208.2 150L208.2 158.2L200 150Z');
    expect(fillPath([small], { ...view, x: x + 0.2 })).toBe('');
  });

  it('of a line that leaves the stage and comes back goes on where it comes back', () => {
    const [x, y] = [view.x, view.y];
    const line = lineOf([x, y, x + 0.1, y, x + 0.1, y + 0.005, x, y + 0.005]);
    expect(strokePath([line], view).match(/M/g)).toHaveLength(2);
  });

  it('of a bow starts and ends at its ends and leans to one side', () => {
    const { xy, box } = bowLine([0, 0], [1, 0], 0.2);
    expect([...xy.slice(0, 2), ...xy.slice(-2)]).toEqual([0, 0, 1, 0]);
    expect(box[1]).toBeCloseTo(-0.1);
  });
});

describe('A hull', () => {
  it('is the corners, without what lies between and inside', () => {
    const hull = convexHull([
      [0, 0],
      [2, 0],
      [1, 0],
      [2, 2],
      [1, 1],
      [0, 2],
    ]);
    expect(hull).toHaveLength(4);
    expect(hull).not.toContainEqual([1, 1]);
  });

  it('of fewer than three places is these', () => {
    expect(convexHull([[1, 1]])).toEqual([[1, 1]]);
  });
});

const at = (name: string, lat: number, lng: number, country = 'FR'): Readonly<Record<string, unknown>> =>
  memberNamed(name, { sites: [{ lat, lng, country, city: name }] });

const pointsWith = (...members: readonly Readonly<Record<string, unknown>>[]): MemberPoints =>
  memberPoints(directoryWith({ members }));

const everyone = (points: MemberPoints): Uint8Array => new Uint8Array(points.owner.length).fill(1);

describe('The centre of gravity', () => {
  it('lies in the middle on the globe, not on the map', () => {
    const points = pointsWith(at('West', 60, 0), at('East', 60, 90));
    const gravity = gravityOf(points, everyone(points));
    expect(lngOf(gravity?.x ?? 0)).toBeCloseTo(45);
    expect(latOf(gravity?.y ?? 0)).toBeCloseTo(67.79, 1);
  });

  it('counts a member with three sites once, and follows the search', () => {
    const sites = [45, 45.1, 45.2].map((lat) => ({ lat, lng: 5, city: 'Here', country: 'FR' }));
    const points = pointsWith(memberNamed('Many', { sites }), at('One', 47, 5));
    expect(gravityOf(points, everyone(points))?.count).toBe(2);
    expect(latOf(gravityOf(points, everyone(points))?.y ?? 0)).toBeCloseTo(46);
    expect(gravityOf(points, maskOf(points, ['one']))?.site?.city).toBe('One');
  });

  it('is nowhere when nobody is found, or all balance out', () => {
    const points = pointsWith(at('Here', 0, 0), at('There', 0, 180));
    expect(gravityOf(points, new Uint8Array(2))).toBeUndefined();
    expect(gravityOf(points, everyone(points))).toBeUndefined();
  });
});

describe('Counts by country', () => {
  it('name each country once with its members, the most first', () => {
    const twice = [
      { lat: 46, lng: 6, country: 'CH' },
      { lat: 47, lng: 7, country: 'CH' },
      { lat: 45, lng: 5, country: 'FR' },
    ];
    const points = pointsWith(
      at('A', 45, 5),
      memberNamed('B', { sites: twice }),
      at('C', 51, 13, 'DE'),
      at('D', 45, 5),
    );
    expect([...countriesOf(points, everyone(points))]).toEqual([
      ['FR', 3],
      ['CH', 1],
      ['DE', 1],
    ]);
  });

  it('are shaded by quarters of the largest', () => {
    expect([1, 25, 26, 75, 100].map((count) => shadeStep(count, 100))).toEqual([1, 1, 2, 3, 4]);
  });
});

describe('Relations', () => {
  const one = clusterNamed('One', { lat: 45, lng: 5 });
  const two = clusterNamed('Two', { lat: 51, lng: 13 });
  const three = clusterNamed('Three', { lat: 47, lng: 7 });
  const drawn = (relations: readonly object[]): ReturnType<typeof arcsOf> => {
    const directory = directoryWith({ clusters: [one, two, three], relations });
    return arcsOf(directory, officesOf(directory.dataset.clusters));
  };

  it('of two clusters are bows with their marker at the top, those of three a star around its middle', () => {
    const [pair, all] = drawn([
      { type: 'agreement', clusters: ['one', 'two'] },
      { type: 'alliance', clusters: ['one', 'two', 'three'] },
    ]);
    expect([pair?.lines.length, all?.lines.length]).toEqual([1, 3]);
    expect(pair?.middle[0]).toBeGreaterThan(worldX(5));
    expect(pair?.middle[0]).toBeLessThan(worldX(13));
  });

  it('of the same pair do not cover each other, in whatever order they name it', () => {
    const [first, second] = drawn([
      { type: 'agreement', clusters: ['one', 'two'] },
      { type: 'partnership', clusters: ['two', 'one'] },
    ]);
    expect(first?.middle).not.toEqual(second?.middle);
  });

  it('with a cluster that has no place are left out', () => {
    expect(drawn([{ type: 'agreement', clusters: ['one', 'elsewhere'] }])).toEqual([]);
  });
});
