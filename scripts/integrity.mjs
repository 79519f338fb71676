// @ts-check
// Writes cdn/integrity.json, the SHA-384 of every file, and two snippets to paste that hold browsers to them:
// snippet.html (the module; its import map covers the chunks) and snippet.iife.html (the classic script).
// npm run integrity -- --base https://cdn.example/alliance/   when the folder is not at /cdn/
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pkg from '../package.json' with { type: 'json' };

const folder = new URL('../cdn/', import.meta.url);
const { values } = parseArgs({ options: { base: { type: 'string', default: '/cdn/' } } });
const base = values.base.replace(/\/?$/, '/');
const written = ['integrity.json', 'snippet.html', 'snippet.iife.html'];

/** @param {string} algorithm @param {string | Buffer} content @returns {string} as CSP and SRI write it */
const hash = (algorithm, content) => `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.pathname.length).replace(/^\//, ''))
  .filter((file) => !written.includes(file))
  .sort();

/** @type {ReadonlyMap<string, string>} */
const hashes = new Map(files.map((file) => [file, hash('sha384', readFileSync(new URL(file, folder)))]));

const chunks = [...hashes].filter(([file]) => /^chunks\/.*\.js$/.test(file));
const importMap = JSON.stringify({ integrity: Object.fromEntries(chunks.map(([file, sum]) => [base + file, sum])) });

/** @param {string} file @param {string} how the attribute that says how to load it */
const script = (file, how) =>
  `<script ${how} src="${base}${file}" integrity="${hashes.get(file)}" crossorigin="anonymous"></script>`;

writeFileSync(new URL('integrity.json', folder), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
writeFileSync(
  new URL('snippet.html', folder),
  `<!-- alliance-directory ${pkg.version}. The import map must stand before every module of the page.
     A strict Content-Security-Policy needs this for it: script-src 'self' '${hash('sha256', importMap)}' -->
<script type="importmap">${importMap}</script>
${script('alliance-directory.js', 'type="module"')}
`,
);
writeFileSync(
  new URL('snippet.iife.html', folder),
  `<!-- alliance-directory ${pkg.version}, for pages where modules do not get through. -->
${script('alliance-directory.iife.js', 'defer')}
`,
);
console.log(`${files.length} files in cdn/integrity.json; the snippets load them from ${base}`);
