import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Imports a TypeScript module of the repository as it is shipped: bundled, so that calls between modules cost what
 * they cost in a page.
 *
 * @param {string} entry path from the repository's root
 */
export const importTypeScript = async (entry) => {
  const { output } = (
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        target: 'es2022',
        lib: { entry: join(root, entry), formats: ['es'] },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    })
  )[0];
  const folder = await mkdtemp(join(tmpdir(), 'alliance-bench-'));
  try {
    const file = join(folder, 'module.mjs');
    await writeFile(file, output[0].code);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
};
