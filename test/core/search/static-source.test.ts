import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchRequest, SearchResult, SortOrder } from '../../../src/core/search/source.js';
import { StaticSource } from '../../../src/core/search/static-source.js';
import { canonical, fold } from '../../../src/core/text.js';
import { directoryWith, memberNamed } from '../../support/make-dataset.js';
import { asker, namesOf, smallAlliance } from './small-alliance.js';

const directory = smallAlliance();
/** Each question to a source of its own; tests of what a source remembers have one for all of theirs. */
const ask = (text: string, more: Partial<SearchRequest> = {}): Promise<SearchResult> => asker(directory)(text, more);
const forever = { signal: new AbortController().signal };
const request = { text: 'munich', locale: 'en', filters: {}, offset: 0, limit: 10 };

/** `field: text` with the matched letters in brackets. */
const reasonsOf = ({ hits }: SearchResult): readonly string[] =>
  (hits[0]?.reasons ?? []).map(({ field, text, ranges }) => {
    let marked = text;
    for (const [start, end] of [...ranges].reverse())
      marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
    return `${field}: ${marked}`;
  });

describe('without a text', () => {
  it('lists all by name, as the language sorts', async () => {
    const sorted = directory.dataset.members.map(({ name }) => name).sort(new Intl.Collator('fr').compare);
    expect(namesOf(await ask('', { locale: 'fr' }))).toEqual(sorted);
  });

  it('gives no reasons and no score', async () => {
    for (const hit of (await ask('')).hits) expect(hit).toMatchObject({ score: 0, reasons: [] });
  });

  it('says that its answer is exact, and how long it took', async () => {
    const { quality, totalIsExact, correctedText, tookMs } = await ask('  ');
    expect({ quality, totalIsExact, correctedText }).toEqual({ quality: 'exact', totalIsExact: true });
    expect(tookMs).toBeGreaterThanOrEqual(0);
    expect(tookMs).toBeLessThan(performance.now());
  });

  it('survives a language tag that is none', async () => {
    expect((await ask('', { locale: 'not a tag' })).total).toBe(14);
  });
});

describe('reasons', () => {
  it.each([
    ['robo', ['name: Alpes [Robo]tique']],
    ['praez', ['name: [Präz]isionstechnik Südwest GmbH']],
    ['oeuvre strass', ['name: [Œuvre]s Mécaniques [Straß]e']],
    ['technik stuttgart', ['city: [Stuttgart]', 'name: Präzisions[technik] Südwest GmbH']],
    ['drehteile', ['competence: [Drehteile]']],
    ['mecatronqiue grenoble', ['city: [Grenoble]', 'competence: [mécatronique]']],
    ['tum', ['names: [TUM]']],
    ['minalogic', ['cluster: [Minalogic]']],
    ['universite comte', ['name: [Université] de Franche-[Comté]']],
    ['thesame', ['cluster: [Thésame]']],
    ['francia milano', []],
    ['alpes francia', ['name: [Alpes] Robotique', 'country: [Francia]']],
    ['prototype moulds', ['description: [Prototype] [moulds]']],
  ])('for %s', async (text, reasons) => {
    expect(reasonsOf(await ask(text, { filters: { country: text === 'francia milano' ? ['XX'] : [] } }))).toEqual(
      reasons,
    );
  });

  it('name the label’s language, the concept and how near the word is', async () => {
    const { hits } = await ask('Drehteile', { locale: 'fr' });
    expect(hits[0]?.reasons[0]).toEqual({
      field: 'competence',
      text: 'Drehteile',
      lang: 'de',
      concept: 'bar-turning',
      ranges: [[0, 9]],
      nearness: 'exact',
    });
  });

  it('prefer the visitor’s language among labels that match alike', async () => {
    const directory = directoryWith({ members: [memberNamed('Acme', { sites: [{ country: 'IT' }] })] });
    const reasons = (await asker(directory)('ital', { locale: 'nl' })).hits[0]?.reasons;
    expect(reasons).toMatchObject([{ field: 'country', text: 'Italië', lang: 'nl', nearness: 'prefix' }]);
  });

  it('mark what was typed, wherever in the original text it is', async () => {
    const { members } = directory.dataset;
    const typed = fc
      .constantFrom(...members)
      .chain(({ name }) => fc.nat(name.length).map((length) => name.slice(0, length)));
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        for (const { reasons } of (await ask(text)).hits)
          for (const reason of reasons) expectSoundRanges(reason.text, reason.ranges);
      }),
      { numRuns: 200 },
    );
  });

  it('mark the letters of the prefix and no others', async () => {
    const words = ['Präzisionstechnik', 'Straße', 'Université', 'Œuvres', 'Appliquée'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...words), fc.integer({ min: 3, max: 17 }), async (word, length) => {
        const text = word.slice(0, length);
        for (const { text: found, ranges, nearness } of (await ask(text)).hits.flatMap(({ reasons }) => reasons))
          if (nearness === 'prefix') for (const range of ranges) expect(key(found.slice(...range))).toBe(key(text));
      }),
    );
  });
});

