import { describe, expect, it } from 'vitest';
import { latOf, lngOf, worldX, worldY } from '../../../src/core/geo.js';
import { dustPath } from '../../../src/core/map/dust.js';
import { maskOf, memberPoints } from '../../../src/core/map/member-points.js';
import { panned, toScreen, toWorld, type Viewport } from '../../../src/core/map/viewport.js';
import { directoryWith, memberNamed } from '../../support/make-dataset.js';

const view: Viewport = { x: worldX(8), y: worldY(48), zoom: 5, width: 400, height: 300 };

type Place = readonly [lat: number, lng: number];

/** The dots of members at the places, of whom those with the numbers are found. */
const dotsFor = (places: readonly Place[], found: readonly number[] = [], seen: Viewport = view): readonly string[] => {
  const members = places.map(([lat, lng], at) => memberNamed(`m${String(at)}`, { sites: [{ lat, lng }] }));
  const points = memberPoints(directoryWith({ members }));
  const all = new Uint8Array(points.owner.length).fill(1);
  const path = dustPath(
    points,
    all,
    maskOf(
      points,
      found.map((at) => `m${String(at)}`),
    ),
    seen,
  );
  return path.split(/(?=M)/).filter(Boolean);
};

/** The place under a pixel of the stage, or beside it. */
const under = (seen: Viewport, px: number, py: number): Place => {
  const [x, y] = toWorld(seen, px, py);
  return [latOf(y), lngOf(x)];
};

/** Places along the edges of a box in pixels. */
const along = (seen: Viewport, left: number, top: number, right: number, bottom: number): readonly Place[] => {
  const steps = [...Array(100).keys()].map((at) => at / 100);
  const across = steps.map((share) => left + share * (right - left));
  const down = steps.map((share) => top + share * (bottom - top));
  return [
    ...across.flatMap((x) => [under(seen, x, top), under(seen, x, bottom)]),
    ...down.flatMap((y) => [under(seen, left, y), under(seen, right, y)]),
  ];
};

describe('Members that are not found', () => {
  it('are dots where they are, one for those that share a spot', () => {
    const dots = dotsFor(
      [
        [48, 8],
        [48, 8],
        [47, 9],
        [49, 7],
      ],
      [3],
    );
    const [x, y] = toScreen(view, worldX(9), worldY(47));
    expect(dots).toEqual(['M200.0 150.0h0', `M${x.toFixed(1)} ${y.toFixed(1)}h0`]);
  });

  it('are no dots where the edge of the stage would cut them', () => {
    const seen = { ...view, x: 0.5, y: 0.5 };
    const dotAt = (right: number, down: number): readonly string[] =>
      dotsFor([[0, 0]], [], { ...seen, x: seen.x - right / 2 ** 13, y: seen.y - down / 2 ** 13 });
    for (const [right, down] of [
      [-198, 0],
      [198, 0],
      [0, -148],
      [0, 148],
    ] as const) {
      expect(dotAt(right, down)).toEqual([]);
      expect(dotAt(right - Math.sign(right), down - Math.sign(down))).toHaveLength(1);
    }
  });

  it('beside the stage take no place from those on it', () => {
    // wherever the grid of the grains happens to meet the edge
    for (const shift of [0, 3, 6]) {
      const seen = panned(view, shift, shift);
      const onStage = along(seen, 2.5, 2.5, 397.5, 297.5);
      const beside = [...along(seen, -0.5, -0.5, 400.5, 300.5), ...along(seen, -20, -20, 420, 320)];
      expect(dotsFor([...beside, ...onStage], [], seen)).toEqual(dotsFor(onStage, [], seen));
    }
  });
});
