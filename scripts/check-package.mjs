// @ts-check
// npm run check:package (after npm run build): lists what npm would publish, with sizes, and fails when something is
// missing that package.json promises, or there is something that nobody promised.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pkg from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/** What may be in the package. A path that none of them matches was not meant to be published. */
const meant = [
  /^(package\.json|README\.md|LICENSE|custom-elements\.json|llms\.txt)$/,
  /^(dist|cdn)\/alliance\.css(\.d\.ts)?$/,
  /^dist\/(vscode\.(html|css)-custom-data|web-types)\.json$/,
  /^dist\/schema\/alliance-(dataset|manifest)-1\.schema\.json$/,
  /^(dist|dist\/cli|cdn)\/assets\/[\w-]+\.json$/,
  /^dist\/[\w/.-]+\.(d\.ts|js|js\.map)$/,
  /^cdn\/(chunks\/)?[\w.-]+\.(js|js\.map)$/,
  /^cdn\/(embed|configurator\/[\w-]+)\.(html|css|js)$/,
  /^cdn\/(integrity\.json|licences\.txt|snippet(\.iife)?\.html)$/,
];

/** @param {unknown} value of package.json @returns {string[]} the files of ours that it names */
const targetsIn = (value) => {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  return Object.values(value ?? {}).flatMap(targetsIn);
};

/** @type {{ files: { path: string, size: number }[], size: number, unpackedSize: number }[]} */
const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: root, encoding: 'utf8' }));
const files = packed?.files ?? [];
const paths = new Set(files.map(({ path }) => path));

const { main, types, exports, bin, unpkg, jsdelivr } = pkg;
const promised = [
  ...targetsIn({ main, types, exports, bin, unpkg, jsdelivr, webTypes: pkg['web-types'] }),
  ...[pkg.customElements, 'llms.txt', 'cdn/alliance-directory.iife.js', 'cdn/integrity.json', 'cdn/snippet.html'],
];
const mentionsMachine = (/** @type {string} */ path) =>
  /\.(js|map|json|ts|html)$/.test(path) && readFileSync(root + path, 'utf8').includes(root);

/** Modules of Node, and what installing the package brings along. */
const available = new Set([...Object.keys(pkg.dependencies), 'react', 'svelte', 'vue']);

/** @param {string} path @returns {string[]} packages that a published module asks for, but that nothing installs */
function undeclared(path) {
  if (!/^dist\/.*\.(js|d\.ts)$/.test(path)) return [];
  const text = readFileSync(root + path, 'utf8');
  const imports = text.matchAll(/(?:\bfrom |^import |\bimport\()['"]([^'"\n.][^'"\n]*)['"]\)?;?$/gm);
  const names = [...imports].map(([, from = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? '');
  return names.filter((name) => !name.startsWith('node:') && !available.has(name));
}

const faults = [
  ...promised.filter((path) => !paths.has(path)).map((path) => `missing: ${path}`),
  ...[...paths].filter((path) => !meant.some((pattern) => pattern.test(path))).map((path) => `not meant: ${path}`),
  ...[...paths].flatMap((path) => undeclared(path).map((name) => `${path} imports ${name}, which is no dependency`)),
  ...[...paths].filter(mentionsMachine).map((path) => `names a folder of this machine: ${path}`),
];

/** @type {Map<string, { count: number, bytes: number }>} */
const groups = new Map();
for (const { path, size } of files) {
  const group = path.replace(/^((?:dist|cdn)\/)?.*?(\.d\.ts|\.js\.map|\.js|\.json|\.html|\.css|\.\w+|)$/, '$1*$2');
  const { count, bytes } = groups.get(group) ?? { count: 0, bytes: 0 };
  groups.set(group, { count: count + 1, bytes: bytes + size });
}
for (const [group, { count, bytes }] of [...groups].sort())
  console.log(`${bytes.toLocaleString('en').padStart(11)}  ${String(count).padStart(4)} × ${group}`);
console.log(
  `${files.length} files, ${packed?.unpackedSize.toLocaleString('en')} bytes, ${packed?.size.toLocaleString('en')} packed`,
);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