const key = (text: string): string => canonical(fold(text));

const expectSoundRanges = (text: string, ranges: readonly (readonly [number, number])[]): void => {
  let last = 0;
  for (const [start, end] of ranges) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(/^[\p{M}\udc00-\udfff]/u.test(text.slice(end))).toBe(false);
    last = end;
  }
};

describe('narrowing', () => {
  it('keeps to the scope, also in its counts', async () => {
    const { total, facets } = await ask('', { scope: { country: ['DE'] }, facets: ['country', 'type'] });
    expect({ total, country: facets.country }).toEqual({ total: 4, country: [{ value: 'DE', count: 4 }] });
  });

  it('takes an empty list of values for no filter', async () => {
    const { total } = await ask('', { filters: { country: ['DE'], type: [] } });
    expect(total).toBe(4);
    expect((await ask('munich', { filters: { type: [] } })).total).toBe((await ask('munich')).total);
  });

  it('takes ids in and out of the scope', async () => {
    expect(namesOf(await ask('', { scope: { ids: ['atomis', 'heliotech'], exclude: ['heliotech'] } }))).toEqual([
      'Atomis',
    ]);
  });

  it('finds the best in scope, however much better those outside are', async () => {
    const scope = { exclude: ['technical-university-of-munich'] };
    expect(namesOf(await ask('technische elektronik', { scope }))[0]).toBe('Institut für Mikroelektronik');
  });

  it('counts a facet under the filters of the others only', async () => {
    const filters = { country: ['FR'], competence: ['engineering'] };
    const { total, facets } = await ask('', { filters, facets: ['country', 'competence'] });
    expect(total).toBe(2);
    expect(facets.country).toEqual([{ value: 'FR', count: 2 }]);
    expect(facets.competence).toContainEqual({ value: 'nuclear-energy', count: 1 });
  });

  it('keeps chosen values that nobody is left with', async () => {
    const { facets } = await ask('minalogic', { filters: { country: ['DE'] }, facets: ['country'] });
    expect(facets.country).toEqual([
      { value: 'FR', count: 1 },
      { value: 'DE', count: 0 },
    ]);
  });

  it('keeps to the box, also across the antimeridian', async () => {
    const around = directoryWith({
      members: [
        memberNamed('Fiji', { sites: [{ lat: -18, lng: 178 }] }),
        memberNamed('Samoa', { sites: [{ lat: -13, lng: -172 }] }),
        memberNamed('Paris', { sites: [{ lat: 48.8, lng: 2.3 }] }),
        memberNamed('Nowhere'),
      ],
    });
    expect(namesOf(await asker(around)('', { bounds: [170, -30, -170, 0] }))).toEqual(['Fiji', 'Samoa']);
    expect(namesOf(await asker(around)('', { bounds: [0, 40, 10, 50] }))).toEqual(['Paris']);
  });

  it('keeps to the distance and sorts by it', async () => {
    const near = { lng: 5.72, lat: 45.19, km: 150 };
    const found = await ask('', { near, sort: 'distance' });
    expect([...new Set(found.hits.map(({ member }) => member.sites[0]?.city))]).toEqual(['Grenoble', 'Lyon']);
  });
});

