import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { leave, visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const widths = [1280, 360] as const;

describe('The demo page of several files', () => {
  it.each(widths)('shows the clusters that are there and names the one that is missing: %i px', async (width) => {
    const visited = await visit(browser, '/demo/federated.html', { viewport: { width, height: 800 } });
    const { page } = visited;
    const search = page.locator('member-search');
    await expect.poll(() => search.locator('.count').innerText()).toBe('100 members');
    await expect.poll(() => search.locator('.fault').innerText()).toContain('The list of members was not found.');
    const missing = page.locator('cluster-card[cluster="high-tech-nl"]');
    await missing.locator('.fault').waitFor();
    expect(await page.locator('cluster-card[cluster="minalogic"] .fault').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await leave(visited);
  });

  it('asks for each file once, however many elements name it', async () => {
    const visited = await visit(browser, '/demo/federated.html');
    await visited.page.locator('member-search .fault').waitFor();
    const asked = visited.requests.filter(
      (address) => address.startsWith('/demo/federated') && address.endsWith('.json'),
    );
    expect([...asked].sort()).toEqual([...new Set(asked)].sort());
    expect(asked).toHaveLength(6);
    await leave(visited);
  });

  it('is the only kind of page that loads what reads manifests', async () => {
    const visited = await visit(browser, '/demo/search.html');
    await visited.page.locator('.entry').first().waitFor();
    await visited.page.waitForLoadState('networkidle');
    expect(visited.requests.filter((address) => /manifest|feed/.test(address))).toEqual([]);
    await leave(visited);
  });
});
