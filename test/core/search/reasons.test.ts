import { describe, expect, it } from 'vitest';
import type { Reason, SearchRequest } from '../../../src/core/search/source.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';
import { asker } from './small-alliance.js';

/** Why the first member is found. */
const reasonsFor = async (text: string, parts: Raw, more?: Partial<SearchRequest>): Promise<readonly Reason[]> =>
  (await asker(directoryWith(parts))(text, more)).hits[0]?.reasons ?? [];

/** `field: text` with the matched letters in brackets. */
const shown = ({ field, text, ranges }: Reason): string => {
  let marked = text;
  for (const [start, end] of [...ranges].reverse())
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  return `${field}: ${marked}`;
};

const why = async (text: string, parts: Raw, more?: Partial<SearchRequest>): Promise<readonly string[]> =>
  (await reasonsFor(text, parts, more)).map(shown);

const member = (name: string, fields: Raw = {}): Raw => ({ members: [memberNamed(name, fields)] });

describe('the reasons for a hit', () => {
  it('name what was found: an offer, a need, a market or a description, with its language', async () => {
    const acme = member('Acme', {
      description: { en: 'Makes moulds', fr: 'Fait des moules' },
      offers: [{ id: 'o', text: { en: 'Presses for rent' } }],
      needs: [{ id: 'n', text: { de: 'Sucht Fräser' } }],
      markets: ['Aeronautics'],
    });
    expect(await reasonsFor('moules', acme)).toEqual([
      { field: 'description', text: 'Fait des moules', lang: 'fr', ranges: [[9, 15]], nearness: 'exact' },
    ]);
    expect(await reasonsFor('presses', acme)).toMatchObject([{ field: 'offer', lang: 'en' }]);
    expect(await reasonsFor('fraeser', acme)).toMatchObject([{ field: 'need', lang: 'de' }]);
    expect(await reasonsFor('aeronautics', acme)).toMatchObject([{ field: 'market', text: 'Aeronautics' }]);
  });

  it('lead to the competence or the cluster whose name matched, and to nothing else', async () => {
    const alliance = {
      competences: [competenceCalled('optics', { en: 'optics' })],
      clusters: [clusterNamed('Minalogic')],
      ...member('Acme', {
        competences: [{ id: 'optics' }],
        memberships: [{ cluster: 'minalogic' }],
        sites: [{ city: 'Lyon', region: 'Rhône', country: 'FR' }],
      }),
    };
    const ranges = (length: number) => ({ ranges: [[0, length]], nearness: 'exact' });
    expect(await reasonsFor('optics', alliance)).toEqual([
      { field: 'competence', text: 'optics', lang: 'en', concept: 'optics', ...ranges(6) },
    ]);
    expect(await reasonsFor('minalogic', alliance)).toEqual([
      { field: 'cluster', text: 'Minalogic', cluster: 'minalogic', ...ranges(9) },
    ]);
    expect(await reasonsFor('lyon', alliance)).toEqual([{ field: 'city', text: 'Lyon', ...ranges(4) }]);
    expect(await reasonsFor('rhone', alliance)).toEqual([{ field: 'region', text: 'Rhône', ...ranges(5) }]);
  });

  it('begin with the text that has most of the query', async () => {
    const parts = member('Acme', { markets: ['Laser'], description: { en: 'Laser optics' } });
    expect(await why('laser optics', parts)).toEqual(['description: [Laser] [optics]']);
  });

  it('leave out what says nothing new', async () => {
    const parts = member('Alpes Robotique', {
      names: [
        { value: 'Alpes Robotique Suisse', type: 'alias' },
        { value: 'Robotique Lémanique', type: 'alias' },
      ],
    });
    expect(await why('alpes robotique', parts)).toEqual(['name: [Alpes] [Robotique]']);
    expect(await why('alpes robotique lemanique', parts)).toEqual([
      'name: [Alpes] [Robotique]',
      'names: [Robotique] [Lémanique]',
    ]);
  });

  it('are one label of a competence, the one that has most of the query', async () => {
    const parts = {
      competences: [competenceCalled('laser-optics', { en: 'laser', de: 'Laser-Optik', nl: 'optiek' })],
      ...member('Acme', { competences: [{ id: 'laser-optics' }] }),
    };
    expect(await why('laser optik', parts)).toEqual(['competence: [Laser]-[Optik]']);
    expect(await reasonsFor('laser', parts, { locale: 'fr' })).toMatchObject([{ lang: 'en' }]);
    expect(await reasonsFor('laser', parts, { locale: 'de-CH' })).toMatchObject([{ lang: 'de' }]);
  });

  it.each<readonly [typed: string, nearness: Reason['nearness']]>([
    ['alpes robotique', 'exact'],
    ['alpes robot', 'prefix'],
    ['robot alpes', 'prefix'],
    ['alpes technik', 'part'],
    ['technik alpes', 'part'],
    ['alpes robotiqe', 'similar'],
    ['robotiqe alpes', 'similar'],
  ])('are as near as their farthest word: %s', async (typed, nearness) => {
    const [reason] = await reasonsFor(typed, member('Alpes Robotique Mikrotechnik'));
    expect(reason).toMatchObject({ field: 'name', nearness });
  });
});

describe('the marks of a reason', () => {
  it.each<readonly [typed: string, name: string, marked: string]>([
    ['micro technique', 'Micro-technique Jura', '[Micro]-[technique] Jura'],
    ['microtechnique', 'Micro-technique Jura', '[Micro-technique] Jura'],
    ['microtechnique technique', 'Micro-technique Jura', '[Micro-technique] Jura'],
    ['innovation alpse', 'Centre de l’Innovation Alpes', 'Centre de l’[Innovation] [Alpes]'],
    ['microtech', 'Micro-technique Jura', '[Micro-tech]nique Jura'],
    ['technik', 'Mikrotechnik Jura', 'Mikro[technik] Jura'],
    ['elektronik', 'Mikroelektronik Jura', '[Mikroelektronik] Jura'],
    ['praezision', 'Präzisionstechnik', '[Präzision]stechnik'],
    ['robotiqe', 'Robotique Alpes', '[Robotique] Alpes'],
    ['mechatronics mecha', 'Mechatronics', '[Mechatronics]'],
    ['mecha mechatronics', 'Mechatronics', '[Mechatronics]'],
  ])('for %s are on the letters typed: %s', async (typed, name, marked) => {
    expect((await why(typed, member(name)))[0]).toBe(`name: ${marked}`);
  });
});
