import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { startServer, type RunningServer } from '../support/running-server.js';
import { root } from '../support/site.js';
import { leave, visit } from '../support/visits.js';

let browser: Browser;
let host: RunningServer;
let hostBody = '';

beforeAll(async () => {
  browser = await launchChromium();
  host = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>${hostBody}`,
    );
  });
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

const address = (parameters: Record<string, string>): string =>
  `/cdn/embed.html?${new URLSearchParams({ element: 'member-search', src: '/demo/directory.json', ...parameters }).toString()}`;

/** The snippet that the documentation gives, with the addresses of this test in it. */
const documented = (parameters: Record<string, string> = {}): string => {
  const [, snippet = ''] = /```html\n(.*?)```/s.exec(readFileSync(`${root}docs/embed/iframe.md`, 'utf8')) ?? [];
  const more = new URLSearchParams({ parent: host.url, ...parameters }).toString();
  return snippet
    .replaceAll('https://directory.example', inject('site'))
    .replace('src=/directory.json', 'src=/demo/directory.json')
    .replace(/parent=[^"&]+/, more.replaceAll('&', '&amp;'));
};

const openHost = async (body: string): Promise<{ page: Page; frame: Frame }> => {
  hostBody = body;
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(host.url);
  const frame = page.frames().find((one) => one.url().includes('embed.html'));
  if (!frame) throw new Error('The host page has no frame.');
  await frame.locator('.entry').first().waitFor();
  return { page, frame };
};

describe('The iframe page', () => {
  it('shows the element that its address asks for, under its own policy, and nothing of the rest of the address', async () => {
    const visited = await visit(
      browser,
      address({ cluster: 'minalogic', lang: 'fr', onclick: 'x', style: 'x', '--accent': 'red;}' }),
    );
    await visited.page.locator('.entry').first().waitFor();
    expect(await visited.page.locator('.count').innerText()).toBe('50 membres');
    const attributes = await visited.page.evaluate(() => document.querySelector('member-search')?.getAttributeNames());
    expect(attributes).toEqual(['src', 'cluster']);
    expect(await visited.page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });

  it('takes its theme and tokens from the address, and has no accessibility finding', async () => {
    const visited = await visit(
      browser,
      address({ theme: 'dark', '--accent': '#9ad0ff', element: 'cluster-card', cluster: 'minalogic' }),
    );
    await visited.page.locator('.card').waitFor();
    expect(await visited.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(
      await visited.page.evaluate(() => document.documentElement.style.getPropertyValue('--alliance-accent')),
    ).toBe('#9ad0ff');
    const pageRules = ['landmark-one-main', 'page-has-heading-one', 'region'];
    expect((await axeFindings(visited.page)).filter(({ rule }) => !pageRules.includes(rule))).toEqual([]);
    await leave(visited);
  });

  it.each([
    ['another site', { src: 'https://other.example/d.json' }, 'src must be'],
    ['a script as the dataset', { src: 'javascript:alert(1)' }, 'src must be'],
    ['no dataset', { src: '' }, 'src must be'],
    ['an element that is none of ours', { element: 'script' }, 'no element "script"'],
  ])('refuses %s', async (_what, parameters, sentence) => {
    const visited = await visit(browser, address(parameters));
    await visited.page.getByRole('alert').getByText(sentence).waitFor();
    expect(visited.requests.filter((url) => /other\.example|alert/.test(url) && !url.startsWith('/cdn/embed'))).toEqual(
      [],
    );
    await leave(visited);
  });
});

describe('The iframe on a page of another site', () => {
  it('is as high as its content, and follows it', async () => {
    const { page, frame } = await openHost(documented());
    await expect.poll(async () => Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(1500);
    const isWhole = (): Promise<boolean> =>
      frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1);
    await expect.poll(isWhole).toBe(true);
    await frame.getByLabel('Search the members').fill('albérange');
    await expect.poll(async () => Number(await page.locator('iframe').getAttribute('height'))).toBeLessThan(1500);
    await page.close();
  });

  it.each([
    ['member-search', {}],
    ['need-match', { need: 'belmondel-need' }],
  ])('opens the details where the visitor is: %s', async (element, parameters) => {
    const { page, frame } = await openHost(
      documented(parameters).replace('element=member-search', `element=${element}`),
    );
    await expect.poll(async () => Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(1500);
    await frame.locator('.entry .name :is(a, button)').last().click();
    await frame.locator('dialog[open]').waitFor();
    const box = await frame.locator('dialog h2').boundingBox(); // in the window of the host page
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
    await page.keyboard.press('Escape');
    await frame.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.close();
  });

  it('tells nothing to a page whose origin is not the one in its address', async () => {
    const listener = '<script>window.heard = 0; addEventListener("message", () => { heard += 1; });</script>';
    const { page, frame } = await openHost(listener + documented({ parent: 'https://www.other.example' }));
    await frame.getByLabel('Search the members').fill('optik');
    await frame.locator('.count').waitFor();
    await frame.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.evaluate('heard')).toBe(0);
    await page.close();
  });

  it('never sends to whoever may be listening', () => {
    expect(readFileSync(`${root}demo/embed.js`, 'utf8')).not.toMatch(/postMessage\([^)]*['"]\*['"]/);
  });
});
