// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const reference = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+\.json)\1,\s*import\.meta\.url,?\s*\)(\.href)?/g;

/**
 * Vite plugin: a JSON file that the source names by `new URL('./file.json', import.meta.url)` becomes a file of its own
 * in the build's assets. Vite's library mode would turn it into a data URL, and every page would load it with the script.
 * @returns {import('vite').Plugin}
 */
export function assetFiles() {
  return {
    name: 'asset-files',
    apply: 'build',
    enforce: 'pre', // before Vite's own handling of the same expression
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: 'import.meta.url' },
      async handler(code, id) {
        /** @type {Map<string, string>} */
        const references = new Map();
        for (const [, , relative = ''] of code.matchAll(reference)) {
          const source = await readFile(path.resolve(path.dirname(id), relative));
          references.set(relative, this.emitFile({ type: 'asset', name: path.basename(relative), source }));
        }
        const replaced = code.replaceAll(reference, (_, _quote, relative, href) => {
          const address = `import.meta.ROLLUP_FILE_URL_${references.get(relative)}`;
          return href ? address : `new URL(${address})`;
        });
        return { code: replaced, map: null }; // null: no line has moved
      },
    },
  };
}

/**
 * Vite plugin: chunks take what they share with the script from the running script, instead of importing it by its
 * address. Content management systems load `alliance-directory.js?ver=6.5`, and to a browser the plain address is
 * another module: it would be fetched and run a second time.
 * @param {{ script: string, key: string }} options the script's file name; a name no other version of it uses
 * @returns {import('vite').Plugin}
 */
export function chunksOfScript({ script, key }) {
  const shared = `globalThis[Symbol.for(${JSON.stringify(key)})]`;
  /** @param {string} names `a as b, c` @param {boolean} flip @returns {string} `b: a, c` */
  const asObject = (names, flip) =>
    names.replaceAll(/(\S+) as ([^\s,]+)/g, (_, from, to) => (flip ? `${to}: ${from}` : `${from}: ${to}`));
  return {
    name: 'chunks-of-script',
    renderChunk(code, chunk) {
      if (chunk.isEntry) {
        const exported = /export \{([^}]*)\};\s*$/.exec(code)?.[1];
        return exported ? { code: `${code}\n${shared} ??= {${asObject(exported, true)}};`, map: null } : undefined;
      }
      const taken = code.replace(
        new RegExp(`import \\{([^}]*)\\} from "[./]*${script.replaceAll('.', '\\.')}";`),
        (_, names) => `const {${asObject(names, false)}} = ${shared};`,
      );
      return taken === code ? undefined : { code: taken, map: null };
    },
  };
}
