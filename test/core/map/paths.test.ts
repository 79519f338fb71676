import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hullLine } from '../../../src/core/map/hull-line.js';
import { bowLine, fillPath, lineOf, strokePath, type Line } from '../../../src/core/map/paths.js';
import type { Viewport } from '../../../src/core/map/viewport.js';

/** A stage that shows the whole world: its pixels are the world's, and lines can be given in pixels. */
const view: Viewport = { x: 0.5, y: 0.5, zoom: 0, width: 256, height: 256 };
const line = (...pixels: readonly number[]): Line => lineOf(pixels.map((pixel) => pixel / 256));
const stroke = (...pixels: readonly number[]): string => strokePath([line(...pixels)], view);
const fill = (...pixels: readonly number[]): string => fillPath([line(...pixels)], view);

const cornersOf = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

const areaOf = (path: string): number => {
  const corners = cornersOf(path);
  const twice = corners.reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = corners.at(at - 1) ?? [0, 0];
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return Math.abs(twice) / 2;
};

describe('A line', () => {
  it('knows the smallest box around it', () => {
    expect(lineOf([3, 8, 1, 9, 2, 5]).box).toEqual([1, 5, 3, 9]);
    expect(lineOf([3, 8]).box).toEqual([3, 8, 3, 8]);
    expect([...lineOf([3, 8, 1, 9]).xy]).toEqual([3, 8, 1, 9]);
  });

  it('between two places that bows is farthest off in its middle, half as far as it leans', () => {
    const { xy } = bowLine([0, 0], [0, 2], 0.5);
    expect([xy[40], xy[41]]).toEqual([0.5, 1]);
    expect(xy).toHaveLength(82);
  });
});

describe('A stroke', () => {
  it('is drawn as it is where all of it is on the stage, up to a pixel from the edge', () => {
    expect(stroke(10, 20, 30, 40, 50, 20)).toBe('M10 20L30 40L50 20');
    expect(stroke(1, 1, 255, 255)).toBe('M1 1L255 255');
  });

  it.each([
    ['left', [-10, 100, 10, 110], 'M1 105.5L10 110'],
    ['right', [250, 100, 260, 110], 'M250 100L255 105'],
    ['top', [100, -9, 120, 11], 'M110 1L120 11'],
    ['bottom', [100, 245, 120, 265], 'M100 245L110 255'],
    ['left, outwards', [10, 110, -10, 100], 'M10 110L1 105.5'],
    ['both sides', [-50, 100, 300, 100], 'M1 100L255 100'],
    ['above and below', [100, -50, 100, 300], 'M100 1L100 255'],
    ['a corner', [-100, 128, 128, -100], 'M1 27L27 1'],
  ])('is cut off at the edge: %s', (_, pixels, path) => {
    expect(stroke(...pixels)).toBe(path);
  });

  it.each([
    ['past a corner', [-100, 50, 50, -100]],
    ['past the other corner', [206, 356, 356, 206]],
    ['along the left', [-5, 10, -5, 200]],
    ['along the right', [261, 10, 261, 200]],
    ['along the top', [10, -5, 200, -5]],
    ['along the bottom', [10, 261, 200, 261]],
    ['into the pixel at the edge', [-10, 100, 1, 100]],
    ['in the last pixel beside the edge', [0.5, 10, 0.5, 200]],
  ])('is not drawn %s', (_, pixels) => {
    expect(stroke(...pixels)).toBe('');
  });

  it('begins anew where it comes back', () => {
    expect(stroke(10, 10, -20, 10, -20, 40, 10, 40)).toBe('M10 10L1 10M1 40L10 40');
    expect(stroke(10, 10, -8, 10, 10, 10)).toBe('M10 10L1 10L10 10');
  });

  it('leaves out corners that nobody could tell from the one before, never its end', () => {
    expect(stroke(10, 10, 10.3, 10.3, 20, 20)).toBe('M10 10L20 20');
    expect(stroke(10, 10, 20, 20, 20.1, 20.1)).toBe('M10 10L20 20L20.1 20.1');
    expect(stroke(10, 10, 10.3, 11, 20, 20)).toBe('M10 10L10.3 11L20 20');
    expect(stroke(10, 10, 11, 10.3, 20, 20)).toBe('M10 10L11 10.3L20 20');
    expect(stroke(10, 10, 10.4, 10, 10.8, 10, 20, 20)).toBe('M10 10L10.8 10L20 20');
  });

  it('of several lines is one path', () => {
    expect(strokePath([line(10, 10, 20, 20), line(30, 30, 40, 40)], view)).toBe('M10 10L20 20M30 30L40 40');
    expect(strokePath([], view)).toBe('');
  });
});

describe('A filled outline', () => {
  it('is closed, and drawn as it is where it is on the stage', () => {
    expect(fill(10, 10, 30, 10, 30, 30)).toBe('M10 10L30 10L30 30Z');
    expect(fill(0, 0, 256, 0, 256, 256, 0, 256)).toBe('M0 0L256 0L256 256L0 256Z');
  });

  it('of no size that could be seen is left out', () => {
    expect(fill(10, 10, 10.2, 10, 10, 10.2, 10, 10)).toBe('');
    expect(fill(10, 10, 40, 40)).toBe('');
  });

  it.each([
    ['left', [-20, 100, 20, 80, 20, 120]],
    ['right', [276, 100, 236, 80, 236, 120]],
    ['top', [100, -20, 80, 20, 120, 20]],
    ['bottom', [100, 276, 80, 236, 120, 236]],
  ])('is cut off at the edge: %s', (_, pixels) => {
    const path = fill(...pixels);
    // a triangle of 800 square pixels without its tip of 200
    expect(areaOf(path)).toBeCloseTo(600);
    for (const [x, y] of cornersOf(path)) expect([x, y].every((pixel) => pixel >= 0 && pixel <= 256)).toBe(true);
  });

  it('is as large as what of it lies on the stage', () => {
    const edge = fc.integer({ min: -80, max: 340 });
    fc.assert(
      fc.property(edge, edge, edge, edge, (one, other, top, bottom) => {
        const overlap = (from: number, to: number): number =>
          Math.max(0, Math.min(256, Math.max(from, to)) - Math.max(0, Math.min(from, to)));
        const path = fill(one, top, other, top, other, bottom, one, bottom);
        expect(areaOf(path)).toBeCloseTo(overlap(one, other) * overlap(top, bottom));
      }),
    );
  });

  it('around places is drawn from three of them on', () => {
    expect(
      hullLine([
        [0, 0],
        [1, 1],
      ]),
    ).toBeUndefined();
    expect([
      ...(hullLine([
        [0, 0],
        [4, 0],
        [1, 1],
        [0, 4],
      ])?.xy ?? []),
    ]).toEqual([0, 0, 4, 0, 0, 4]);
  });
});
