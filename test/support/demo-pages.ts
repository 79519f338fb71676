import type { Page } from 'playwright';
import type { Visit } from './visits.js';

/** The demo pages that anyone can open; the others need a dataset or a server of their own. */
export const demoPages = ['index', 'search', 'market', 'languages', 'hostile', 'csp'] as const;

/** The page that other sites put into an iframe. */
export const embedPath = '/demo/embed.html?src=directory.json';

/** Every page of the demonstration that needs no dataset or server of one's own, also those that have tests apart. */
export const demoPaths: readonly string[] = [
  ...demoPages.map((name) => `/demo/${name}.html`),
  '/demo/federated.html',
  '/demo/configurator/index.html',
  embedPath,
];

/** Whether every element of the page and of the frames in it has its data; run in the page, again and again. */
export const demoPageReady = (): boolean => {
  const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  const elements = [document, ...frames].flatMap((page) =>
    [...page.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')),
  );
  // a map starts only when it comes into view
  const waiting = elements.filter(
    ({ localName, shadowRoot }) => !shadowRoot?.querySelector(localName === 'alliance-map' ? 'svg path' : '.base'),
  );
  waiting[0]?.scrollIntoView();
  return elements.length > 0 && waiting.length === 0 && !elements.some((element) => element.matches(':state(loading)'));
};

/** Waits until everything on the page is there, also what starts only when it comes into view. */
export const demoPageShown = async ({ page }: Visit): Promise<void> => {
  await page.locator('.entry, .card, [part=seat]').first().waitFor();
  for (const map of await page.locator('alliance-map').all()) {
    await map.scrollIntoViewIfNeeded();
    await map.locator('svg path').first().waitFor({ state: 'attached' });
  }
  await page.waitForLoadState('networkidle');
};

/** The elements that are wider than their room; run in the page. */
export const overflowingInPage = (): readonly string[] =>
  [...document.querySelectorAll('*')]
    .filter(({ localName, shadowRoot }) => shadowRoot && localName.includes('-'))
    .filter((element) => element.scrollWidth > element.clientWidth)
    .map(({ localName }) => localName);

export const overflowing = (page: Page): Promise<readonly string[]> => page.evaluate(overflowingInPage);
