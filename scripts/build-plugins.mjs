// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const reference = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+\.json)\1,\s*import\.meta\.url,?\s*\)(\.href)?/g;

/** What the module of an asset is replaced by where modules know their own address. @param {string} reference */
const besideModule = (reference) => `import.meta.ROLLUP_FILE_URL_${reference}`;

/**
 * Vite plugin: a JSON file that the source names by `new URL('./file.json', import.meta.url)` becomes a file of its own
 * in the build's assets. Vite's library mode would turn it into a data URL, and every page would load it with the script.
 * @param {(reference: string) => string} [addressOf] the expression for the address of an emitted file
 * @returns {import('vite').Plugin}
 */
export function assetFiles(addressOf = besideModule) {
  return {
    name: 'asset-files',
    apply: 'build',
    enforce: 'pre', // before Vite's own handling of the same expression
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: 'import.meta.url' },
      async handler(code, id) {
        /** @type {Map<string, string>} */
        const addresses = new Map();
        for (const [, , relative = ''] of code.matchAll(reference)) {
          const source = await readFile(path.resolve(path.dirname(id), relative));
          const emitted = this.emitFile({ type: 'asset', name: path.basename(relative), source });
          addresses.set(relative, addressOf(emitted));
        }
        const replaced = code.replaceAll(reference, (_, _quote, relative, href) => {
          const address = addresses.get(relative) ?? '';
          return href ? address : `new URL(${address})`;
        });
        return { code: replaced, map: null }; // null: no line has moved
      },
    },
  };
}

const workerAddress =
  /new URL\(\s*\/\* @vite-ignore \*\/\s*(new URL\("[^"]+", import\.meta\.url\))\.href,\s*"" \+ import\.meta\.url\s*\)/g;

/**
 * Vite plugin: where a worker's script lies is written as every bundler reads it, so that a site's own bundler takes the
 * script along. Vite wraps it in a second address, which hides it.
 * @returns {import('vite').Plugin}
 */
export const plainWorkers = () => ({
  name: 'plain-workers',
  apply: 'build',
  enforce: 'post',
  renderChunk: (code) => ({
    code: code.replaceAll(workerAddress, (whole, address) => address + '\n'.repeat(whole.split('\n').length - 1)),
    map: null, // no line has moved
  }),
});

/**
 * Where a classic script finds what lies beside it. `document.currentScript` is there only while the script is
 * evaluated, so it is read at once; optimisers that move the script can say with `data-base` where the folder is.
 */
export const folderOfScript = `'use strict';
const folderOfScript = (({ dataset, src } = {}) =>
  new URL(dataset?.base?.replace(/\\/?$/, '/') ?? src ?? '', document.baseURI).href)(document.currentScript ?? undefined);`;

/** @param {string} code @returns {string} the same in ASCII: servers that name no encoding give classic scripts the page's */
const toAscii = (code) =>
  code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Vite plugins for one classic script, made to be merged with others: it begins on a line of its own, after whatever
 * comment or statement was left open before it, and ends with a semicolon and a line break.
 * @returns {import('vite').Plugin[]}
 */
export function classicScript() {
  /** @type {import('vite').Plugin} */
  const finish = {
    name: 'classic-script',
    renderChunk(code) {
      const named = code.replaceAll(/__FILE_(\w+?)__/g, (_, emitted) => this.getFileName(emitted));
      return { code: named, map: null };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = `\n;${toAscii(file.code.trim()).replace(/;*$/, ';\n')}`;
    },
  };
  return [assetFiles((emitted) => `new URL('__FILE_${emitted}__', folderOfScript).href`), finish];
}

/**
 * Vite plugin: puts files of the source beside the build as they are.
 * @param {Readonly<Record<string, string>>} files the name in the build's folder, and where the file is
 * @returns {import('vite').Plugin}
 */
export function filesAsTheyAre(files) {
  return {
    name: 'files-as-they-are',
    apply: 'build',
    async buildStart() {
      for (const [fileName, from] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: await readFile(from) });
    },
  };
}

/**
 * What the entry imports, directly or not, so that it can be kept in the entry's own file. Left to itself, the bundler
 * moves what chunks share with the entry into more files, which a page would have to ask for before anything runs.
 * @returns {{ plugin: import('vite').Plugin, has: (id: string) => boolean }}
 */
export function importsOfEntry() {
  /** @type {Set<string>} */
  const found = new Set();
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'imports-of-entry',
    apply: 'build',
    buildEnd() {
      /** @param {string} id */
      const add = (id) => {
        if (found.has(id)) return;
        found.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(add);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) add(id);
    },
  };
  return { plugin, has: (id) => found.has(id) };
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
        const given = code.replace(
          /export \{([^}]*)\};\s*$/,
          (_, names) => `${shared} ??= {${asObject(names, true)}};\n`,
        );
        return given === code ? undefined : { code: given, map: null };
      }
      const taken = code.replace(
        new RegExp(`import \\{([^}]*)\\} from "[./]*${script.replaceAll('.', '\\.')}";`),
        (_, names) => `const {${asObject(names, false)}} = ${shared};`,
      );
      return taken === code ? undefined : { code: taken, map: null };
    },
  };
}

/**
 * Vite plugin: the style sheets in `css` templates go without comments and indentation, which to a minifier of scripts
 * are text like any other. Lines stay where they are.
 * @returns {import('vite').Plugin}
 */
export function bareStyles() {
  return {
    name: 'bare-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: 'css`' },
      handler(code) {
        const bare = code.replaceAll(/\bcss`[^`]*`/g, (styles) =>
          styles
            .replaceAll(/\/\*[^]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
            .replaceAll(/(?<=\n)[ \t]+/g, ''),
        );
        return { code: bare, map: null };
      },
    },
  };
}
