import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { worldX, worldY } from '../../../src/core/geo.js';
import { lineOf, type Line } from '../../../src/core/map/paths.js';
import { decodeTopology, type Basemap, type Topology } from '../../../src/core/map/topology.js';
import { toScreen, toWorld, type Viewport } from '../../../src/core/map/viewport.js';
import { isOverWater } from '../../../src/core/map/water.js';

const file = new URL('../../../src/assets/europe.json', import.meta.url);
const europe = decodeTopology(JSON.parse(readFileSync(file, 'utf8')) as Topology);
const view: Viewport = { x: worldX(8), y: worldY(47), zoom: 4.5, width: 1000, height: 700 };

/** A label of 60 by 16 pixels about a place. */
const over = (lng: number, lat: number): boolean => {
  const [x, y] = toScreen(view, worldX(lng), worldY(lat));
  return isOverWater({ left: x - 30, top: y - 8, width: 60, height: 16 }, view, europe);
};

/** A stage whose pixels are thousandths of the world. */
const plain: Viewport = { x: 0.5, y: 0.5, zoom: Math.log2(1000 / 256), width: 1000, height: 1000 };

/** An outline whose corners are given in pixels of that stage. */
const outline = (corners: readonly number[]): Line => lineOf(corners.flatMap((pixels) => toWorld(plain, pixels, 0)[0]));

const box = (left: number, top: number, right: number, bottom: number): Line =>
  outline([left, top, right, top, right, bottom, left, bottom]);

const countries = (...rings: readonly Line[]): Basemap => ({
  countries: rings.map((ring) => ({ rings: [ring] })),
  coast: [],
  borders: [],
});

const island = countries(box(400, 400, 600, 600));

describe('A name on the map', () => {
  it.each([
    ['the Bay of Biscay', -5, 45.5],
    ['the Adriatic', 15, 43],
    ['the North Sea', 3, 56],
  ])('stands on water over %s', (_, lng, lat) => {
    expect(over(lng, lat)).toBe(true);
  });

  it.each([
    ['France', 2.5, 47],
    ['Bohemia', 15, 50],
    ['Castile', -4, 40],
  ])('stands on land over %s', (_, lng, lat) => {
    expect(over(lng, lat)).toBe(false);
  });

  it('stands on land where only its end hangs over the shore, and on water where most of it does', () => {
    const isWetFrom = (left: number): boolean => isOverWater({ left, top: 490, width: 100, height: 20 }, plain, island);
    expect([345, 355, 545, 555].map(isWetFrom)).toEqual([true, false, false, true]);
  });

  it('is looked at in the middle of its height', () => {
    const isWetBelow = (top: number): boolean => isOverWater({ left: 450, top, width: 100, height: 40 }, plain, island);
    expect([370, 385, 575, 590].map(isWetBelow)).toEqual([true, false, false, true]);
  });

  it('stands on land on the very border of two countries', () => {
    const [west, east] = [box(400, 400, 500, 600), box(500, 400, 600, 600)];
    const [north, south] = [box(400, 400, 600, 500), box(400, 500, 600, 600)];
    const isWetIn = (rings: readonly Line[]): boolean =>
      isOverWater({ left: 500, top: 490, width: 0, height: 20 }, plain, countries(...rings));
    expect([isWetIn([west, east]), isWetIn([north, south]), isWetIn([])]).toEqual([false, false, true]);
  });

  it('stands on land level with the capes of an island, and on water level with those beside it', () => {
    const cape = countries(outline([500, 400, 600, 500, 500, 600, 400, 500]));
    const isWetAt = (left: number): boolean => isOverWater({ left, top: 490, width: 10, height: 20 }, plain, cape);
    expect([380, 495, 610].map(isWetAt)).toEqual([true, false, true]);
  });

  it('stands on water over a lake', () => {
    const lake: Basemap = { ...island, countries: [{ rings: [box(400, 400, 600, 600), box(450, 450, 550, 550)] }] };
    const isWetAt = (left: number): boolean => isOverWater({ left, top: 490, width: 40, height: 20 }, plain, lake);
    expect([405, 480, 555].map(isWetAt)).toEqual([false, true, false]);
  });
});
