/**
 * Every story beside how it looked before: at a quarter of its size, so that a font's own shapes weigh little and a
 * misplaced box weighs much. After a change that is meant, renew the pictures: `npm run looks:renew`.
 */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';

interface Story {
  readonly id: string;
  readonly type: string;
}

const pictures = new URL('./pictures/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8')) as {
  readonly entries: Readonly<Record<string, Story>>;
};
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

/** The share of pixels that may differ, and by how much each (0 to 1) before it counts. */
const tolerance = { share: 0.006, threshold: 0.2 };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 1000, height: 1200 },
    deviceScaleFactor: 0.25,
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
});

afterAll(() => browser.close());

/** How many pictures in a row must be the same: stories type and wait as visitors do. */
const restful = 4;

/** A picture of the story once everything has come and nothing moves. */
const pictureOf = async (id: string): Promise<Buffer> => {
  await page.goto(`${inject('storybook')}/iframe.html?id=${id}&viewMode=story`);
  await page.waitForFunction(() => document.querySelector('#storybook-root')?.childElementCount);
  let last = await page.screenshot();
  for (let tries = 0, same = 0; tries < 60; tries++) {
    await page.waitForTimeout(120);
    const next = await page.screenshot();
    same = next.equals(last) ? same + 1 : 0;
    if (same === restful) return next;
    last = next;
  }
  throw new Error(`${id} does not come to rest.`);
};

/** The share of pixels in which two pictures differ; all of them when they differ in size. */
const difference = (one: Buffer, other: Buffer): number => {
  const [before, after] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = before;
  if (after.width !== width || after.height !== height) return 1;
  const { threshold } = tolerance;
  return pixelmatch(before.data, after.data, undefined, width, height, { threshold }) / (width * height);
};

describe('The story', () => {
  it.each(stories)('$id looks as it did', async ({ id }) => {
    const file = new URL(`${id}.png`, pictures);
    const now = await pictureOf(id);
    if (process.env['RENEW_PICTURES'] === '1') {
      mkdirSync(pictures, { recursive: true });
      writeFileSync(file, now);
    }
    expect(existsSync(file), `${id} has a picture`).toBe(true);
    expect(difference(readFileSync(file), now)).toBeLessThanOrEqual(tolerance.share);
  });

  it('that has moved by a line is seen: the net catches', async () => {
    const [first] = stories;
    const before = await pictureOf(first?.id ?? '');
    await page.addStyleTag({ content: '#storybook-root { padding-block-start: 60px !important }' });
    expect(difference(before, await page.screenshot())).toBeGreaterThan(tolerance.share);
  });
});
