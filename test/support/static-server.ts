import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { contentTypeOf, startServer, type RunningServer } from './running-server.js';

export interface StaticServerOptions {
  /** The folder to serve; nothing outside it is. */
  readonly root: string;
  /** More headers for a path, such as a Content-Security-Policy; `path` begins with a slash. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

async function answer(
  response: ServerResponse,
  file: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': contentTypeOf(file),
      ...headers,
    });
    response.end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}

/** Serves a folder as a plain web host would, on a free port; `/folder/` answers with its index.html. */
export async function serveStatic({ root, headers = () => ({}) }: StaticServerOptions): Promise<RunningServer> {
  return startServer((request, response) => {
    // URL resolves any ../ before it is joined to the root
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const relative = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    void answer(response, path.join(root, path.normalize(relative)), headers(pathname));
  });
}
