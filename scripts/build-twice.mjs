// @ts-check
// npm run build:twice: builds twice and fails when any file differs, so that anyone can check a release against its source.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {ReadonlyMap<string, string>} the hash of every built file */
function build() {
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const entries = ['dist', 'cdn'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true }),
  );
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`);
  return new Map(files.sort().map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

const [first, second] = [build(), build()];
const names = new Set([...first.keys(), ...second.keys()]);
const different = [...names].filter((file) => first.get(file) !== second.get(file));
for (const file of different) console.log(`differs: ${file.slice(root.length)}`);
console.log(`${names.size} files, ${different.length} of them differ between two builds`);
process.exitCode = different.length > 0 ? 1 : 0;
