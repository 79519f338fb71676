import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  centroid,
  distanceKm,
  inBounds,
  latOf,
  lngOf,
  maxLatitude,
  worldBox,
  worldX,
  worldY,
} from '../../src/core/geo.js';

const grenoble = { lng: 5.7245, lat: 45.1885 };
const neuchatel = { lng: 6.931, lat: 46.9918 };
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });

describe('the projection', () => {
  it('maps the middle of the globe to the middle of the square', () => {
    expect([worldX(0), worldY(0)]).toEqual([0.5, 0.5]);
  });

  it('agrees with the tile numbers of web maps', () => {
    const tile = 2 ** 10;
    expect(Math.floor(worldX(grenoble.lng) * tile)).toBe(528);
    expect(Math.floor(worldY(grenoble.lat) * tile)).toBe(367);
  });

  it('comes back to the same place', () => {
    fc.assert(
      fc.property(longitude, latitude, (lng, lat) => {
        expect(lngOf(worldX(lng))).toBeCloseTo(lng, 9);
        expect(latOf(worldY(lat))).toBeCloseTo(lat, 9);
      }),
    );
  });

  it('keeps the poles on the edges of the square', () => {
    expect(worldY(90)).toBeCloseTo(0, 9);
    expect(worldY(-90)).toBeCloseTo(1, 9);
    expect(latOf(0)).toBeCloseTo(maxLatitude, 9);
  });
});

describe('boxes', () => {
  it('turns bounds into a box of the square and back', () => {
    const box = worldBox([-5, 40, 10, 52]);
    expect(box[1]).toBeLessThan(box[3]);
    for (const [i, degrees] of [-5, 40, 10, 52].entries()) expect(boundsOf(box)[i]).toBeCloseTo(degrees, 9);
  });

  it('knows what lies in bounds, its edge included', () => {
    expect(inBounds([5, 45, 7, 47], grenoble)).toBe(true);
    const { lng, lat } = grenoble;
    expect(inBounds([lng, lat, lng, lat], grenoble)).toBe(true);
    expect(inBounds([5, 45, 5.1, 47], grenoble)).toBe(false);
    expect(inBounds([5, 44, 7, 45], grenoble)).toBe(false);
    expect(inBounds([6, 45, 7, 47], grenoble)).toBe(false);
    expect(inBounds([5, 46, 7, 47], grenoble)).toBe(false);
  });

  it('crosses the antimeridian when west is larger than east', () => {
    expect(inBounds([170, -20, -170, 0], { lng: 178, lat: -18 })).toBe(true);
    expect(inBounds([170, -20, -170, 0], { lng: -175, lat: -18 })).toBe(true);
    expect(inBounds([170, -20, -170, 0], { lng: 0, lat: -18 })).toBe(false);
    expect(inBounds([170, -20, -170, 0], { lng: 170, lat: 0 })).toBe(true);
    expect(inBounds([170, -20, -170, 0], { lng: -170, lat: -20 })).toBe(true);
    expect(inBounds([170, -20, -170, 0], { lng: 175, lat: 5 })).toBe(false);
  });
});

describe('distances', () => {
  it('knows how far Neuchâtel is from Grenoble', () => {
    expect(distanceKm(grenoble, neuchatel)).toBeGreaterThan(215);
    expect(distanceKm(grenoble, neuchatel)).toBeLessThan(225);
  });

  it('goes the short way over the antimeridian', () => {
    expect(distanceKm({ lng: 179.5, lat: 0 }, { lng: -179.5, lat: 0 })).toBeCloseTo(111.195, 2);
  });

  it('is half the globe for opposite places', () => {
    expect(distanceKm({ lng: 0, lat: 90 }, { lng: 0, lat: -90 })).toBeCloseTo(20015.1, 0);
  });
});

describe('the centre of gravity', () => {
  it('lies half way between two places', () => {
    const middle = centroid([grenoble, neuchatel]);
    expect(middle && distanceKm(middle, grenoble)).toBeCloseTo(distanceKm(grenoble, neuchatel) / 2, 6);
  });

  it('leans towards the heavier place', () => {
    const middle = centroid([
      { ...grenoble, weight: 3 },
      { ...neuchatel, weight: 1 },
    ]);
    const whole = distanceKm(grenoble, neuchatel);
    expect(middle && distanceKm(middle, grenoble)).toBeCloseTo(whole / 4, 1);
  });

  it('is found across the antimeridian', () => {
    const middle = centroid([
      { lng: 179, lat: 10 },
      { lng: -179, lat: 10 },
    ]);
    expect(Math.abs(middle?.lng ?? 0)).toBeCloseTo(180, 9);
  });

  it('is nowhere without places or between opposite ones', () => {
    expect(centroid([])).toBeUndefined();
    expect(
      centroid([
        { lng: 0, lat: 0 },
        { lng: 180, lat: 0 },
      ]),
    ).toBeUndefined();
  });
});
