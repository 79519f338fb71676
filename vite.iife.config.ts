// The classic script for pages where modules do not get through, such as those whose system merges all scripts into
// one: everything in one file, only the basemap beside it. It goes into cdn/, beside the module of vite.cdn.config.ts.
import { defineConfig } from 'vite';
import { bareStyles, classicScript, folderOfScript } from './scripts/build-plugins.mjs';

export default defineConfig({
  publicDir: false,
  base: './',
  plugins: [bareStyles(), classicScript()],
  build: {
    target: 'es2022',
    outDir: 'cdn',
    emptyOutDir: false,
    sourcemap: false, // it must end in code: merged scripts lose what follows a comment
    reportCompressedSize: false, // `npm run size` tells
    lib: { entry: { 'alliance-directory': 'src/define.ts' }, formats: ['iife'], name: 'AllianceDirectory' },
    rolldownOptions: {
      output: {
        intro: folderOfScript,
        minify: true,
        entryFileNames: '[name].iife.js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
