import { describe, expect, it } from 'vitest';
import { convexHull } from '../../src/core/hull.js';

describe('the outline around places', () => {
  it('is their corners in turn, each once', () => {
    expect(
      convexHull([
        [2, 2],
        [0, 0],
        [1, 1],
        [2, 0],
        [0, 2],
        [1, 0],
        [0, 1],
        [2, 1],
      ]),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ]);
  });

  it('goes round also where places stand above each other', () => {
    expect(
      convexHull([
        [1, 3],
        [1, -1],
        [0, 1],
        [2, 1],
        [1, 1],
      ]),
    ).toEqual([
      [0, 1],
      [1, -1],
      [2, 1],
      [1, 3],
    ]);
  });

  it('of places in a row, or one place many times, has no room inside', () => {
    const row = convexHull([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(row).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });

  it('of one or two places is these, in order', () => {
    expect(convexHull([])).toEqual([]);
    expect(
      convexHull([
        [3, 1],
        [1, 2],
      ]),
    ).toEqual([
      [1, 2],
      [3, 1],
    ]);
  });

  it('leaves what it was given as it was', () => {
    const places = [
      [2, 0],
      [0, 0],
      [1, 5],
    ] as const;
    convexHull(places);
    expect(places[0]).toEqual([2, 0]);
  });
});
