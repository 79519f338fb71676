import { describe, expect, it } from 'vitest';
import { decodeTopology, type Basemap, type Topology } from '../../../src/core/map/topology.js';

/**
 * Two squares that share their middle side, and a triangle far away:
 *   arc 0 is the shared side, downwards; arcs 1 and 2 go round the west and the east; arc 3 is the island.
 */
const topology: Topology = {
  transform: { scale: [0.1, 0.1], translate: [0.2, 0.3] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ],
    [
      [5, 5],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  ],
  objects: {
    countries: {
      geometries: [
        { id: 'WE', type: 'Polygon', arcs: [[0, 1]], properties: { label: [0.25, 0.35, 0.02] } },
        { id: 'EA', type: 'MultiPolygon', arcs: [[[-2, -1, 0, 2]], [[3]]] },
        { type: 'Polygon' },
      ],
    },
  },
};

const corners = (xy: Float64Array | undefined): readonly number[] =>
  [...(xy ?? [])].map((number) => Math.round(number * 1000) / 1000);

describe('The outlines of a map', () => {
  const outlines = (): Basemap => decodeTopology(topology);

  it('are put together from the lines that the countries share', () => {
    const { countries } = outlines();
    expect(corners(countries[0]?.rings[0]?.xy)).toEqual([0.3, 0.3, 0.3, 0.4, 0.3, 0.4, 0.2, 0.4, 0.2, 0.3, 0.3, 0.3]);
  });

  it('run along a line backwards where a country has it on its other side', () => {
    const { countries } = outlines();
    expect(corners(countries[1]?.rings[0]?.xy).slice(0, 8)).toEqual([0.3, 0.3, 0.2, 0.3, 0.2, 0.4, 0.3, 0.4]);
    expect(corners(countries[1]?.rings[0]?.xy).slice(8, 12)).toEqual([0.3, 0.4, 0.3, 0.3]);
  });

  it('of a country of several parts are all of them', () => {
    const { countries } = outlines();
    expect(countries.map(({ rings }) => rings.length)).toEqual([1, 2, 0]);
    expect(corners(countries[1]?.rings[1]?.xy)).toEqual([0.7, 0.8, 0.8, 0.8, 0.8, 0.9, 0.7, 0.8]);
  });

  it('know the country and where its name stands, as far as the file says', () => {
    const { countries } = outlines();
    expect(countries.map(({ id, label }) => [id, label])).toEqual([
      ['WE', { x: 0.25, y: 0.35, room: 0.02 }],
      ['EA', undefined],
      [undefined, undefined],
    ]);
    expect(countries.map((country) => ['id' in country, 'label' in country])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  it('are coast where one country has a line, and border where two have it', () => {
    const { coast, borders } = outlines();
    expect(borders.map(({ xy }) => corners(xy).slice(0, 2))).toEqual([
      [0.3, 0.3],
      [0.3, 0.4],
    ]);
    expect(coast.map(({ xy }) => corners(xy).slice(0, 2))).toEqual([
      [0.3, 0.4],
      [0.7, 0.8],
    ]);
  });

  it('of a file without countries are none', () => {
    expect(decodeTopology({ ...topology, objects: {} })).toEqual({ countries: [], coast: [], borders: [] });
  });
});
