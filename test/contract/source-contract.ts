import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Directory } from '../../src/core/directory.js';
import { distanceKm, inBounds } from '../../src/core/geo.js';
import type { Member } from '../../src/core/model.js';
import {
  facetNames,
  type Bounds,
  type FacetName,
  type Filters,
  type SearchRequest,
  type SearchResult,
  type SearchSource,
} from '../../src/core/search/source.js';
import { canonical, fold } from '../../src/core/text.js';
import { contractDirectory, nameWords, passes, valuesOf } from '../support/contract/contract-directory.js';

/** What a source cannot do by its nature, each with the reason that the skipped test says. */
export interface Limits {
  /** Order by name. */
  readonly names?: string;
  /** Places of members with several sites. */
  readonly everySite?: string;
  /** Whole members, as deep as the dataset's. */
  readonly members?: string;
  /** A circle. */
  readonly near?: string;
}

export interface Contender {
  readonly name: string;
  /** Makes a source of these members. */
  readonly open: (directory: Directory) => Promise<SearchSource>;
  readonly close?: () => Promise<void>;
  readonly limits?: Limits;
}

const directory = contractDirectory();
const { members } = directory.dataset;
const everything: SearchRequest = { text: '', locale: 'en', filters: {}, offset: 0, limit: 500 };
const forever = { signal: new AbortController().signal };

const idsOf = ({ hits }: SearchResult): readonly string[] => hits.map(({ member }) => member.id).sort();
const those = (test: (member: Member) => boolean): readonly string[] =>
  members
    .filter(test)
    .map(({ id }) => id)
    .sort();
const withWord = (word: string): readonly string[] => those(({ name }) => name.startsWith(word));
const isIn = (member: Member, bounds: Bounds): boolean =>
  member.sites.some(({ lat, lng }) => lat !== undefined && lng !== undefined && inBounds(bounds, { lat, lng }));
const locatedSites = ({ sites }: Member): number => sites.filter(({ lat }) => lat !== undefined).length;

