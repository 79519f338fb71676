/**
 * How each cost grows with the size of the directory, from 2,000 to 200,000 made-up members (support/synthetic.mjs).
 *
 *   npm run bench:scale -- [--data FILE] [--sizes 2000,20000,200000] [--engines ours,minisearch] [options]
 *
 * --data        the real list that members are made up from; default demo/directory.json
 * --taxonomy    more competences, as in bench:search
 * --keystrokes  about how many keys are timed; default 1500
 * --seconds     an engine that has typed for so long stops; default 20
 * --seed        default 1
 * --json        where to write {engine: {size: {build_ms, …}}}
 *
 * Also how soon the first answer comes from a prebuilt index (`alliance-directory index`), compared with building.
 * The exponent of a cost is log(last / first) / log(sizes): 1 grows as the directory does, 0 not at all.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDataset, readJson } from '../scripts/convert-organisations.mjs';
import { relevanceFigures, speedFigures } from './support/figures.mjs';
import { round, spread } from './support/measure.mjs';
import { firstAnswers } from './support/prebuilt.mjs';
import { withConcepts } from './support/records.mjs';
import { syntheticDataset, syntheticQueries } from './support/synthetic.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'demo/directory.json' },
    taxonomy: { type: 'string' },
    sizes: { type: 'string', default: '2000,20000,200000' },
    engines: { type: 'string', default: 'ours,minisearch' },
    keystrokes: { type: 'string', default: '1500' },
    seconds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});

const figures = ['build_ms', 'longest_task_ms', 'heap_mb', 'keys', 'p50', 'p95', 'p99', 'mrr', 'recall'];
const growing = ['build_ms', 'longest_task_ms', 'heap_mb', 'p50', 'p95', 'p99'];
/** Relevance of slow engines is judged on as many queries as they answer in reasonable time. */
const judged = 120;

const exponents = (bySize) => {
  const sizes = Object.keys(bySize);
  const [first, last] = [bySize[sizes[0]], bySize[sizes.at(-1)]];
  const growth = Math.log(sizes.at(-1) / sizes[0]);
  return Object.fromEntries(
    growing.map((figure) => [figure, round(Math.log(last[figure] / first[figure]) / growth, 2)]),
  );
};

const main = async () => {
  const real = withConcepts(readDataset(values.data), values.taxonomy ? readJson(values.taxonomy).concepts : []);
  const seed = Number(values.seed);
  const results = {};
  const prebuilt = {};
  for (const size of values.sizes.split(',').map(Number)) {
    const dataset = syntheticDataset(real, size, seed);
    const queries = syntheticQueries(dataset, 600, seed + 1);
    const typed = spread(queries, Number(values.keystrokes));
    for (const engine of values.engines.split(',')) {
      const { search, ...speed } = await speedFigures(engine, dataset, typed, Number(values.seconds));
      const { mrr, recall } = await relevanceFigures(search, queries.slice(0, judged));
      (results[engine] ??= {})[size] = { ...speed, mrr, recall };
    }
    prebuilt[size] = await firstAnswers(dataset);
  }
  for (const [engine, bySize] of Object.entries(results)) {
    console.log(`${engine}: ${Object.values(bySize)[0].settings}`);
    console.table({ ...bySize, exponent: exponents(bySize) }, figures);
  }
  console.log('First answer, by building and from a prebuilt index in memory:');
  console.table(prebuilt);
  if (values.json) await writeFile(values.json, `${JSON.stringify({ ...results, prebuilt }, null, 2)}\n`);
};

await main();
