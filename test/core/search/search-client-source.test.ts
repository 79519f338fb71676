import { describe, expect, it } from 'vitest';
import { fromSearchClient } from '../../../src/core/search/search-client-source.js';
import type { SearchClientMapping, SearchClientRequest } from '../../../src/core/search/search-client.js';
import { pagesFor } from '../../../src/core/search/search-client-request.js';
import type { SearchRequest, SearchSource } from '../../../src/core/search/source.js';
import { StaticSource } from '../../../src/core/search/static-source.js';
import { contractDirectory, contractRows } from '../../support/contract/contract-directory.js';
import { clientMapping, InMemoryClient, recordsOf } from '../../support/contract/instant-search-client.js';

const forever = { signal: new AbortController().signal };
const everything: SearchRequest = { text: '', locale: 'en', filters: {}, offset: 0, limit: 10 };
const mapping: SearchClientMapping = { facets: { cluster: 'clusters', type: 'type' } };

/** A source whose client gives one answer to everything. */
const answering = (answer: unknown, more: Partial<SearchClientMapping> = {}): SearchSource =>
  fromSearchClient({ search: (requests) => Promise.resolve({ results: requests.map(() => answer) }) }, 'members', {
    ...mapping,
    ...more,
  });

const asking = async (request: Partial<SearchRequest>, more: Partial<SearchClientMapping> = {}) => {
  const asked: SearchClientRequest[] = [];
  const client = {
    search: (requests: SearchClientRequest[]) => {
      asked.push(...requests);
      return Promise.resolve({ results: requests.map(() => ({})) });
    },
  };
  await fromSearchClient(client, 'members', { ...mapping, ...more }).search({ ...everything, ...request }, forever);
  return asked;
};

describe('what is asked', () => {
  it('is one question for a page and one for each facet that is filtered by', async () => {
    const asked = await asking({ filters: { cluster: ['a'], type: ['sme', 'large'] }, facets: ['cluster', 'type'] });
    expect(asked.map(({ params }) => [params.hitsPerPage, params.facets, params.facetFilters])).toEqual([
      [10, ['clusters', 'type'], [['clusters:a'], ['type:sme', 'type:large']]],
      [0, ['clusters'], [['type:sme', 'type:large']]],
      [0, ['type'], [['clusters:a']]],
    ]);
  });

  it('is no question more for facets that nobody filters by', async () => {
    const asked = await asking({ filters: { type: ['sme'] }, facets: ['cluster', 'type'] });
    expect(asked.map(({ params }) => params.facets)).toEqual([['clusters', 'type'], ['type']]);
    expect(await asking({ facets: ['cluster', 'type'] })).toHaveLength(1);
  });

  it('is nothing of a facet that the index does not have', async () => {
    const [asked] = await asking({ facets: ['country', 'type'] });
    expect(asked?.params.facets).toEqual(['type']);
  });

  it('is to count facets once, however many pages it takes', async () => {
    const asked = await asking({ limit: 25, facets: ['type'] }, { maxHitsPerPage: 10 });
    expect(asked.map(({ params }) => [params.page, params.facets])).toEqual([
      [0, ['type']],
      [1, undefined],
      [2, undefined],
    ]);
  });

  it('says where in the forms of the protocol', async () => {
    const [box] = await asking({ bounds: [5, 46, 10, 49] });
    const [line] = await asking({ bounds: [5, 46, 5, 49] });
    const [around] = await asking({ bounds: [170, -30, -160, 0] });
    const [near] = await asking({ near: { lat: 47.3, lng: 8, km: 12.3456 } });
    expect(box?.params.insideBoundingBox).toBe('49,10,46,5');
    expect(line?.params.insideBoundingBox).toBe('49,5,46,5');
    expect(around?.params.insideBoundingBox).toEqual([
      [0, 180, -30, 170],
      [0, -160, -30, -180],
    ]);
    expect(near?.params).toMatchObject({ aroundLatLng: '47.3,8', aroundRadius: 12346 });
  });

  it('goes to the replica that sorts as wanted, for the order of names also where there is no text', async () => {
    const sorts = { name: 'by_name', distance: 'by_distance' };
    const indexFor = async (more: Partial<SearchRequest>) => (await asking(more, { sorts }))[0]?.indexName;
    expect(await indexFor({})).toBe('by_name');
    expect(await indexFor({ text: '  ' })).toBe('by_name');
    expect(await indexFor({ sort: 'distance' })).toBe('by_distance');
    expect(await indexFor({ text: 'acme' })).toBe('members');
    expect(await indexFor({ text: 'acme', sort: 'name' })).toBe('by_name');
    expect(await indexFor({ text: 'acme', sort: 'place' })).toBe('members');
  });

  it.each([
    [0, 20, { size: 20, numbers: [0], skip: 0 }],
    [40, 20, { size: 20, numbers: [2], skip: 0 }],
    [10, 7, { size: 9, numbers: [1], skip: 1 }],
    [0, 0, { size: 0, numbers: [0], skip: 0 }],
    [0, 250, { size: 100, numbers: [0, 1, 2], skip: 0 }],
    [150, 100, { size: 100, numbers: [1, 2], skip: 50 }],
  ])('covers %i and the %i after it with pages of at most 100', (offset, limit, pages) => {
    expect(pagesFor(offset, limit, 100)).toEqual(pages);
  });

  it('is refused where the index cannot filter by it', async () => {
    await expect(asking({ filters: { country: ['FR'] } })).rejects.toThrow('no attribute for the facet "country"');
  });
});

