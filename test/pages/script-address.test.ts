import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('The script, at an address with a version as content management systems write it,', () => {
  it('is loaded once, and draws the map', async () => {
    const page = await browser.newPage();
    const site = inject('site');
    const scripts: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname.endsWith('/alliance-directory.js')) scripts.push(search);
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route(`${site}/cms.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>CMS</title><link rel="icon" href="data:,">
          <script type="module" src="/cdn/alliance-directory.js?ver=6.5"></script>
          <alliance-map src="/demo/directory.json"></alliance-map>`,
      }),
    );
    await page.goto(`${site}/cms.html`);
    await page.locator('alliance-map svg path').first().waitFor({ state: 'attached' });
    expect(scripts).toEqual(['?ver=6.5']);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
