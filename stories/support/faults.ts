import { LoadError, type LoadErrorCode } from '../../src/index.js';
import type { DatasetErrorCode } from '../../src/core/dataset-error.js';

/** Every way in which a directory cannot be had. */
export type FaultCode = LoadErrorCode | DatasetErrorCode;

/** Attributes that bring the fault about. */
export interface Fault {
  readonly src?: string;
  readonly maxBytes?: number;
}

const origin = 'https://directory.example/';

const status = (code: number): Response =>
  // A pause that is too long to wait for, so that the fault is told at once and not after three attempts.
  new Response('<!doctype html><title>Fault</title>', { status: code, headers: { 'retry-after': '60' } });

const body = (content: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(content, { headers: { 'content-type': 'application/json' } });

const refuse = (code: LoadErrorCode): never => {
  throw new LoadError(code, `${origin}${code}`, { retryAfterMs: 60_000 });
};

/** `Müller` in Windows-1252, where ü is a byte that UTF-8 cannot begin with. */
const windows1252 = Uint8Array.from('{"name":"M\xfcller"}', (letter) => letter.charCodeAt(0));

const truncated = '{"schemaVersion":"1.0","id":"cut","members":[{"id":"a","na';

/** What a server that has each fault answers. The reasons that lie in the attributes have no answer. */
const answers: ReadonlyMap<string, () => Response | Promise<Response>> = new Map<
  FaultCode | 'loading',
  () => Response | Promise<Response>
>([
  ['not-found', () => status(404)],
  ['forbidden', () => status(403)],
  ['rate-limited', () => status(429)],
  ['server-error', () => status(503)],
  ['http-error', () => status(418)],
  ['unreachable', () => refuse('unreachable')],
  ['timeout', () => refuse('timeout')], // the 15 seconds of waiting are left out
  ['too-large', () => body(' '.repeat(64))],
  ['empty', () => body('')],
  ['wrong-encoding', () => body(windows1252)],
  ['html-instead-of-json', () => body('<!doctype html><title>Sign in</title>')],
  ['invalid-json', () => body(truncated)],
  ['wrong-shape', () => body('["members"]')],
  ['newer-version', () => body('{"schemaVersion":"2.0"}')],
  ['loading', () => new Promise<Response>(() => undefined)],
]);

/** In the order in which a webmaster meets them. */
export const faultCodes: readonly FaultCode[] = [
  'missing-src',
  'invalid-src',
  'not-found',
  'forbidden',
  'rate-limited',
  'server-error',
  'http-error',
  'unreachable',
  'timeout',
  'too-large',
  'empty',
  'wrong-encoding',
  'html-instead-of-json',
  'invalid-json',
  'wrong-shape',
  'newer-version',
];

export const fault = (code: FaultCode): Fault => {
  if (code === 'missing-src') return {};
  if (code === 'invalid-src') return { src: 'ftp://directory.example/' };
  return code === 'too-large' ? { src: origin + code, maxBytes: 10 } : { src: origin + code };
};

/** A dataset that never comes. */
export const endless = `${origin}loading`;

const fetchElsewhere = globalThis.fetch;

/** A static host can serve hardly any of these faults, so the page itself answers for one invented host. */
globalThis.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const answer = url.startsWith(origin) ? answers.get(url.slice(origin.length)) : undefined;
  return answer ? answer() : fetchElsewhere(input, init);
};
