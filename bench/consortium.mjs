/**
 * How long the smallest team takes to find, and how often it is proven to be the smallest.
 *
 *   node bench/consortium.mjs [--data FILE…] [--taxonomy FILE] [--calls 60] [--seed 1] [--json OUT]
 *
 * --data      our datasets or lists of organisations; those without competences are given some of the taxonomy's, and a
 *             type, by lot: 1 to 4 of a few hundred concepts, common ones and rare ones, every other one a small company
 * --taxonomy  { concepts: [{ id, broader?, labels }, …] }
 *
 * Calls are drawn from concepts that somebody has: 4, 8, 12 and 16 bricks, free or strict (3 countries, 3 clusters, half
 * small companies, one research organisation).
 *
 * p50/p95/max     milliseconds for the whole answer with its alternatives
 * slice_p95       the longest step of an answer, which is what a page would stand still for
 * proven          share of the answers that are proven smallest (or proven impossible)
 * best            share of them that are proven the best of the smallest too
 * size            seats on average
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDataset, readJson } from '../scripts/convert-organisations.mjs';
import { percentile, round } from './support/measure.mjs';
import { seeded } from '../scripts/random.mjs';
import { withConcepts } from './support/records.mjs';
import { importTypeScript } from './support/typescript.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: ['demo/directory.json'] },
    taxonomy: { type: 'string' },
    calls: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});

const today = '2026-11-22';
const strict = { minimumCountries: 3, minimumClusters: 3, minimumSmeShare: 0.5, minimumResearch: 1 };

/** Competences and types by lot, for lists that hardly say what anybody can do. */
const equipped = (dataset, concepts, { below, next, pick }) => {
  const ids = concepts.slice(0, 300).map(({ id }) => id);
  const types = ['sme', 'sme', 'sme', 'large', 'research', 'other'];
  const some = () => [...new Set([...Array(1 + below(4))].map(() => ids[Math.floor(next() ** 2 * ids.length)]))];
  const members = dataset.members.map((member) => ({
    ...member,
    type: pick(types),
    competences: some().map((id) => ({ id })),
  }));
  return { ...withConcepts(dataset, concepts), members };
};

const isBare = ({ members }) =>
  members.filter(({ competences = [] }) => competences.length > 0).length < members.length / 2;

const callsOf = (dataset, bricks, constraints, { pick }, count) => {
  const held = [...new Set(dataset.members.flatMap(({ competences }) => competences.map(({ id }) => id)))];
  return [...Array(count)].map(() => {
    const chosen = new Set();
    while (chosen.size < Math.min(bricks, held.length)) chosen.add(pick(held));
    return { bricks: [...chosen], ...constraints };
  });
};

const answered = (steps) => {
  const started = performance.now();
  let longest = 0;
  for (;;) {
    const from = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done) return { answer: step.value, ms: performance.now() - started, longest };
  }
};

const share = (results, isTrue) => round(results.filter(isTrue).length / results.length, 3);

const figuresOf = (results) => {
  const times = results.map(({ ms }) => ms).sort((one, other) => one - other);
  const sizes = results.flatMap(({ answer }) => answer.teams[0]?.seats.length ?? []);
  return {
    p50: round(percentile(times, 0.5), 2),
    p95: round(percentile(times, 0.95), 2),
    max: round(times.at(-1), 1),
    slice_p95: round(
      percentile(
        results.map(({ longest }) => longest).sort((one, other) => one - other),
        0.95,
      ),
      2,
    ),
    found: share(results, ({ answer }) => answer.status === 'found'),
    proven: share(results, ({ answer }) => answer.proven),
    best: share(results, ({ answer }) => answer.isBest || answer.status === 'none'),
    size: round(sizes.reduce((sum, size) => sum + size, 0) / (sizes.length || 1), 1),
  };
};

const main = async () => {
  const { consortiumSteps } = await importTypeScript('src/core/matching/consortium.ts');
  const { Directory, parseDataset } = await importTypeScript('bench/support/core.ts');
  const concepts = values.taxonomy ? readJson(values.taxonomy).concepts : [];
  const results = {};
  for (const file of values.data) {
    const chance = seeded(Number(values.seed));
    const raw = readDataset(file);
    const { dataset } = parseDataset(isBare(raw) && concepts.length > 0 ? equipped(raw, concepts, chance) : raw);
    const directory = new Directory(dataset);
    for (const bricks of [4, 8, 12, 16])
      for (const [name, constraints] of Object.entries({ free: {}, strict })) {
        const calls = callsOf(dataset, bricks, constraints, chance, Number(values.calls));
        answered(consortiumSteps(directory, calls[0], { today }));
        const outcomes = calls.map((call) => answered(consortiumSteps(directory, call, { today })));
        results[`${dataset.id} (${String(dataset.members.length)}) ${String(bricks)} ${name}`] = figuresOf(outcomes);
      }
  }
  console.table(results);
  if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
};

await main();
