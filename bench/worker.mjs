// @ts-check
/* global window -- in what the page evaluates */
/**
 * The members in the page (`loadDirectory`) beside the members in a worker (`loadInWorker`), in Chromium.
 *
 *   npm run bench:worker -- [--sizes 20000,200000] [--runs 3]
 *
 * first_answer_ms  from the first byte asked for to the answer to the first word
 * longest_task_ms  the longest time until then in which the page could do nothing else
 * key_p50, key_p95 a key's answer with its twenty hits and two facets, in the hands of the page
 *
 * Fresh pages, the two taking turns; the median of the runs.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '../scripts/browser.mjs';
import { percentile, round } from './support/measure.mjs';
import { syntheticDataset, syntheticQueries } from './support/synthetic.mjs';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '20000,200000' }, runs: { type: 'string', default: '3' } },
});
const seed = 1;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'alliance-bench-'));

await build({
  root,
  configFile: false,
  logLevel: 'error',
  base: './',
  build: {
    outDir: folder,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { page: path.join(root, 'bench/worker/page.ts') },
      output: { entryFileNames: 'page.js' },
    },
  },
});

/** @type {Map<string, string>} */
const datasets = new Map();
const document = '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>';

const server = createServer((request, response) => {
  const name = (request.url ?? '/').slice(1);
  const dataset = datasets.get(name);
  const send = (/** @type {string} */ type, /** @type {string | Buffer} */ body) =>
    response.writeHead(200, { 'content-type': type }).end(body);
  if (name === '') return send('text/html', document);
  if (dataset !== undefined) return send('application/json', dataset);
  return send('text/javascript', readFileSync(path.join(folder, name)));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const url = `http://127.0.0.1:${port}/`;

const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });

/** @param {'page' | 'worker'} way @param {string} file @param {string[]} texts */
async function visit(way, file, texts) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'measure' in window);
  const found = await page.evaluate(
    ([ways, address, typed]) => Reflect.get(window, 'measure')(ways, address, typed),
    /** @type {const} */ ([way, url + file, texts]),
  );
  await page.close();
  if ((found.held === 0) !== (way === 'worker')) throw new Error(`With members in the ${way} it holds ${found.held}.`);
  const keys = found.keys.sort((/** @type {number} */ one, /** @type {number} */ other) => one - other);
  return [found.firstAnswer, found.longestTask, percentile(keys, 0.5), percentile(keys, 0.95)];
}

/** @param {number[]} numbers */
const median = (numbers) =>
  percentile(
    [...numbers].sort((one, other) => one - other),
    0.5,
  );
const real = JSON.parse(readFileSync(path.join(root, 'demo/directory.json'), 'utf8'));

try {
  for (const size of values.sizes.split(',').map(Number)) {
    const made = syntheticDataset(real, size, seed);
    datasets.set(`${size}.json`, JSON.stringify(made));
    const texts = syntheticQueries(made, 20, seed).map((/** @type {{ query: string }} */ { query }) => query);
    /** @type {Record<'page' | 'worker', number[][]>} */
    const runs = { page: [], worker: [] };
    for (let run = 0; run < Number(values.runs); run++)
      for (const way of /** @type {const} */ (['page', 'worker']))
        runs[way].push(await visit(way, `${size}.json`, texts));
    console.log(`${size.toLocaleString('en')} members`);
    console.table(
      Object.fromEntries(
        Object.entries(runs).map(([way, rows]) => {
          const [first, longest, p50, p95] = [0, 1, 2, 3].map((at) => median(rows.map((row) => row[at] ?? NaN)));
          const cells = { first_answer_ms: first, longest_task_ms: longest, key_p50: p50, key_p95: p95 };
          return [way, Object.fromEntries(Object.entries(cells).map(([name, ms]) => [name, round(ms ?? NaN, 1)]))];
        }),
      ),
    );
    datasets.clear();
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
