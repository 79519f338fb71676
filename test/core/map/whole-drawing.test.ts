import { describe, expect, it } from 'vitest';
import { drawingOf, sketchOf } from '../../../src/core/map/drawing.js';
import { lineOf } from '../../../src/core/map/paths.js';
import { arcsOf, officesOf } from '../../../src/core/map/relations.js';
import type { Viewport } from '../../../src/core/map/viewport.js';
import { isOverWater } from '../../../src/core/map/water.js';
import { worldX, worldY } from '../../../src/core/geo.js';
import { clusterNamed, directoryWith, type Raw } from '../../support/make-dataset.js';

/** Pixels of this stage are pixels of the world. */
const view: Viewport = { x: 0.5, y: 0.5, zoom: 0, width: 256, height: 256 };
const line = (...pixels: readonly number[]) => lineOf(pixels.map((pixel) => pixel / 256));
const square = (left: number, top: number, size: number) =>
  line(left, top, left + size, top, left + size, top + size, left, top + size);

const basemap = () => ({
  countries: [
    { id: 'FR', rings: [square(10, 10, 20)] },
    { id: 'DE', rings: [square(40, 10, 20)] },
    { id: 'XX', rings: [square(400, 10, 20)] },
    { rings: [square(70, 10, 20)] },
  ],
  coast: [line(10, 10, 30, 10)],
  borders: [line(35, 10, 35, 30)],
});

const land = 'M10 10L30 10L30 30L10 30ZM40 10L60 10L60 30L40 30ZM70 10L90 10L90 30L70 30Z';
const nothing = { basemap: undefined, counts: undefined, hull: undefined, arcs: [] };

describe('A map', () => {
  it('begins with the land alone', () => {
    expect(sketchOf(view, basemap())).toEqual({ land, shades: [], coast: '', borders: '', hull: '', arcs: [] });
  });

  it('is empty before it has its outlines', () => {
    expect(sketchOf(view, undefined).land).toBe('');
    expect(drawingOf(view, nothing)).toEqual({ land: '', shades: [], coast: '', borders: '', hull: '', arcs: [] });
    expect(drawingOf(view, { ...nothing, counts: new Map([['FR', 1]]) }).shades).toEqual([]);
  });

  it('has land, coast, borders and the outline around the members', () => {
    expect(drawingOf(view, { ...nothing, basemap: basemap(), hull: line(5, 5, 95, 5, 50, 50) })).toEqual({
      land,
      shades: [],
      coast: 'M10 10L30 10',
      borders: 'M35 10L35 30',
      hull: 'M5 5L95 5L50 50Z',
      arcs: [],
    });
  });

  it('shades the countries in sight that have members', () => {
    const counts = new Map([
      ['FR', 100],
      ['DE', 20],
      ['XX', 7],
      ['IT', 4],
    ]);
    expect(drawingOf(view, { ...nothing, basemap: basemap(), counts }).shades).toEqual([
      { country: 'FR', step: 4, path: 'M10 10L30 10L30 30L10 30Z' },
      { country: 'DE', step: 1, path: 'M40 10L60 10L60 30L40 30Z' },
    ]);
    expect(drawingOf(view, { ...nothing, basemap: basemap(), counts: new Map() }).shades).toEqual([]);
  });

  it('has the ties that are in sight', () => {
    const [relation] = directoryWith({ relations: [{ type: 'agreement', clusters: ['a', 'b'] }] }).dataset.relations;
    if (!relation) throw new Error('The test’s relation is not valid');
    const tie = (...pixels: readonly number[]) => ({ relation, lines: [line(...pixels)], middle: [0, 0] as const });
    const { arcs } = drawingOf(view, { ...nothing, arcs: [tie(10, 10, 20, 20), tie(300, 10, 320, 20)] });
    expect(arcs).toEqual([{ relation, path: 'M10 10L20 20' }]);
  });
});

