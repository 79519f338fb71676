import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/data/read-body.js';

const url = 'https://alliance.example/directory.json';
const limit = { maxBytes: 1000 };

/** Chunks of 100 bytes for as long as anyone asks, and what became of it. */
const endless = (): { body: ReadableStream<Uint8Array>; seen: { chunks: number; cancelled: boolean } } => {
  const seen = { chunks: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      seen.chunks++;
      controller.enqueue(new Uint8Array(100).fill(32));
    },
    cancel: () => {
      seen.cancelled = true;
    },
  });
  return { body, seen };
};

describe('a body', () => {
  it('is read no further than the limit, and let go of', async () => {
    const { body, seen } = endless();
    await expect(readBody(new Response(body), url, limit)).rejects.toMatchObject({ code: 'too-large', url });
    expect(seen.cancelled).toBe(true);
    expect(seen.chunks).toBeLessThan(15);
  });

  it('that is announced as too large is not read at all', async () => {
    const { body, seen } = endless();
    const response = new Response(body, { headers: { 'content-length': '1001' } });
    await expect(readBody(response, url, limit)).rejects.toMatchObject({ code: 'too-large' });
    expect(seen.chunks).toBeLessThan(2);
  });

  it('is not judged by the length of its compressed form', async () => {
    const headers = { 'content-encoding': 'br', 'content-length': '1001' };
    expect(await readBody(new Response('{}', { headers }), url, limit)).toHaveLength(2);
  });

  it('may be as large as the limit to the byte', async () => {
    expect(await readBody(new Response(' '.repeat(1000)), url, limit)).toHaveLength(1000);
    await expect(readBody(new Response(' '.repeat(1001)), url, limit)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('that is a gzip file is unzipped, whatever it is called, up to the limit to the byte', async () => {
    const zipped = (length: number): Response => new Response(gzipSync(' '.repeat(length)));
    expect(await readBody(zipped(1000), url, limit)).toEqual(new Uint8Array(1000).fill(32));
    await expect(readBody(zipped(1001), url, limit)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('may be absent or empty', async () => {
    expect(await readBody(new Response(null, { status: 204 }), url, limit)).toHaveLength(0);
    expect(await readBody(new Response(''), url, limit)).toHaveLength(0);
  });
});
