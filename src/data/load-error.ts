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

/** What happened and how to mend it, for the webmaster's console. Visitors read the message table instead. */
const explanations: Readonly<Record<LoadErrorCode, string>> = {
  'missing-src': 'an element has no src. Say where the dataset is: src="directory.json".',
  'invalid-src': 'not an http(s) address, or one with a user name. A page opened as file: must be served.',
  'not-found': 'no such file. Check src and where the file was uploaded.',
  forbidden: 'the server refuses it. Make the file readable without a login.',
  'rate-limited': 'the server asks for fewer requests. Raise its limit, or move the file to a static host.',
  'server-error': 'the server failed. See its error log.',
  'http-error': 'the server sent no file. Open the address to see its answer.',
  unreachable:
    'no answer, or it broke off: the server is down, or does not allow this site (Access-Control-Allow-Origin), or a ' +
    'content security policy (connect-src) or blocker forbids the request. Browsers do not tell these apart.',
  timeout: 'not loaded in time. Compress the file (gzip) or move it to a faster host.',
  'too-large': 'larger than the limit. Shorten the file, or raise max-bytes on the elements that show it.',
  empty: 'the file is empty. Upload it again.',
  'wrong-encoding': 'not UTF-8, probably Windows-1252 or ISO-8859-1. Save the file as UTF-8.',
  'html-instead-of-json': 'a web page instead of JSON, often an error or login page. Open the address to see it.',
  'invalid-json': 'damaged or cut short. Export and upload the file again.',
};

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
    super(`${url && `${url}: `}${explanations[code]}${detail ? ` (${detail})` : ''}`, { cause });
    this.code = code;
    this.url = url;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}
