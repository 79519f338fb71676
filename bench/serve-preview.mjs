// @ts-check
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

/**
 * Serves the repository as it lies, with the script built by `npm run build`.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} address without a final slash
 */
export async function servePreview() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const server = await preview({
    root,
    configFile: false,
    build: { outDir: '.' },
    preview: { port: 0 },
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The server started, but has no local address.');
  return { url: url.replace(/\/$/, ''), close: () => server.close() };
}
