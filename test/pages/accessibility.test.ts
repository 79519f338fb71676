/** axe on every demo page, as visitors with different needs have it: nothing found, nothing left undecided. */
import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { defects, seeded } from '../support/defects.js';
import { demoPages, demoPageShown, overflowing } from '../support/demo-pages.js';
import { doubleText, fromRight, spaceText, type PageNeed } from '../support/visitor-needs.js';
import { leave, visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

interface Need {
  readonly context?: BrowserContextOptions;
  /** What the visitor's own settings do to the page. */
  readonly apply?: PageNeed;
}

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 800 };

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
    if (apply) await visited.page.evaluate(`void (${String(apply)})()`);
    expect(await axeFindings(visited.page)).toEqual([]);
    expect(await overflowing(visited.page)).toEqual([]);
    await leave(visited);
  });
});

describe('A page with a defect', () => {
  it.each(defects)('is caught: %s', async (_defect, seed, rule) => {
    const visited = await visit(browser, '/demo/search.html', { viewport: wide, colorScheme: 'light' });
    await demoPageShown(visited);
    await visited.page.evaluate(seeded(seed));
    expect((await axeFindings(visited.page)).map((finding) => finding.rule)).toContain(rule);
    await leave(visited);
  });
});
