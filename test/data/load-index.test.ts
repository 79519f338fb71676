import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentHash } from '../../src/core/content-hash.js';
import { Directory } from '../../src/core/directory.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { inSlices } from '../../src/core/search/slices.js';
import { buildSearch, writeIndex } from '../../src/core/search/write-index.js';
import { loadDirectory } from '../../src/data/load-directory.js';
import { indexOf } from '../../src/data/load-index.js';
import { type FaultServer, respondWith, sampleDataset, startFaultServer } from '../support/fault-server.js';

const naming = (index: string): string => JSON.stringify({ ...sampleDataset, index });

const indexFor = async (text: string): Promise<string> => {
  const directory = new Directory(parseDataset(JSON.parse(text)).dataset);
  const bytes = writeIndex(await inSlices(buildSearch(directory)), contentHash(new TextEncoder().encode(text)));
  return Buffer.from(bytes).toString('base64');
};

let server: FaultServer;
beforeAll(async () => {
  const [fitting, other] = [naming('fitting.index'), naming('other.index')];
  const binary = (base64: string) => respondWith(Buffer.from(base64, 'base64'));
  server = await startFaultServer({
    '/fitting.json': respondWith(fitting),
    '/fitting.index': binary(await indexFor(fitting)),
    '/other.json': respondWith(other),
    '/other.index': binary(await indexFor(fitting)),
    '/gone.json': respondWith(naming('nowhere.index')),
  });
});
afterAll(() => server.close());
afterEach(() => vi.restoreAllMocks());

const indexOfFile = async (file: string) => indexOf((await loadDirectory(server.url(file))).directory);

describe('the index that a dataset names', () => {
  it('comes with the directory', async () => {
    expect((await indexOfFile('/fitting.json'))?.index.size).toBe(sampleDataset.members.length);
  });

  it.each([
    ['belongs to another copy', '/other.json', 'another copy of the dataset'],
    ['is not there', '/gone.json', 'HTTP 404'],
  ])('is left out, and the console says so, when it %s', async (_, file, reason) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await indexOfFile(file)).toBeUndefined();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(reason));
  });

  it('is not asked for where none is named', async () => {
    expect(await indexOfFile('/ok')).toBeUndefined();
  });
});
