import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readDataset } from '../../scripts/convert-organisations.mjs';
import { launchChromium } from '../support/chromium.js';
import { clusterNamed, memberNamed } from '../support/make-dataset.js';

const most = 200;
const nearest = 9;

/** Places all over Europe, none of them twice: nothing falls together but what is near. */
const scattered = (count: number): readonly { readonly lat: number; readonly lng: number }[] =>
  [...Array(count).keys()].map((i) => ({
    lat: 36 + ((i * 0.754877666) % 1) * 30,
    lng: -9 + ((i * 0.569840296) % 1) * 39,
  }));

const synthetic = (): object => {
  const clusters = scattered(60).map((place, i) => clusterNamed(`Cluster ${String(i)}`, place));
  const ids = clusters.map(({ id }) => id);
  return {
    schemaVersion: '1.0',
    id: 'scattered',
    name: 'Scattered',
    defaultLanguage: 'en',
    clusters,
    relations: ids.slice(1).map((id, i) => ({ type: 'agreement', clusters: [ids[i], id] })),
    members: scattered(20_000).map((place, i) => memberNamed(`Member ${String(i)}`, { sites: [place] })),
  };
};

const shared = (file: string): string => fileURLToPath(new URL(`../../../shared/data/${file}`, import.meta.url));

// The real organisations are not in the repository; where they are absent their tests count as skipped.
const directories = [
  { name: '20,000 members all over Europe', file: undefined },
  { name: 'the members of ../shared/data/organisations-20k.json.gz', file: shared('organisations-20k.json.gz') },
  { name: 'the members of ../shared/data/organisations-2k.json', file: shared('organisations-2k.json') },
];

const stages = [
  { width: 360, height: 640, block: '' },
  { width: 1280, height: 800, block: '' },
  { width: 2560, height: 1440, block: '1400px' },
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const pageWith = async (body: string, { width, height, block }: (typeof stages)[number]): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.route('**/demo/directory.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto(`${inject('site')}/demo/index.html`);
  const map = page.locator('alliance-map').first();
  await map.evaluate((element, wanted) => {
    element.style.setProperty('--alliance-map-height', wanted || null);
  }, block);
  await map.scrollIntoViewIfNeeded();
  await map.locator('.coast').waitFor({ state: 'attached' });
  return page;
};

/** How many markers there are, and how many of them are alike to a screen reader. */
const tally = (map: Locator): Promise<{ count: number; alike: number }> =>
  map.locator('.marker').evaluateAll((markers) => {
    const names = markers.map((marker) => marker.getAttribute('aria-label'));
    return { count: names.length, alike: names.length - new Set(names).size };
  });

/** From the whole to the nearest view, always towards the largest group. */
const tallies = async (map: Locator): Promise<readonly { count: number; alike: number }[]> => {
  const all = [await tally(map)];
  for (let zoom = 0; zoom < nearest; zoom++) {
    await map.locator('.marker.group, .marker.member').first().press('+');
    all.push(await tally(map));
  }
  return all;
};

describe.each(directories)('A map of $name', ({ file }) => {
  it.skipIf(file !== undefined && !existsSync(file)).each(stages)(
    `has at most ${String(most)} markers at every zoom, each with a name of its own, $width pixels wide`,
    async (stage) => {
      const page = await pageWith(JSON.stringify(file === undefined ? synthetic() : readDataset(file)), stage);
      const seen = await tallies(page.locator('alliance-map').first());
      expect(seen.length).toBeGreaterThan(4);
      expect(Math.max(...seen.map(({ count }) => count))).toBeLessThanOrEqual(most);
      expect(Math.max(...seen.map(({ count }) => count))).toBeGreaterThan(10);
      expect(seen.filter(({ alike }) => alike > 0)).toEqual([]);
      await page.close();
    },
  );
});
