// @ts-check
// npm run screenshots [-- FOLDER]: every demo page, wide and narrow, light and dark, whole, to be looked at.
// npm run screenshots -- --readme: docs/screenshot.png, the picture in the README.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './browser.mjs';
import { startDevServer } from './dev-server.mjs';

/** Files in demo/. */
const pages = ['index.html', 'search.html', 'languages.html', 'hostile.html', 'csp.html'];
const widths = [1280, 360];
const schemes = /** @type {const} */ (['light', 'dark']);

/** @typedef {{ url: string, width: number, height: number, colorScheme: 'light' | 'dark', file: string }} View */

/**
 * @param {import('playwright').Browser} browser
 * @param {View & { query?: string }} shot with a query: what the window shows once it is typed; without: the whole page
 */
async function shoot(browser, { url, width, height, colorScheme, file, query }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => console.error(`${url}: ${error.message}`));
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}`);
  // a map starts when it comes near the window
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  await page.waitForLoadState('networkidle');
  await page.evaluate('scrollTo(0, 0)');
  if (query) await page.getByRole('searchbox').first().fill(query);
  await page.waitForTimeout(500); // nothing moves any more
  await mkdir(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: !query });
  await page.close();
  console.log(file);
}

/** @param {string} folder @param {string} url @returns {View[]} */
function everyShot(folder, url) {
  return pages.flatMap((page) =>
    widths.flatMap((width) =>
      schemes.map((colorScheme) => {
        const name = `${page.replace(/\.html$|\/$/, '').replaceAll('/', '-')}-${width}-${colorScheme}.png`;
        return { url: `${url}demo/${page}`, width, height: 800, colorScheme, file: path.join(folder, name) };
      }),
    ),
  );
}

/** @param {string} url */
const readmeShot = (url) => ({
  url: `${url}demo/`,
  width: 1280,
  height: 1640,
  colorScheme: schemes[0],
  file: path.join('docs', 'screenshot.png'),
  query: 'mecatronqiue grenoble',
});

const { values, positionals } = parseArgs({ options: { readme: { type: 'boolean' } }, allowPositionals: true });
const folder = positionals[0] ?? path.join('test-results', 'screenshots');
const server = await startDevServer();
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
try {
  const shots = values.readme ? [readmeShot(server.url)] : everyShot(folder, server.url);
  for (const shot of shots) await shoot(browser, shot);
} finally {
  await browser.close();
  await server.close();
}
