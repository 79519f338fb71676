import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPoints, type Group, type Grouping, type Points } from '../../src/core/clustering.js';
import type { WorldBox } from '../../src/core/geo.js';

const world: WorldBox = [0, 0, 1, 1];
const cell = 1 / 16;

interface Raw {
  readonly x: number;
  readonly y: number;
  readonly shown: boolean;
  /** Belongs to the owner of the point before. */
  readonly same: boolean;
}

/** Coordinates on a coarse lattice too, so that places coincide as those of members geocoded by city do. */
const coordinate = fc.oneof(
  fc.double({ min: 0, max: 0.999, noNaN: true }),
  fc.integer({ min: 0, max: 40 }).map((n) => n / 41),
);
const raw: fc.Arbitrary<Raw> = fc.record({
  x: coordinate,
  y: coordinate,
  shown: fc.boolean(),
  same: fc.boolean(),
});
const rawPoints = fc.array(raw, { maxLength: 400 });

const toPoints = (rows: readonly Raw[]): { points: Points; mask: Uint8Array } => {
  let owner = -1;
  const owners = rows.map(({ same }, i) => (same && i > 0 ? owner : ++owner));
  return {
    points: {
      x: new Float64Array(rows.map(({ x }) => x)),
      y: new Float64Array(rows.map(({ y }) => y)),
      owner: new Uint32Array(owners),
    },
    mask: new Uint8Array(rows.map(({ shown }) => Number(shown))),
  };
};

/** The points of each group, by plain search. */
const pointsByGroup = ({ groups, groupOf }: Grouping): number[][] =>
  groups.map((_, number) => [...groupOf.keys()].filter((point) => groupOf[point] === number));

const keyOf = ({ id, x, y, count, first, box }: Group): string => JSON.stringify([id, x, y, count, first, box]);

describe('grouping', () => {
  it('puts every shown point into exactly one group, and no hidden one', () => {
    fc.assert(
      fc.property(rawPoints, (rows) => {
        const { points, mask } = toPoints(rows);
        const { groups, groupOf } = groupPoints(points, mask, world, cell);
        for (const [point, group] of groupOf.entries())
          if (mask[point]) expect(groups[group]).toBeDefined();
          else expect(group).toBe(-1);
        expect(pointsByGroup({ groups, groupOf }).every((members) => members.length > 0)).toBe(true);
      }),
    );
  });

  it('counts owners once, and says where their points are', () => {
    fc.assert(
      fc.property(rawPoints, (rows) => {
        const { points, mask } = toPoints(rows);
        const grouping = groupPoints(points, mask, world, cell);
        for (const [number, members] of pointsByGroup(grouping).entries()) {
          const group = grouping.groups[number] as Group;
          const [xs, ys] = [members.map((i) => points.x[i] as number), members.map((i) => points.y[i] as number)];
          expect(group.count).toBe(new Set(members.map((i) => points.owner[i])).size);
          expect(group.first).toBe(Math.min(...members));
          expect(group.box).toEqual([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
          expect(group.x).toBeCloseTo(xs.reduce((sum, x) => sum + x, 0) / xs.length, 9);
          expect(group.y).toBeCloseTo(ys.reduce((sum, y) => sum + y, 0) / ys.length, 9);
        }
      }),
    );
  });

  it('gives every group an id of its own', () => {
    fc.assert(
      fc.property(rawPoints, (rows) => {
        const { points, mask } = toPoints(rows);
        const ids = groupPoints(points, mask, world, cell).groups.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('finds the same groups, under the same ids, from wherever one looks', () => {
    const pan = fc.tuple(fc.double({ min: 0, max: 0.8, noNaN: true }), fc.double({ min: 0, max: 0.8, noNaN: true }));
    fc.assert(
      fc.property(rawPoints, pan, (rows, [west, north]) => {
        const { points, mask } = toPoints(rows);
        const whole = new Map(groupPoints(points, mask, world, cell / 4).groups.map((group) => [group.id, group]));
        const sight: WorldBox = [west, north, west + 0.2, north + 0.2];
        const part = groupPoints(points, mask, sight, cell / 4).groups;
        for (const group of part) expect(keyOf(group)).toBe(keyOf(whole.get(group.id) as Group));
        const found = new Set(part.map(({ id }) => id));
        for (const { id, x, y } of whole.values())
          if (x > west && x < west + 0.2 && y > north && y < north + 0.2) expect(found.has(id)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('joins points that the border between two cells divides', () => {
    const { points, mask } = toPoints([
      { x: cell - 0.0001, y: 0.5, shown: true, same: false },
      { x: cell + 0.0001, y: 0.5, shown: true, same: false },
    ]);
    expect(groupPoints(points, mask, world, cell).groups.map(({ count }) => count)).toEqual([2]);
  });

  it('keeps the id of a lone point at every cell size', () => {
    const { points, mask } = toPoints([{ x: 0.3, y: 0.3, shown: true, same: false }]);
    const ids = [1 / 8, 1 / 64, 1 / 1024].map((size) => groupPoints(points, mask, world, size).groups[0]?.id);
    expect(new Set(ids).size).toBe(1);
  });

  it('shows two sites of one owner as one when they are near, and apart when they are not', () => {
    const { points, mask } = toPoints([
      { x: 0.3, y: 0.3, shown: true, same: false },
      { x: 0.301, y: 0.3, shown: true, same: true },
    ]);
    expect(groupPoints(points, mask, world, 1 / 8).groups.map(({ count }) => count)).toEqual([1]);
    expect(groupPoints(points, mask, [0.29, 0.29, 0.31, 0.31], 1 / 8192).groups.map(({ count }) => count)).toEqual([
      1, 1,
    ]);
  });

  it('leaves few markers on a stage, and few that touch, however many points there are', () => {
    const rows = spread(20_000);
    const { points, mask } = toPoints(rows);
    for (const zoom of [3, 4, 5, 6, 7]) {
      const pixels = 256 * 2 ** zoom;
      const sight: WorldBox = [0.5 - 640 / pixels, 0.35 - 320 / pixels, 0.5 + 640 / pixels, 0.35 + 320 / pixels];
      const { groups } = groupPoints(points, mask, sight, 60 / pixels);
      expect(groups.length).toBeLessThan(200);
      const touching = groups.filter((one) =>
        groups.some((other) => other !== one && Math.hypot(one.x - other.x, one.y - other.y) * pixels < 40),
      );
      expect(touching.length).toBeLessThanOrEqual(groups.length * 0.05);
    }
  });
});

/** Evenly mixed points over Europe, the same in every run. */
const spread = (count: number): Raw[] => {
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return [...Array(count).keys()].map(() => ({
    x: 0.46 + 0.16 * random(),
    y: 0.28 + 0.12 * random(),
    shown: true,
    same: false,
  }));
};
