import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { Readable, pipeline } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { switchedFiles } from './fault-files.js';
import { startServer } from './running-server.js';

/**
 * A real server that answers as badly as servers do: one route per fault. For element and page tests it answers
 * across origins, unless the query says `cors=off`; `/requests` tells how often each address was asked for.
 *
 * `/status?code=503&retry-after=2&times=1` gives any HTTP error, `times` times (always, when absent) and then the file.
 * `/file` is put there, broken and mended by the test itself (fault-files.ts).
 */
export interface FaultServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** An address of the route that nobody has used yet, so that what the page remembers of others does not matter. */
  url(route: string): string;
  /** The headers of every request for the address so far, oldest first. */
  requests(url: string): readonly IncomingHttpHeaders[];
  /** Bytes that went over the connection of the last answer that ended; 0 while none has. */
  bytesSent(url: string): number;
  close(): Promise<void>;
}

/** What a route knows of a request: `times` is 1 for the first request of this very address. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
  readonly times: number;
}

export type Route = (exchange: Exchange) => void;

/** A small good directory. Its text tells encodings apart, its logo lies beside the file. */
export const sampleDataset = {
  schemaVersion: '1.0',
  id: 'sample-alliance',
  name: { en: 'Sample alliance', fr: 'Alliance exemple' },
  defaultLanguage: 'en',
  clusters: [{ id: 'temis', name: 'Témis Microtechniques', city: 'Besançon', country: 'FR', logo: 'logos/temis.svg' }],
  members: [
    { id: 'm1', name: 'Décolletage Müller', memberships: [{ cluster: 'temis' }] },
    { id: 'm2', name: 'Optique Lefèvre', memberships: [{ cluster: 'temis' }] },
  ],
} as const;

export const sampleJson: string = JSON.stringify(sampleDataset, undefined, 2);

const page = '<!doctype html><title>Nicht gefunden</title><p>Die Seite für „directory.json“ gibt es nicht.';

/** A route that answers with a body as it is. */
export const respondWith =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Route =>
  ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
  };

const json = (value: unknown): Route => respondWith(JSON.stringify(value));

const status: Route = (exchange) => {
  const { response, query, times } = exchange;
  const retryAfter = query.get('retry-after');
  if (times > Number(query.get('times') ?? Infinity)) {
    respondWith(sampleJson)(exchange);
    return;
  }
  if (retryAfter) response.setHeader('retry-after', retryAfter);
  response.writeHead(Number(query.get('code')), { 'content-type': 'text/html' }).end(page);
};

const redirectTo =
  (location: string): Route =>
  ({ response }) => {
    response.writeHead(302, { location }).end();
  };

/** A broken upload that caches may keep for an hour, mended before the next request. */
const brokenOnce: Route = (exchange) => {
  const body = exchange.times === 1 ? sampleJson.slice(0, -40) : sampleJson;
  respondWith(body, { 'cache-control': 'max-age=3600' })(exchange);
};

/** A good file that is gone when it is asked for again. */
const goneLater: Route = (exchange) => {
  if (exchange.times === 1) respondWith(sampleJson)(exchange);
  else exchange.response.writeHead(404).end();
};

/** Answers that wait for `/release`, by their key. */
const held = new Map<string, () => void>();

const trades = ['Laser', 'Optik', 'Sensorik', 'Drehteile'];

/**
 * The feed of `cluster` with as many members as `members` says. `hold` keeps it back until `/release?key=…`; `broken`
 * is how many times it is missing at first.
 */
const feed: Route = (exchange) => {
  const { response, query, times } = exchange;
  const cluster = query.get('cluster') ?? '';
  const rows = [...Array(Number(query.get('members') ?? 2)).keys()].map((at) => ({
    id: String(at),
    name: `${cluster} ${trades[at % trades.length] ?? ''}`,
  }));
  const answer = (): void =>
    json({ schemaVersion: '1.0', clusters: [{ id: cluster, name: `Cluster ${cluster}` }], members: rows })(exchange);
  const key = query.get('hold');
  if (times <= Number(query.get('broken') ?? 0)) response.writeHead(404).end();
  else if (key === null) answer();
  else held.set(key, answer);
};

/** Lets a feed go that is kept back; not there yet, it is asked for again by the test. */
const release: Route = ({ response, query }) => {
  const key = query.get('key') ?? '';
  const answer = held.get(key);
  held.delete(key);
  answer?.();
  response.writeHead(answer ? 204 : 404).end();
};

/** A manifest of feeds: each `feed` of the query is the query of one of them, `cluster=alps&hold=a`. */
const manifest: Route = (exchange) => {
  const feeds = exchange.query.getAll('feed').map((of) => {
    const cluster = new URLSearchParams(of).get('cluster');
    return { cluster, url: `/feed?${of}` };
  });
  json({ schemaVersion: '1.0', id: 'federated', name: 'Federated', feeds })(exchange);
};

/** Announces the whole file, sends half of it and drops the connection. */
const cut: Route = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sampleJson) });
  response.write(sampleJson.slice(0, sampleJson.length / 2), () => response.destroy());
};

/** Sends the head and the first bytes, then nothing more. */
const slow: Route = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write(sampleJson.slice(0, 20));
};

const silent: Route = () => undefined;

/** Takes the request and breaks the connection: what a page sees of a server or a line that is down. */
const drop: Route = ({ response }) => void response.destroy();

/** Sends a good file in small drops, over a third of a second. */
const drip: Route = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const size = Math.ceil(sampleJson.length / 16);
  const drops = [...Array(16).keys()].map((at) => sampleJson.slice(at * size, (at + 1) * size));
  const timer = setInterval(() => {
    response.write(drops.shift() ?? '');
    if (drops.length > 0) return;
    clearInterval(timer);
    response.end();
  }, 20);
};

