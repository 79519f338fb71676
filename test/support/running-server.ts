import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface RunningServer {
  /** http://127.0.0.1:PORT, without a final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Answers this machine alone, on a free port unless one is named. */
export const startServer = async (answer: RequestListener, port = 0): Promise<RunningServer> => {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

/** The content type by the ending of a file, as plain web hosts choose it. */
export const contentTypeOf = (file: string): string => types.get(path.extname(file)) ?? 'application/octet-stream';
