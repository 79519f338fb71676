// @ts-check
// npm test: everything that is tested in Node, then the data keeper's tool, the demo pages, what is published, the elements
// in Chromium and Storybook's stories. npm test -- WORD runs only the files with WORD in their path. npm run test:engines is
// what takes longer: what is told in all six languages, how every story looks, and Firefox and WebKit (the elements in each,
// the demo under axe, every way to embed); npm run test:elements only the elements in these two. npm run test:all is all of
// it. npm run test:stories is longer still: axe on every story, under every need, in three engines (in one with ENGINE=NAME).
// The last line is the sum of what the runners counted.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './browser.mjs';
import { engines, findEngine } from './engines.mjs';
import { countsLine, countVitest, sumCounts, vitestFiles } from './test-counts.mjs';

const [choice = ''] = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const [word = ''] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const reports = mkdtempSync(path.join(tmpdir(), 'alliance-directory-tests-'));

/** What each file of tests came to, by the runner or the engine that ran it: docs/quality.md is made from it.
 * @type {({ runner: string } & import('./test-counts.mjs').FileCounts)[]} */
const files = [];

/** @param {string} runner @param {readonly import('./test-counts.mjs').FileCounts[]} counted */
function keep(runner, counted) {
  for (const counts of counted)
    files.push({ ...counts, runner, file: path.relative('.', counts.file).replaceAll('\\', '/') });
}

/** Milliseconds for the elements in one engine, which take four minutes: a browser that hangs would never end. */
const mostPatience = 15 * 60_000;

/** Runs a command of ours, its output on the terminal. @param {string} command @param {string[]} args
 * @param {Record<string, string>} [env] @param {number} [timeout] milliseconds
 * @returns {boolean} whether it succeeded */
function run(command, args, env, timeout) {
  const bin = path.join('node_modules', '.bin', command);
  const { status } = spawnSync(bin, args, {
    stdio: 'inherit',
    timeout,
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
  if (!existsSync(file)) return trusted(sumCounts([]), succeeded);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  keep(name, vitestFiles(report));
  return trusted(countVitest(report), succeeded);
}

/** Keeps the results for docs/quality.md, beside those of files that did not run this time. */
function remember() {
  const place = 'test-results/files.json';
  /** @type {typeof files} */
  const earlier = existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : [];
  const others = earlier.filter(
    ({ runner, file }) => existsSync(file) && !files.some((result) => result.runner === runner && result.file === file),
  );
  mkdirSync('test-results', { recursive: true });
  writeFileSync(place, `${JSON.stringify([...others, ...files], null, 2)}\n`);
}

/** @returns {string[]} the element tests asked for */
function elementTests() {
  const all = readdirSync('test/elements', { recursive: true, encoding: 'utf8' }).map(
    (file) => `test/elements/${file}`,
  );
  return all.filter((file) => file.endsWith('.test.ts') && file.includes(word));
}

/** What a runner's own failure is counted under. */
const runnersConfig = 'web-test-runner.config.mjs';

/** @param {import('./engines.mjs').Engine} engine @param {string[]} wanted files
 * @returns {import('./test-counts.mjs').FileCounts[]} what each came to, and the runner's own failure under its name */
function countElementTests(engine, wanted) {
  const file = path.join(reports, `elements-${engine}.json`);
  rmSync(file, { force: true });
  const succeeded = run('wtr', ['--files', ...wanted], { TEST_COUNTS: file, ENGINE: engine }, mostPatience);
  /** @type {import('./test-counts.mjs').FileCounts[]} */
  const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).files : [];
  if (succeeded || counted.some(({ failed }) => failed > 0)) return counted;
  return [...counted, { file: runnersConfig, passed: 0, failed: 1, skipped: 0 }];
}

/** In CI, what failed is run once more by itself: a machine may be too busy for a browser, and twice seldom.
 * @param {import('./engines.mjs').Engine} engine */
function runElementTests(engine) {
  const wanted = elementTests();
  if (wanted.length === 0) return sumCounts([]);
  const counted = countElementTests(engine, wanted);
  const failed = process.env['CI'] ? counted.filter((counts) => counts.failed > 0) : [];
  const isAbout = (/** @type {string} */ file, /** @type {string} */ name) =>
    file === runnersConfig || file.endsWith(name);
  const names = wanted.filter((name) => failed.some(({ file }) => isAbout(file, name)));
  if (names.length > 0) console.log(`\nFailed in ${engine}, and run once more: ${names.join(', ')}`);
  const again = names.length > 0 ? countElementTests(engine, names) : [];
  const last = [...counted.filter(({ file }) => !names.some((name) => isAbout(file, name))), ...again];
  keep(engine, last);
  return sumCounts(last);
}

/** Firefox and WebKit, as far as they are to be had. */
const otherEngines = () => engines.filter((engine) => engine !== 'chromium' && findEngine(engine) !== undefined);

Object.assign(process.env, { CHROME_PATH: await findChromium() }); // found once, for all

const usual = () => [
  runVitest('node'),
  runVitest('cli'),
  runVitest('contract'),
  runVitest('pages'),
  runVitest('package'),
  runElementTests('chromium'),
  runVitest('stories', ['--config', '.storybook/vitest.config.ts']),
];
/** What is told, in all languages; the usual tests hear two. */
const spoken = () =>
  runVitest('pages', [
    '--project',
    'pages',
    ...(word ? [] : ['test/pages/aria.test.ts', 'test/pages/announcements.test.ts']),
  ]);
const elsewhere = () => otherEngines().map(runElementTests);
const further = () => [runVitest('looks'), runVitest('engines'), ...elsewhere()];

/** What runs for each choice. */
const runs = {
  '': usual,
  '--elements': elsewhere,
  '--engines': () => [spoken(), ...further()],
  '--all': () => [...usual(), ...further()],
  '--stories': () => [runVitest('every-story')],
};

if (/engines|all/.test(choice)) Object.assign(process.env, { ALL_LANGUAGES: 'yes' });
const total = sumCounts(runs[/** @type {keyof typeof runs} */ (choice)]());
rmSync(reports, { recursive: true });
remember();
if (total.passed + total.failed === 0) console.log(word ? `No test has "${word}" in its path.` : 'No test ran.');
console.log(countsLine(total));
// a machine that can have no other engine has said so, loudly, and goes on
process.exitCode = total.failed > 0 || (total.passed === 0 && choice !== '--elements') ? 1 : 0;