describe('what comes back', () => {
  it.each([undefined, null, 'x', [], {}, { hits: 'x', nbHits: -1, facets: [] }, { hits: [null, 1, 'x', []] }])(
    'may be %j, and is then nothing',
    async (answer) => {
      const result = await answering(answer).search({ ...everything, facets: ['type'] }, forever);
      expect(result).toMatchObject({ hits: [], total: 0, totalIsExact: false, facets: { type: [] }, quality: 'none' });
    },
  );

  it('is read like a dataset: what is no member is left out, and so are fields that are no good', async () => {
    const hits = [
      { objectID: 'a', name: 'Acme', website: 'javascript:alert(1)', sites: [{ lat: 1e9, lng: 0, city: 'X' }] },
      { objectID: 'b' },
      JSON.parse('{"objectID":"c","name":"C","__proto__":{"polluted":true}}') as unknown,
    ];
    const { hits: read, total } = await answering({ hits, nbHits: 3 }).search(everything, forever);
    expect(read.map(({ member }) => [member.id, member.name, member.website])).toEqual([
      ['a', 'Acme', undefined],
      ['c', 'C', undefined],
    ]);
    expect(read[0]?.member.sites[0]).toMatchObject({ city: 'X', lat: undefined, lng: undefined });
    expect(total).toBe(3);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    [{ nbHits: 5, exhaustive: { nbHits: true } }, true],
    [{ nbHits: 5, exhaustive: { nbHits: false } }, false],
    [{ nbHits: 5, exhaustiveNbHits: true }, true],
    [{ nbHits: 5 }, false],
  ])('is as exact as it says: %j', async (answer, exact) => {
    const { total, totalIsExact } = await answering(answer).search(everything, forever);
    expect({ total, totalIsExact }).toEqual({ total: 5, totalIsExact: exact });
  });

  it('may be exactly nobody', async () => {
    const result = await answering({ nbHits: 0, exhaustiveNbHits: true }).search(everything, forever);
    expect(result).toMatchObject({ total: 0, totalIsExact: true, quality: 'none' });
  });

  it('may hold hits where only counts were asked for, which are nobody’s', async () => {
    const hits = [{ objectID: 'a', name: 'Acme' }];
    const request: SearchRequest = { ...everything, filters: { type: ['sme'] }, facets: ['type'] };
    expect((await answering({ hits, nbHits: 1 }).search(request, forever)).hits).toHaveLength(1);
  });

  it('says how long it took', async () => {
    const { tookMs } = await answering({}).search(everything, forever);
    expect(tookMs).toBeGreaterThanOrEqual(0);
    expect(tookMs).toBeLessThan(performance.now());
  });

  it('may name facet values like the properties of objects', async () => {
    const facets = JSON.parse('{"clusters":{"__proto__":3,"constructor":1,"x":"many"}}') as unknown;
    const result = await answering({ facets }).search({ ...everything, facets: ['cluster'] }, forever);
    expect(result.facets.cluster).toEqual([
      { value: '__proto__', count: 3 },
      { value: 'constructor', count: 1 },
    ]);
  });

  it('must be an answer to every question', async () => {
    const silent = fromSearchClient({ search: () => Promise.resolve({ results: [] }) }, 'members', mapping);
    await expect(silent.search(everything, forever)).rejects.toThrow('0 answers to 1 requests');
    const terse = fromSearchClient({ search: () => Promise.resolve({ results: [{}] }) }, 'members', mapping);
    const request: SearchRequest = { ...everything, filters: { type: ['sme'] }, facets: ['type'] };
    await expect(terse.search(request, forever)).rejects.toThrow('1 answers to 2 requests');
  });

  it('never brings a failure that nobody waits for any more', async () => {
    const failing = fromSearchClient({ search: () => Promise.reject(new Error('late')) }, 'members', mapping);
    const controller = new AbortController();
    const asked = failing.search(everything, { signal: controller.signal });
    controller.abort('gone');
    await expect(asked).rejects.toBe('gone');
    await expect(failing.search(everything, forever)).rejects.toThrow('late');
  });

  it('marks every hit of a word, also in names that look like HTML', async () => {
    const records = recordsOf(contractDirectory(), contractRows.members);
    for (const escapes of [0, 1, 2]) {
      const source = fromSearchClient(new InMemoryClient(records, { escapes }), 'members', clientMapping);
      const { hits } = await source.search({ ...everything, text: 'harrowgate' }, forever);
      const unmarked = hits.filter(({ reasons }) => reasons.length === 0).map(({ member }) => member.id);
      expect(unmarked).toEqual(['constructor']); // its name has our tags in it
    }
  });
});

