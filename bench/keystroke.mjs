// @ts-check
/* global document, InputEvent -- in the function that runs in the page */
// npm run bench:keystroke -- FILE…: what a visitor feels. Types real queries key by key into member-search on the built page
// and takes the time from the key to the rendered result, for each dataset (ours, or organisations as the registry has them).
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/browser.mjs';
import { readDataset } from '../scripts/convert-organisations.mjs';
import { servePreview } from './serve-preview.mjs';

const queries = [
  'mecatronqiue grenoble',
  'fraunhofer institut dresden',
  'université de franche-comté',
  'technische universitat munchen',
  'centre suisse electronique microtechnique',
  'imec leuven',
  'politecnico torino',
  'medical biotechnology',
];

/** Runs in the page: types one query and returns the milliseconds of each key. @param {string} query */
async function typeInPage(query) {
  const element = /** @type {import('lit').LitElement} */ (document.querySelector('member-search'));
  const input = /** @type {HTMLInputElement} */ (element.shadowRoot?.querySelector('input[type=search]'));
  const count = () => element.shadowRoot?.querySelector('.count')?.textContent ?? '';
  const times = [];
  for (let length = 1; length <= query.length; length++) {
    const text = query.slice(0, length);
    input.value = text;
    const start = performance.now();
    input.dispatchEvent(new InputEvent('input'));
    while (!count().includes(text.trim())) await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    times.push(performance.now() - start);
  }
  return times;
}

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** @param {import('playwright').Browser} browser @param {string} url @param {string} file */
async function measure(browser, url, file) {
  const page = await browser.newPage();
  const body = JSON.stringify(readDataset(file));
  await page.route('**/demo/data.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto(`${url}/demo/real.html`);
  await page.locator('.entry').first().waitFor();
  await page.evaluate(typeInPage, 'warm up'); // builds the index
  const times = [];
  for (const query of queries) times.push(...(await page.evaluate(typeInPage, query)));
  await page.close();
  return times.sort((one, other) => one - other);
}

const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) throw new Error('Name one dataset or more: npm run bench:keystroke -- FILE…');
const preview = await servePreview();
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
try {
  for (const file of positionals) {
    const times = await measure(browser, preview.url, file);
    const [p50, p95, worst] = [quantile(times, 0.5), quantile(times, 0.95), times.at(-1) ?? NaN];
    const figures = [p50, p95, worst].map((ms) => ms.toFixed(1).padStart(6)).join(' ');
    console.log(`${file}: ${times.length} keys, ms p50 p95 max: ${figures}`);
  }
} finally {
  await browser.close();
  await preview.close();
}
