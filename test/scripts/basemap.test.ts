import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { MultiPolygon, Position } from 'geojson';
import { feature, mesh, neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { worldX, worldY } from '../../src/core/geo.js';
import { buildBasemap, type Basemap } from '../../scripts/build-basemap.mjs';

const file = fileURLToPath(new URL('../../src/assets/europe.json', import.meta.url));
const text = await readFile(file, 'utf8');
const topology = JSON.parse(text) as Basemap;
const { features } = feature(topology, topology.objects.countries);

const crossings = (rings: readonly Position[][], x: number, y: number): number => {
  let count = 0;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[i - 1] ?? [], ring[i] ?? []];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) count++;
    }
  return count;
};

/** The code of the country that the place lies in; undefined at sea. */
const countryAt = (lng: number, lat: number): unknown =>
  features.find(({ geometry }) =>
    (geometry as MultiPolygon).coordinates.some((polygon) => crossings(polygon, worldX(lng), worldY(lat)) % 2 === 1),
  )?.id;

describe('the outlines of the world', () => {
  const worldText = readFileSync(new URL('../../src/assets/world.json', import.meta.url), 'utf8');
  const world = JSON.parse(worldText) as Basemap;
  const { features: areas } = feature(world, world.objects.countries);
  const areaAt = (lng: number, lat: number): unknown =>
    areas.find(({ geometry }) =>
      (geometry as MultiPolygon).coordinates.some((polygon) => crossings(polygon, worldX(lng), worldY(lat)) % 2 === 1),
    )?.id;

  it('are what the script writes, in at most 16 kB gzipped', () => {
    expect(world.arcs).toEqual(buildBasemap('world').arcs);
    expect(gzipSync(worldText, { level: 9 }).length).toBeLessThanOrEqual(16_384);
  }, 30_000);

  it.each([
    ['Denver', -105, 39.7, 'US'],
    ['Brasília', -47.9, -15.8, 'BR'],
    ['Nairobi', 36.8, -1.3, 'KE'],
    ['Nagpur', 79, 21.1, 'IN'],
    ['Alice Springs', 133.9, -23.7, 'AU'],
    ['Matsumoto', 138, 36.2, 'JP'],
    ['Bern', 7.4, 46.9, 'CH'],
    ['the Pacific', -140, 0, undefined],
  ])('have %s where it belongs', (_, lng, lat, country) => {
    expect(areaAt(lng, lat)).toBe(country);
  });

  it('have each country once', () => {
    const codes = areas.flatMap(({ id }) => id ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(165);
  });
});

describe('the basemap of Europe', () => {
  it('is what the script writes', () => {
    const built = buildBasemap('europe');
    expect(topology.objects.countries.geometries.length).toBe(built.objects.countries.geometries.length);
    expect(topology.arcs).toEqual(built.arcs);
  }, 30_000);

  it('takes at most 16 kB gzipped', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(16_000);
  });

  it.each([
    ['Grenoble', 5.7245, 45.1885, 'FR'],
    ['Annemasse, at the Swiss border', 6.2377, 46.1944, 'FR'],
    ['Geneva', 6.1432, 46.2044, 'CH'],
    ['Neuchâtel', 6.931, 46.9918, 'CH'],
    ['Dresden', 13.7373, 51.0504, 'DE'],
    ['Freiburg', 7.8421, 47.999, 'DE'],
    ['Leuven', 4.7005, 50.8798, 'BE'],
    ['Eindhoven', 5.4697, 51.4416, 'NL'],
    ['Villach', 13.8506, 46.6111, 'AT'],
    ['Luxembourg', 6.13, 49.61, 'LU'],
    ['Vaduz', 9.5209, 47.141, 'LI'],
    ['Valletta’s island', 14.41, 35.89, 'MT'],
    ['Moscow', 37.6173, 55.7558, 'RU'],
    ['Reykjavík’s hinterland', -20.5, 64.6, 'IS'],
    ['Pristina', 21.1655, 42.6629, 'XK'],
    ['Limassol, beside Akrotiri', 33.03, 34.71, 'CY'],
    ['Simferopol, as the source has it', 34.1, 44.95, 'RU'],
  ])('has %s where it belongs', (_, lng, lat, country) => {
    expect(countryAt(lng, lat)).toBe(country);
  });

  it('has water where there is water', () => {
    for (const [lng, lat] of [
      [-15, 48],
      [3, 56.5],
      [5, 40.5],
      [19, 58],
      [35, 43.2],
    ] as const)
      // prettier-ignore
      expect(countryAt(lng, lat)).toBeUndefined();
  });

  it('has every member of the Union and of the free trade association, each once', () => {
    const wanted = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK CH IS LI NO';
    const codes = features.flatMap(({ id }) => id ?? []);
    expect(codes).toEqual(expect.arrayContaining(wanted.split(' ')));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(65);
  });

  it('shares borders between neighbours instead of drawing them twice', () => {
    const { geometries } = topology.objects.countries;
    const around = neighbors(geometries);
    const of = (code: string): unknown[] =>
      (around[geometries.findIndex(({ id }) => id === code)] ?? []).map((at) => geometries[at]?.id).sort();
    expect(of('CH')).toEqual(['AT', 'DE', 'FR', 'IT', 'LI']);
    expect(of('PT')).toEqual(['ES']);
    expect(of('MT')).toEqual([]);
  });

  it('lies in the world square, and its borders inside its frame', () => {
    const [west = 0, north = 0, east = 0, south = 0] = topology.bbox ?? [];
    const borders = mesh(topology, topology.objects.countries, (one, other) => one !== other);
    for (const [x = -1, y = -1] of borders.coordinates.flat())
      expect(x >= west - 1e-6 && x <= east + 1e-6 && y >= north - 1e-6 && y <= south + 1e-6).toBe(true);
    expect(west).toBeCloseTo(worldX(-32), 3);
    expect(south).toBeCloseTo(worldY(27), 3);
  });

  it('has the place of its name inside each country that has one', () => {
    const labelled = features.filter(({ properties }) => properties.label);
    expect(labelled.length).toBeGreaterThan(30);
    for (const { id, properties, geometry } of labelled) {
      const [x = 0, y = 0] = properties.label ?? [];
      const polygons = (geometry as MultiPolygon).coordinates;
      expect([id, polygons.some((rings) => crossings(rings, x, y) % 2 === 1)]).toEqual([id, true]);
    }
  });
});
