import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convertOrganisations, readJson } from '../../scripts/convert-organisations.mjs';
import { loadDirectory } from '../../src/data/load-directory.js';
import { type FaultServer, respondWith, startFaultServer } from '../support/fault-server.js';

/** Real organisations, beside the repository and not in it. */
const file = new URL('../../../shared/data/organisations-20k.json.gz', import.meta.url);
const present = existsSync(file);

describe.skipIf(!present)('20,000 real organisations (skipped without ../shared)', () => {
  let server: FaultServer;

  beforeAll(async () => {
    const json = JSON.stringify(convertOrganisations(readJson(file)));
    const zipped = gzipSync(json);
    server = await startFaultServer({
      '/large.json': respondWith(json),
      '/large-encoded': respondWith(zipped, { 'content-encoding': 'gzip' }),
      '/large.json.gz': respondWith(zipped, { 'content-type': 'application/gzip' }),
    });
  }, 30_000);

  afterAll(() => server.close());

  it.each(['/large.json', '/large-encoded', '/large.json.gz'])(
    'load from %s, all of them',
    async (route) => {
      const { directory, problems } = await loadDirectory(server.url(route));
      expect(directory.dataset.members).toHaveLength(20_000);
      expect(problems).toEqual([]);
    },
    30_000,
  );
});
