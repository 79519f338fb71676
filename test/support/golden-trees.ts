import type { Browser, Locator, Page } from 'playwright';
import { inject } from 'vitest';
import { spokenDirectory } from './spoken-directory.js';

/** The gate hears two, so that it is done in time; `npm run test:engines` and `npm run test:all` hear all. */
export const languages: readonly string[] = process.env['ALL_LANGUAGES']
  ? ['en', 'fr', 'de', 'nl', 'it', 'es']
  : ['en', 'fr'];

/** Something a visitor can have before them. */
export interface GoldenState {
  readonly markup: string;
  /** What is there once the state is reached. */
  readonly until: string;
  /** What is there before the visitor can do anything. */
  readonly ready?: string;
  /** What a visitor does to get there. */
  readonly reach?: (element: Locator, page: Page) => Promise<void>;
}

/** States of one element by name, to be read as "`TAG` `NAME`". */
export type GoldenStates = Readonly<Record<string, GoldenState>>;

/** Addresses that the pages may name besides those of the site. */
export const spoken = '/spoken.json';
export const never = '/never.json';
export const missing = '/missing.json';

/** The sentence that stands where a directory is on its way; it comes with the words of its language. */
export const waiting = '[role=status]:text-matches(".")';

/**
 * Opens a page in a language, with the clock at a day that never changes.
 *
 * @param before a script that runs before the page's own
 */
export const openInLanguage = async (
  browser: Browser,
  markup: string,
  lang: string,
  before?: string,
): Promise<Page> => {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00Z'));
  if (before !== undefined) await page.addInitScript(before);
  await page.route(`**${spoken}`, (route) => route.fulfill({ json: spokenDirectory }));
  await page.route(`**${never}`, () => undefined);
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${lang}"><title>Host</title><body>${markup}
        <script type="module" src="/cdn/alliance-directory.js"></script>`,
    }),
  );
  await page.goto(`${inject('site')}/host.html`);
  return page;
};

interface Details {
  /** Levels of the headings in their order, since `aria-level` beats the tag and the snapshot only knows the tag. */
  readonly levels: readonly string[];
  /** Texts that are marked as being in another language than the page. */
  readonly foreign: readonly string[];
}

/** What a snapshot of roles and names leaves out. */
const detailsOf = (element: Locator): Promise<Details> =>
  element.evaluate((host) => {
    const told = (selector: string): readonly HTMLElement[] =>
      [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
        (part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest('[aria-hidden=true]'),
      );
    const baseOf = (lang: string): string => lang.split('-', 1)[0] ?? '';
    const own = baseOf(document.documentElement.lang);
    return {
      levels: told('h1, h2, h3, h4, h5, h6').map((heading) => heading.ariaLevel ?? heading.tagName.slice(1)),
      foreign: told('[lang]')
        .filter(({ lang, textContent }) => baseOf(lang) !== own && textContent.trim() !== '')
        .map(({ lang, textContent }) => `${lang}: ${textContent.replace(/\s+/g, ' ').trim()}`),
    };
  });

const withLevels = (tree: string, levels: readonly string[]): string => {
  const rest = [...levels];
  return tree.replace(/(- heading .*?\[level=)\d/g, (_, before: string) => `${before}${rest.shift() ?? '?'}`);
};

/** Takes the regions away that only announce: what they say depends on when it is asked, and transcripts hold it. */
const hushed = (element: Locator): Promise<void> =>
  element.evaluate((host) => {
    const regions = host.shadowRoot?.querySelectorAll<HTMLElement>('p.visually-hidden[role=status]') ?? [];
    for (const region of regions) if (!region.closest('slot')) region.style.display = 'none';
  });

/** What assistive technology gets of an element: roles, names and states, and then what is in another language. */
export const toldTree = async (element: Locator): Promise<string> => {
  await hushed(element);
  const { levels, foreign } = await detailsOf(element);
  const marked = foreign.length > 0 ? ['# in another language', ...foreign.map((text) => `# ${text}`)] : [];
  return [withLevels(await element.ariaSnapshot(), levels), ...marked, ''].join('\n');
};

export interface ReachedState {
  readonly page: Page;
  readonly element: Locator;
}

/** Brings a page into a state, as a visitor would. The caller closes it. */
export const reachState = async (
  browser: Browser,
  tag: string,
  { markup, until, ready, reach }: GoldenState,
  lang: string,
): Promise<ReachedState> => {
  const page = await openInLanguage(browser, markup, lang);
  const element = page.locator(tag);
  if (reach && ready) await element.locator(ready).first().waitFor();
  await reach?.(element, page);
  await element.locator(until).first().waitFor({ state: 'attached' });
  return { page, element };
};

/** Where the golden text of a state stands, below a folder of snapshots. */
export const goldenPath = (tag: string, name: string, lang: string): string =>
  `aria/${tag}/${name.replaceAll(',', '').replaceAll(' ', '-')}.${lang}.yml`;
