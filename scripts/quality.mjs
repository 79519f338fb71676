// @ts-check
// Writes docs/quality.md: every promise with the tests that hold us to it and what they came to. Run it after
// `npm run test:all`, whose results it reads, and after a build, whose sizes it asks for.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
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
  engines: ['Chromium', 'Firefox', 'WebKit'],
  chromium: ['Chromium'],
  firefox: ['Firefox'],
  webkit: ['WebKit'],
};

/** @param {string} file @returns {string} the outcome of a file of tests, wherever it ran */
function outcome(file) {
  const own = results.filter((result) => result.file === file || (file.endsWith('/') && result.file.startsWith(file)));
  if (own.length === 0) throw new Error(`${file} did not run: the promise that names it is empty.`);
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    own.reduce((total, result) => total + result[key], 0);
  const where = [...new Set(own.flatMap(({ runner }) => places[runner] ?? runner))].join(', ');
  const [failed, skipped] = [sum('failed'), sum('skipped')];
  return `${sum('passed')} passed${failed ? `, **${failed} failed**` : ''}${skipped ? `, ${skipped} skipped` : ''} (${where})`;
}

const rows = promises.flatMap(({ promise, tests }) =>
  tests.map((file, at) => `| ${at === 0 ? promise : ''} | \`${file}\` | ${outcome(file)} |`),
);

/** @type {{ name: string, size: number, sizeLimit: number }[]} */
const sizes = JSON.parse(execFileSync('npx', ['size-limit', '--json'], { encoding: 'utf8' }));
const count = (/** @type {keyof Result} */ key) => results.reduce((total, result) => total + Number(result[key]), 0);

const text = `# What is promised, and what was seen

Version ${pkg.version}. \`npm run quality\` writes this page from the results of \`npm run test:all\`:
${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped, in ${results.length} files and runs.

| promise | test | outcome |
| --- | --- | --- |
${rows.join('\n')}

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
