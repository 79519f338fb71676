/**
 * What the tool's `build` costs a keeper: feeds of made-up members (support/synthetic.mjs) become one directory, in a
 * process of its own with Node's usual limits.
 *
 *   npm run build && npm run bench:build -- [--members 200000] [--feeds 4] [--data FILE] [--seed 1] [--json OUT]
 *
 * --members     rows in all feeds together; one in twenty tells of a member that another feed has too
 * --data        the real list that members are made up from; default demo/directory.json
 * --json        where to write the figures
 *
 * seconds       from the start of the process to its end
 * cpu_seconds   of all its threads
 * most_mb       the most memory that it had at one time, everything included
 * members       in the directory that it wrote
 * questions     pairs of rows that it leaves to people
 *
 * At 200,000 rows a build may take 60 seconds and 1,500 MB; above that the bench fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDataset } from '../scripts/convert-organisations.mjs';
import { writeAlliance } from './support/feeds.mjs';
import { round } from './support/measure.mjs';

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '200000' },
    feeds: { type: 'string', default: '4' },
    data: { type: 'string', default: 'demo/directory.json' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});

const limits = { rows: 200_000, seconds: 60, most_mb: 1500 };

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const tool = pathOf('../dist/cli/alliance-directory.js');
const usageHook = new URL('support/tell-usage.mjs', import.meta.url).href;

/** @returns what the process used, once it has built the directory */
const timedBuild = (manifest, output) => {
  const started = performance.now();
  const {
    status,
    stderr,
    output: pipes,
  } = spawnSync(process.execPath, ['--import', usageHook, tool, 'build', manifest, '-o', output, '--quiet'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`build ended with ${status}:\n${stderr}`);
  return { seconds, usage: JSON.parse(pipes[3]) };
};

const figuresOf = ({ seconds, usage }, { totals, likely }) => ({
  rows: totals.rows,
  seconds: round(seconds, 1),
  cpu_seconds: round((usage.userCPUTime + usage.systemCPUTime) / 1e6, 1),
  most_mb: round(usage.maxRSS / 1024, 0),
  members: totals.members,
  questions: likely.length,
});

const main = () => {
  if (!existsSync(tool)) throw new Error('The tool is not built yet: npm run build');
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-build-'));
  try {
    const [rows, feeds, seed] = [values.members, values.feeds, values.seed].map(Number);
    const manifest = writeAlliance(readDataset(values.data), { rows, feeds, seed, folder });
    const output = path.join(folder, 'public');
    const built = timedBuild(manifest, output);
    const figures = figuresOf(built, JSON.parse(readFileSync(path.join(output, 'report.json'), 'utf8')));
    console.table([figures]);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
    const isOver = figures.seconds > limits.seconds || figures.most_mb > limits.most_mb;
    if (figures.rows <= limits.rows && isOver) throw new Error('The build took more than it may.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

main();
