import { describe, expect, it } from 'vitest';
import {
  between,
  boxAround,
  contains,
  fitted,
  isOnStage,
  limited,
  nearestZoom,
  panned,
  sightOf,
  toScreen,
  toWorld,
  union,
  worldPixels,
  zoomed,
  type Viewport,
} from '../../../src/core/map/viewport.js';

const view: Viewport = { x: 0.5, y: 0.25, zoom: 3, width: 400, height: 200 };

const close = (numbers: readonly number[], expected: readonly number[]): void => {
  expect(numbers).toHaveLength(expected.length);
  numbers.forEach((number, at) => {
    expect(number).toBeCloseTo(expected[at] ?? NaN, 9);
  });
};

describe('A view of the world', () => {
  it('is 256 pixels wide as a whole at zoom 0, and doubles with every level', () => {
    expect([0, 1, 3].map(worldPixels)).toEqual([256, 512, 2048]);
  });

  it('has its place in the middle of the stage, east to the right and south below', () => {
    expect(toScreen(view, 0.5, 0.25)).toEqual([200, 100]);
    expect(toScreen(view, 0.5 + 1 / 2048, 0.25 + 2 / 2048)).toEqual([201, 102]);
  });

  it('finds the place under a pixel that it draws there', () => {
    for (const [x, y] of [
      [0.5, 0.25],
      [0.41, 0.3],
      [0.6, 0.2],
    ] as const)
      close(toWorld(view, ...toScreen(view, x, y)), [x, y]);
  });

  it('shows from edge to edge what fits on its stage', () => {
    const [west, north, east, south] = sightOf(view);
    close(toScreen(view, west, north), [0, 0]);
    close(toScreen(view, east, south), [400, 200]);
  });

  it('looks further east and south when it is moved by positive pixels', () => {
    const moved = panned(view, 20, 10);
    close(toScreen(moved, view.x, view.y), [180, 90]);
    expect([moved.zoom, moved.width]).toEqual([3, 400]);
  });

  it('keeps the place under the pointer where it is while it zooms', () => {
    const pointer = [350, 20] as const;
    const before = toWorld(view, ...pointer);
    const near = zoomed(view, 6, pointer);
    expect(near.zoom).toBe(6);
    close(toWorld(near, ...pointer), before);
  });
});

describe('A view fitted to a box', () => {
  it('has the middle of the box in its middle, and all of it inside a margin', () => {
    const fit = fitted(view, [0.4, 0.3, 0.5, 0.32]);
    close([fit.x, fit.y], [0.45, 0.31]);
    const [left, top] = toScreen(fit, 0.4, 0.3);
    const [right, bottom] = toScreen(fit, 0.5, 0.32);
    // the margin of a stage 200 high is a sixth of it
    close([left, right], [200 / 6, 400 - 200 / 6]);
    expect(top).toBeGreaterThan(200 / 6);
    expect(bottom).toBeLessThan(200 - 200 / 6);
  });

  it('of which the height decides is as near as the height allows', () => {
    const fit = fitted(view, [0.4, 0.3, 0.41, 0.4]);
    close([toScreen(fit, 0.4, 0.3)[1], toScreen(fit, 0.4, 0.4)[1]], [200 / 6, 200 - 200 / 6]);
  });

  it('leaves forty pixels free on a large stage', () => {
    const fit = fitted({ ...view, width: 1200, height: 900 }, [0.4, 0.3, 0.5, 0.32]);
    expect(toScreen(fit, 0.4, 0.3)[0]).toBeCloseTo(40);
  });

  it('comes no nearer to a single place than it may', () => {
    expect(fitted(view, [0.4, 0.3, 0.4, 0.3]).zoom).toBe(nearestZoom);
    expect(fitted(view, [0.4, 0.3, 0.4, 0.3], 5).zoom).toBe(5);
  });

  it('stays a view when the stage has no size yet', () => {
    expect(fitted({ ...view, width: 0, height: 0 }, [0.4, 0.3, 0.5, 0.4]).zoom).toBe(-8);
  });
});

