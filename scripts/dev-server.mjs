// @ts-check
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { pagesBesideScript } from './build-embed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const script = '/cdn/alliance-directory.js';

/**
 * Vite plugin: the demo pages name the built script, as a webmaster's page does; here they get the sources instead, so
 * that an edit shows at once and nothing has to be built.
 * @returns {import('vite').Plugin}
 */
function sourcesForScript() {
  return {
    name: 'sources-for-script',
    enforce: 'pre',
    resolveId: (id) => (id === script ? '\0sources' : undefined),
    load: (id) => (id === '\0sources' ? `export * from '/src/define.ts';` : undefined),
  };
}

/**
 * Vite plugin: answers /demo/data.json, which demo/real.html reads.
 * @param {string | undefined} dataset JSON text
 * @returns {import('vite').Plugin}
 */
function datasetAtDemo(dataset) {
  return {
    name: 'dataset-at-demo',
    configureServer({ middlewares }) {
      middlewares.use('/demo/data.json', (_request, response) => {
        response.statusCode = dataset === undefined ? 404 : 200;
        response.setHeader('content-type', dataset === undefined ? 'text/plain' : 'application/json');
        response.end(dataset ?? 'Name a file: npm start -- --data FILE');
      });
    },
  };
}

/**
 * Serves the repository, sources compiled on the fly.
 * @param {{ port?: number, dataset?: string, proxy?: Record<string, import('vite').ProxyOptions> }} [options] the first
 * port to try; JSON text for /demo/data.json; servers behind this one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the server's address, with a final slash
 */
export async function startDevServer({ port = 5173, dataset, proxy } = {}) {
  const server = await createServer({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    server: { port, proxy },
    // found before the first request: a dependency found late makes Vite reload the page
    optimizeDeps: { entries: ['src/define.ts'] },
    plugins: [sourcesForScript(), datasetAtDemo(dataset), pagesBesideScript()],
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The server started, but has no local address.');
  return { url, close: () => server.close() };
}
