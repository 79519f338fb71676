import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazetteerCredit, placesOf, type Place } from '../../src/cli/geocode/gazetteer.js';
import { geocodeDataset } from '../../src/cli/geocode/geocode-dataset.js';
import { parsePlace } from '../../src/cli/geocode/place-name.js';
import { distanceKm } from '../../src/core/geo.js';
import { cli, folderWith } from '../support/cli.js';
import { clusterNamed, datasetWith, memberNamed, type Raw } from '../support/make-dataset.js';

interface RawSite {
  city: string;
  country?: string;
  lat?: number;
  lng?: number;
  precision?: string;
}

const siteOf = (json: Raw, at = 0): RawSite => (json['members'] as { sites: RawSite[] }[])[at]?.sites[0] as RawSite;

const withSites = (...sites: Raw[]): Record<string, unknown> => ({
  ...datasetWith({ members: sites.map((site, at) => memberNamed(`Member ${String(at)}`, { sites: [site] })) }),
});

/** Where the towns are, from their own pages: degrees to two decimals. */
const towns: readonly (readonly [city: string, country: string, lat: number, lng: number])[] = [
  ['Grenoble', 'FR', 45.19, 5.72],
  ['GRENOBLE CEDEX 9', 'FR', 45.19, 5.72],
  ['Besançon', 'FR', 47.24, 6.02],
  ['Besancon Cedex', 'FR', 47.24, 6.02],
  ['Dresden', 'DE', 51.05, 13.74],
  ['Dresde', 'DE', 51.05, 13.74],
  ['Louvain', 'BE', 50.88, 4.7],
  ['Leuven', 'BE', 50.88, 4.7],
  ['Nijmegen', 'NL', 51.84, 5.86],
  ['Freiburg im Breisgau', 'DE', 48.0, 7.85],
  ['Freiburg i. Br.', 'DE', 48.0, 7.85],
  ['D-79098 Freiburg', 'DE', 48.0, 7.85],
  ['Neuchâtel', 'CH', 46.99, 6.93],
  ['Yverdon', 'CH', 46.78, 6.64],
  ['Clermont-Ferrand', 'FR', 45.78, 3.08],
  ['CLERMONT FERRAND', 'FR', 45.78, 3.08],
  ['Cluses', 'FR', 46.06, 6.58],
  ['Toulouse', 'FR', 43.6, 1.44],
  ['Malmö', 'SE', 55.6, 13.0],
  ['Strasbourg', 'FR', 48.58, 7.75],
  ['Villach', 'AT', 46.61, 13.85],
  ['Athens', 'GR', 37.98, 23.73],
  ['Athènes', 'GR', 37.98, 23.73],
  ['München', 'DE', 48.14, 11.58],
  ['Muenchen', 'DE', 48.14, 11.58],
  ['Munich', 'DE', 48.14, 11.58],
  ['St. Etienne', 'FR', 45.44, 4.39],
  ['Saint-Étienne', 'FR', 45.44, 4.39],
  ['Sankt Gallen', 'CH', 47.42, 9.37],
  ['St Gallen', 'CH', 47.42, 9.37],
  ['Lyon 3e', 'FR', 45.75, 4.85],
  ['69003 Lyon', 'FR', 45.75, 4.85],
  ['Paris 15ème arrondissement', 'FR', 48.86, 2.35],
  ['Biel/Bienne', 'CH', 47.14, 7.25],
  ['Frankfurt a. M.', 'DE', 50.11, 8.68],
  ['5612 AZ Eindhoven', 'NL', 51.44, 5.48],
  ['Bruxelles', 'BE', 50.85, 4.35],
  ['Αθήνα', 'GR', 37.98, 23.73],
];

describe('places', () => {
  const json = withSites(...towns.map(([city, country]) => ({ city, country })));
  const { open, placed } = geocodeDataset(json, placesOf);

  it('are all found', () => {
    expect(open).toEqual([]);
    expect(placed).toBe(towns.length);
  });

  it.each(towns.map((town, at) => [...town, at] as const))(
    '%s (%s) is within 10 km',
    (_city, _country, lat, lng, at) => {
      const site = siteOf(json, at);
      expect(distanceKm({ lat, lng }, { lat: site.lat ?? 0, lng: site.lng ?? 0 })).toBeLessThan(10);
      expect(site.precision).toBe('city');
    },
  );
});

