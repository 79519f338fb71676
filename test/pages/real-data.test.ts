import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readDataset } from '../../scripts/convert-organisations.mjs';
import { launchChromium } from '../support/chromium.js';

const shared = (file: string): string => fileURLToPath(new URL(`../../../shared/data/${file}`, import.meta.url));

const files = [
  { file: 'organisations-2k.json', members: '2,000 members' },
  { file: 'organisations-20k.json.gz', members: '20,000 members' },
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** demo/real.html with the file converted on the fly, as `npm start -- --data FILE` serves it. */
const pageWith = async (file: string): Promise<Page> => {
  const page = await browser.newPage();
  const body = JSON.stringify(readDataset(shared(file)));
  await page.route('**/demo/data.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto(`${inject('site')}/demo/real.html`);
  await page.locator('.entry').first().waitFor();
  return page;
};

const firstFor = async (page: Page, query: string): Promise<string> => {
  await page.getByLabel('Search the members').fill(query);
  await page.locator('.count', { hasText: query }).waitFor();
  return page.locator('.entry .name').first().innerText();
};

// The real organisations are not in the repository; where they are absent the tests count as skipped.
describe.each(files)('The real organisations of ../shared/data/$file', ({ file, members }) => {
  it.skipIf(!existsSync(shared(file)))(
    'are all there, and a visitor finds one through typos and in its town',
    async () => {
      const page = await pageWith(file);
      expect(await page.locator('.count').innerText()).toBe(members);
      expect(await firstFor(page, 'frauenhofer integrierte sicherhiet')).toMatch(/^Fraunhofer .* Security$/);
      expect(await firstFor(page, 'univresité grenoble alpes')).toMatch(/Grenoble Alpes/);
      await page.close();
    },
  );
});
