// @ts-check
// Writes docs/quality.md: every promise with the tests that hold us to it and what they came to. Run it after
// `npm run test:all`, `npm run test:stories` and `npm run mutation`, whose results it reads, and after a build, whose sizes
// it asks for.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import pkg from '../package.json' with { type: 'json' };
import { promises } from './quality-promises.mjs';

/** @typedef {{ runner: string, file: string, passed: number, failed: number, skipped: number }} Result */

/** @type {Result[]} */
const results = JSON.parse(readFileSync('test-results/files.json', 'utf8'));

/** Where the tests of a runner run. @type {Readonly<Record<string, readonly string[]>>} */
const places = {
  node: ['Node'],
  cli: ['processes'],
  contract: ['Node'],
  package: ['Chromium'],
  pages: ['Chromium'],
  stories: ['Chromium'],
  looks: ['Chromium'],
  'every-story': ['Chromium', 'Firefox', 'WebKit'],
  engines: ['Chromium', 'Firefox', 'WebKit'],
  chromium: ['Chromium'],
  firefox: ['Firefox'],
  webkit: ['WebKit'],
};

/** @param {string} file or folder, which ends in a slash @returns {readonly Result[]} */
const resultsOf = (file) =>
  results.filter((result) => result.file === file || (file.endsWith('/') && result.file.startsWith(file)));

/** @param {readonly Result[]} some @param {'passed' | 'failed' | 'skipped'} key */
const sumOf = (some, key) => some.reduce((sum, result) => sum + result[key], 0);

/** @param {readonly Result[]} some @returns {string} */
const placesOf = (some) => [...new Set(some.flatMap(({ runner }) => places[runner] ?? runner))].join(', ');

/** @param {string} file @returns {string} the outcome of a file of tests, wherever it ran */
function outcome(file) {
  const own = resultsOf(file);
  if (own.length === 0) throw new Error(`${file} did not run: the promise that names it is empty.`);
  const [passed, failed, skipped] = [sumOf(own, 'passed'), sumOf(own, 'failed'), sumOf(own, 'skipped')];
  return `${passed} passed${failed ? `, **${failed} failed**` : ''}${skipped ? `, ${skipped} skipped` : ''} (${placesOf(own)})`;
}

const rows = promises.flatMap(({ promise, tests }) =>
  tests.map((file, at) => `| ${at === 0 ? promise : ''} | \`${file}\` | ${outcome(file)} |`),
);

/** @type {{ name: string, size: number, sizeLimit: number }[]} */
const sizes = JSON.parse(execFileSync('npx', ['size-limit', '--json'], { encoding: 'utf8' }));

/** @typedef {{ mutants: { status: string }[] }} MutatedFile */

/** How many of the small changes that Stryker made were noticed, by folder. @returns {string[]} rows of a table */
function mutationRows() {
  /** @type {{ files: Record<string, MutatedFile> }} */
  const { files } = JSON.parse(readFileSync('test-results/mutation.json', 'utf8'));
  /** @type {Map<string, { killed: number, tried: number }>} */
  const rooms = new Map();
  for (const [file, { mutants }] of Object.entries(files)) {
    const room = path.dirname(file);
    const { killed, tried } = rooms.get(room) ?? { killed: 0, tried: 0 };
    const having = (/** @type {RegExp} */ status) => mutants.filter((mutant) => status.test(mutant.status)).length;
    const noticed = having(/^(Killed|Timeout)$/);
    rooms.set(room, { killed: killed + noticed, tried: tried + noticed + having(/^(Survived|NoCoverage)$/) });
  }
  return [...rooms]
    .filter(([, { tried }]) => tried > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([room, { killed, tried }]) => `| \`${room}/\` | ${tried} | ${((100 * killed) / tried).toFixed(1)} % |`);
}

/** @param {string} folder @param {string} ending @returns {readonly string[]} paths below the folder */
const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

/** The collection of hostile values, as the tests have it. */
async function payloads() {
  /** @type {{ module: { textPayloads: (here: string) => unknown[], oddPayloads: unknown[], textFields: string[] } }} */
  const { module } = await runnerImport('test/support/hostile-corpus.ts');
  const { textPayloads, oddPayloads, textFields } = module;
  return `${textPayloads('').length + oddPayloads.length} hostile values in ${textFields.length} fields, in ${placesOf(resultsOf('test/elements/hostile-data.test.ts'))}`;
}

/** @param {string} file @returns {string} what passed in it, and where */
const passedIn = (file) => `${sumOf(resultsOf(file), 'passed')} in ${placesOf(resultsOf(file))}`;

/** What was looked at, counted from what is kept of it. */
async function counts() {
  const trees = filesIn('test/pages/__snapshots__/aria', '.yml').map((file) => file.split('.'));
  const [states, languages] = [0, 1].map((at) => new Set(trees.map((parts) => parts.at(at))).size);
  const transcripts = filesIn('test/pages/__snapshots__/announcements', '');
  return [
    `${states} states of seven elements as assistive technology gets them, in ${languages} languages: ${trees.length} trees`,
    `${transcripts.filter((file) => path.extname(file)).length} transcripts of what scripted visits announce`,
    `${filesIn('test/looks/pictures', '.png').length} pictures of stories`,
    `faults of the network: ${passedIn('test/data/load-faults.test.ts')}, ${passedIn('test/elements/faults.test.ts')}`,
    await payloads(),
    `host pages: ${passedIn('test/engines/host-zoo.test.ts')}`,
    `ways to embed: ${passedIn('test/engines/embed-matrix.test.ts')}`,
    `element tests: ${engineCounts()}`,
  ];
}

const engineCounts = () =>
  ['chromium', 'firefox', 'webkit']
    .map((engine) => {
      const own = resultsOf('test/elements/').filter(({ runner }) => runner === engine);
      return `${sumOf(own, 'passed')} passed in ${places[engine]}`;
    })
    .join(', ');

const text = `# What is promised, and what was seen

Version ${pkg.version}. \`npm run quality\` writes this page from the results of \`npm run test:all\` and \`npm run test:stories\`:
${sumOf(results, 'passed')} passed, ${sumOf(results, 'failed')} failed, ${sumOf(results, 'skipped')} skipped, in ${results.length} files and runs.

| promise | test | outcome |
| --- | --- | --- |
${rows.join('\n')}

## Counts

${(await counts()).map((line) => `- ${line}`).join('\n')}

## Would the tests notice?

Small changes to the code, and how many of them some test notices ([what that means](mutation.md)):

| folder | changes | noticed |
| --- | ---: | ---: |
${mutationRows().join('\n')}

## Sizes, gzip

| what | bytes | limit |
| --- | ---: | ---: |
${sizes.map(({ name, size, sizeLimit }) => `| ${name} | ${size.toLocaleString('en')} | ${sizeLimit.toLocaleString('en')} |`).join('\n')}

Speed and relevance are measured, not tested: [search](search.md), [map](map.md), [matching](matching.md).
`;

writeFileSync(
  'docs/quality.md',
  await format(text, { ...(await resolveConfig('docs/quality.md')), parser: 'markdown' }),
);
