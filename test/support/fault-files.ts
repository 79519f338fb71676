import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Exchange, Route } from './fault-server.js';

/** What a test asks of a switched file: POSTed to `/order?file=ADDRESS`, as JSON. */
export interface FileOrder {
  /** The content from now on. It also mends the file. */
  readonly body?: string;
  /** Keeps the ETag though the content is another, as a cache in front of a server may. */
  readonly keepsTag?: boolean;
  /** How long the answer is on its way. */
  readonly delayMs?: number;
  /** A route to answer like from now on, such as `/status?code=503`; an empty one mends the file. */
  readonly like?: string;
}

interface SwitchedFile {
  readonly body: string;
  readonly tag: number;
  readonly delayMs: number;
  readonly like: string;
}

const noFile: SwitchedFile = { body: '', tag: 0, delayMs: 0, like: '/status?code=404' };

/**
 * Files that the page puts on the server and breaks and mends at will: `/file?…`, each at an address of its own. Orders
 * have another address, since a POST would make the browser forget its copy of the file.
 */
export const switchedFiles = (routeAt: (path: string) => Route | undefined): Readonly<Record<string, Route>> => {
  const files = new Map<string, SwitchedFile>();

  const take = async (request: IncomingMessage, response: ServerResponse, address: string): Promise<void> => {
    const order = JSON.parse(await text(request)) as FileOrder;
    const { body, keepsTag = false, delayMs, like } = order;
    const file = files.get(address) ?? noFile;
    files.set(address, {
      body: body ?? file.body,
      tag: body === undefined || keepsTag ? file.tag : file.tag + 1,
      delayMs: delayMs ?? file.delayMs,
      like: like ?? (body === undefined ? file.like : ''),
    });
    response.end();
  };

  const give: Route = (exchange) => {
    const { request, response } = exchange;
    const { like, delayMs, ...file } = files.get(request.url ?? '') ?? noFile;
    if (like) answerLike(like, exchange, routeAt);
    else setTimeout(() => respondWithFile(file, request, response), delayMs);
  };

  return {
    '/file': give,
    '/order': ({ request, response, query }) => void take(request, response, query.get('file') ?? ''),
  };
};

const answerLike = (like: string, exchange: Exchange, routeAt: (path: string) => Route | undefined): void => {
  const { pathname, searchParams: query } = new URL(like, 'http://localhost');
  if (query.get('cors') === 'off') exchange.response.removeHeader('access-control-allow-origin');
  routeAt(pathname)?.({ ...exchange, query });
};

const respondWithFile = (
  { body, tag }: Pick<SwitchedFile, 'body' | 'tag'>,
  { headers }: IncomingMessage,
  response: ServerResponse,
): void => {
  const etag = `"${String(tag)}"`;
  const isKnown = headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, { 'content-type': 'application/json', 'cache-control': 'no-cache', etag });
  response.end(isKnown ? '' : body);
};