describe('A view kept over the map', () => {
  const map = [0.25, 0.125, 0.75, 0.625] as const;
  const data = [0.49, 0.3, 0.51, 0.31] as const;

  it('stays where it is when nothing is wrong with it', () => {
    const fine = { ...view, x: 0.5, y: 0.3 };
    expect(limited(fine, map, data)).toEqual(fine);
  });

  it('never shows what is beyond the edges', () => {
    const [west, north] = sightOf(limited({ ...view, x: 0, y: 0 }, map, data));
    close([west, north], [0.25, 0.125]);
    const [, , east, south] = sightOf(limited({ ...view, x: 1, y: 1 }, map, data));
    close([east, south], [0.75, 0.625]);
  });

  it('goes no further away than it takes to fill the stage', () => {
    const far = limited({ ...view, zoom: 0 }, map, data);
    const [west, , east] = sightOf(far);
    close([west, east], [0.25, 0.75]);
  });

  it('fills a high stage by its height', () => {
    const far = limited({ ...view, width: 100, height: 400, zoom: 0 }, map, data);
    const [, north, , south] = sightOf(far);
    close([north, south], [0.125, 0.625]);
  });

  it('goes as far away as it takes to see all of the data, and then has the map in its middle', () => {
    const far = limited({ ...view, zoom: 0 }, map, [0.25, 0.125, 0.75, 0.625]);
    const [left, top] = toScreen(far, 0.25, 0.125);
    expect([left >= 0, top >= 0]).toEqual([true, true]);
    expect(far.x).toBeCloseTo(0.5);
    expect(far.y).toBeCloseTo(0.375);
  });

  it('comes no nearer than it may', () => {
    expect(limited({ ...view, zoom: 20, y: 0.3 }, map, data).zoom).toBe(nearestZoom);
    expect(limited({ ...view, zoom: 20, y: 0.3 }, map, data, 11).zoom).toBe(11);
  });
});

describe('A marker on the stage', () => {
  const isOn = (x: number, y: number, radius: number): boolean => isOnStage({ x, y, radius }, view);

  it('is there as a whole, and as large as a finger needs it', () => {
    expect([isOn(12, 12, 5), isOn(388, 188, 5)]).toEqual([true, true]);
    expect([isOn(11, 50, 5), isOn(50, 11, 5), isOn(389, 50, 5), isOn(50, 189, 5)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([isOn(20, 50, 20), isOn(19, 50, 20)]).toEqual([true, false]);
  });
});

describe('A view on its way to another', () => {
  it('is at the one, half way, and at the other, on the stage of the latter', () => {
    const to = { x: 0.7, y: 0.45, zoom: 5, width: 800, height: 600 };
    expect(between(view, to, 0)).toEqual({ ...view, width: 800, height: 600 });
    const half = between(view, to, 0.5);
    close([half.x, half.y, half.zoom], [0.6, 0.35, 4]);
    expect(between(view, to, 1)).toEqual(to);
  });
});

describe('A box', () => {
  it('around places is the smallest that holds them, and none around none', () => {
    expect(
      boxAround([
        [3, 8],
        [1, 9],
        [2, 5],
      ]),
    ).toEqual([1, 5, 3, 9]);
    expect(boxAround([[3, 8]])).toEqual([3, 8, 3, 8]);
    expect(boxAround([])).toBeUndefined();
  });

  it('joined with another holds both', () => {
    expect(union([1, 2, 3, 4], [0, 3, 2, 9])).toEqual([0, 2, 3, 9]);
    expect(union([0, 3, 2, 9], [1, 2, 3, 4])).toEqual([0, 2, 3, 9]);
  });

  it('contains another that reaches over none of its edges', () => {
    const box = [0, 0, 4, 4] as const;
    expect(contains(box, [0, 0, 4, 4])).toBe(true);
    expect(contains(box, [1, 1, 3, 3])).toBe(true);
    for (const beyond of [
      [-1, 1, 3, 3],
      [1, -1, 3, 3],
      [1, 1, 5, 3],
      [1, 1, 3, 5],
    ] as const)
      expect(contains(box, beyond)).toBe(false);
  });
});
