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
const pages = ['index.html'];
const widths = [1280, 360];
const schemes = /** @type {const} */ (['light', 'dark']);

/**
 * @param {import('playwright').Browser} browser
 * @param {{ url: string, width: number, colorScheme: 'light' | 'dark', file: string, fullPage: boolean }} shot
 */
async function shoot(browser, { url, width, colorScheme, file, fullPage }) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => console.error(`${url}: ${error.message}`));
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}`);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: file, fullPage });
  await page.close();
  console.log(file);
}

/** @param {string} folder @param {string} url */
function everyShot(folder, url) {
  return pages.flatMap((page) =>
    widths.flatMap((width) =>
      schemes.map((colorScheme) => {
        const name = `${page.replace(/\.html$|\/$/, '').replaceAll('/', '-')}-${width}-${colorScheme}.png`;
        return { url: `${url}demo/${page}`, width, colorScheme, file: path.join(folder, name), fullPage: true };
      }),
    ),
  );
}

/** @param {string} url */
const readmeShot = (url) => ({
  url: `${url}demo/`,
  width: 1280,
  colorScheme: schemes[0],
  file: path.join('docs', 'screenshot.png'),
  fullPage: false,
});

const { values, positionals } = parseArgs({ options: { readme: { type: 'boolean' } }, allowPositionals: true });
const folder = positionals[0] ?? path.join('test-results', 'screenshots');
const server = await startDevServer();
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
try {
  const shots = values.readme ? [readmeShot(server.url)] : everyShot(folder, server.url);
  for (const shot of shots) {
    await mkdir(path.dirname(shot.file), { recursive: true });
    await shoot(browser, shot);
  }
} finally {
  await browser.close();
  await server.close();
}
