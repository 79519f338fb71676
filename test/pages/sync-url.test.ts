import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { leave, visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const path = '/demo/search.html';
const parameters = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
const count = (page: Page): Promise<string> => page.locator('.count').first().innerText();
const urlBecomes = (page: Page, search: string): Promise<void> =>
  page.waitForURL((url) => decodeURIComponent(url.search.replaceAll('+', ' ')) === search);

describe('A search that keeps itself in the address', () => {
  it('writes words, filters and the open member, and leaves the parameters of others alone', async () => {
    const visited = await visit(browser, `${path}?page_id=7`);
    const { page } = visited;
    await page.getByLabel('Search the members').fill('laser');
    await urlBecomes(page, '?page_id=7&alliance-q=laser');
    await page.locator('fieldset input').first().check();
    await page.locator('.chip').waitFor();
    await page.locator('.entry a').first().click();
    await page.locator('dialog[open]').waitFor();
    expect(Object.keys(parameters(page)).sort()).toEqual(
      [
        'alliance-member',
        'alliance-q',
        'page_id',
        expect.stringMatching(/^alliance-(cluster|country|competence|type)$/),
      ].sort(),
    );
    await leave(visited);
  });

  it('comes back to what a link says', async () => {
    const first = await visit(browser, path);
    await first.page.getByLabel('Search the members').fill('laser');
    await urlBecomes(first.page, '?alliance-q=laser');
    const words = await count(first.page);
    const link = first.page.url().replace(inject('site'), '');
    await leave(first);
    const second = await visit(browser, link);
    await second.page.locator('.entry').first().waitFor();
    expect(await second.page.getByLabel('Search the members').inputValue()).toBe('laser');
    expect(await count(second.page)).toBe(words);
    await leave(second);
  });

  it('goes back over a filter and over an opened member', async () => {
    const visited = await visit(browser, path);
    const { page } = visited;
    await page.locator('.entry').first().waitFor();
    const all = await count(page);
    await page.locator('fieldset input').first().check();
    await page.locator('.chip').waitFor();
    await page.locator('.entry a').first().click();
    await page.locator('dialog[open]').waitFor();
    await page.goBack();
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    expect(await page.locator('.chip').count()).toBe(1);
    await page.goBack();
    await page.locator('.chip').waitFor({ state: 'hidden' });
    expect(await count(page)).toBe(all);
    await page.goForward();
    await page.locator('.chip').waitFor();
    await leave(visited);
  });

  it('goes back to the list’s own entry when the member is closed by hand', async () => {
    const visited = await visit(browser, path);
    const { page } = visited;
    await page.locator('.entry a').first().click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await urlBecomes(page, '');
    expect(await page.evaluate(() => history.length)).toBe(3);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await leave(visited);
  });

  it('opens the member that a link names', async () => {
    const visited = await visit(browser, path);
    const link = await visited.page.locator('.entry a').first().getAttribute('href');
    const name = await visited.page.locator('.entry .name').first().innerText();
    await leave(visited);
    const second = await visit(browser, (link ?? '').replace(inject('site'), ''));
    await second.page.locator('dialog[open]').waitFor();
    expect(await second.page.locator('dialog[open] h2').innerText()).toBe(name);
    await leave(second);
  });

  it('says so when a link names a member who is gone', async () => {
    const visited = await visit(browser, `${path}?alliance-member=nobody`);
    await visited.page.locator('dialog[open]').waitFor();
    expect(await visited.page.locator('dialog[open]').innerText()).toContain('no longer in the directory');
    await leave(visited);
  });

  it('does not collide with a second search on the page', async () => {
    const visited = await visit(browser, '/demo/csp.html');
    const { page } = visited;
    await page.evaluate(() => {
      const second = document.createElement('member-search');
      second.setAttribute('src', 'directory.json');
      second.setAttribute('session', 'b');
      second.setAttribute('sync-url', '');
      document.querySelector('main')?.append(second);
    });
    const boxes = page.getByLabel('Search the members');
    await boxes.nth(1).waitFor();
    await boxes.nth(0).fill('laser');
    await urlBecomes(page, '?alliance-q=laser');
    await boxes.nth(1).fill('optics');
    await urlBecomes(page, '?alliance-q=laser&alliance-b-q=optics');
    expect(await boxes.nth(0).inputValue()).toBe('laser');
    await leave(visited);
  });
});
