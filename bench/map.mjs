/* global window, requestAnimationFrame -- in what the page evaluates */
/**
 * The map beside Leaflet with markercluster, OpenLayers and MapLibre, in one Chromium, on the same members.
 *
 *   npm install --prefix bench && npm run build && npm run bench:map -- [--sizes 2000,20000,200000] [--runs 5]
 *     [--variants ours,leaflet,openlayers,maplibre] [--cdn FOLDER] [--seconds 60] [--json OUT]
 *
 * Every page fetches the same dataset and draws its members in groups. The others draw nothing but members: no
 * outlines, no relations, no labels. Ours draws all of it, and follows a search.
 *
 * added_kb       gzip of the scripts and styles that a page with the search loads on top for its map
 * first_map_ms   from the start of the script to the first group painted, the dataset fetched and read in between; the
 *                median of so many fresh pages, the variants taking turns, so that a busy machine is busy for all of them
 * step_p50/p95   one level nearer or away, without animation, until the page is laid out
 * drag_cpu_ms    main thread time per frame of a drag
 * heap_mb        after a collection
 * tab_stops      stops of the Tab key in the map
 * markers        groups in the DOM (0 where they are pixels)
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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
    runs: { type: 'string', default: '5' },
    cdn: { type: 'string', default: fileURLToPath(new URL('../cdn', import.meta.url)) },
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

/** Opens the page, waits for its first map and does something there. */
const onPage = async (browser, url, act) => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 640 }, reducedMotion: 'reduce' });
  try {
    await page.goto(url);
    await page.waitForFunction(() => window.bench?.firstMap !== undefined, undefined, { timeout });
    return await act(page);
  } catch (error) {
    return { failed: String(error).split('\n')[0] };
  } finally {
    await page.close();
  }
};

/** The times of the first map, or why there was none. */
const firstMap = (browser, url) => onPage(browser, url, (page) => page.evaluate(() => window.bench.firstMap));

const measure = (browser, url) =>
  onPage(browser, url, async (page) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.waitForTimeout(500);
    const steps = await page.evaluate(async () => {
      const times = [];
      for (let i = 0; i < 40; i++) times.push(await window.bench.step(i % 8 < 4 ? 1 : -1));
      return times.sort((one, other) => one - other);
    });
    return {
      step_p50: round(quantile(steps, 0.5)),
      step_p95: round(quantile(steps, 0.95)),
      drag_cpu_ms: round(await dragCost(page, cdp)),
      heap_mb: round(await heapOf(cdp)),
      ...(await page.evaluate(() => ({ tab_stops: window.bench.tabStops(), markers: window.bench.markers() }))),
    };
  });

const sizes = values.sizes.split(',').map(Number);
const names = values.variants.split(',');
const datasets = new Map(sizes.map((size) => [size, datasetOf(size)]));
const server = await serveVariants(datasets, values.cdn);
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
const urlOf = (name, size) => `${server.url}/${name}/${size}`;

/** Per variant and size the median of the first maps; null where any of the pages showed none in time. */
const firstMaps = async () => {
  const times = new Map();
  for (let run = 0; run < Number(values.runs); run++)
    for (const size of sizes)
      for (const name of names) {
        const url = urlOf(name, size);
        const earlier = times.get(url) ?? [];
        // who has shown nothing once is not waited for again
        if (!earlier.some(Number.isNaN)) times.set(url, [...earlier, Number(await firstMap(browser, url))]);
      }
  return (url) => {
    const sorted = times.get(url).sort((one, other) => one - other);
    return sorted.some(Number.isNaN) ? null : round(quantile(sorted, 0.5));
  };
};

await onPage(browser, urlOf(names[0], sizes[0]), () => undefined); // the browser itself warms up
const firstMapOf = await firstMaps();
const results = {};
for (const name of names) {
  results[name] = { added_kb: round(addedBytes(name, values.cdn) / 1000), sizes: {} };
  for (const size of sizes) {
    const url = urlOf(name, size);
    results[name].sizes[size] = { first_map_ms: firstMapOf(url), ...(await measure(browser, url)) };
  }
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
