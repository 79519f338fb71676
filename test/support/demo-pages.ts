import type { Page } from 'playwright';
import type { Visit } from './visits.js';

/** The demo pages that anyone can open; the others need a dataset or a server of their own. */
export const demoPages = ['index', 'search', 'market', 'languages', 'hostile', 'csp'] as const;

/** Waits until everything on the page is there, also what starts only when it comes into view. */
export const demoPageShown = async ({ page }: Visit): Promise<void> => {
  await page.locator('.entry, .card, [part=seat]').first().waitFor();
  for (const map of await page.locator('alliance-map').all()) {
    await map.scrollIntoViewIfNeeded();
    await map.locator('svg path').first().waitFor({ state: 'attached' });
  }
  await page.waitForLoadState('networkidle');
};

/** The elements that are wider than their room. */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName, shadowRoot }) => shadowRoot && localName.includes('-'))
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map(({ localName }) => localName),
  );