/** Members per value among those who pass the test, most first. */
const counted = (facet: FacetName, test: (member: Member) => boolean, chosen: readonly string[] = []) => {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const member of members.filter(test))
    for (const value of valuesOf(directory, member, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
};

/** A test, or a skipped one whose name says why. */
const unless = (reason: string | undefined) => (situation: string, test: () => Promise<void>) => {
  if (reason === undefined) it(situation, test);
  else it.skip(`${situation} (skipped: ${reason})`, test);
};

const hostileTexts = [
  `" OR 1=1 --`,
  `') || true || ('`,
  '<em>zelkova</em>',
  '\uE000zelkova\uE001',
  '*',
  '\\',
  '((((',
  '-zelkova',
  'AND OR NOT',
  'name:zelkova',
  '__proto__ constructor',
  '\u0000\u202e',
  '\ud800',
  '👩‍🔬⚙️',
  'x'.repeat(5000),
  'a b '.repeat(400),
];

/** What every source must do, whatever engine is behind it. Written against a directory whose answers are known by reading it. */
export const describeSource = ({ name, open, close, limits = {} }: Contender): void => {
  describe(`As a source, ${name}`, () => {
    let source: SearchSource;
    const ask = (more: Partial<SearchRequest> = {}): Promise<SearchResult> =>
      source.search({ ...everything, ...more }, forever);

    beforeAll(async () => {
      source = await open(directory);
    }, 120_000);
    afterAll(() => close?.());

    describe('without a text', () => {
      it.each(['', '   ', '\n\t'])('finds every member for %j', async (text) => {
        const result = await ask({ text });
        expect(idsOf(result)).toEqual(those(() => true));
        expect(result).toMatchObject({ total: members.length, quality: 'exact' });
      });

      it('explains nothing', async () => {
        for (const { reasons } of (await ask()).hits) expect(reasons).toEqual([]);
      });

      unless(limits.names)('lists by name', async () => {
        const names = (await ask({ limit: 60 })).hits.map((hit) => hit.member.name);
        expect(names).toEqual(
          members
            .map((member) => member.name)
            .sort(new Intl.Collator('en').compare)
            .slice(0, 60),
        );
      });

      unless(limits.members)('hands over whole members', async () => {
        for (const { member } of (await ask()).hits) expect(member).toEqual(directory.member(member.id));
      });
    });

    describe('for a text', () => {
      it.each(nameWords)('finds the members called %s and no others', async (word) => {
        const result = await ask({ text: word });
        expect(idsOf(result)).toEqual(withWord(word));
        expect(result).toMatchObject({ total: withWord(word).length, quality: 'exact' });
      });

      it('says that its total is exact, if it can', async () => {
        if (source.capabilities.exactTotals) expect((await ask({ text: 'zelkova' })).totalIsExact).toBe(true);
      });

      it('finds a word by its beginning, while it is typed', async () => {
        expect(idsOf(await ask({ text: 'quartz' }))).toEqual(withWord('quartzite'));
      });

      it.each(['ZURICH', 'zürich', 'Zuerich'])('finds the members in Zürich for %s', async (text) => {
        expect(idsOf(await ask({ text }))).toEqual(those(({ sites }) => sites.some(({ city }) => city === 'Zürich')));
      });

      it('wants all words', async () => {
        const both = those(
          ({ name, sites }) => name.startsWith('brimstone') && sites.some(({ city }) => city === 'Besançon'),
        );
        expect(
          idsOf(await ask({ text: 'brimstone besancon' }))
            .slice()
            .sort(),
        ).toEqual(both);
      });

      it('leads from a label in any language to the concept and its narrower ones', async () => {
        const milling = those((member) => valuesOf(directory, member, 'competence').has('milling'));
        expect(idsOf(await ask({ text: 'fraisage' }))).toEqual(milling);
      });

      it('says so when nothing is found', async () => {
        const result = await ask({ text: 'xqjwvkzy', facets: facetNames });
        expect(result).toMatchObject({ hits: [], total: 0, quality: 'none' });
      });
    });

    describe('its reasons', () => {
      it.each(['zelkova', 'quartz', 'zurich', 'harrowgate', 'fraisage', 'brimstone besancon'])(
        'are ranges of original texts, for %s',
        async (text) => {
          if (!source.capabilities.highlight) return;
          const asked = text.split(' ').map((word) => canonical(fold(word)));
          const { hits } = await ask({ text });
          const reasons = hits.flatMap(({ member, reasons }) => reasons.map((reason) => ({ member, reason })));
          expect(reasons.length).toBeGreaterThan(0);
          for (const { member, reason } of reasons) {
            expect(textsOf(member)).toContain(reason.text);
            let last = 0;
            for (const [start, end] of reason.ranges) {
              expect(start).toBeGreaterThanOrEqual(last);
              const word = canonical(fold(reason.text.slice(start, end)));
              expect(asked.some((typed) => word.startsWith(typed) || typed.startsWith(word))).toBe(true);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(reason.text.length);
          }
        },
      );

      it('name the concept and the language of a label', async () => {
        if (!source.capabilities.highlight) return;
        const reasons = (await ask({ text: 'fraisage' })).hits.map((hit) => hit.reasons[0]);
        for (const reason of reasons)
          expect(reason).toMatchObject({ field: 'competence', text: 'fraisage', lang: 'fr', concept: 'milling' });
      });
    });

    describe('narrowed', () => {
      const filters: readonly Filters[] = [
        { type: ['research'] },
        { country: ['CH', 'FJ'] },
        { competence: ['milling'] },
        { competence: ['machining', 'optics'] },
        { cluster: ['-minus'] },
        { cluster: ['ratio:1', 'constructor'] },
        { cluster: ['quo"te\\'] },
        { type: ['sme', 'large'], country: ['FR', 'PL'], competence: ['machining'] },
        { country: ['XX'] },
        { cluster: ['__proto__'] },
        { country: [] },
      ];

      it.each(filters)('by %j, keeps those and counts what else there is', async (filter) => {
        const result = await ask({ filters: filter, facets: facetNames });
        const kept = those((member) => passes(directory, member, filter));
        expect(idsOf(result)).toEqual(kept);
        expect(result.total).toBe(kept.length);
        for (const facet of facetNames) {
          const others = { ...filter, [facet]: [] };
          expect(result.facets[facet]).toEqual(
            counted(facet, (member) => passes(directory, member, others), filter[facet]),
          );
        }
      });

      it('counts under the text as well', async () => {
        const filter = { country: ['CH'] };
        const { facets } = await ask({ text: 'zelkova', filters: filter, facets: ['country', 'type'] });
        const named = ({ name }: Member): boolean => name.startsWith('zelkova');
        expect(facets.country).toEqual(counted('country', named, ['CH']));
        expect(facets.type).toEqual(counted('type', (member) => named(member) && passes(directory, member, filter)));
      });

      it('counts only what is asked for', async () => {
        expect(Object.keys((await ask({ facets: ['type'] })).facets)).toEqual(['type']);
        expect((await ask()).facets).toEqual({});
      });

      it('stays inside a scope, which no filter lifts', async () => {
        const scope = { country: ['CH', 'DK'], competence: ['machining'] };
        const inScope = (member: Member): boolean => passes(directory, member, scope);
        const result = await ask({ scope, filters: { country: ['FR'] }, facets: ['country'] });
        expect(idsOf(await ask({ scope }))).toEqual(those(inScope));
        expect(idsOf(result)).toEqual(
          those((member) => inScope(member) && passes(directory, member, { country: ['FR'] })),
        );
        expect(result.facets.country).toEqual(counted('country', inScope, ['FR']));
      });

      it('takes ids in and out, whatever they look like', async () => {
        const ids = ['__proto__', 'constructor', '-negated', 'a:b "c" \\d, e', 'zelkova-works-000'];
        expect(idsOf(await ask({ scope: { ids } }))).toEqual([...ids].sort());
        expect(idsOf(await ask({ scope: { ids, exclude: ['constructor', 'nobody'] } }))).toEqual(
          ids.filter((id) => id !== 'constructor').sort(),
        );
      });
    });

    describe('by place', () => {
      const boxes: readonly (readonly [string, Bounds])[] = [
        ['central Europe', [5, 46, 10, 49]],
        ['the east of Europe', [12, 50, 25, 60]],
        ['a box across the antimeridian', [170, -30, -160, 0]],
        ['an empty sea', [-40, 20, -30, 30]],
      ];

      it.each(boxes)('finds members with a first site in %s', async (_what, bounds) => {
        if (!['bbox', 'both'].includes(source.capabilities.geo)) return;
        const found = new Set(idsOf(await ask({ bounds })));
        for (const member of members.filter((one) => locatedSites(one) < 2))
          expect(found.has(member.id)).toBe(isIn(member, bounds));
      });

      unless(limits.everySite)('finds members by any of their sites, and counts them once', async () => {
        for (const [, bounds] of boxes) {
          const result = await ask({ bounds });
          expect(idsOf(result)).toEqual(those((member) => isIn(member, bounds)));
          expect(result.total).toBe(result.hits.length);
        }
      });

      unless(limits.near)('finds members around a point', async () => {
        const near = { lat: 47.3, lng: 8, km: 160 };
        const isNear = ({ sites }: Member): boolean =>
          sites.some(({ lat, lng }) => lat !== undefined && lng !== undefined && distanceKm(near, { lat, lng }) <= 160);
        const found = new Set(idsOf(await ask({ near })));
        for (const member of members.filter((one) => locatedSites(one) < 2))
          expect(found.has(member.id)).toBe(isNear(member));
      });

      it('tells a map where all matches are', async () => {
        if (!source.locations) return;
        const { ids, lngLat, unlocated } = await source.locations(
          { ...everything, text: 'zelkova', limit: 1 },
          forever,
        );
        const matches = members.filter(({ name }) => name.startsWith('zelkova'));
        expect([...new Set(ids)].sort()).toEqual(
          matches
            .filter((member) => locatedSites(member) > 0)
            .map(({ id }) => id)
            .sort(),
        );
        expect(unlocated).toBe(matches.filter((member) => locatedSites(member) === 0).length);
        expect(lngLat).toHaveLength(ids.length * 2);
        for (const [index, id] of ids.entries()) {
          const near = (lng = 999, lat = 999): boolean =>
            Math.abs(lng - (lngLat[2 * index] ?? 0)) < 1e-4 && Math.abs(lat - (lngLat[2 * index + 1] ?? 0)) < 1e-4;
          expect(directory.member(id)?.sites.some(({ lng, lat }) => near(lng, lat))).toBe(true);
        }
      });
    });

    describe('page by page', () => {
      it.each([
        ['all', {}, 7],
        ['a text', { text: 'vermilion' }, 4],
        ['a filter', { filters: { type: ['sme'] } }, 50],
      ])('shows %s without gaps or repeats', async (_what, more, limit) => {
        const { total } = await ask(more);
        const seen: string[] = [];
        for (let offset = 0; offset < total; offset += limit) {
          const page = await ask({ ...more, offset, limit });
          expect(page.total).toBe(total);
          expect(page.hits).toHaveLength(Math.min(limit, total - offset));
          seen.push(...page.hits.map(({ member }) => member.id));
        }
        expect([...seen].sort()).toEqual(idsOf(await ask(more)));
      });

      it.each([
        [3, 5],
        [10, 7],
        [119, 20],
      ])('begins at %i with %i, whatever a page is', async (offset, limit) => {
        const all = (await ask()).hits.map(({ member }) => member.id);
        const some = (await ask({ offset, limit })).hits.map(({ member }) => member.id);
        expect(some).toEqual(all.slice(offset, offset + limit));
      });

      it('is empty beyond the last, and the total stays', async () => {
        expect(await ask({ offset: 1000, limit: 10 })).toMatchObject({ hits: [], total: members.length });
      });

      it('can be asked for no hits but the counts', async () => {
        const { hits, total, facets } = await ask({ limit: 0, facets: ['type'] });
        expect({ hits, total }).toEqual({ hits: [], total: members.length });
        expect(facets.type).toEqual(counted('type', () => true));
      });
    });

    describe('asked for members by id', () => {
      it('gives them in the order asked, without those it does not know', async () => {
        const ids = ['vermilion-works-003', 'nobody', '__proto__', 'toString', 'zelkova-works-000', ''];
        const found = await source.get(ids, forever);
        expect(found.map(({ id }) => id)).toEqual(['vermilion-works-003', '__proto__', 'zelkova-works-000']);
      });

      it('gives none for none', async () => {
        expect(await source.get([], forever)).toEqual([]);
      });

      it('gives many', async () => {
        const ids = those(() => true);
        expect((await source.get(ids, forever)).map(({ id }) => id)).toEqual(ids);
      });
    });

    describe('aborted', () => {
      const questions: readonly (readonly [string, (signal: AbortSignal) => Promise<unknown> | undefined])[] = [
        ['a search', (signal) => source.search({ ...everything, text: 'zelkova' }, { signal })],
        ['members by id', (signal) => source.get(['constructor'], { signal })],
        ['locations', (signal) => source.locations?.(everything, { signal })],
        ['suggestions', (signal) => source.suggest?.('zelk', { signal, locale: 'en' })],
      ];

      it.each(questions)('before it starts, %s rejects with the reason', async (_what, question) => {
        const reason = new Error('never mind');
        const asked = question(AbortSignal.abort(reason));
        if (asked) await expect(asked).rejects.toBe(reason);
      });

      it('while it is asked, a search rejects with the reason', async () => {
        const reason = new Error('a newer question');
        const controller = new AbortController();
        const asked = source.search({ ...everything, text: 'brimstone works' }, { signal: controller.signal });
        controller.abort(reason);
        await expect(asked).rejects.toBe(reason);
        expect(idsOf(await ask({ text: 'brimstone' }))).toEqual(withWord('brimstone'));
      });
    });

    describe('with hostile texts and data', () => {
      it.each(hostileTexts.map((text) => [text.slice(0, 24), text]))('answers %j', async (_start, text) => {
        const { hits, total } = await ask({ text, limit: 5, facets: facetNames });
        expect(hits.length).toBe(Math.min(5, total));
        expect(total).toBeLessThanOrEqual(members.length);
        expect(idsOf(await ask({ text: 'zelkova' }))).toEqual(withWord('zelkova'));
      });

      it('keeps names as they were written', async () => {
        const { hits } = await ask({ text: 'harrowgate' });
        expect(hits.map(({ member }) => member.name).sort()).toEqual(
          members.flatMap(({ name }) => (name.includes('harrowgate') ? [name] : [])).sort(),
        );
      });
    });
  });
};

/** Every text of a member that an engine may have searched. */
const textsOf = (member: Member): readonly string[] => [
  member.name,
  ...member.sites.flatMap(({ city }) => city ?? []),
  ...[...valuesOf(directory, member, 'competence')].flatMap((id) =>
    [...(directory.competence(id)?.labels.values() ?? [])].map(({ pref }) => pref),
  ),
];
