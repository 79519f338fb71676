import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildCities, type City } from '../../scripts/build-cities.mjs';

const text = readFileSync(new URL('../../src/assets/cities.json', import.meta.url), 'utf8');
const cities = JSON.parse(text) as readonly City[];

const named = (home: string): City | undefined => cities.find(([, , name]) => name === home);

describe('the towns on the map', () => {
  it('are what the script writes from GeoNames, in at most 6 kB gzipped', () => {
    expect(cities).toEqual(buildCities());
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(6000);
  });

  it('are some two hundred, each once, the largest first', () => {
    expect(cities.length).toBeGreaterThan(150);
    expect(new Set(cities.map(([, , name]) => name)).size).toBe(cities.length);
    expect(cities.slice(0, 4).map(([, , name]) => name)).toContain('London');
  });

  it('are called what the reader calls them', () => {
    expect(named('Wien')?.[3]).toEqual({ en: 'Vienna', fr: 'Vienne', nl: 'Wenen', it: 'Vienna', es: 'Viena' });
    expect(named('Genève')?.[3]).toMatchObject({ en: 'Geneva', de: 'Genf', it: 'Ginevra' });
    expect(named('Grenoble')?.[3]).toBeUndefined();
  });

  it('are where they are', () => {
    expect(named('Dresden')?.slice(0, 2)).toEqual([13.74, 51.05]);
  });
});
