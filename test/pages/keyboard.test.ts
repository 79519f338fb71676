import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { focusedText, tabWithin } from '../support/keyboard.js';
import { leave, visit, type Visit } from '../support/visits.js';

let browser: Browser;
let visited: Visit;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const tabTo = (page: Page, wanted: RegExp): Promise<string> => tabWithin(60, page, wanted);

describe('With the keyboard alone', () => {
  it('a visitor searches, filters, opens a member, comes back and resets', async () => {
    visited = await visit(browser, '/demo/search.html');
    const { page } = visited;
    await page.locator('.entry').first().waitFor();

    await page.keyboard.press('/');
    expect(await focusedText(page)).toBe('query');
    await page.keyboard.type('mecatronqiue');
    await page.locator('.count', { hasText: 'mecatronqiue' }).waitFor();

    const box = await tabTo(page, /^France/);
    await page.keyboard.press('Space');
    await page.locator('.chip').waitFor();
    expect(await focusedText(page)).toMatch(/^France/);
    expect(box).toMatch(/^France \d+$/);

    const name = await tabTo(page, /Dalmoreil/);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    expect(await focusedText(page)).toBe(name);
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Close');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    expect(await focusedText(page)).toBe(name);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('/');
    await tabTo(page, /^Reset filters$/);
    await page.keyboard.press('Enter');
    await page.locator('.chip').waitFor({ state: 'hidden' });
    expect(await focusedText(page)).toBe('query');
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });

  it('a visitor of a narrow page finds the filters right behind their button, and from them back to the search', async () => {
    visited = await visit(browser, '/demo/search.html', { viewport: { width: 360, height: 740 } });
    const { page } = visited;
    await page.locator('.entry').first().waitFor();
    await tabTo(page, /^Filters$/);
    const button = page.locator('.filters-button');
    const before = await button.boundingBox();
    await page.keyboard.press('Enter');
    await page.locator('.filters').waitFor();
    expect(await button.boundingBox()).toEqual(before);

    await page.keyboard.press('Tab');
    const first = page.locator('.filters input').first();
    expect(await focusedText(page)).toMatch(/^\S+ Minalogic \d+$/);
    expect((await first.boundingBox())?.y).toBeGreaterThan(before?.y ?? Infinity);
    await page.keyboard.press('/');
    expect(await focusedText(page)).toBe('query');
    await leave(visited);
  });

  it('a visitor is told of the key that leads to the search, unless fingers are all there is', async () => {
    for (const isMobile of [false, true]) {
      visited = await visit(browser, '/demo/search.html', { isMobile, hasTouch: isMobile });
      const { page } = visited;
      await page.locator('.entry').first().waitFor();
      expect(await page.locator('kbd').isVisible()).toBe(!isMobile);
      await leave(visited);
    }
  });

  it('never loses the focus to an element that is not there', async () => {
    visited = await visit(browser, '/demo/search.html');
    const { page } = visited;
    await page.locator('.entry').first().waitFor();
    await tabTo(page, /^Show \d+ more$/);
    await page.keyboard.press('Enter');
    await page.locator('.entry').nth(20).waitFor();
    expect(await focusedText(page)).toBe(await page.locator('.entry .name').nth(20).innerText());
    await leave(visited);
  });
});
