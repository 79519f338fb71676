import type { Browser, Page, Request } from 'playwright';
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

const golden = 'un label de performance pour les entreprises, un système de diagnostic';

/** A page under a strict policy, with the element put first in it, under its first heading. */
const visitMarket = async (attributes: Readonly<Record<string, string>> = {}, options = {}): Promise<Visit> => {
  const visited = await visit(browser, '/demo/csp.html', options);
  await visited.page.evaluate((given) => {
    const element = document.createElement('need-match');
    element.lang = 'en';
    for (const [name, value] of Object.entries({ src: 'directory.json', ...given })) element.setAttribute(name, value);
    document.querySelector('main h2')?.after(element);
  }, attributes);
  await visited.page.locator('need-match .ask').waitFor();
  return visited;
};

const answered = (page: Page): Promise<void> => page.locator('need-match .answer[aria-busy=false]').waitFor();

const tabTo = (page: Page, wanted: RegExp): Promise<string> => tabWithin(40, page, wanted);

describe('With the keyboard alone', () => {
  it('a visitor writes a need, corrects what was understood, opens an answer and comes back', async () => {
    const visited = await visitMarket();
    const { page } = visited;
    await page.locator('need-match').evaluate((element) => {
      element.tabIndex = -1;
      element.focus();
    });
    await tabTo(page, /^text$/);
    await page.keyboard.type('Drehteile für die Endoskopie');
    await answered(page);

    await tabTo(page, /^Not meant: Drehteile/);
    await page.keyboard.press('Enter');
    await page.locator('need-match .removed').waitFor();
    expect(await focusedText(page)).toMatch(/^Put back: precision turning/);
    await page.keyboard.press('Enter');
    await page.locator('need-match .removed').waitFor({ state: 'detached' });
    expect(await focusedText(page)).toBe('text');
    await answered(page);

    const first = await page.locator('need-match .entry .name').first().innerText();
    await tabTo(page, /^Show in the search$/);
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    expect(await focusedText(page)).toBe(first);
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });

  it('a visitor opens a published call and returns to own words', async () => {
    const visited = await visitMarket();
    const { page } = visited;
    await page.locator('need-match textarea').focus();
    await tabTo(page, /^Published needs and calls/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await tabTo(page, /furnaces/);
    await page.keyboard.press('Enter');
    await page.locator('need-match .open').waitFor();
    expect(await focusedText(page)).toMatch(/furnaces/);
    await answered(page);
    const types = await page.locator('need-match .entry .place').allInnerTexts();
    expect(types.filter((line) => !line.includes('Small or medium company'))).toEqual([]);
    await tabTo(page, /^Write my own instead$/);
    await page.keyboard.press('Enter');
    expect(await focusedText(page)).toBe('text');
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });
});

/** Every place where a page could keep a text, or be told one, outside the element itself. */
const keptByPage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(Object.entries(storage)));
    return [
      location.href,
      JSON.stringify(history.state),
      document.cookie,
      document.title,
      window.name,
      ...stored,
      JSON.stringify(databases),
      JSON.stringify(await caches.keys()),
      JSON.stringify(performance.getEntries().map(({ name }) => name)),
      document.documentElement.outerHTML,
    ].join('\n');
  });

describe('What a visitor writes', () => {
  it('never leaves the page: no request, no address, no storage, no console has it', async () => {
    const secret = 'zwiebelturmgeheimnis';
    const visited = await visitMarket({ from: 'minalogic' });
    const { page } = visited;
    const told: string[] = [];
    const tell = (request: Request): void => {
      told.push([request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join(' '));
    };
    page.on('request', tell);
    page.on('console', (message) => told.push(message.text()));
    page.on('websocket', (socket) => told.push(socket.url()));
    page.on('framenavigated', (frame) => told.push(frame.url()));

    await page.locator('need-match textarea').pressSequentially(`Drehteile ${secret}`);
    await answered(page);
    await page.locator('need-match .lack', { hasText: secret }).waitFor();
    await page
      .locator('need-match')
      .getByRole('button', { name: /^Not meant/ })
      .first()
      .click();
    await answered(page);
    await page.locator('need-match').getByRole('button', { name: 'Put back' }).click();
    await page.locator('need-match .entry .name button').first().click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('need-match').getByRole('button', { name: 'Show in the search' }).click();
    await page.waitForTimeout(1600); // what waits for a pause, as the announcement does

    expect(await page.locator('need-match textarea').inputValue()).toContain(secret);
    expect(told.filter((text) => text.includes('member-sheet'))).not.toEqual([]); // what is asked for is seen
    expect(told.filter((text) => text.toLowerCase().includes(secret))).toEqual([]);
    expect((await keptByPage(page)).toLowerCase()).not.toContain(secret);
    expect(JSON.stringify(await page.context().storageState())).not.toContain(secret);
    await page.reload();
    expect((await keptByPage(page)).toLowerCase()).not.toContain(secret);
    await leave(visited);
  });
});

describe('An answer on a page', () => {
  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no accessibility finding: %s, %i px', async (colorScheme, width) => {
    const visited = await visitMarket({ from: 'minalogic' }, { colorScheme, viewport: { width, height: 800 } });
    await visited.page.locator('need-match textarea').fill(golden);
    await answered(visited.page);
    expect(await visited.page.locator('need-match .entry .name').first().innerText()).toBe('Mont-Blanc Industries');
    expect(await axeFindings(visited.page)).toEqual([]);
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });

  it('needs no sideways scrolling at 280 px', async () => {
    const visited = await visitMarket({ from: 'minalogic' }, { viewport: { width: 280, height: 700 } });
    await visited.page.locator('need-match textarea').fill(golden);
    await answered(visited.page);
    expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    await leave(visited);
  });
});
