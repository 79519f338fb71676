// @ts-check
// Prints what a page downloads from cdn/, raw and gzip -9, and fails when a file is over its budget or missing.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const folder = new URL('../cdn/', import.meta.url);

/** Bytes of gzip. Every budget must be met by some file. */
const budgets = [
  { what: 'the script', pattern: /^alliance-directory\.js$/, limit: 32 * 1024 },
  { what: 'the classic script, which holds everything', pattern: /^alliance-directory\.iife\.js$/, limit: 128 * 1024 },
  { what: 'the search', pattern: /^chunks\/static-source-.*\.js$/, limit: 22 * 1024 },
  { what: 'a language', pattern: /^chunks\/(de|es|fr|it|nl)-.*\.js$/, limit: 4 * 1024 },
  { what: 'the map', pattern: /^chunks\/.*map.*\.js$/, limit: 14 * 1024 },
  { what: 'the basemap', pattern: /^assets\/europe-.*\.json$/, limit: 16 * 1024 },
];

/** @returns {string[]} the built files, as paths relative to cdn/, without source maps */
function builtFiles() {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) =>
    `${entry.parentPath}/${entry.name}`.slice(folder.pathname.length).replace(/^\//, ''),
  );
  return paths.filter((file) => !file.endsWith('.map')).sort();
}

/** @param {string} file */
function measure(file) {
  const bytes = readFileSync(new URL(file, folder));
  const budget = budgets.find(({ pattern }) => pattern.test(file));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  return { file, raw: bytes.length, gzip, limit: budget?.limit, over: budget !== undefined && gzip > budget.limit };
}

const sizes = builtFiles().map(measure);
console.log(`${'raw'.padStart(9)} ${'gzip -9'.padStart(9)} ${'limit'.padStart(9)}`);
for (const { file, raw, gzip, limit, over } of sizes) {
  const columns = [raw, gzip, limit ?? ''].map((value) => value.toLocaleString('en').padStart(9));
  console.log(`${columns.join(' ')}  ${file}${over ? '  OVER ITS LIMIT' : ''}`);
}
const missing = budgets.filter(({ pattern }) => !sizes.some(({ file }) => pattern.test(file)));
for (const { what, pattern } of missing) console.log(`Missing: ${what} (${pattern.source})`);
process.exitCode = missing.length || sizes.some(({ over }) => over) ? 1 : 0;
