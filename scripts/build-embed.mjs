// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('../demo/', import.meta.url));
const iframePage = ['embed.html', 'embed.css', 'embed.js'];

/** From where the pages stand in demo/ to the script, and from where they stand in the build. */
const moves = /** @type {const} */ ([
  ['../../cdn/', '../'],
  ['../cdn/', './'],
]);

/** @param {string} text @returns {string} the same page, beside the script */
const moved = (text) => moves.reduce((result, [from, to]) => result.replaceAll(from, to), text);

/**
 * Vite plugin: puts the pages that a site can use as they are beside the script: the iframe page and the configurator.
 * They are written as plain files, so that they need no build of their own and anyone can read and change them. The demo
 * server gives them at the same addresses.
 * @returns {import('vite').Plugin}
 */
export function pagesBesideScript() {
  return {
    name: 'pages-beside-script',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/cdn\/(embed\.|configurator\/)/, '/demo/$1');
        next();
      });
    },
    async generateBundle() {
      const configurator = (await readdir(`${demo}configurator`)).map((file) => `configurator/${file}`);
      for (const file of [...iframePage, ...configurator.sort()]) {
        const source = moved(await readFile(path.join(demo, file), 'utf8'));
        this.emitFile({ type: 'asset', fileName: file, source });
      }
    },
  };
}
