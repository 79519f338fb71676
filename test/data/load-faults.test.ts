import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../../src/core/dataset-error.js';
import { loadDirectory, type LoadOptions } from '../../src/data/load-directory.js';
import { LoadError } from '../../src/data/load-error.js';
import { explain } from '../../src/data/tell-console.js';
import { type FaultServer, startFaultServer } from '../support/fault-server.js';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const once: LoadOptions = { retryDelaysMs: [] };

const failureOf = async (url: string, options: LoadOptions = once): Promise<LoadError> => {
  const error: unknown = await loadDirectory(url, options).catch((reason: unknown) => reason);
  if (error instanceof LoadError) return error;
  throw new Error(`expected a LoadError from ${url}`, { cause: error });
};

type Fault = [situation: string, route: string, code: string, told: RegExp, options?: LoadOptions];

const faults: readonly Fault[] = [
  ['the file is missing', '/status?code=404', 'not-found', /HTTP 404/],
  ['the file is gone for good', '/status?code=410', 'not-found', /HTTP 410/],
  ['a login is needed', '/status?code=401', 'forbidden', /HTTP 401/],
  ['the server forbids the file', '/status?code=403', 'forbidden', /HTTP 403/],
  ['too many have asked', '/status?code=429', 'rate-limited', /HTTP 429/],
  ['the server fails', '/status?code=500', 'server-error', /HTTP 500/],
  ['the server is overloaded', '/status?code=503', 'server-error', /HTTP 503/],
  ['the server answers something odd', '/status?code=418', 'http-error', /HTTP 418/],
  ['the CMS sends a page with status 200', '/html', 'html-instead-of-json', /web page/],
  ['a page is called JSON', '/html-as-json', 'html-instead-of-json', /web page/],
  ['a page is in Latin-1', '/html-latin1', 'html-instead-of-json', /web page/],
  ['a page has no markup at its start', '/text-as-html', 'html-instead-of-json', /web page/],
  ['there is no content', '/no-content', 'empty', /empty/],
  ['the file has no byte', '/empty', 'empty', /empty/],
  ['the file holds blanks only', '/blank', 'empty', /empty/],
  ['the file is cut short', '/truncated', 'invalid-json', /the file has \d+ characters/],
  ['the file is cut short within a letter', '/truncated-in-letter', 'invalid-json', /the file has \d+ characters/],
  ['the JSON has a stray comma', '/bad-json', 'invalid-json', /Unexpected token/],
  ['the gzip file is cut short', '/truncated.json.gz', 'invalid-json', /gzip/],
  ['the file is in Latin-1', '/latin1', 'wrong-encoding', /near ".*T\ufffdmis/s],
  ['the connection breaks in the middle', '/cut', 'unreachable', /Access-Control-Allow-Origin/],
  ['redirects lead in a circle', '/redirect-loop', 'unreachable', /Access-Control-Allow-Origin/],
  ['the server never answers', '/silent', 'timeout', /in time/, { timeoutMs: 60 }],
  ['the body never ends', '/slow', 'timeout', /in time/, { timeoutMs: 60 }],
  ['the body is too large', '/huge', 'too-large', /1000000 bytes/, { ...once, maxBytes: 1_000_000 }],
  ['the body is said to be too large', '/announced-huge', 'too-large', /33554432 bytes/],
  ['a small body unzips to a large one', '/bomb-encoded', 'too-large', /33554432 bytes/],
  ['a small gzip file unzips to a large one', '/bomb.json.gz', 'too-large', /33554432 bytes/],
];

describe('each fault has its code, tells the webmaster why, and is asked anew', () => {
  it.each<Fault>(faults)('%s', async (_situation, route, code, told, options = once) => {
    const url = server.url(route);
    const error = await failureOf(url, options);
    expect(error).toMatchObject({ name: 'LoadError', code, url });
    expect(explain(error)).toMatch(told);
    expect(error.message).toContain(`${url}: ${code}`);

    await failureOf(url, options);
    expect(server.requests(url)).toHaveLength(2);
  });

  it('no server listens', async () => {
    const gone = await startFaultServer();
    await gone.close();
    expect(await failureOf(gone.url('/ok'))).toMatchObject({ code: 'unreachable', status: undefined });
  });

  it.each([
    '',
    'directory.json',
    '//alliance.example/directory.json',
    'file:///home/me/directory.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://alliance.example/1b2c',
    'https://user:secret@alliance.example/directory.json',
  ])('the address is none to load from: %j', async (url) => {
    expect(await failureOf(url)).toMatchObject({ code: 'invalid-src', url });
  });
});

describe('JSON that is not a directory', () => {
  it.each([
    ['is of the wrong shape', '/wrong-shape', 'wrong-shape'],
    ['is something else', '/not-a-directory', 'wrong-shape'],
    ['is newer than this script', '/newer-major', 'newer-version'],
  ])('%s: the dataset error passes as it is, and the next call asks anew', async (_situation, route, code) => {
    const url = server.url(route);
    const error: unknown = await loadDirectory(url).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatasetError);
    expect(error).toMatchObject({ code });

    await loadDirectory(url).catch(() => undefined);
    expect(server.requests(url)).toHaveLength(2);
  });
});

describe('the byte limit', () => {
  it.each(['/huge', '/announced-huge'])('ends the download of %s', async (route) => {
    const url = server.url(route);
    await failureOf(url, { ...once, maxBytes: 1_000_000 });
    await vi.waitFor(() => {
      expect(server.bytesSent(url)).toBeGreaterThan(0);
    });
  });

  it('can be raised by the next caller', async () => {
    const url = server.url('/ok');
    expect((await failureOf(url, { maxBytes: 100 })).code).toBe('too-large');
    expect((await loadDirectory(url)).directory.dataset.id).toBe('sample-alliance');
  });

  it('is the largest of those who wait for the same file, in either order', async () => {
    for (const [first, second] of [
      [100, undefined],
      [undefined, 100],
    ]) {
      const url = server.url('/ok');
      await Promise.all([loadDirectory(url, { maxBytes: first }), loadDirectory(url, { maxBytes: second })]);
      expect(server.requests(url)).toHaveLength(1);
    }
  });
});
