import { LoadError, type LoadErrorCode } from './load-error.js';
import { parseJson } from './parse-json.js';
import { type ByteLimit, readBody } from './read-body.js';

export interface FetchOptions {
  readonly limit: ByteLimit;
  /** Milliseconds for everything: every attempt, the pauses between them, and the bodies. */
  readonly timeoutMs: number;
  /** Milliseconds to pause before each further attempt; as many attempts follow the first as there are pauses. */
  readonly retryDelaysMs: readonly number[];
  /** `no-cache` asks the server whether the copy in the browser's cache is still good. */
  readonly cache: 'default' | 'no-cache';
}

export interface FetchedJson {
  readonly json: unknown;
  /** What the JSON was read from, decompressed. */
  readonly bytes: Uint8Array;
  /** Where the file was found, after redirects. */
  readonly url: string;
}

interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
}

/** What may pass by itself. A timeout is not among them: the visitor has waited long enough to be told. */
const passing: ReadonlySet<LoadErrorCode> = new Set<LoadErrorCode>(['server-error', 'rate-limited', 'unreachable']);

/** A server that asks for a longer pause than this is reported at once: the visitor is told rather than kept waiting. */
const longestPauseMs = 10_000;

/**
 * The JSON behind a URL. Faults that may pass are tried again while the time lasts.
 *
 * @throws LoadError
 */
export const fetchJson = async (url: string, options: FetchOptions): Promise<FetchedJson> => {
  const file = await fetchPatiently(url, options);
  return { json: await parseJson(file.bytes, file.contentType, url), bytes: file.bytes, url: file.url };
};

const fetchPatiently = async (url: string, options: FetchOptions): Promise<FetchedFile> => {
  const deadline = performance.now() + options.timeoutMs;
  for (const delayMs of options.retryDelaysMs) {
    try {
      return await fetchOnce(url, options, deadline);
    } catch (error) {
      const pauseMs = pauseAfter(error, delayMs);
      if (performance.now() + pauseMs >= deadline) throw error;
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }
  return fetchOnce(url, options, deadline);
};

/** Never shorter than the server asks; a random part keeps the pages of many visitors from coming back all at once. */
const pauseAfter = (error: unknown, delayMs: number): number => {
  if (!(error instanceof LoadError && passing.has(error.code))) return Infinity;
  const { retryAfterMs = 0 } = error;
  return retryAfterMs > longestPauseMs ? Infinity : Math.max(delayMs, retryAfterMs) * (1 + Math.random() / 4);
};

const fetchOnce = async (url: string, { limit, cache }: FetchOptions, deadline: number): Promise<FetchedFile> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), deadline - performance.now());
  try {
    const response = await fetch(url, { cache, signal: abort.signal });
    if (!response.ok) throw httpError(response, url);
    const bytes = await readBody(response, url, limit);
    return { bytes, contentType: response.headers.get('content-type') ?? '', url: response.url || url };
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError(abort.signal.aborted ? 'timeout' : 'unreachable', url, { cause });
  } finally {
    clearTimeout(timer);
    // Ends the download of a body that nobody reads on: of an error page, or beyond the limit.
    abort.abort();
  }
};

const httpError = ({ status, headers }: Response, url: string): LoadError =>
  new LoadError(codeOf(status), url, {
    status,
    retryAfterMs: milliseconds(headers.get('retry-after')),
    detail: `HTTP ${status}`,
  });

const codeOf = (status: number): LoadErrorCode => {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'http-error';
};

/** Retry-After is a count of seconds or an HTTP date. */
const milliseconds = (retryAfter: string | null): number | undefined => {
  if (!retryAfter) return undefined;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
};