describe('order and pages', () => {
  it.each<SortOrder>(['relevance', 'name', 'place'])('pages of one list by %s add up to it', async (sort) => {
    const all = namesOf(await ask('university', { sort }));
    const pages = await Promise.all([...all.keys()].map((offset) => ask('university', { sort, offset, limit: 1 })));
    expect(pages.flatMap(namesOf)).toEqual(all);
    expect(pages.every(({ total }) => total === all.length)).toBe(true);
  });

  it('pages of more than have their names compared add up to the list as well, filtered or not', async () => {
    const types = ['sme', 'research'];
    const members = [...Array(150).keys()].map((number) =>
      memberNamed(`Acme ${number % 7 === 0 ? 'Optics' : 'Laser'} ${number}`, { type: types[number % 2] }),
    );
    const asked = asker(directoryWith({ members }));
    const filtered: Partial<SearchRequest>[] = [{}, { filters: { type: ['sme'] } }];
    for (const more of filtered) {
      const all = namesOf(await asked('acme optics', { ...more, limit: 200 }));
      const pages: SearchResult[] = [];
      for (let offset = 0; offset < all.length; offset += 20)
        pages.push(await asked('acme optics', { ...more, offset, limit: 20 }));
      expect(pages.flatMap(namesOf)).toEqual(all);
      expect(all).toHaveLength(more.filters ? 11 : 22);
    }
    const [everyone, small] = [
      await asked('acme', { limit: 200 }),
      await asked('acme', { ...filtered[1], limit: 200 }),
    ];
    expect(everyone.total).toBe(150);
    expect(namesOf(small)).toEqual(everyone.hits.flatMap(({ member }) => (member.type === 'sme' ? [member.name] : [])));
  });

  it('scores no hit higher than the one before it, however far down the list', async () => {
    const members = [...Array(150).keys()].map((number) => memberNamed(`Acme ${'Laser '.repeat(number % 5)}${number}`));
    const { hits } = await asker(directoryWith({ members }))('acme laser', { limit: 200 });
    expect(hits.length).toBeGreaterThan(100);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  it('sorts by country in the visitor’s language, then city', async () => {
    const { hits } = await ask('', { sort: 'place', locale: 'de' });
    const cities = [...new Set(hits.map(({ member }) => member.sites[0]?.city))];
    expect(cities).toEqual(['Leuven', 'München', 'Stuttgart', 'Besançon', 'Grenoble', 'Lyon', 'Αθήνα', 'Milano']);
  });

  it('is the same whatever was asked before', async () => {
    const asked = asker(directory);
    for (const text of ['m', 'mik', 'institut', 'grenoble', 'institut mikro', 'xq', 'alpes munich']) await asked(text);
    for (const text of ['institut mik', 'm', 'grenoble', 'alpes munich'])
      expect({ ...(await asked(text)), tookMs: 0 }).toEqual({ ...(await ask(text)), tookMs: 0 });
  });

  it('takes a letter after a small word for the beginning of a name, which nobody has to have', async () => {
    const names = ['The Maglev Board', 'The Swiss Parliament', 'Swiss Post'];
    const asked = asker(directoryWith({ members: names.map((name) => memberNamed(name)) }));
    expect(namesOf(await asked('the s'))).toEqual(['The Swiss Parliament', 'The Maglev Board']);
  });

  it('puts members of one name in the order of their ids', async () => {
    const twins = directoryWith({ members: ['c', 'a', 'b'].map((id) => memberNamed('Acme Optics', { id })) });
    const { hits } = await asker(twins)('acme');
    expect(hits.map(({ member }) => member.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('an aborted question', () => {
  const reason = new Error('no longer wanted');
  const source = new StaticSource(smallAlliance());
  const questions = {
    search: (signal: AbortSignal) => source.search(request, { signal }),
    suggest: (signal: AbortSignal) => source.suggest('mun', { signal, locale: 'en' }),
    get: (signal: AbortSignal) => source.get(['atomis'], { signal }),
    locations: (signal: AbortSignal) => source.locations(request, { signal }),
  };

  it.each(Object.entries(questions))('is refused by %s with the signal’s reason', async (_, question) => {
    await expect(question(AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('is dropped while the index is still being built', async () => {
    const controller = new AbortController();
    const answer = new StaticSource(smallAlliance()).search(request, { signal: controller.signal });
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
  });
});

describe('an index that was built before', () => {
  it('is waited for by words, not by the list of all', async () => {
    const source = new StaticSource(directory, new Promise(() => undefined));
    expect((await source.search({ ...request, text: '' }, forever)).total).toBe(14);
  });

  it('is built in the page where there is none', async () => {
    const source = new StaticSource(directory, Promise.resolve(undefined));
    expect(namesOf(await source.search(request, forever))[0]).toBe('Technical University of Munich');
  });

  it('says so when it cannot be had', async () => {
    await expect(new StaticSource(directory, Promise.reject(new Error('lost'))).ready).rejects.toThrow('lost');
    await expect(new StaticSource(directory).ready).resolves.toBeUndefined();
  });
});

describe('the other questions', () => {
  const source = new StaticSource(directory);
  const suggest = (text: string) => new StaticSource(directory).suggest(text, { ...forever, locale: 'en' });

  it('get members by id in the order asked', async () => {
    const members = await source.get(['heliotech', '__proto__', 'atomis'], forever);
    expect(members.map(({ name }) => name)).toEqual(['Heliotech', 'Atomis']);
  });

  it('suggest a competence with its members', async () => {
    expect((await suggest('mechat'))[0]).toEqual({
      kind: 'concept',
      id: 'mechatronics',
      label: 'mechatronics',
      lang: 'en',
      ranges: [[0, 6]],
      count: 2,
    });
  });

  it('suggest places, clusters and members', async () => {
    expect((await suggest('gren'))[0]).toMatchObject({ kind: 'place', label: 'Grenoble', count: 2 });
    expect((await suggest('mina'))[0]).toMatchObject({ kind: 'cluster', id: 'minalogic', count: 1 });
    expect(await suggest('ku leu')).toContainEqual(expect.objectContaining({ kind: 'member', id: 'ku-leuven' }));
    expect(await suggest('')).toEqual([]);
  });

  it('locate every site of every match', async () => {
    const scattered = directoryWith({
      members: [
        memberNamed('Two Sites', {
          sites: [
            { lat: 1, lng: 2 },
            { lat: 3, lng: 4 },
          ],
        }),
        memberNamed('No Site', { sites: [{ city: 'Somewhere' }] }),
        memberNamed('No Site Either'),
        memberNamed('One Site', { sites: [{ city: 'Somewhere' }, { lat: 5, lng: 6 }] }),
      ],
    });
    const { ids, lngLat, unlocated } = await new StaticSource(scattered).locations({ ...request, text: '' }, forever);
    expect({ ids, lngLat: [...lngLat], unlocated }).toEqual({
      ids: ['two-sites', 'two-sites', 'one-site'],
      lngLat: [2, 1, 4, 3, 6, 5],
      unlocated: 2,
    });
  });

  it('work on an empty directory', async () => {
    const nobody = asker(directoryWith());
    expect(await nobody('')).toMatchObject({ total: 0, quality: 'none' });
    expect(await nobody('anything', { facets: ['country'] })).toMatchObject({ total: 0, facets: { country: [] } });
  });
});
