import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

export interface StaticServerOptions {
  /** The folder to serve; nothing outside it is. */
  readonly root: string;
  /** More headers for a path, such as a Content-Security-Policy; `path` begins with a slash. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

export interface RunningServer {
  /** http://127.0.0.1:PORT, without a final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function answer(
  response: ServerResponse,
  file: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': types.get(path.extname(file)) ?? 'application/octet-stream',
      ...headers,
    });
    response.end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}

/** Serves a folder as a plain web host would, on a free port; `/folder/` answers with its index.html. */
export async function serveStatic({ root, headers = () => ({}) }: StaticServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    // URL resolves any ../ before it is joined to the root
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const relative = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    void answer(response, path.join(root, path.normalize(relative)), headers(pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${String(port)}`, close };
}
