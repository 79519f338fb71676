// @ts-check
// npm run demo:groonga [-- --members NUMBER] [-- --port NUMBER]: the elements on a real search server. Installs Groonga
// where it can (root on Debian), starts one on loopback, fills it with invented members, and serves demo/remote.html.
// Groonga sends no CORS headers, so the page's own server passes its questions on.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { syntheticDataset } from '../bench/support/synthetic.mjs';
import { startDevServer } from './dev-server.mjs';

const { values } = parseArgs({
  options: { members: { type: 'string', default: '200000' }, port: { type: 'string', default: '5173' } },
});
const seed = 1;

/** @param {string} file written in TypeScript, which plain Node does not read */
const load = async (file) => (await runnerImport(file)).module;

const { needGroonga, startGroonga } = await load('./test/support/groonga/groonga-server.ts');
const { loadGroonga } = await load('./test/support/groonga/groonga-load.ts');
const { Directory, parseDataset } = await load('./src/core/index.ts');

const missing = needGroonga();
if (missing) {
  console.error(`${missing}.`);
  process.exit(1);
}

const real = JSON.parse(readFileSync(new URL('../demo/directory.json', import.meta.url), 'utf8'));
const made = syntheticDataset(real, Number(values.members), seed);
const groonga = await startGroonga();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit());
const started = performance.now();
await loadGroonga(groonga.url, new Directory(parseDataset(made).dataset), made.members);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${made.members.length.toLocaleString('en')} members loaded in ${seconds} s.`);

const proxy = {
  '/groonga': { target: groonga.url, rewrite: (/** @type {string} */ path) => path.replace('/groonga', '') },
};
const { url } = await startDevServer({ port: Number(values.port), proxy });
console.log(`The demo is at ${url}demo/remote.html\nCtrl+C ends it.`);
