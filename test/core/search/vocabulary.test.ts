import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf, type Vocabulary } from '../../../src/core/search/vocabulary.js';
import { vocabularyOf } from './words.js';

/** Few different letters, so that much resembles much; `ж` and `ф` are beyond the letters told apart. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e', '4', 'ж', 'ф'), minLength: 1, maxLength: 12 });
const manyWords = fc.array(word, { minLength: 1, maxLength: 60 });

const wordsBy = (vocabulary: Vocabulary, ids: readonly number[]): readonly string[] =>
  ids.map((id) => vocabulary.word(id)).sort();

describe('a vocabulary', () => {
  it('finds what begins with a word, and the word itself', async () => {
    await fc.assert(
      fc.asyncProperty(manyWords, word, async (words, prefix) => {
        const vocabulary = await vocabularyOf(words);
        const { from, to } = vocabulary.startingWith(prefix);
        const found = [...Array(vocabulary.size).keys()].slice(from, to);
        const expected = [...new Set(words)].filter((other) => other.startsWith(prefix)).sort();
        expect(wordsBy(vocabulary, found)).toEqual(expected);
        expect(vocabulary.find(prefix)).toBe(words.includes(prefix) ? from : -1);
      }),
    );
  });

  it('finds every word that holds a piece, at its beginning, its end and in between', async () => {
    await fc.assert(
      fc.asyncProperty(manyWords, word, async (words, piece) => {
        fc.pre(piece.length > 1);
        const vocabulary = await vocabularyOf(words);
        const expected = [...new Set(words)].filter((other) => other.includes(piece)).sort();
        expect(wordsBy(vocabulary, vocabulary.holding(piece))).toEqual(expected);
      }),
    );
  });

  it('counts the pairs of letters that words share, however common the pairs are', async () => {
    await fc.assert(
      fc.asyncProperty(manyWords, word, fc.integer({ min: 1, max: 8 }), async (words, asked, least) => {
        const vocabulary = await vocabularyOf(words);
        const told: (readonly [string, number])[] = [];
        vocabulary.eachSharing('aba', 1, () => undefined); // leaves nothing behind
        vocabulary.eachSharing(asked, least, (id, shared) => told.push([vocabulary.word(id), shared]));
        const expected = [...new Set(words)]
          .map((other) => [other, [...pairsOf(asked)].filter((pair) => pairsOf(other).has(pair)).length] as const)
          .filter(([, shared]) => shared >= least);
        expect(new Map(told)).toEqual(new Map(expected));
        expect(told).toHaveLength(expected.length);
      }),
    );
  });
});
