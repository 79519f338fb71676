/* global window, requestAnimationFrame -- in what the page evaluates */
/**
 * The map beside Leaflet with markercluster, OpenLayers and MapLibre, in one Chromium, on the same members.
 *
 *   npm install --prefix bench && npm run build && npm run bench:map -- [--sizes 2000,20000,200000] [--json OUT]
 *
 * Every page fetches the same dataset and draws its members in groups. The others draw nothing but members: no
 * outlines, no relations, no labels. Ours draws all of it, and follows a search.
 *
 * added_kb       gzip of the scripts and styles that a page with the search loads on top for its map
 * first_map_ms   from the start of the script to the first group painted, the dataset fetched and read in between
 * step_p50/p95   one level nearer or away, without animation, until the page is laid out
 * drag_cpu_ms    main thread time per frame of a drag
 * heap_mb        after a collection
 * tab_stops      stops of the Tab key in the map
 * markers        groups in the DOM (0 where they are pixels)
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/browser.mjs';
import { datasetOf } from './map/members.mjs';
import { reclusterFigures } from './map/recluster.mjs';
import { addedBytes, serveVariants, variants } from './map/variants.mjs';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '2000,20000,200000' },
    variants: { type: 'string', default: variants.join() },
    seconds: { type: 'string', default: '60' },
    json: { type: 'string' },
  },
});

const timeout = Number(values.seconds) * 1000;
const round = (value) => (value === undefined ? null : Math.round(value * 10) / 10);
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

const metric = async (cdp, name) => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name)?.value ?? 0;
};

const dragFrames = 60;

/** Main thread milliseconds per frame of a drag across the map. */
const dragCost = async (page, cdp) => {
  await page.mouse.move(500, 300);
  await page.mouse.down();
  const before = await metric(cdp, 'TaskDuration');
  for (let frame = 1; frame <= dragFrames; frame++) {
    await page.mouse.move(500 + 3 * frame, 300 + frame);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const cost = (await metric(cdp, 'TaskDuration')) - before;
  await page.mouse.up();
  return (cost * 1000) / dragFrames;
};

const heapOf = async (cdp) => {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
};

const measure = async (browser, url) => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 640 }, reducedMotion: 'reduce' });
  try {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.goto(url);
    await page.waitForFunction(() => window.bench?.firstMap !== undefined, undefined, { timeout });
    const first = await page.evaluate(() => window.bench.firstMap);
    await page.waitForTimeout(500);
    const steps = await page.evaluate(async () => {
      const times = [];
      for (let i = 0; i < 40; i++) times.push(await window.bench.step(i % 8 < 4 ? 1 : -1));
      return times.sort((one, other) => one - other);
    });
    return {
      first_map_ms: round(first),
      step_p50: round(quantile(steps, 0.5)),
      step_p95: round(quantile(steps, 0.95)),
      drag_cpu_ms: round(await dragCost(page, cdp)),
      heap_mb: round(await heapOf(cdp)),
      ...(await page.evaluate(() => ({ tab_stops: window.bench.tabStops(), markers: window.bench.markers() }))),
    };
  } catch (error) {
    return { failed: String(error).split('\n')[0] };
  } finally {
    await page.close();
  }
};

const sizes = values.sizes.split(',').map(Number);
const datasets = new Map(sizes.map((size) => [size, datasetOf(size)]));
const server = await serveVariants(datasets);
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
const results = {};
for (const name of values.variants.split(',')) {
  results[name] = { added_kb: round(addedBytes(name) / 1000), sizes: {} };
  for (const size of sizes) results[name].sizes[size] = await measure(browser, `${server.url}/${name}/${size}`);
  console.log(`\n${name}: ${results[name].added_kb} kB added`);
  console.table(results[name].sizes);
}
await browser.close();
server.close();
results.recluster = await reclusterFigures(sizes);
console.log(
  '\nOne keystroke in Node, milliseconds: groups, centre of gravity, counts by country (when shown), dots of the others',
);
console.table(results.recluster);
if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
