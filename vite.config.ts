// The npm build: one ES module in dist/ for each entry of package.json's "exports" and "bin", with the same path as in src/.
// Dependencies stay imports; the declarations come from tsc (tsconfig.build.json).
import { defineConfig } from 'vite';
import pkg from './package.json' with { type: 'json' };
import { assetFiles } from './scripts/build-plugins.mjs';

const dependencies = Object.keys(pkg.dependencies);

/** Only our own dependencies, and Node's modules: the decorator helpers that the compiler adds must be bundled. */
const external = (id: string): boolean =>
  id.startsWith('node:') || dependencies.some((name) => id === name || id.startsWith(`${name}/`));

const modules = [...Object.values(pkg.exports), ...Object.values(pkg.bin)]
  .map((target) => (typeof target === 'string' ? target : target.default))
  .filter((file) => file.startsWith('./dist/') && file.endsWith('.js'))
  .map((file) => file.slice('./dist/'.length, -'.js'.length));

export default defineConfig({
  publicDir: false,
  base: './', // assets are found beside the module that names them
  plugins: [assetFiles()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    lib: { entry: Object.fromEntries(modules.map((name) => [name, `src/${name}.ts`])), formats: ['es'] },
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
