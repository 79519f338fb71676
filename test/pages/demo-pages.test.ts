import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { leave, visit, type Visit } from '../support/visits.js';

const pages = ['index', 'search', 'languages', 'hostile', 'csp'] as const;
const schemes = ['light', 'dark'] as const;
const widths = [1280, 360] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const loaded = async ({ page }: Visit): Promise<void> => {
  await page.locator('.entry, .card').first().waitFor();
  for (const map of await page.locator('alliance-map').all()) {
    await map.scrollIntoViewIfNeeded();
    await map.locator('svg path').first().waitFor({ state: 'attached' });
  }
  await page.waitForLoadState('networkidle');
};

describe.each(pages)('The demo page %s', (name) => {
  it('says nothing in the console and asks nobody but its own site, for the dataset once', async () => {
    const visited = await visit(browser, `/demo/${name}.html`);
    await loaded(visited);
    expect(visited.complaints).toEqual([]);
    expect(visited.requests.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(visited.requests.filter((url) => url === '/demo/directory.json')).toHaveLength(1);
    await leave(visited);
  });

  it('loads no other language than the page’s', async () => {
    const visited = await visit(browser, `/demo/${name}.html`);
    await loaded(visited);
    const languages = visited.requests.flatMap((url) => /chunks\/(de|en|es|fr|it|nl)-/.exec(url)?.[1] ?? []).sort();
    expect(languages).toEqual(name === 'languages' ? ['de', 'fr'] : []);
    await leave(visited);
  });

  it.each(schemes.flatMap((colorScheme) => widths.map((width) => ({ colorScheme, width }))))(
    'has no accessibility finding: $colorScheme, $width px',
    async ({ colorScheme, width }) => {
      const visited = await visit(browser, `/demo/${name}.html`, { colorScheme, viewport: { width, height: 800 } });
      await loaded(visited);
      expect(await axeFindings(visited.page)).toEqual([]);
      await leave(visited);
    },
  );

  it('needs no sideways scrolling at 320 px', async () => {
    const visited = await visit(browser, `/demo/${name}.html`, { viewport: { width: 320, height: 800 } });
    await loaded(visited);
    const overflow = await visited.page.evaluate(() =>
      [...document.querySelectorAll('member-search, cluster-card, alliance-map')]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map(({ localName }) => localName),
    );
    expect(overflow).toEqual([]);
    await leave(visited);
  });
});

describe('After a full visit', () => {
  it('nothing is stored: no cookie, no storage, no cache', async () => {
    const visited = await visit(browser, '/demo/index.html');
    await loaded(visited);
    await visited.page.getByLabel('Search the members').fill('mecatronqiue grenoble');
    await visited.page.locator('.entry a').first().click();
    await visited.page.keyboard.press('Escape');
    const kept = await visited.page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0, 0]);
    await leave(visited);
  });
});
