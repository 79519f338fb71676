/** axe on every demo page, as visitors with different needs have it: nothing found, nothing left undecided. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { demoPages, demoPageShown, overflowing } from '../support/demo-pages.js';
import { leave, visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

interface Need {
  readonly context?: BrowserContextOptions;
  /** What the visitor's own settings do to the page. */
  readonly apply?: (page: Page) => Promise<void>;
}

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 800 };

/** The spacing of WCAG 1.4.12, as a visitor's own style sheet brings it into every part of the page. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
    for (const { shadowRoot } of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
  });

/** What a visitor who has set the text to twice its size gets where the elements write `medium`. */
const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%');
    document.documentElement.style.setProperty('--alliance-font-size', '32px');
  });

const fromRight = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });

const needs: Readonly<Record<string, Need>> = {
  'in the light': { context: { viewport: wide } },
  'in the dark': { context: { viewport: wide, colorScheme: 'dark' } },
  'on a phone': { context: { viewport: narrow } },
  'on a phone in the dark': { context: { viewport: narrow, colorScheme: 'dark' } },
  'in forced colours': { context: { viewport: wide, forcedColors: 'active' } },
  'at 320 pixels': { context: { viewport: { width: 320, height: 800 } } },
  'with text of twice its size': { context: { viewport: wide }, apply: doubleText },
  'with more space in the text': { context: { viewport: wide }, apply: spaceText },
  'from right to left': { context: { viewport: wide }, apply: fromRight },
};

describe.each(demoPages)('The demo page %s', (name) => {
  it.each(Object.entries(needs))('has no finding %s', async (_need, { context = {}, apply }) => {
    const visited = await visit(browser, `/demo/${name}.html`, context);
    await demoPageShown(visited);
    await apply?.(visited.page);
    expect(await axeFindings(visited.page)).toEqual([]);
    expect(await overflowing(visited.page)).toEqual([]);
    await leave(visited);
  });
});

describe('A page with a defect', () => {
  it.each([
    ['a button without a name', (root: ShadowRoot) => root.querySelector('button')?.replaceChildren(), 'button-name'],
    [
      'faint text',
      (root: ShadowRoot) => root.querySelector<HTMLElement>('.count')?.style.setProperty('color', '#ccc'),
      'color-contrast',
    ],
    [
      'a field without a label',
      (root: ShadowRoot) => root.querySelector('.base')?.append(document.createElement('input')),
      'label',
    ],
  ])('is caught: %s', async (_defect, seed, rule) => {
    const visited = await visit(browser, '/demo/search.html', { viewport: wide, colorScheme: 'light' });
    await demoPageShown(visited);
    await visited.page.evaluate(`(${String(seed)})(document.querySelector('member-search').shadowRoot)`);
    expect((await axeFindings(visited.page)).map((finding) => finding.rule)).toContain(rule);
    await leave(visited);
  });
});
