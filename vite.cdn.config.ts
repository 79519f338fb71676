// The CDN build: everything in one script, what is not needed at once in chunks beside it. Addresses are relative to the
// script, so the folder may lie on any origin.
import { defineConfig } from 'vite';
import pkg from './package.json' with { type: 'json' };
import { pagesBesideScript } from './scripts/build-embed.mjs';
import { assetFiles, bareStyles, chunksOfScript, filesAsTheyAre, importsOfEntry } from './scripts/build-plugins.mjs';
import { licences } from './scripts/licences.mjs';

const inScript = importsOfEntry();

/** Small modules that most chunks need come in one request with the search, instead of one each after it. */
const shared =
  /\/src\/(?:core\/(?:text|geo|id-list|offers|today|mail-draft|search\/slices|map\/viewport)|i18n\/tables|controllers\/words-controller|elements\/map\/add-styles)\.ts$/;

export default defineConfig({
  publicDir: false,
  base: './',
  plugins: [
    assetFiles(),
    bareStyles(),
    inScript.plugin,
    chunksOfScript({ script: 'alliance-directory.js', key: `${pkg.name}@${pkg.version}` }),
    filesAsTheyAre({ 'alliance.css': 'src/alliance.css' }),
    pagesBesideScript(),
    licences(),
  ],
  build: {
    target: 'es2022',
    outDir: 'cdn',
    sourcemap: true,
    modulePreload: false, // import() stays native: no helper that looks for <link>s in the host page
    reportCompressedSize: false, // `npm run size` tells
    lib: { entry: { 'alliance-directory': 'src/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      // lets the chunks import from the script itself; 'strict' would move all shared code out of it
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: {
          groups: [
            { name: 'alliance-directory', test: inScript.has },
            { name: 'shared', test: (id) => shared.test(id) && !inScript.has(id) },
          ],
        },
        minify: true, // build.minify alone keeps the white space in a library
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