describe('an engine of the same members', () => {
  const directory = contractDirectory();
  const inPage = new StaticSource(directory);
  const client = new InMemoryClient(recordsOf(directory, contractRows.members));
  const source = fromSearchClient(client, 'members', { ...clientMapping, maxHitsPerPage: 30 });

  const questions: readonly (readonly [situation: string, request: Partial<SearchRequest>])[] = [
    ['all', {}],
    ['a page that is none of the engine’s', { offset: 10, limit: 7 }],
    ['several of its pages', { offset: 20, limit: 80 }],
    ['filters of several facets', { filters: { country: ['CH', 'FR'], type: ['sme'] }, limit: 90 }],
    ['a value that looks like a negation', { filters: { cluster: ['-minus'] } }],
    ['a scope', { scope: { country: ['CH'], competence: ['machining'] }, filters: { country: ['FR', 'DK'] } }],
    ['some ids', { scope: { ids: ['-negated', 'constructor', 'zelkova-works-000'] } }],
    ['all but some ids', { scope: { exclude: ['-negated', 'constructor'] }, limit: 60 }],
  ];

  it.each(questions)('answers as the search in the page does: %s', async (_, more) => {
    const request: SearchRequest = { ...everything, facets: ['cluster', 'country', 'competence', 'type'], ...more };
    const [answer, expected] = await Promise.all([source.search(request, forever), inPage.search(request, forever)]);
    expect(answer.hits.map(({ member }) => member.id)).toEqual(expected.hits.map(({ member }) => member.id));
    expect([answer.total, answer.facets]).toEqual([expected.total, expected.facets]);
  });

  it('gives members by id in the order asked, and is asked for nothing else', async () => {
    const ids = ['vermilion-works-003', 'nobody', '-negated', 'zelkova-works-000', '-negated'];
    const members = await source.get(ids, forever);
    expect(members.map(({ id }) => id)).toEqual(['vermilion-works-003', '-negated', 'zelkova-works-000', '-negated']);
    expect(client.asked.at(-1)?.map(({ params }) => params)).toEqual([
      {
        query: '',
        page: 0,
        hitsPerPage: 4,
        facetFilters: [
          ['vermilion-works-003', 'nobody', '\\-negated', 'zelkova-works-000'].map((id) => `objectID:${id}`),
        ],
      },
    ]);
  });

  it('gives many members by id, page by page', async () => {
    const ids = directory.dataset.members.map(({ id }) => id);
    expect((await source.get(ids, forever)).map(({ id }) => id)).toEqual(ids);
    expect(client.asked.at(-1)).toHaveLength(Math.ceil(ids.length / 30));
  });

  it('is not asked for no members', async () => {
    const before = client.asked.length;
    expect(await source.get([], forever)).toEqual([]);
    expect(client.asked).toHaveLength(before);
  });

  it('leaves out whom it cannot read as a member', async () => {
    expect(await answering({ hits: [{ objectID: 'a' }] }).get(['a'], forever)).toEqual([]);
  });

  it('tells a map where all are, of whom it hands over no more than that', async () => {
    const request: SearchRequest = { ...everything, filters: { country: ['CH'] }, limit: 1 };
    const { ids, lngLat, unlocated } = (await source.locations?.(request, forever)) ?? { ids: [], lngLat: [] };
    const expected = await inPage.locations(request, forever);
    expect([[...ids].sort(), lngLat.length, unlocated]).toEqual([
      [...expected.ids].sort(),
      expected.lngLat.length,
      expected.unlocated,
    ]);
    expect(client.asked.at(-1)?.[0]?.params.attributesToRetrieve).toEqual(['objectID', '_geoloc']);
  });
});

describe('what an engine can do', () => {
  it('is what its mapping says', () => {
    expect(answering({}).capabilities).toEqual({
      typo: true,
      geo: 'none',
      disjunctiveFacets: true,
      highlight: false,
      exactTotals: false,
      suggest: false,
    });
    const { capabilities } = answering({}, { typo: false, geo: 'bbox', highlights: [{ path: 'name', field: 'name' }] });
    expect(capabilities).toMatchObject({ typo: false, geo: 'bbox', highlight: true });
    expect(answering({}, { highlights: [] }).capabilities.highlight).toBe(false);
  });

  it('is to show no more on a map than a page, where its mapping knows no places', () => {
    expect(answering({})).not.toHaveProperty('locations');
    expect(answering({}, { locations: { attribute: '_geoloc' } })).toHaveProperty('locations');
  });
});

describe('an engine that gives no more than so many hits', () => {
  it('is asked for several pages at once, and for no location beyond', async () => {
    const directory = contractDirectory();
    const client = new InMemoryClient(recordsOf(directory, contractRows.members), { reach: 100 });
    const small = { ...clientMapping, maxHitsPerPage: 30, locations: { attribute: '_geoloc', maxHits: 100 } };
    const source = fromSearchClient(client, 'members', small);
    expect((await source.search({ ...everything, limit: 90 }, forever)).hits).toHaveLength(90);
    expect(client.asked.at(-1)).toHaveLength(3);
    const { ids, unlocated } = (await source.locations?.(everything, forever)) ?? { ids: [], unlocated: 0 };
    expect(new Set(ids).size + unlocated).toBe(100);
  });
});
