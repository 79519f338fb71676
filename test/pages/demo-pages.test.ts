import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { demoPages, demoPageShown } from '../support/demo-pages.js';
import { leave, visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(demoPages)('The demo page %s', (name) => {
  it('says nothing in the console and asks nobody but its own site, for the dataset once', async () => {
    const visited = await visit(browser, `/demo/${name}.html`);
    await demoPageShown(visited);
    expect(visited.complaints).toEqual([]);
    expect(visited.requests.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(visited.requests.filter((url) => url === '/demo/directory.json')).toHaveLength(1);
    await leave(visited);
  });

  it('loads no other language than the page’s', async () => {
    const visited = await visit(browser, `/demo/${name}.html`);
    await demoPageShown(visited);
    const languages = visited.requests.flatMap((url) => /chunks\/(de|en|es|fr|it|nl)-/.exec(url)?.[1] ?? []).sort();
    expect(languages).toEqual(name === 'languages' ? ['de', 'fr'] : []);
    await leave(visited);
  });
});

describe('After a full visit', () => {
  it('nothing is stored: no cookie, no storage, no cache', async () => {
    const visited = await visit(browser, '/demo/index.html');
    await demoPageShown(visited);
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
