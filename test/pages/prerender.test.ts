import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/site.js';
import { leave, visit } from '../support/visits.js';

/** Within the site that is served, and never committed. */
const folder = 'test-results/prerendered';
const address = `/${folder}/index.html`;

let browser: Browser;

beforeAll(async () => {
  const output = path.join(root, folder);
  const options = ['--lang', 'fr', '--pages', '--script', '/cdn/alliance-directory.js', '--limit', '25', '--force'];
  await main(['prerender', path.join(root, 'demo/directory.json'), '-o', output, '-q', ...options]);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await rm(path.join(root, folder), { recursive: true, force: true });
});

describe('A prerendered page', () => {
  it('shows members and clusters, with a page of each member, without JavaScript', async () => {
    const visited = await visit(browser, address, { javaScriptEnabled: false });
    const { page } = visited;
    const members = page.locator('member-search > ul > li');
    expect(await members.count()).toBe(25);
    expect(await members.first().isVisible()).toBe(true);
    expect(await page.locator('cluster-card').first().innerText()).not.toBe('');
    expect(await page.locator('alliance-map').innerText()).not.toBe('');
    await page.getByRole('link', { name: /398/ }).click();
    await page.getByRole('link', { name: 'Mont-Blanc Industries', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Mont-Blanc Industries');
    await leave(visited);
  });

  it('is taken over by the elements, in its own language, once the script is there', async () => {
    const visited = await visit(browser, address);
    const { page } = visited;
    const search = page.locator('member-search');
    await search.locator('.entry').first().waitFor();
    expect(await page.locator('member-search > ul').isVisible()).toBe(false);
    expect(await search.locator('.count').innerText()).toBe('423 membres');
    expect(await axeFindings(page)).toEqual([]);
    await search.getByRole('searchbox').fill('décolletage');
    await expect.poll(() => search.locator('.count').innerText()).toMatch(/^\d+ membres pour/);
    const card = page.locator('cluster-card[cluster="minalogic"]');
    await card.locator('[part=card]').waitFor();
    expect(await card.locator('> *').first().isVisible()).toBe(false);
    const map = page.locator('alliance-map');
    await map.scrollIntoViewIfNeeded();
    await map.locator('[part=stage]').waitFor();
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });

  it('shows its own list again when the directory cannot be had', async () => {
    const visited = await visit(browser, `/${folder}/members/index.html`);
    const { page } = visited;
    await page.route('**/demo/directory.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(new URL(address, page.url()).href);
    const search = page.locator('member-search');
    await search.locator('[role=alert]').waitFor();
    expect(await search.locator('[role=alert]').innerText()).toContain('L’annuaire est introuvable.');
    expect(await page.locator('member-search > ul > li').first().isVisible()).toBe(true);
    await leave(visited);
  });
});
