import { LoadError } from './load-error.js';

/** Read anew at every chunk, so that a caller who joins late can still raise it. */
export interface ByteLimit {
  /** Bytes after decompression. */
  readonly maxBytes: number;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * All bytes of an answer, unzipped also where a `.gz` file is served as it is.
 *
 * @throws LoadError `too-large` as soon as the limit is passed, without reading or unzipping the rest;
 *   `invalid-json` for damaged gzip. A connection that breaks rejects with the engine's own error.
 */
export const readBody = async (response: Response, url: string, limit: ByteLimit): Promise<Bytes> => {
  const { body, headers } = response;
  if (!body) return new Uint8Array();
  // The length of a compressed answer says nothing about its content.
  const announced = headers.has('content-encoding') ? 0 : Number(headers.get('content-length'));
  if (announced > limit.maxBytes) throw tooLarge(url, limit);
  const bytes = await readWithin(body, url, limit);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? (await import('./unzip.js')).unzip(bytes, url, limit) : bytes;
};

const tooLarge = (url: string, { maxBytes }: ByteLimit): LoadError =>
  new LoadError('too-large', url, { detail: `limit ${maxBytes} bytes` });

/** @throws LoadError `too-large` */
export const readWithin = async (stream: ReadableStream<Bytes>, url: string, limit: ByteLimit): Promise<Bytes> => {
  const reader = stream.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length <= limit.maxBytes) continue;
    void reader.cancel();
    throw tooLarge(url, limit);
  }
  return joined(chunks, length);
};

/** By hand, since a Blob goes through another process: 3 MB take it ten milliseconds, and this one. */
const joined = (chunks: readonly Bytes[], length: number): Bytes => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};
