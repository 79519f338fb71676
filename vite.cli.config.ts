// The data keeper's tool: one program for Node in dist/cli/, apart from the browser's modules so that neither's chunks
// depend on the other. Packages and Node's modules stay imports.
import { defineConfig } from 'vite';
import pkg from './package.json' with { type: 'json' };
import { assetFiles } from './scripts/build-plugins.mjs';

const packages = [...Object.keys(pkg.dependencies), ...Object.keys(pkg.devDependencies)];
const external = (id: string): boolean =>
  id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`));

export default defineConfig({
  publicDir: false,
  base: './', // the outlines of the map are found beside the module that names them
  plugins: [assetFiles()],
  build: {
    target: 'node20',
    outDir: 'dist/cli',
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    lib: { entry: { 'alliance-directory': 'src/cli/alliance-directory.ts' }, formats: ['es'] },
    rolldownOptions: {
      external,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
