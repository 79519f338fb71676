import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoadOptions } from '../../src/data/load-directory.js';
import type { LoadError } from '../../src/data/load-error.js';
import { launchChromium } from '../support/chromium.js';
import { type FaultServer, respondWith, type Route, startFaultServer } from '../support/fault-server.js';

declare global {
  /** The loader, in the page. */
  var loader: typeof import('../../src/data/load-directory.js');
}

/** The loader as modules, by the path that serves each: what it needs only at times is a module of its own. */
const bundle = async (): Promise<Readonly<Record<string, Route>>> => {
  const entry = fileURLToPath(new URL('../../src/data/load-directory.ts', import.meta.url));
  const lib = { entry, formats: ['es' as const], fileName: 'loader' };
  const built = await build({ configFile: false, logLevel: 'warn', build: { write: false, lib } });
  if (!Array.isArray(built) || !built[0]) throw new Error('the loader was not built');
  return Object.fromEntries(
    built[0].output.flatMap((file) =>
      file.type === 'chunk'
        ? [[`/${file.fileName}`, respondWith(file.code, { 'content-type': 'text/javascript' })]]
        : [],
    ),
  );
};

const start =
  '<!doctype html><script type="module">import * as loader from "./loader.js"; window.loader = loader;</script>';

let browser: Browser;
let page: Page;
const uncaught: Error[] = [];
/** The page's own server, and one of another origin. */
let home: FaultServer;
let abroad: FaultServer;

beforeAll(async () => {
  home = await startFaultServer({
    '/page': respondWith(start, { 'content-type': 'text/html' }),
    ...(await bundle()),
  });
  abroad = await startFaultServer();
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('pageerror', (error) => uncaught.push(error));
  await page.goto(`${home.origin}/page`);
  await page.waitForFunction('window.loader');
}, 60_000);

afterAll(async () => {
  await browser.close();
  await Promise.all([home.close(), abroad.close()]);
});

interface Outcome extends Partial<Pick<LoadError, 'code' | 'status' | 'retryAfterMs' | 'url'>> {
  readonly id?: string;
}

const outcome = (url: string, options: LoadOptions = { retryDelaysMs: [] }): Promise<Outcome> =>
  page.evaluate(
    async ({ url, options }) => {
      try {
        const { directory } = await loader.loadDirectory(url, options);
        return { id: directory.dataset.id, url: directory.url };
      } catch (error) {
        const { code, status, retryAfterMs } = error as LoadError;
        return { code, status, retryAfterMs };
      }
    },
    { url, options },
  );

describe('in a real browser', () => {
  it.each(['/ok', '/utf16le', '/utf16be', '/gzip-encoded', '/directory.json.gz'])('reads %s', async (route) => {
    expect(await outcome(home.url(route))).toMatchObject({ id: 'sample-alliance' });
  });

  it.each([
    ['/status?code=404', 'not-found'],
    ['/html', 'html-instead-of-json'],
    ['/no-content', 'empty'],
    ['/latin1', 'wrong-encoding'],
    ['/truncated', 'invalid-json'],
    ['/truncated.json.gz', 'invalid-json'],
    ['/cut', 'unreachable'],
    ['/redirect-loop', 'unreachable'],
    ['/announced-huge', 'too-large'],
    ['/huge', 'too-large'],
    ['/bomb-encoded', 'too-large'],
    ['/bomb.json.gz', 'too-large'],
  ])('%s is %s', async (route, code) => {
    expect(await outcome(home.url(route))).toMatchObject({ code });
  });

  it.each(['/silent', '/slow'])('%s is a timeout', async (route) => {
    expect(await outcome(home.url(route), { timeoutMs: 200 })).toMatchObject({ code: 'timeout' });
  });

  it('reads a file of another origin that allows it, and not of one that does not', async () => {
    expect(await outcome(abroad.url('/ok'))).toMatchObject({ id: 'sample-alliance' });
    expect(await outcome(abroad.url('/ok?cors=off'))).toMatchObject({ code: 'unreachable' });
  });

  it('knows where a redirect to another origin led', async () => {
    expect(await outcome(abroad.url('/redirect'))).toMatchObject({ url: `${abroad.origin}/moved/here.json` });
  });

  it('reads how long a server of another origin asks to wait when it exposes the header', async () => {
    const url = abroad.url('/status?code=503&retry-after=60');
    expect(await outcome(url)).toMatchObject({ code: 'server-error', status: 503, retryAfterMs: 60_000 });
  });

  it('asks past the cache after a broken file that the cache would keep', async () => {
    const url = home.url('/broken-once');
    expect(await outcome(url)).toMatchObject({ code: 'invalid-json' });
    expect(await outcome(url)).toMatchObject({ id: 'sample-alliance' });
  });

  it('leaves nothing uncaught behind', () => {
    expect(uncaught).toEqual([]);
  });
});
