// @ts-check
// npm test: everything that is tested in Node, then the data keeper's tool, the demo pages, what is published, the elements
// in Chromium and Storybook's stories. npm test -- WORD runs only the files with WORD in their path. npm run test:all adds
// Firefox and WebKit: the elements in each, and every way to embed them. The last line is the sum of what the runners counted.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './browser.mjs';
import { engines, findEngine } from './engines.mjs';
import { countsLine, countVitest, sumCounts } from './test-counts.mjs';

const inAllEngines = process.argv.includes('--all');
const [word = ''] = process.argv.slice(2).filter((arg) => arg !== '--all');
const reports = mkdtempSync(path.join(tmpdir(), 'alliance-directory-tests-'));

/** Runs a command of ours, its output on the terminal. @param {string} command @param {string[]} args
 * @param {Record<string, string>} [env] @returns {boolean} whether it succeeded */
function run(command, args, env) {
  const bin = path.join('node_modules', '.bin', command);
  const { status } = spawnSync(bin, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** @param {import('./test-counts.mjs').Counts} counts @param {boolean} succeeded
 * @returns {import('./test-counts.mjs').Counts} never without a failure when the runner itself failed */
const trusted = (counts, succeeded) => (succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 });

/** @param {string} name of the tests @param {string[]} [select] which they are; unless told, that project of vitest.config.ts */
function runVitest(name, select = ['--project', name]) {
  const file = path.join(reports, `${name}.json`);
  const options = [
    ...select,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const succeeded = run('vitest', ['run', ...options, ...(word ? [word] : [])]);
  return trusted(existsSync(file) ? countVitest(JSON.parse(readFileSync(file, 'utf8'))) : sumCounts([]), succeeded);
}

/** @returns {string[]} the element tests asked for */
function elementTests() {
  const all = readdirSync('test/elements', { recursive: true, encoding: 'utf8' }).map(
    (file) => `test/elements/${file}`,
  );
  return all.filter((file) => file.endsWith('.test.ts') && file.includes(word));
}

/** @param {import('./engines.mjs').Engine} engine */
function runElementTests(engine) {
  const files = elementTests();
  if (files.length === 0) return sumCounts([]);
  const file = path.join(reports, `elements-${engine}.json`);
  const succeeded = run('wtr', ['--files', ...files], { TEST_COUNTS: file, ENGINE: engine });
  return trusted(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : sumCounts([]), succeeded);
}

/** Firefox and WebKit, as far as they are to be had. */
const otherEngines = () => engines.filter((engine) => engine !== 'chromium' && findEngine(engine) !== undefined);

Object.assign(process.env, { CHROME_PATH: await findChromium() }); // found once, for all
const total = sumCounts([
  runVitest('node'),
  runVitest('cli'),
  runVitest('contract'),
  runVitest('pages'),
  runVitest('package'),
  runElementTests('chromium'),
  runVitest('stories', ['--config', '.storybook/vitest.config.ts']),
  ...(inAllEngines ? [runVitest('engines'), ...otherEngines().map(runElementTests)] : []),
]);
rmSync(reports, { recursive: true });
if (total.passed + total.failed === 0) console.log(word ? `No test has "${word}" in its path.` : 'No test ran.');
console.log(countsLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
