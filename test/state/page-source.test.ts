import { describe, expect, it } from 'vitest';
import { Directory } from '../../src/core/directory.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { PageSource, preloadSearch } from '../../src/state/page-source.js';

const directory = new Directory(
  parseDataset({
    schemaVersion: '1.0',
    id: 'test',
    name: 'Test',
    competences: [{ id: 'optics', labels: { en: { pref: 'optics' } } }],
    members: [
      {
        id: 'a',
        name: 'Alpha Laser',
        competences: [{ id: 'optics' }],
        sites: [{ city: 'Jena', lat: 50.9, lng: 11.6 }],
      },
      { id: 'b', name: 'Beta Milling' },
    ],
  }).dataset,
);

const options = { signal: new AbortController().signal };
const request = { text: 'laser', filters: {}, sort: 'relevance', locale: 'en', offset: 0, limit: 10 } as const;

describe('The search in the page', () => {
  it('answers what the directory has, loaded once it is asked', async () => {
    preloadSearch();
    const source = new PageSource(directory);
    const { total, hits } = await source.search(request, options);
    expect(total).toBe(1);
    expect(hits.map(({ member }) => member.id)).toEqual(['a']);
  });

  it('suggests, gives members by id and says where the found ones are', async () => {
    const source = new PageSource(directory);
    expect((await source.suggest('opti', { ...options, locale: 'en' })).length).toBeGreaterThan(0);
    expect((await source.get(['b', 'nobody'], options)).map(({ id }) => id)).toEqual(['b']);
    expect((await source.locations(request, options)).ids).toEqual(['a']);
  });
});
