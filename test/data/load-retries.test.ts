import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDirectory, type LoadOptions } from '../../src/data/load-directory.js';
import { type FaultServer, startFaultServer } from '../support/fault-server.js';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const twice: LoadOptions = { retryDelaysMs: [1, 1] };

describe('a fault that may pass', () => {
  it.each(['/status?code=500&times=2', '/status?code=503&times=2', '/status?code=429&times=2&retry-after=0'])(
    'is waited out without the visitor noticing: %s',
    async (route) => {
      const url = server.url(route);
      expect((await loadDirectory(url, twice)).directory.dataset.id).toBe('sample-alliance');
      expect(server.requests(url)).toHaveLength(3);
    },
  );

  it.each([
    ['/status?code=500', 'server-error'],
    ['/status?code=429', 'rate-limited'],
    ['/cut', 'unreachable'],
  ])('is reported when it stays: %s', async (route, code) => {
    const url = server.url(route);
    await expect(loadDirectory(url, twice)).rejects.toMatchObject({ code });
    expect(server.requests(url)).toHaveLength(3);
  });
});

describe('a fault that stays', () => {
  it.each([
    '/status?code=404',
    '/status?code=403',
    '/status?code=418',
    '/html',
    '/truncated',
    '/latin1',
    '/wrong-shape',
  ])('is reported at once: %s', async (route) => {
    const url = server.url(route);
    await expect(loadDirectory(url, twice)).rejects.toThrow();
    expect(server.requests(url)).toHaveLength(1);
  });

  it('is a timeout: it is not tried again', async () => {
    const url = server.url('/slow');
    await expect(loadDirectory(url, { ...twice, timeoutMs: 60 })).rejects.toMatchObject({ code: 'timeout' });
    expect(server.requests(url)).toHaveLength(1);
  });
});

describe('a server that asks to wait', () => {
  it('is waited for', async () => {
    const url = server.url('/status?code=503&times=1&retry-after=1');
    const start = performance.now();
    await loadDirectory(url, twice);
    expect(performance.now() - start).toBeGreaterThan(990);
  });

  it('is reported at once when the time would not last', async () => {
    const url = server.url('/status?code=503&times=1&retry-after=9');
    const failure = { code: 'server-error', status: 503, retryAfterMs: 9000 };
    await expect(loadDirectory(url, { ...twice, timeoutMs: 5000 })).rejects.toMatchObject(failure);
    expect(server.requests(url)).toHaveLength(1);
  });

  it('is reported at once when it asks for long, with the time it asks for', async () => {
    const url = server.url('/status?code=429&retry-after=3600');
    await expect(loadDirectory(url, twice)).rejects.toMatchObject({ code: 'rate-limited', retryAfterMs: 3_600_000 });
    expect(server.requests(url)).toHaveLength(1);
  });

  it('is reported at once when the pause is longer than a visitor waits, even if the time would last', async () => {
    const url = server.url('/status?code=429&retry-after=11');
    await expect(loadDirectory(url, { ...twice, timeoutMs: 60_000 })).rejects.toMatchObject({ retryAfterMs: 11_000 });
    expect(server.requests(url)).toHaveLength(1);
  });

  it('may name a day', async () => {
    const tomorrow = new Date(Date.now() + 24 * 3_600_000).toUTCString();
    const url = server.url(`/status?code=503&retry-after=${encodeURIComponent(tomorrow)}`);
    const error: unknown = await loadDirectory(url, twice).catch((reason: unknown) => reason);
    expect(error).toHaveProperty('retryAfterMs', expect.closeTo(24 * 3_600_000, -5));
  });

  it('may name a day that is past, or write nonsense', async () => {
    const past = server.url(`/status?code=503&retry-after=${encodeURIComponent('Wed, 21 Oct 2015 07:28:00 GMT')}`);
    await expect(loadDirectory(past, twice)).rejects.toMatchObject({ retryAfterMs: 0 });
    const nonsense = server.url('/status?code=503&retry-after=soon');
    await expect(loadDirectory(nonsense, twice)).rejects.toMatchObject({ retryAfterMs: undefined });
    expect(server.requests(nonsense)).toHaveLength(3);
  });
});
