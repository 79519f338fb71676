import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/core/content-hash.js';
import type { Directory } from '../../../src/core/directory.js';
import { readIndex } from '../../../src/core/search/index-file.js';
import { inSlices } from '../../../src/core/search/slices.js';
import { StaticSource } from '../../../src/core/search/static-source.js';
import { buildSearch, writeIndex } from '../../../src/core/search/write-index.js';
import type { SearchResult } from '../../../src/core/search/source.js';
import { clusterNamed, directoryWith, memberNamed } from '../../support/make-dataset.js';
import { asker, smallAlliance } from './small-alliance.js';

const directory = smallAlliance();
const hash = contentHash(new TextEncoder().encode('the bytes of its file'));
const indexOf = async (of: Directory) => writeIndex(await inSlices(buildSearch(of)), hash);
const read = (bytes: Uint8Array, of = hash, for_ = directory) => inSlices(readIndex(bytes, of, for_));

const withoutTime = (result: SearchResult): SearchResult => ({ ...result, tookMs: 0 });

describe('an index from a file', () => {
  it.each(['tum', 'm', 'mecatronqiue grenoble', 'Ingenieurwesen', 'thésame', 'mikro elektronik', 'moulds', 'italie'])(
    'answers %s as one that was built in the page',
    async (text) => {
      const parts = await read(await indexOf(directory));
      if (typeof parts === 'string') throw new Error(parts);
      const source = new StaticSource(directory, Promise.resolve(parts));
      const request = {
        text,
        locale: 'fr',
        filters: { country: ['BE', 'CH', 'DE', 'FR', 'GR', 'IT'] },
        facets: ['competence', 'country'] as const,
        offset: 0,
        limit: 20,
      };
      const answer = await source.search(request, { signal: new AbortController().signal });
      expect(withoutTime(answer)).toEqual(withoutTime(await asker(directory)(text, request)));
    },
  );

  it('may lie anywhere in its buffer', async () => {
    const written = await indexOf(directory);
    const shifted = new Uint8Array(written.length + 1);
    shifted.set(written, 1);
    expect(await read(shifted.subarray(1))).toBeTypeOf('object');
  });

  it('is refused where its dataset has changed', async () => {
    const written = await indexOf(directory);
    const [one, other] = hash;
    expect(await read(written, contentHash(new TextEncoder().encode('other bytes')))).toBe('other-dataset');
    expect(await read(written, [one, other ^ 1])).toBe('other-dataset');
    expect(await read(written, [one ^ 1, other])).toBe('other-dataset');
    expect(await read(written, hash, directoryWith({ members: [memberNamed('Acme')] }))).toBe('other-dataset');
  });

  it('is refused when it was written in another format', async () => {
    const other = await indexOf(directory);
    other[4] = 99;
    expect(await read(other)).toBe('other-format');
  });

  it('is refused when a topic has more names than when it was written', async () => {
    const alliance = (aliases: readonly string[]) =>
      directoryWith({
        clusters: [clusterNamed('Minalogic', { aliases })],
        members: [memberNamed('Acme', inMinalogic)],
      });
    const inMinalogic = { memberships: [{ cluster: 'minalogic' }] };
    const written = await indexOf(alliance([]));
    expect(await read(written, hash, alliance([]))).toMatchObject({ index: { size: 1 } });
    expect(await read(written, hash, alliance(['Micro-nano']))).toBe('other-format');
  });

  it.each<readonly [situation: string, change: (written: Uint8Array) => Uint8Array]>([
    ['is cut short', (written) => written.slice(0, -4)],
    ['is cut within a number', (written) => written.slice(0, -3)],
    ['goes on', (written) => new Uint8Array([...written, 0, 0])],
    ['is empty', () => new Uint8Array()],
    ['is something else', () => new TextEncoder().encode('<!doctype html><p>Not found')],
  ])('is refused when it %s', async (_, change) => {
    expect(await read(change(await indexOf(directory)))).toBe('no-index');
  });
});

describe('the hash of a file', () => {
  it('is another one when any byte is', () => {
    const bytes = new Uint8Array(1001).map((_, at) => at % 251);
    const hashes = new Set([contentHash(bytes).join()]);
    for (let at = 0; at < bytes.length; at++)
      hashes.add(contentHash(bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))).join());
    hashes.add(contentHash(bytes.subarray(1)).join());
    expect(hashes.size).toBe(bytes.length + 2);
  });
});
