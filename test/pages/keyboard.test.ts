import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { leave, visit, type Visit } from '../support/visits.js';

let browser: Browser;
let visited: Visit;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** What has the focus, through shadow roots, as its text or label. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent;
    return (label ?? '').replace(/\s+/g, ' ').trim() || (element?.id ?? '');
  });

/** Presses Tab until what has the focus matches; fails after 60 stops, where a person would have given up. */
const tabTo = async (page: Page, wanted: RegExp): Promise<string> => {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (wanted.test(name)) return name;
  }
  throw new Error(`Tab never reaches ${String(wanted)}; it is at "${await focused(page)}"`);
};

describe('With the keyboard alone', () => {
  it('a visitor searches, filters, opens a member, comes back and resets', async () => {
    visited = await visit(browser, '/demo/search.html');
    const { page } = visited;
    await page.locator('.entry').first().waitFor();

    await page.keyboard.press('/');
    expect(await focused(page)).toBe('query');
    await page.keyboard.type('mecatronqiue');
    await page.locator('.count', { hasText: 'mecatronqiue' }).waitFor();

    const box = await tabTo(page, /^France/);
    await page.keyboard.press('Space');
    await page.locator('.chip').waitFor();
    expect(await focused(page)).toMatch(/^France/);
    expect(box).toMatch(/^France \d+$/);

    const name = await tabTo(page, /Dalmoreil/);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    expect(await focused(page)).toBe(name);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Close');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(name);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('/');
    await tabTo(page, /^Reset filters$/);
    await page.keyboard.press('Enter');
    await page.locator('.chip').waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('query');
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });

  it('never loses the focus to an element that is not there', async () => {
    visited = await visit(browser, '/demo/search.html');
    const { page } = visited;
    await page.locator('.entry').first().waitFor();
    await tabTo(page, /^Show \d+ more$/);
    await page.keyboard.press('Enter');
    await page.locator('.entry').nth(20).waitFor();
    expect(await focused(page)).toBe(await page.locator('.entry .name').nth(20).innerText());
    await leave(visited);
  });
});
