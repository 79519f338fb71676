import { setTimeout as wait } from 'node:timers/promises';

/** What a server said of a file, to be asked with the next time. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** Why a feed could not be had. `detail` is an HTTP status or the words of the system. */
export interface Failure {
  readonly code:
    'http' | 'timeout' | 'network' | 'too-large' | 'unreadable' | 'not-json' | 'not-dataset' | 'empty' | 'offline';
  readonly detail?: string;
}

export type FetchOutcome =
  | ({ readonly kind: 'fresh'; readonly bytes: Buffer } & Validators)
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface FetchOptions {
  readonly timeoutMs: number;
  /** Attempts after the first one. */
  readonly retries: number;
}

const largestFeed = 512 * 1024 * 1024;

/** Pauses between attempts double, and never keep a build waiting for long. */
const firstPauseMs = 500;
const longestPauseMs = 10_000;

interface Attempt {
  readonly outcome: FetchOutcome;
  /** Another attempt may do better, after this many milliseconds if the server said. */
  readonly mayRetry: boolean;
  readonly retryAfterMs?: number | undefined;
}

const failed = (failure: Failure, mayRetry: boolean, retryAfterMs?: number): Attempt => ({
  outcome: { kind: 'failed', failure },
  mayRetry,
  retryAfterMs,
});

const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

const retryAfterOf = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
};

const readAll = async (body: ReadableStream<Uint8Array>): Promise<Buffer | undefined> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > largestFeed) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

const readResponse = async (response: Response): Promise<Attempt> => {
  if (response.status === 304) return { outcome: { kind: 'unchanged' }, mayRetry: false };
  if (!response.ok) {
    await response.body?.cancel();
    return failed(
      { code: 'http', detail: String(response.status) },
      isPassing(response.status),
      retryAfterOf(response),
    );
  }
  const bytes = response.body ? await readAll(response.body) : Buffer.alloc(0);
  if (!bytes) return failed({ code: 'too-large' }, false);
  const etag = response.headers.get('etag') ?? undefined;
  const lastModified = response.headers.get('last-modified') ?? undefined;
  return { outcome: { kind: 'fresh', bytes, etag, lastModified }, mayRetry: false };
};

/** fetch says no more than "fetch failed"; why is in the cause. */
const failureOf = (error: unknown): Failure => {
  if (error instanceof Error && error.name === 'TimeoutError') return { code: 'timeout' };
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return { code: 'network', detail: cause instanceof Error ? cause.message : String(cause) };
};

const attempt = async (url: string, { etag, lastModified }: Validators, timeoutMs: number): Promise<Attempt> => {
  const headers = new Headers({ accept: 'application/json' });
  if (etag) headers.set('if-none-match', etag);
  if (lastModified) headers.set('if-modified-since', lastModified);
  try {
    return await readResponse(await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) }));
  } catch (error) {
    return failed(failureOf(error), true);
  }
};

/** Fetches a feed unless it is unchanged. Passing faults are tried again a few times; it never throws. */
export const fetchFeed = async (
  url: string,
  validators: Validators,
  { timeoutMs, retries }: FetchOptions,
): Promise<FetchOutcome> => {
  for (let tried = 0; ; tried++) {
    const { outcome, mayRetry, retryAfterMs } = await attempt(url, validators, timeoutMs);
    if (!mayRetry || tried >= retries) return outcome;
    await wait(Math.min(retryAfterMs ?? firstPauseMs * 2 ** tried, longestPauseMs));
  }
};