describe('a place that may be several', () => {
  const candidatesOf = (site: Raw) => geocodeDataset(withSites(site), placesOf).open[0]?.candidates ?? [];

  it('is told with its candidates and not guessed', () => {
    const json = withSites({ city: 'Neustadt', country: 'DE' });
    const { open } = geocodeDataset(json, placesOf);
    expect(open[0]).toMatchObject({ problem: 'ambiguous', pointer: '/members/0/sites/0', city: 'Neustadt' });
    expect(open[0]?.candidates.length).toBeGreaterThan(3);
    expect(siteOf(json)).not.toHaveProperty('lat');
  });

  it('is not taken for the larger town that only has the name as another one', () => {
    expect(candidatesOf({ city: 'Halle', country: 'DE' }).map(({ name }) => name)).toContain('Halle (Saale)');
  });

  it('is clear when its French postcode tells the département', () => {
    const json = withSites({ city: 'Saint-Julien', country: 'FR', postcode: '69640' });
    expect(candidatesOf({ city: 'Saint-Julien', country: 'FR' }).length).toBeGreaterThan(1);
    expect(geocodeDataset(json, placesOf).placed).toBe(1);
  });

  it('is clear when clear places of the same file tell where the region is', () => {
    const region = 'Nordrhein-Westfalen';
    const sites = ['Düsseldorf', 'Dortmund', 'Halle'].map((city) => ({ city, country: 'DE', region }));
    const json = withSites(...sites);
    expect(geocodeDataset(json, placesOf).open).toEqual([]);
    expect(siteOf(json, 2).lat).toBeCloseTo(52.06, 1);
  });

  it('is clear when it is by far the largest of its name', () => {
    const large: Place = place({ id: '1', name: 'Twin', population: 40_000, lat: 1 });
    const small = place({ id: '2', name: 'Twin', population: 10_000, lat: 9 });
    expect(geocodeDataset(withSites({ city: 'Twin', country: 'XX' }), () => [large, small]).placed).toBe(1);
    const rival = place({ id: '3', name: 'Twin', population: 10_001, lat: 5 });
    expect(geocodeDataset(withSites({ city: 'Twin', country: 'XX' }), () => [large, small, rival]).placed).toBe(0);
  });
});

const place = (fields: Partial<Place>): Place => ({
  id: '0',
  name: '',
  otherNames: [],
  lat: 0,
  lng: 0,
  minor: false,
  country: 'XX',
  admin1: '',
  admin2: '',
  population: 0,
  ...fields,
});

describe('a place', () => {
  it('without a country is a question, not a guess', () => {
    expect(geocodeDataset(withSites({ city: 'Grenoble' }), placesOf).open[0]?.problem).toBe('no-country');
  });

  it('that nobody knows is a question', () => {
    expect(geocodeDataset(withSites({ city: 'Xyzzy', country: 'FR' }), placesOf).open[0]?.problem).toBe('unknown');
  });

  it('set by hand is never touched', () => {
    const site = { city: 'Grenoble', country: 'FR', lat: 45.2, lng: 5.7, precision: 'address' };
    const json = withSites(site);
    expect(geocodeDataset(json, placesOf)).toEqual({ placed: 0, kept: 1, open: [] });
    expect(siteOf(json)).toEqual(site);
    expect(json).not.toHaveProperty('attributions');
  });

  it('of a cluster gets coordinates too, and the credit stands once', () => {
    const json = { ...datasetWith({ clusters: [clusterNamed('Minalogic', { city: 'Grenoble', country: 'FR' })] }) };
    geocodeDataset(json, placesOf);
    geocodeDataset(json, placesOf);
    expect(json['clusters']).toMatchObject([{ lat: expect.closeTo(45.18, 1) as number }]);
    expect(json['attributions']).toEqual([gazetteerCredit]);
  });
});

describe('a cell', () => {
  it.each([
    ['F-38000 Grenoble', ['grenoble'], '38000'],
    ['Grenoble (38000)', ['grenoble'], '38000'],
    ['GRENOBLE CEDEX 09', ['grenoble'], undefined],
    ['Freiburg i. Br.', ['freiburg', 'i', 'br'], undefined],
    ['Marseille 8e', ['marseille'], undefined],
  ])('%s is taken apart', (cell, first, postcode) => {
    const query = parsePlace(cell);
    expect(query.spellings[0]).toEqual(first);
    expect(query.postcode).toBe(postcode);
  });
});

describe('alliance-directory geocode', () => {
  const file = (...sites: Raw[]) => JSON.stringify(withSites(...sites));

  it('completes the file in place only with --force', async () => {
    const folder = folderWith({ 'd.json': file({ city: 'Grenoble', country: 'FR' }) });
    const refused = await cli(['geocode', 'd.json'], { cwd: folder });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('--force');
    const done = await cli(['geocode', 'd.json', '--force'], { cwd: folder });
    expect(done.code).toBe(0);
    const json = JSON.parse(readFileSync(path.join(folder, 'd.json'), 'utf8')) as Raw;
    expect(siteOf(json)).toMatchObject({ city: 'Grenoble', precision: 'city' });
  });

  it('ends with 1 and writes what it found when a place is a question', async () => {
    const folder = folderWith({
      'd.json': file({ city: 'Cluses', country: 'FR' }, { city: 'Neustadt', country: 'DE' }),
    });
    const { code, stdout } = await cli(['geocode', 'd.json', '-o', 'out.json', '--lang', 'de'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('Mehrere Orte heißen „Neustadt“ (DE)');
    expect(siteOf(JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8')) as Raw).lat).toBeCloseTo(46.06, 1);
  });

  it('tells a program the candidates', async () => {
    const folder = folderWith({ 'd.json': file({ city: 'Neustadt', country: 'DE' }) });
    const { stdout } = await cli(['geocode', 'd.json', '-o', 'out.json', '--json'], { cwd: folder });
    const report = JSON.parse(stdout) as { open: { candidates: { population: number; seat: string }[] }[] };
    const [largest, next] = report.open[0]?.candidates ?? [];
    expect(largest?.population).toBeGreaterThan(next?.population ?? Infinity);
    expect(largest?.seat).toBe('Mainz');
  });
});
