// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} id of a module @returns {string | undefined} the folder of the package that it belongs to */
const packageOf = (id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** @param {string} folder of a package @returns {string} its name, version and licence, as a section of the notice */
function section(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/**
 * Vite plugin: writes licences.txt beside a build that has other people's code in it, which their licences ask for.
 * @returns {import('vite').Plugin}
 */
export function licences() {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = [...new Set(modules.map(packageOf))].filter((folder) => folder && existsSync(folder));
      const sections = folders.map((folder) => section(String(folder))).sort();
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: sections.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}
