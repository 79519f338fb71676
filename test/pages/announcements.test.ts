/** What a screen reader is told during a visit: every text that comes into a live region, in order. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { leave, visit, type Visit } from '../support/visits.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Runs before the page: keeps what live regions say, wherever they stand, and when nothing new has come for long. */
const listen = `(() => {
  window.told = [];
  const regions = '[role=status], [role=alert], [aria-live]';
  const tell = (node) => {
    const region = (node instanceof Element ? node : node.parentElement)?.closest(regions);
    const text = region?.textContent.replace(/\\s+/g, ' ').trim();
    if (text && told.at(-1) !== text) told.push(text);
  };
  const watch = (root) => new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      tell(target);
      for (const node of addedNodes) if (node instanceof Element && node.matches(regions)) tell(node);
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });
  watch(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    watch(root);
    return root;
  };
})()`;

/** The pause after which something is told, and some more. */
const pause = 2000;

const opened = async (path: string): Promise<Visit> => {
  const visited = await visit(browser, path, {}, listen);
  await visited.page.locator('.entry').first().waitFor();
  return visited;
};

const told = (page: Page): Promise<readonly string[]> => page.evaluate('told');

describe('A screen reader is told', () => {
  it('the number of results once after the typing, not at every letter', async () => {
    const visited = await opened('/demo/search.html');
    const { page } = visited;
    await page.keyboard.press('/');
    await page.keyboard.type('mecatronqiue', { delay: 40 });
    await page.waitForTimeout(pause);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('zzzzzz', { delay: 40 });
    await page.waitForTimeout(pause);
    expect(await told(page)).toMatchInlineSnapshot(`
      [
        "15 members for “mecatronqiue”",
        "0 members for “zzzzzz”",
      ]
    `);
    await leave(visited);
  });

  it('what a filter does, and what taking it away does', async () => {
    const visited = await opened('/demo/search.html');
    const { page } = visited;
    await page.getByRole('checkbox', { name: /^Germany/ }).check();
    await page.waitForTimeout(pause);
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await page.waitForTimeout(pause);
    expect(await told(page)).toMatchInlineSnapshot(`
      [
        "3 members",
        "50 members",
      ]
    `);
    await leave(visited);
  });

  it('where the map has gone, once it rests', async () => {
    const visited = await opened('/demo/index.html');
    const { page } = visited;
    await page.locator('alliance-map').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(pause);
    expect(await told(page)).toMatchInlineSnapshot(`
      [
        "402 members in view",
      ]
    `);
    await leave(visited);
  });
});
