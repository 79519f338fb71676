import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { leave, visit, type Visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const typed = async ({ page }: Visit, text: string): Promise<void> => {
  const box = page.locator('member-search').first().getByRole('searchbox');
  await box.pressSequentially(text);
  await page.locator('member-search').first().getByRole('group', { name: 'Suggestions' }).waitFor();
};

describe('Suggestions on a page', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('have no accessibility finding: %s, %i px', async (colorScheme, width) => {
    const visited = await visit(browser, '/demo/search.html', { colorScheme, viewport: { width, height: 800 } });
    await typed(visited, 'mech');
    expect(await axeFindings(visited.page)).toEqual([]);
    await leave(visited);
  });

  it('are loaded with the first key, and say nothing in the console under a strict policy', async () => {
    const visited = await visit(browser, '/demo/csp.html');
    await visited.page.locator('.entry').first().waitFor();
    const loaded = (): number => visited.requests.filter((url) => url.includes('/suggestions-')).length;
    expect(loaded()).toBe(0);
    await typed(visited, 'mech');
    expect(loaded()).toBe(1);
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });

  it('need no sideways scrolling of the page at 280 px, and are all in view', async () => {
    const visited = await visit(browser, '/demo/search.html', { viewport: { width: 280, height: 700 } });
    const { page } = visited;
    await typed(visited, 'micro');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    const chips = page.locator('member-search').first().getByRole('group', { name: 'Suggestions' }).getByRole('button');
    const offered = await chips.filter({ visible: true }).all();
    expect(offered).toHaveLength(2);
    for (const chip of offered) {
      const box = await chip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(280);
    }
    await leave(visited);
  });
});
