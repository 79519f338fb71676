// @ts-check
/* global document, window, requestAnimationFrame -- in what the page evaluates */
/**
 * How soon a visitor with a slow phone sees members: the demo page with the processor and the network throttled.
 *
 *   npm run build && npm run bench:first-result -- [--page demo/index.html] [--slower 4] [--runs 5]
 *
 * Times are from the start of the navigation. A slow 4G line gives 1.6 Mbit/s with 150 ms to the server and back, as
 * Lighthouse has it.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/browser.mjs';
import { servePreview } from './serve-preview.mjs';

const { values } = parseArgs({
  options: {
    page: { type: 'string', default: 'demo/index.html' },
    slower: { type: 'string', default: '4' },
    runs: { type: 'string', default: '5' },
  },
});

const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: 750e3 / 8 };

const lines = [
  { line: 'as it is', network: undefined },
  { line: 'slow 4G', network: slow4G },
];

/** Runs before the page's own scripts: notes when the first result has been painted. */
function noteFirst() {
  const look = () => {
    if (!document.querySelector('member-search')?.shadowRoot?.querySelector('.entry')) requestAnimationFrame(look);
    else Reflect.set(window, 'firstMembers', performance.now());
  };
  look();
}

/** @param {import('playwright').Browser} browser @param {string} url @param {typeof slow4G | undefined} network */
async function visit(browser, url, network) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
  if (network) await devtools.send('Network.emulateNetworkConditions', network);
  await page.addInitScript(noteFirst);
  await page.goto(url);
  const noted = await page.waitForFunction(() => Reflect.get(window, 'firstMembers'), undefined, { timeout: 120_000 });
  const members = /** @type {number} */ (await noted.jsonValue());
  const sent = await page.evaluate(() =>
    performance.getEntriesByType('resource').reduce((sum, entry) => sum + Reflect.get(entry, 'transferSize'), 0),
  );
  await context.close();
  return { members, sent };
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

const preview = await servePreview();
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
const rows = [];
for (const { line, network } of lines) {
  const visits = [];
  for (let run = 0; run < Number(values.runs); run++)
    visits.push(await visit(browser, `${preview.url}/${values.page}`, network));
  rows.push({
    line,
    'first members, ms': Math.round(median(visits.map(({ members }) => members))),
    'kB until then': Math.round(median(visits.map(({ sent }) => sent)) / 1000),
  });
}
console.log(`${values.page}, processor ${values.slower} times slower, median of ${values.runs}`);
console.table(rows);
await browser.close();
await preview.close();
