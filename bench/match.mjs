/**
 * How well needs find who answers them, beside search engines given the same texts, in one process.
 *
 *   npm run bench:match -- --data FILE --queries FILE… [--taxonomy FILE] [--matchers ours,minisearch] [--json OUT]
 *
 * --data      our dataset, or companies with descriptions as `sme-projects-*.json` has them
 * --queries   [{ query, class, relevant_ids }, …]
 * --taxonomy  more competences, { concepts: [{ id, broader?, labels: { language: text } }, …] }, for all alike
 * --json      where to write {matcher: {build_ms, p50, p95, mrr, recall, hits, classes: {class: {n, hits, mrr, recall}}}}
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readJson } from '../scripts/convert-organisations.mjs';
import { percentile, relevance, round, watched } from './support/measure.mjs';
import { asDataset, underTaxonomy } from './support/projects.mjs';
import { withConcepts } from './support/records.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    queries: { type: 'string', multiple: true },
    taxonomy: { type: 'string' },
    matchers: { type: 'string', default: 'ours,search,minisearch,fuse-token' },
    json: { type: 'string' },
  },
});

/** Per class, how many needs found a right answer among the first ten. */
const hitsPerClass = async (match, queries) => {
  const hits = {};
  for (const { query, class: name, relevant_ids: relevant } of queries) {
    const { ids } = await match(query);
    hits[name] = (hits[name] ?? 0) + Number(ids.slice(0, 10).some((id) => relevant.includes(id)));
  }
  return hits;
};

const timesOf = async (match, queries) => {
  const times = [];
  for (const { query } of queries) {
    const started = performance.now();
    await match(query);
    times.push(performance.now() - started);
  }
  return times.sort((one, other) => one - other);
};

const figuresOf = async (matcher, dataset, queries) => {
  const { prepare, settings } = await import(`./matchers/${matcher}.mjs`);
  const { outcome: match, ms } = await watched(await prepare(dataset));
  const hits = await hitsPerClass(match, queries);
  const times = await timesOf(match, queries);
  const { classes, mrr, recall } = await relevance(match, queries);
  return {
    settings,
    build_ms: round(ms, 0),
    p50: round(percentile(times, 0.5), 2),
    p95: round(percentile(times, 0.95), 2),
    mrr,
    recall,
    hits: Object.values(hits).reduce((sum, count) => sum + count, 0),
    classes: Object.fromEntries(
      Object.entries(classes).map(([name, figures]) => [name, { ...figures, hits: hits[name] }]),
    ),
  };
};

const classTable = (results) => {
  const rows = {};
  for (const [matcher, { classes }] of Object.entries(results))
    for (const [name, { n, hits, mrr }] of Object.entries(classes))
      rows[name] = { ...rows[name], n, [matcher]: `${hits}/${n} ${mrr.toFixed(3)}` };
  return rows;
};

const main = async () => {
  if (!values.data || !values.queries) {
    console.error('Usage: npm run bench:match -- --data FILE --queries FILE… [--taxonomy FILE] [--json OUT]');
    return 2;
  }
  const concepts = values.taxonomy ? readJson(values.taxonomy).concepts : [];
  const dataset = underTaxonomy(withConcepts(asDataset(readJson(values.data)), concepts), concepts);
  const queries = [...values.queries, ...positionals].flatMap((file) => readJson(file));
  const results = {};
  for (const matcher of values.matchers.split(',')) results[matcher] = await figuresOf(matcher, dataset, queries);
  for (const [matcher, { settings }] of Object.entries(results)) console.log(`${matcher}: ${settings}`);
  console.table(results, ['build_ms', 'p50', 'p95', 'mrr', 'recall', 'hits']);
  console.log('Needs with a right answer among the first ten, and MRR, per class:');
  console.table(classTable(results));
  if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
  return 0;
};

process.exitCode = await main();
