import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetDirectory, loadDirectory, loadedDirectory, refreshDirectory } from '../../src/data/load-directory.js';
import { type FaultServer, respondWith, type Route, sampleDataset, startFaultServer } from '../support/fault-server.js';

/** Another version of the file at each request. */
const changing: Route = (exchange) =>
  respondWith(JSON.stringify({ ...sampleDataset, id: `version-${exchange.times}` }))(exchange);

const goodThenBroken: Route = (exchange) =>
  exchange.times === 1 ? changing(exchange) : respondWith('<p>Maintenance')(exchange);

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({ '/changing': changing, '/good-then-broken': goodThenBroken });
});
afterAll(() => server.close());

const idOf = async (loading: ReturnType<typeof loadDirectory>): Promise<string> => (await loading).directory.dataset.id;

describe('loading', () => {
  it.each([
    '/ok',
    '/json-as-html',
    '/bom',
    '/utf16le',
    '/utf16be',
    '/utf16-unmarked',
    '/gzip-encoded',
    '/directory.json.gz',
  ])('reads %s', async (route) => {
    const url = server.url(route);
    const { directory, problems } = await loadDirectory(url);
    expect(directory.cluster('temis')?.name).toBe('Témis Microtechniques');
    expect(directory.membersOf('temis').map((member) => member.name)).toEqual([
      'Décolletage Müller',
      'Optique Lefèvre',
    ]);
    expect(directory.url).toBe(url);
    expect(problems).toEqual([]);
  });

  it('knows where a redirect led, since logos lie beside the file', async () => {
    const { directory } = await loadDirectory(server.url('/redirect'));
    expect(directory.url).toBe(`${server.origin}/moved/here.json`);
  });

  it('shows the good rows and tells of the others', async () => {
    const { directory, problems } = await loadDirectory(server.url('/bad-rows'));
    expect(directory.dataset.members.map((member) => member.id)).toEqual(['m1', 'm2']);
    expect(problems.map(({ pointer, skipped }) => [pointer, skipped])).toEqual([
      ['/members/2/name', 'row'],
      ['/members/3', 'row'],
    ]);
  });
});

describe('sharing', () => {
  it('sends one request however many ask at once, and gives all the same directory', async () => {
    const url = server.url('/ok');
    const all = await Promise.all([...new Array<undefined>(50)].map(() => loadDirectory(url)));
    expect(new Set(all.map((loaded) => loaded.directory)).size).toBe(1);
    expect(server.requests(url)).toHaveLength(1);
  });

  it('sends no other request later, and gives the same promise', async () => {
    const url = server.url('/ok');
    const first = loadDirectory(url);
    const loaded = await first;
    expect(loadDirectory(url)).toBe(first);
    expect(loadedDirectory(url)).toBe(loaded);
    expect(server.requests(url)).toHaveLength(1);
  });

  it('takes addresses that differ in spelling or hash for one', async () => {
    const url = server.url('/ok');
    const first = await loadDirectory(`${url}#minalogic`);
    expect(await loadDirectory(url.replace('http:', 'HTTP:'))).toBe(first);
    expect(loadedDirectory(`${url}#temis`)).toBe(first);
    expect(server.requests(url)).toHaveLength(1);
  });

  it('keeps addresses that differ in the query apart', async () => {
    const [a, b] = [server.url('/ok'), server.url('/ok')];
    expect(await loadDirectory(a)).not.toBe(await loadDirectory(b));
  });

  it('shares a failure with those who wait, and lets any of them ask again at once', async () => {
    const url = server.url('/status?code=404&times=1');
    const again = () => loadDirectory(url).catch(() => loadDirectory(url));
    const [a, b] = await Promise.all([again(), again()]);
    expect(a).toBe(b);
    expect(server.requests(url)).toHaveLength(2);
  });

  it('asks past the cache of the browser after a failure', async () => {
    const url = server.url('/status?code=404&times=1');
    await loadDirectory(url).catch(() => undefined);
    await loadDirectory(url);
    expect(server.requests(url).map((headers) => headers['cache-control'])).toEqual([undefined, 'max-age=0']);
  });
});

describe('refreshing', () => {
  it('asks past the cache of the browser and replaces the directory', async () => {
    const url = server.url('/changing');
    expect(await idOf(loadDirectory(url))).toBe('version-1');
    expect(await idOf(refreshDirectory(url))).toBe('version-2');
    expect(await idOf(loadDirectory(url))).toBe('version-2');
    expect(loadedDirectory(url)?.directory.dataset.id).toBe('version-2');
    expect(server.requests(url)[1]).toMatchObject({ 'cache-control': 'max-age=0' });
  });

  it('is shared by those who ask at once, while loading still gives the last good one', async () => {
    const url = server.url('/changing');
    await loadDirectory(url);
    const refreshing = [refreshDirectory(url), refreshDirectory(url)];
    expect(await idOf(loadDirectory(url))).toBe('version-1');
    expect(await Promise.all(refreshing.map(idOf))).toEqual(['version-2', 'version-2']);
    expect(server.requests(url)).toHaveLength(2);
  });

  it('that fails rejects and leaves the last good directory in place', async () => {
    const url = server.url('/good-then-broken');
    const good = await loadDirectory(url);
    await expect(refreshDirectory(url)).rejects.toMatchObject({ code: 'html-instead-of-json' });
    expect(await loadDirectory(url)).toBe(good);
    expect(loadedDirectory(url)).toBe(good);
    expect(server.requests(url)).toHaveLength(2);
  });

  it('loads when nothing is loaded yet', async () => {
    const url = server.url('/changing');
    const refreshed = refreshDirectory(url);
    expect(await loadDirectory(url)).toBe(await refreshed);
    expect(server.requests(url)).toHaveLength(1);
  });

  it('refuses an address that is none', async () => {
    await expect(refreshDirectory('directory.json')).rejects.toMatchObject({ code: 'invalid-src' });
  });
});

describe('forgetting', () => {
  it('lets the next call ask again', async () => {
    const url = server.url('/changing');
    await loadDirectory(url);
    forgetDirectory(url);
    expect(loadedDirectory(url)).toBeUndefined();
    expect(await idOf(loadDirectory(url))).toBe('version-2');
  });

  it('holds against an answer that comes late', async () => {
    const url = server.url('/changing');
    const late = loadDirectory(url);
    forgetDirectory(url);
    await late;
    expect(loadedDirectory(url)).toBeUndefined();
  });

  it('does nothing for an address never loaded, or none', () => {
    forgetDirectory('https://alliance.example/never.json');
    forgetDirectory('javascript:alert(1)');
    expect(loadedDirectory('javascript:alert(1)')).toBeUndefined();
  });
});
