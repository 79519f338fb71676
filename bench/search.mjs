/**
 * How fast and how well the search finds, beside other engines, in one process on the same records.
 *
 *   npm run bench:search -- --data FILE --queries FILE… [--taxonomy FILE] [--engines ours,fuse] [--typed N] [--json OUT]
 *
 * --data      our dataset, or a list of organisations (see scripts/convert-organisations.mjs), plain or .gz
 * --queries   [{ query, class, relevant_ids, also_acceptable_ids? }, …]; no relevant ids: nothing should match
 * --taxonomy  more competences, { concepts: [{ id, broader?, labels: { language: text } }, …] }
 * --typed     how many of the queries are typed key by key; default 150, spread evenly
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDataset, readJson } from '../scripts/convert-organisations.mjs';
import { keystrokes, percentile, relevance, round, watched } from './support/measure.mjs';

/** Each module exports `settings` and `prepare(json)`, which returns the work that builds and then answers. */
const engines = ['ours', 'fuse'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    queries: { type: 'string', multiple: true },
    taxonomy: { type: 'string' },
    engines: { type: 'string', default: engines.join() },
    typed: { type: 'string', default: '150' },
    json: { type: 'string' },
  },
});

const figures = ['build_ms', 'longest_task_ms', 'heap_mb', 'p50', 'p95', 'p99', 'mrr', 'recall', 'honest_no_match'];

const withTaxonomy = (dataset, file) => {
  if (!file) return dataset;
  const known = new Set(dataset.competences.map(({ id }) => id));
  const more = readJson(file)
    .concepts.filter(({ id }) => !known.has(id))
    .map(({ id, broader, labels }) => ({
      id,
      broader: broader ? [broader] : [],
      labels: Object.fromEntries(Object.entries(labels).map(([language, pref]) => [language, { pref }])),
    }));
  return { ...dataset, competences: [...dataset.competences, ...more] };
};

/** Bytes in use, typed arrays included. */
const memoryUsed = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const bench = async (engine, dataset, queries, typed) => {
  const { prepare, settings } = await import(`./engines/${engine}.mjs`);
  const build = await prepare(dataset);
  globalThis.gc?.();
  const before = memoryUsed();
  const { outcome: search, ms, longest } = await watched(build);
  globalThis.gc?.();
  const heap = memoryUsed() - before;
  const found = await relevance(search, queries);
  const times = await keystrokes(search, typed);
  return {
    settings,
    build_ms: round(ms, 0),
    longest_task_ms: round(longest, 1),
    heap_mb: globalThis.gc ? round(heap / 2 ** 20, 1) : null,
    keys: times.length,
    p50: round(percentile(times, 0.5), 2),
    p95: round(percentile(times, 0.95), 2),
    p99: round(percentile(times, 0.99), 2),
    ...found,
  };
};

const classTable = (results) => {
  const rows = {};
  for (const [engine, { classes }] of Object.entries(results))
    for (const [name, { n, mrr, recall }] of Object.entries(classes))
      rows[name] = { ...rows[name], n, [`${engine} MRR`]: mrr, [`${engine} R@10`]: recall };
  return rows;
};

const main = async () => {
  if (!values.data || !values.queries) {
    console.error('Usage: npm run bench:search -- --data FILE --queries FILE… [--engines ours,fuse] [--json OUT]');
    return 2;
  }
  const dataset = withTaxonomy(readDataset(values.data), values.taxonomy);
  const queries = [...values.queries, ...positionals].flatMap((file) => readJson(file));
  const step = Math.max(1, Math.ceil(queries.length / Number(values.typed)));
  const typed = queries.filter((_, index) => index % step === 0);
  const results = {};
  for (const engine of values.engines.split(',')) results[engine] = await bench(engine, dataset, queries, typed);
  console.log(`${dataset.members.length} members, ${queries.length} queries, ${typed.length} of them typed key by key`);
  for (const [engine, { settings }] of Object.entries(results)) console.log(`${engine}: ${settings}`);
  console.table(results, figures);
  console.table(classTable(results));
  if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
  return 0;
};

process.exitCode = await main();
