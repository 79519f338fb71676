import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { worldX, worldY } from '../../../src/core/geo.js';
import { decodeTopology, type Topology } from '../../../src/core/map/topology.js';
import { toScreen, type Viewport } from '../../../src/core/map/viewport.js';
import { isOverWater } from '../../../src/core/map/water.js';

const file = new URL('../../../src/assets/europe.json', import.meta.url);
const europe = decodeTopology(JSON.parse(readFileSync(file, 'utf8')) as Topology);
const view: Viewport = { x: worldX(8), y: worldY(47), zoom: 4.5, width: 1000, height: 700 };

/** A label of 60 by 16 pixels about a place. */
const over = (lng: number, lat: number): boolean => {
  const [x, y] = toScreen(view, worldX(lng), worldY(lat));
  return isOverWater({ left: x - 30, top: y - 8, width: 60, height: 16 }, view, europe);
};

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
});