describe('Ties between clusters', () => {
  const drawn = (clusters: readonly Raw[], relations: readonly object[]) => {
    const directory = directoryWith({ clusters, relations });
    return arcsOf(directory, officesOf(directory.dataset.clusters));
  };
  const west = clusterNamed('West', { lat: 0, lng: 0 });
  const east = clusterNamed('East', { lat: 0, lng: 90 });
  const tie = (...clusters: readonly string[]) => ({ type: 'agreement', clusters });

  it('of two lean to the same side, in whatever order they are named', () => {
    const [one, other] = [drawn([west, east], [tie('west', 'east')]), drawn([west, east], [tie('east', 'west')])];
    expect(one[0]?.middle).toEqual(other[0]?.middle);
    // a quarter of the world long, and half of 16 % of that off the line
    expect(one[0]?.middle[0]).toBeCloseTo((worldX(0) + worldX(90)) / 2);
    expect(Math.abs((one[0]?.middle[1] ?? 0) - 0.5)).toBeCloseTo(0.25 * 0.08);
  });

  it('of one pair lean further each time', () => {
    const offs = drawn([west, east], [tie('west', 'east'), tie('east', 'west'), tie('west', 'east')]).map(
      ({ middle }) => Math.abs(middle[1] - 0.5),
    );
    expect(offs.map((off) => Math.round(off * 1000))).toEqual([20, 40, 60]);
  });

  it('of clusters in one place are none, of clusters above or beside each other they are', () => {
    const same = clusterNamed('East', { lat: 0, lng: 0 });
    expect(drawn([west, same], [tie('west', 'east')])).toEqual([]);
    expect(drawn([west, clusterNamed('East', { lat: 9, lng: 0 })], [tie('west', 'east')])).toHaveLength(1);
    expect(drawn([west, east], [tie('west', 'east')])).toHaveLength(1);
  });

  it('of several are a star from their middle to each', () => {
    const north = clusterNamed('North', { lat: 60, lng: 45 });
    const [star] = drawn([west, east, north], [tie('west', 'east', 'north')]);
    expect(star?.middle[0]).toBeCloseTo(worldX(45));
    const ends = star?.lines.map(({ xy }) => [xy.at(-2), xy.at(-1)]) ?? [];
    expect(ends).toEqual([
      [worldX(90), worldY(0)],
      [worldX(45), worldY(60)],
      [worldX(0), worldY(0)],
    ]);
    for (const { xy } of star?.lines ?? []) expect([xy[0], xy[1]]).toEqual(star?.middle.map(Number));
  });

  it('of several that balance out have no middle and are not drawn', () => {
    const opposite = [0, 120, 240].map((lng, number) => clusterNamed(`C${String(number)}`, { lat: 0, lng: lng - 180 }));
    expect(drawn(opposite, [tie('c0', 'c1', 'c2')])).toEqual([]);
  });

  it('count a cluster once, and need two that have a place', () => {
    expect(drawn([west, east], [tie('west', 'west')])).toEqual([]);
    expect(drawn([west, clusterNamed('East')], [tie('west', 'east')])).toEqual([]);
    expect(drawn([west, east], [tie('west', 'east', 'east')])[0]?.lines).toHaveLength(1);
  });
});

describe('A name over a country with a lake', () => {
  const countries = [{ rings: [square(50, 50, 100), square(80, 80, 40)] }];
  const label = (x: number, y: number, width = 6) =>
    isOverWater({ left: x - width / 2, top: y - 5, width, height: 10 }, view, { countries, coast: [], borders: [] });

  it('is on land inside it, on water around it and in the lake', () => {
    expect([label(60, 60), label(140, 100), label(100, 140)]).toEqual([false, false, false]);
    expect([label(40, 100), label(160, 100), label(100, 40), label(100, 160)]).toEqual([true, true, true, true]);
    expect(label(100, 100)).toBe(true);
  });

  it('is where most of it is', () => {
    // its middle and one of its ends decide
    expect(label(45, 100, 40)).toBe(true);
    expect(label(60, 100, 40)).toBe(false);
    expect(label(155, 100, 40)).toBe(true);
    expect(label(140, 100, 36)).toBe(false);
  });

  it('knows slanted outlines', () => {
    const triangle = [{ rings: [line(100, 50, 150, 150, 50, 150)] }];
    const isWet = (x: number, y: number) =>
      isOverWater({ left: x - 1, top: y - 1, width: 2, height: 2 }, view, {
        countries: triangle,
        coast: [],
        borders: [],
      });
    expect([isWet(100, 60), isWet(130, 120), isWet(70, 120)]).toEqual([false, false, false]);
    expect([isWet(120, 60), isWet(80, 60), isWet(140, 120), isWet(60, 120)]).toEqual([true, true, true, true]);
  });
});
