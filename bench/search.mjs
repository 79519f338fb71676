/**
 * How fast and how well the search finds, beside other engines, in one process on the same records.
 *
 *   npm run bench:search -- --data FILE --queries FILE… [options]
 *
 * --data        our dataset, or a list of organisations (see scripts/convert-organisations.mjs), plain or .gz
 * --queries     [{ query, class, relevant_ids, also_acceptable_ids? }, …]; no relevant ids: nothing should match
 * --taxonomy    more competences, { concepts: [{ id, broader?, labels: { language: text } }, …] }, for all engines alike
 * --engines     which of ours,fuse,fuse-token,minisearch,ufuzzy,flexsearch,orama; default all
 * --keystrokes  about how many keys are timed, of queries spread evenly over the files; default 1500, 0 for all
 * --seconds     an engine that has typed for so long stops; its column `keys` says how far it came. Default 30
 * --json        where to write {engine: {build_ms, …, classes: {class: {n, mrr, recall}}}}
 *
 * Relevance is judged on every query for every engine.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDataset, readJson } from '../scripts/convert-organisations.mjs';
import { engineNames, relevanceFigures, speedFigures } from './support/figures.mjs';
import { spread } from './support/measure.mjs';
import { withConcepts } from './support/records.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    queries: { type: 'string', multiple: true },
    taxonomy: { type: 'string' },
    engines: { type: 'string', default: engineNames.join() },
    keystrokes: { type: 'string', default: '1500' },
    seconds: { type: 'string', default: '30' },
    json: { type: 'string' },
  },
});

const figures = [
  'build_ms',
  'longest_task_ms',
  'heap_mb',
  'keys',
  'p50',
  'p95',
  'p99',
  'mrr',
  'recall',
  'honest_no_match',
];

const classTable = (results) => {
  const rows = {};
  for (const [engine, { classes }] of Object.entries(results))
    for (const [name, { n, mrr, recall }] of Object.entries(classes))
      rows[name] = { ...rows[name], n, [engine]: `${mrr.toFixed(3)} ${recall.toFixed(3)}` };
  return rows;
};

const print = (results) => {
  for (const [engine, { settings }] of Object.entries(results)) console.log(`${engine}: ${settings}`);
  console.table(results, figures);
  console.log('MRR and recall within the first ten, per class:');
  console.table(classTable(results));
};

const main = async () => {
  if (!values.data || !values.queries) {
    console.error('Usage: npm run bench:search -- --data FILE --queries FILE… [--engines ours,fuse] [--json OUT]');
    return 2;
  }
  const dataset = withConcepts(readDataset(values.data), values.taxonomy ? readJson(values.taxonomy).concepts : []);
  const queries = [...values.queries, ...positionals].flatMap((file) => readJson(file));
  const typed = spread(queries, Number(values.keystrokes) || Infinity);
  console.log(`${dataset.members.length} members, ${queries.length} queries, ${typed.length} of them typed key by key`);
  const results = {};
  for (const engine of values.engines.split(',')) {
    const { search, ...speed } = await speedFigures(engine, dataset, typed, Number(values.seconds));
    results[engine] = { ...speed, ...(await relevanceFigures(search, queries)) };
  }
  print(results);
  if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
  return 0;
};

process.exitCode = await main();
