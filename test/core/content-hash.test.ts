import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/core/content-hash.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const hashed = (text: string): string => contentHash(bytes(text)).join(' ');

describe('the hash of a file', () => {
  it('of a large file is read where it lies', () => {
    const file = new Uint8Array(400).map((_, at) => (at * 37) % 251);
    expect(contentHash(file)).toEqual(contentHash(file.slice()));
    expect(contentHash(file)).not.toEqual(contentHash(file.subarray(0, 396)));
  });

  it('is the same for the same bytes, wherever they lie in memory', () => {
    const text = bytes('0123456789');
    for (let offset = 0; offset < 5; offset++) {
      const longer = new Uint8Array(20);
      longer.set(text, offset);
      expect(contentHash(longer.subarray(offset, offset + 10))).toEqual(contentHash(text));
    }
  });

  it('is one that index files were written with: it must not change from release to release', () => {
    expect(contentHash(bytes('0123456789'))).toEqual([164011210, 86679981]);
    expect(contentHash(bytes(''))).toEqual([0, 3402798502]);
    expect(contentHash(bytes('alliance'))).toEqual([4002337803, 981379215]);
  });

  it('is two numbers of 32 bits without sign', () => {
    for (const text of ['', 'a', 'ab', 'abc', 'abcd', 'a longer text than these'])
      for (const number of contentHash(bytes(text))) expect(number).toBe(number >>> 0);
  });

  it('is another one when any byte is, or when there is one more', () => {
    const texts = [
      '',
      'a',
      'b',
      'a\0',
      'a\0\0',
      'abcd',
      'abce',
      'bbcd',
      'abcda',
      'abcdb',
      'dcba',
      'abcdabcd',
      'abcdabce',
    ];
    expect(new Set(texts.map(hashed)).size).toBe(texts.length);
  });

  it('depends on the order of the blocks', () => {
    expect(hashed('aaaabbbb')).not.toBe(hashed('bbbbaaaa'));
  });
});
