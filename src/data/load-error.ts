/** Why a directory's file could not be had. Stable: message tables and webmasters' scripts key on these. */
export type LoadErrorCode =
  | 'missing-src'
  | 'invalid-src'
  | 'not-found'
  | 'forbidden'
  | 'rate-limited'
  | 'server-error'
  | 'http-error'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'empty'
  | 'wrong-encoding'
  | 'html-instead-of-json'
  | 'invalid-json';

export interface LoadErrorDetails {
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** Milliseconds the server asks to wait (Retry-After). Across origins only servers that expose the header tell. */
  readonly retryAfterMs?: number;
  /** What the engine or the file says, added to the message. */
  readonly detail?: string;
  readonly cause?: unknown;
}

/** The file could not be had, or is not JSON. JSON that is not a directory is a `DatasetError`. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  readonly url: string;
  readonly status?: number;
  readonly retryAfterMs?: number;

  constructor(code: LoadErrorCode, url: string, { status, retryAfterMs, detail, cause }: LoadErrorDetails = {}) {
    super(`${url && `${url}: `}${code}${detail ? ` (${detail})` : ''}`, { cause });
    this.code = code;
    this.url = url;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}
