import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { focusedText, tabWithin } from '../support/keyboard.js';
import { leave, visit, type Visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** A page under a strict policy, with the element put first in it, under its first heading. */
const visitBuilder = async (
  attributes: Readonly<Record<string, string>> = {},
  path = '/demo/csp.html',
): Promise<Visit> => {
  const visited = await visit(browser, path);
  await visited.page.evaluate((given) => {
    const element = document.createElement('consortium-builder');
    element.lang = 'en';
    for (const [name, value] of Object.entries({ src: 'directory.json', ...given })) element.setAttribute(name, value);
    document.querySelector('main h2')?.after(element);
  }, attributes);
  await visited.page.locator('consortium-builder .picker').first().waitFor();
  return visited;
};

const answered = (page: Page, text: string): Promise<void> =>
  page.locator('consortium-builder .answer:not([aria-busy]) .verdict', { hasText: text }).waitFor();

const tabTo = (page: Page, wanted: RegExp): Promise<string> => tabWithin(40, page, wanted);

const enter = async (page: Page): Promise<void> => {
  await page.locator('consortium-builder').evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });
};

describe('With the keyboard alone', () => {
  it('a visitor builds a team, sets a condition, swaps a seat, opens a member and saves the team', async () => {
    const visited = await visitBuilder();
    const { page } = visited;
    await enter(page);
    await tabTo(page, /^What the team must cover$/);
    await page.keyboard.type('dreh');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await answered(page, 'A team of 1');
    await page.keyboard.type('sensor');
    await page.keyboard.press('Enter');
    await page.locator('consortium-builder .call .chip').nth(1).waitFor();

    await tabTo(page, /^Conditions/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^countries$/);
    await page.keyboard.type('3');
    await answered(page, 'A team of 3');

    await tabTo(page, /^\d+ alternatives?$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Swap: /);
    await page.keyboard.press('Enter');
    await page.locator('consortium-builder .certainty', { hasText: 'takes the seat of' }).waitFor();
    expect(await focusedText(page)).toBe('A team of 3');

    await tabTo(page, /^Back to the team that was found$/);
    await page.keyboard.press('Enter');
    expect(await focusedText(page)).toBe('A team of 3');

    const first = await page.locator('consortium-builder .seat .name').first().innerText();
    await tabTo(page, new RegExp(`^${first}$`));
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    expect(await focusedText(page)).toBe(first);

    await tabTo(page, /^Save as CSV$/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('consortium.csv');
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });

  it('a visitor leaves the list of competences without losing the page’s dialog or the focus', async () => {
    const visited = await visitBuilder();
    const { page } = visited;
    await enter(page);
    await tabTo(page, /^What the team must cover$/);
    await page.keyboard.press('ArrowDown');
    await page.locator('consortium-builder #bricks-list:not([hidden])').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('consortium-builder #bricks-list').waitFor({ state: 'hidden' });
    expect(await focusedText(page)).toBe('What the team must cover');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.locator('consortium-builder #bricks-list').waitFor({ state: 'hidden' });
    await leave(visited);
  });
});

describe('A link to a call', () => {
  it('brings the call back, on a page that follows its address', async () => {
    const address = '/demo/csp.html?alliance-consortium=sensors,rail&alliance-consortium-countries=2';
    const visited = await visitBuilder({ 'sync-url': '' }, address);
    const { page } = visited;
    await answered(page, 'A team of 2');
    expect(await page.locator('consortium-builder .call > .chips .chip').allInnerTexts()).toEqual([
      'sensors',
      'rail industry',
    ]);
    await page.locator('consortium-builder .call .chip').first().click();
    await page.waitForURL(/alliance-consortium=rail&alliance-consortium-countries=2$/);
    await leave(visited);
  });
});

describe('Under a strict policy', () => {
  it('a team and its drafts stand without a complaint, and axe finds nothing', async () => {
    const visited = await visitBuilder({ bricks: 'sensors rail batteries', countries: '3', research: '1' });
    const { page } = visited;
    await answered(page, 'A team of');
    await page.evaluate(() => {
      const root = document.querySelector('consortium-builder')?.shadowRoot;
      for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    });
    await page.locator('consortium-builder [part=write][href^="mailto:"]').first().waitFor();
    expect(visited.complaints).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await leave(visited);
  });
});
