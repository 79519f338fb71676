// The npm build: one ES module in dist/ for each entry of package.json's "exports", with the same path as in src/.
// Dependencies stay imports; the declarations come from tsc (tsconfig.build.json).
import { defineConfig } from 'vite';
import pkg from './package.json' with { type: 'json' };
import { assetFiles, filesAsTheyAre, plainWorkers } from './scripts/build-plugins.mjs';

const dependencies = Object.keys(pkg.dependencies);

/** Only our own dependencies: the decorator helpers that the compiler adds must be bundled. */
const external = (id: string): boolean => dependencies.some((name) => id === name || id.startsWith(`${name}/`));

const modules = Object.values(pkg.exports)
  .map((target) => (typeof target === 'string' ? target : target.default))
  .filter((file) => /^\.\/dist\/(?!types\/).*\.js$/.test(file)) // types/ is made by scripts/metadata.mjs
  .map((file) => file.slice('./dist/'.length, -'.js'.length));

/** What people use as it is: the dataset's schemas for their editors, and a style for the time before the script is there. */
const published = {
  'alliance.css': 'src/alliance.css',
  'schema/alliance-dataset-1.schema.json': 'src/core/schema/alliance-dataset-1.schema.json',
  'schema/alliance-manifest-1.schema.json': 'src/core/schema/alliance-manifest-1.schema.json',
};

export default defineConfig({
  publicDir: false,
  base: './', // assets are found beside the module that names them
  plugins: [assetFiles(), filesAsTheyAre(published), plainWorkers()],
  worker: { rolldownOptions: { output: { minify: true } } }, // all of it in one script, which nobody reads
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