const blanks = Buffer.alloc(64 * 1024, ' ');

function* endlessBlanks(): Generator<Buffer> {
  for (;;) yield blanks;
}

/** Sends for as long as anyone reads. */
const huge: Route = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  pipeline(Readable.from(endlessBlanks()), response, () => undefined);
};

const announcedHuge: Route = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 10 ** 9 }).write(blanks);
};

let zippedBlanks: Buffer | undefined;

/** 64 kB that unzip to 64 MB; made once, when first asked for. */
const bomb = (): Buffer => (zippedBlanks ??= gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')));
const zipped = gzipSync(sampleJson);
const asGzipEncoded = { 'content-encoding': 'gzip' };
const asGzipFile = { 'content-type': 'application/gzip' };

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

const routes: Readonly<Record<string, Route>> = {
  '/ok': respondWith(sampleJson),
  '/moved/here.json': respondWith(sampleJson),
  '/redirect': redirectTo('/moved/here.json'),
  '/redirect-loop': redirectTo('/redirect-loop'),
  '/status': status,
  '/html': respondWith(page, { 'content-type': 'text/html; charset=utf-8' }),
  '/html-as-json': respondWith(`\n  ${page}`),
  '/html-latin1': respondWith(Buffer.from(page, 'latin1'), { 'content-type': 'text/html' }),
  '/text-as-html': respondWith('Bitte anmelden.', { 'content-type': 'text/html' }),
  '/json-as-html': respondWith(sampleJson, { 'content-type': 'text/html' }),
  '/no-content': ({ response }) => void response.writeHead(204).end(),
  '/empty': respondWith(''),
  '/blank': respondWith('\ufeff \r\n\t'),
  '/truncated': respondWith(sampleJson.slice(0, -40)),
  '/truncated-in-letter': respondWith(Buffer.from(sampleJson).subarray(0, Buffer.from(sampleJson).indexOf('ü') + 1)),
  '/bad-json': respondWith(sampleJson.replace('"clusters": [', '"clusters": [,')),
  '/broken-once': brokenOnce,
  '/gone-later': goneLater,
  '/feed': feed,
  '/release': release,
  '/manifest': manifest,
  '/cut': cut,
  '/slow': slow,
  '/silent': silent,
  '/drop': drop,
  '/drip': drip,
  '/not-modified': ({ response }) => void response.writeHead(304).end(),
  '/octets': respondWith(sampleJson, { 'content-type': 'application/octet-stream' }),
  '/latin1': respondWith(Buffer.from(sampleJson, 'latin1')),
  '/bom': respondWith(`\ufeff${sampleJson}`),
  '/utf16le': respondWith(utf16(`\ufeff${sampleJson}`)),
  '/utf16be': respondWith(utf16(`\ufeff${sampleJson}`).swap16()),
  '/utf16-unmarked': respondWith(utf16(sampleJson)),
  '/gzip-encoded': respondWith(zipped, asGzipEncoded),
  '/directory.json.gz': respondWith(zipped, asGzipFile),
  '/truncated.json.gz': respondWith(zipped.subarray(0, -40), asGzipFile),
  '/bomb-encoded': (exchange) => respondWith(bomb(), asGzipEncoded)(exchange),
  '/bomb.json.gz': (exchange) => respondWith(bomb(), asGzipFile)(exchange),
  '/huge': huge,
  '/announced-huge': announcedHuge,
  '/wrong-shape': json({ ...sampleDataset, clusters: 'few', members: 'many' }),
  '/not-a-directory': json(['a', 'b']),
  '/newer-major': json({ ...sampleDataset, schemaVersion: '2.0' }),
  '/bad-rows': json({ ...sampleDataset, members: [...sampleDataset.members, { id: 'm3' }, 42] }),
};

/**
 * @param moreRoutes path to route, for files that only one test needs; they come before the ones above.
 * @param port 0 takes any free one
 */
export const startFaultServer = async (
  moreRoutes: Readonly<Record<string, Route>> = {},
  port = 0,
): Promise<FaultServer> => {
  const files = switchedFiles((path) => all.get(path));
  const all = new Map<string, Route>(Object.entries({ ...routes, ...files, ...moreRoutes }));
  const seen = new Map<string, IncomingHttpHeaders[]>();
  const sent = new Map<string, number>();
  let cases = 0;

  const { url: origin, close } = await startServer((request, response) => {
    const address = request.url ?? '/';
    const { pathname, searchParams: query } = new URL(address, 'http://localhost');
    if (query.get('cors') !== 'off') allowAllOrigins(response);
    if (pathname === '/requests') return void response.end(JSON.stringify(countsOf(seen)));
    const headers = [...(seen.get(address) ?? []), request.headers];
    seen.set(address, headers);
    response.on('close', () => sent.set(address, request.socket.bytesWritten));
    const route = all.get(pathname);
    if (route) route({ request, response, query, times: headers.length });
    else response.writeHead(404).end();
  }, port);
  const addressOf = (url: string): string => url.slice(origin.length).split('#', 1)[0] ?? '';

  return {
    origin,
    url: (route) => `${origin}${route}${route.includes('?') ? '&' : '?'}case=${++cases}`,
    requests: (url) => seen.get(addressOf(url)) ?? [],
    bytesSent: (url) => sent.get(addressOf(url)) ?? 0,
    close,
  };
};

const allowAllOrigins = (response: ServerResponse): void => {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', 'retry-after');
};

const countsOf = (seen: ReadonlyMap<string, readonly unknown[]>): Readonly<Record<string, number>> =>
  Object.fromEntries([...seen].map(([address, requests]) => [address, requests.length]));
