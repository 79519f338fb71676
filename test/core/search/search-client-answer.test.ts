import { describe, expect, it } from 'vitest';
import { facetCounts, hitsOf, locationsIn, qualityOf } from '../../../src/core/search/search-client-answer.js';
import { markTags } from '../../../src/core/search/marked-text.js';
import type { SearchClientMapping } from '../../../src/core/search/search-client.js';
import type { Reason } from '../../../src/core/search/source.js';

const mark = (text: string): string => text.replaceAll('[', markTags.pre).replaceAll(']', markTags.post);
const mapping: SearchClientMapping = {
  facets: {},
  highlights: [
    { path: 'name', field: 'name' },
    { path: 'labels.text', field: 'competence', lang: 'lang', concept: 'concept', cluster: 'cluster' },
  ],
};
const record = (marked: string, more: object = {}) => ({
  objectID: 'acme',
  name: marked.replace(/[[\]]/g, ''),
  _highlightResult: { name: { value: mark(marked) } },
  ...more,
});
const reasonsFor = (query: string, marked: string): readonly Reason[] =>
  hitsOf([record(marked)], query, 0, mapping)[0]?.reasons ?? [];

describe('the reasons for a hit of an engine', () => {
  it.each([
    ['precision', '[Précision] Alpes', 'exact'],
    ['prec', '[Précision] Alpes', 'prefix'],
    ['precisions', '[Précision] Alpes', 'prefix'],
    ['cision', '[Précision] Alpes', 'part'],
    ['precsion', '[Précision] Alpes', 'similar'],
    ['alpes precision', '[Précision]  [Alpes]', 'exact'],
    ['alpes prec', '[Précision Alpes]', 'prefix'],
    ['alpes precision', '[Précision  Alpes]', 'exact'],
    ['alpes cision', '[Précision] [Alpes]', 'part'],
    ['alpes xxxx', '[Précision] [Alpes]', 'similar'],
  ])('tell how near %s is to %s', (query, marked, nearness) => {
    expect(reasonsFor(query, marked).map((reason) => reason.nearness)).toEqual([nearness]);
  });

  it('are none where nothing was asked, or nothing is marked', () => {
    expect(reasonsFor('', '[Précision]')).toEqual([]);
    expect(reasonsFor('precision', 'Précision')).toEqual([]);
  });

  it('say of an item of a list what the item is', () => {
    const labels = [
      { text: 'turning', lang: 'en', concept: 'turning' },
      { text: 'Drehen', lang: 'de', concept: 'turning', cluster: 7 },
    ];
    const copies = [{ text: { value: 'turning' } }, { text: { value: mark('[Dreh]en') } }];
    const hit = record('Acme', { labels, _highlightResult: { labels: copies } });
    expect(hitsOf([hit], 'drehen', 0, mapping)[0]?.reasons).toEqual([
      { field: 'competence', text: 'Drehen', ranges: [[0, 4]], nearness: 'prefix', lang: 'de', concept: 'turning' },
    ]);
  });

  it('say of the name of a cluster whose it is', () => {
    const clusters = [{ text: 'Minalogic', cluster: 'minalogic' }];
    const copies = [{ text: { value: mark('[Mina]logic') } }];
    const named = {
      ...mapping,
      highlights: [{ path: 'clusters.text', field: 'cluster', cluster: 'cluster' }],
    } as const;
    const hit = record('Acme', { clusters, _highlightResult: { clusters: copies } });
    expect(hitsOf([hit], 'mina', 0, named)[0]?.reasons).toMatchObject([{ field: 'cluster', cluster: 'minalogic' }]);
  });

  it('are none where no text of the index is said to be searched', () => {
    expect(hitsOf([record('[Acme]')], 'acme', 0, { facets: {} })[0]?.reasons).toEqual([]);
  });

  it('are none where the marked copy is missing or of another shape', () => {
    for (const copy of [undefined, null, 'x', {}, { name: 'x' }, { name: { value: 7 } }, { labels: 'x' }])
      expect(hitsOf([record('Acme', { _highlightResult: copy, labels: [7] })], 'acme', 0, mapping)[0]?.reasons).toEqual(
        [],
      );
  });

  it('come with a score that falls from hit to hit, over all pages', () => {
    const scores = hitsOf([record('A'), record('B')], 'x', 2, mapping).map(({ score }) => score);
    expect(scores).toEqual([1 / 3, 1 / 4]);
  });
});

describe('the quality of an answer', () => {
  const hits = (query: string, marked: string) => hitsOf([record(marked)], query, 0, mapping);

  it('is none without hits, similar where every match is, else exact', () => {
    expect(qualityOf([], 0)).toBe('none');
    expect(qualityOf(hits('precsion', '[Précision]'), 1)).toBe('similar');
    expect(qualityOf(hits('precision', '[Précision]'), 1)).toBe('exact');
    expect(qualityOf(hits('precision', 'Précision'), 1)).toBe('exact');
    expect(qualityOf([...hits('precsion', '[Précision]'), ...hits('precision', '[Précision]')], 2)).toBe('exact');
  });
});

describe('the counts of a facet', () => {
  it('come with most members first, then in the order of the values; chosen ones stay at zero', () => {
    const counts = new Map([
      ['c', 1],
      ['b', 3],
      ['a', 1],
    ]);
    expect(facetCounts(counts, ['z']).map(({ value, count }) => [value, count])).toEqual([
      ['b', 3],
      ['a', 1],
      ['c', 1],
      ['z', 0],
    ]);
    expect(facetCounts(counts, ['c'])).toHaveLength(3);
    expect(facetCounts(undefined)).toEqual([]);
  });
});

describe('the places of an answer', () => {
  it('are all that can be read; members without one are counted', () => {
    const records = [
      { objectID: 'a', at: { lat: 45, lng: 5 } },
      {
        objectID: 'b',
        at: [
          { lat: 46, lng: 6 },
          { lat: 47, lng: 7 },
        ],
      },
      { objectID: 'c', at: [{ lat: 91, lng: 5 }, { lat: 45, lng: 181 }, { lat: 45 }, { lng: 5 }, 'x', null] },
      { objectID: 'd' },
    ];
    const { ids, lngLat, unlocated } = locationsIn(records, 'at', mapping);
    expect([ids, [...lngLat], unlocated]).toEqual([['a', 'b', 'b'], [5, 45, 6, 46, 7, 47], 2]);
  });
});
