import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { leave, visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('A map on paper', () => {
  it('is drawn for the width of the paper, with nothing to press, and for the screen again afterwards', async () => {
    const visited = await visit(browser, '/demo/index.html', { viewport: { width: 1280, height: 900 } });
    const { page } = visited;
    const map = page.locator('alliance-map').first();
    await map.locator('.label.office').first().waitFor();
    const drawn = (): Promise<number> =>
      map
        .locator('.stage')
        .evaluate((stage: HTMLElement) => parseFloat(stage.style.getPropertyValue('--_drawn-width')));
    const onScreen = await drawn();
    expect(onScreen).toBeGreaterThan(1000);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(drawn).toBe(720);
    await page.emulateMedia({ media: 'print' });
    const pressable = map.locator('.controls, .area, .list-button, .legend input').filter({ visible: true });
    expect(await pressable.count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(drawn).toBe(onScreen);
    await leave(visited);
  });
});
