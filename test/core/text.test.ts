import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, endOfLetters, fold, isLegalForm, isStopWord, words } from '../../src/core/text.js';

const partsOf = (text: string): readonly string[] =>
  words(text)
    .filter(({ joined }) => !joined)
    .map(({ value }) => value);
const joinsOf = (text: string): readonly string[] =>
  words(text)
    .filter(({ joined }) => joined)
    .map(({ value }) => value);
const key = (text: string): string => canonical(fold(text));

describe('one spelling', () => {
  it.each([
    ['Präzision', 'Praezision', 'PRAZISION'],
    ['Südwest', 'Suedwest', 'Sudwest'],
    ['Århus', 'Aarhus', 'Arhus'],
    ['Œuvre', 'oeuvre', 'ŒUVRE'],
    ['Straße', 'STRASSE', 'Strasse'],
    ['Łódź', 'Lodz', 'ŁÓDŹ'],
    ['İstanbul', 'Istanbul', 'ıstanbul'],
    ['Ørsted', 'Oersted', 'Orsted'],
    ['ﬁbre', 'fibre', 'FIBRE'],
    ['Ελλάς', 'ΕΛΛΆΣ', 'ελλας'],
    ['Москва', 'МОСКВА', 'москва'],
    ['café', 'cafe\u0301', 'CAFE'],
  ])('%s, %s and %s are the same', (...spellings) => {
    expect(new Set(spellings.map(key)).size).toBe(1);
  });

  it.each([
    ['technique', 'technique'],
    ['neue', 'neue'],
    ['quelle', 'quelle'],
  ])('%s keeps its ue', (word, expected) => {
    expect(key(word)).toBe(expected);
  });

  it.each([
    ['ß', 'ss'],
    ['Æ', 'ae'],
    ['Œ', 'oe'],
    ['Ø', 'o'],
    ['Ł', 'l'],
    ['Đ', 'd'],
    ['Ð', 'd'],
    ['Þ', 'th'],
    ['ı', 'i'],
    ['Ħ', 'h'],
    ['Ŧ', 't'],
    ['Ŋ', 'n'],
    ['ĸ', 'k'],
    ['ς', 'σ'],
    ['oʼo', 'oo'],
  ])('%s is typed as %s', (letter, typed) => {
    expect(fold(letter)).toBe(typed);
  });

  it('is stable: a canonical word is its own spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  it.each([
    ['l’innovation d’Île-de-France', ['innovation', 'ile', 'de', 'france'], ['linnovation', 'diledefrance']],
    ["dell'Insubria", ['insubria'], ['dellinsubria']],
    ['King’s College', ['kings', 'college'], []],
    ['S.r.l. e.V.', ['srl', 'ev'], []],
    ['Univ. St.Gallen', ['univ', 'st', 'gallen'], ['stgallen']],
    ['R&D and AT&T', ['rd', 'and', 'at', 't'], ['att']],
    ['micro-technique', ['micro', 'technique'], ['microtechnique']],
    ['Dresden–Rossendorf', ['dresden', 'rossendorf'], ['dresdenrossendorf']],
    ['a -- b / c', ['a', 'b', 'c'], []],
    ['🚀Rocket 4.0', ['rocket', '40'], []],
    ['Data🚀Lab', ['data', 'lab'], []],
    ['Αθήνα Київ', ['αθηνα', 'киів'], []],
    ['aujourd’hui', ['aujourd', 'hui'], ['aujourdhui']],
    ['ab-\u0301', ['ab'], []],
  ] as const)('of %j are %j', (text, parts, joins) => {
    expect(partsOf(text)).toEqual(parts);
    expect(joinsOf(text)).toEqual(joins);
  });

  it.each(['', ' ', '-', "'", '…', '🚀', '\ud800', '\u0301'])('there are none in %j', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('lie in the text, in order, and never cut a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('a', 'b', '-', "'", '’', '.', '&', ' ', 'é', 'ß', '𝐀', '😀'),
            fc.string({ unit: 'binary', maxLength: 1 }),
          ),
        }),
        (text) => {
          let start = 0;
          for (const word of words(text)) {
            expect(word.start).toBeLessThan(word.end);
            expect(word.end).toBeLessThanOrEqual(text.length);
            if (!word.joined) expect(word.start).toBeGreaterThanOrEqual(start);
            if (!word.joined) start = word.end;
            for (const edge of [word.start, word.end])
              expect(/[\ud800-\udbff]$/.test(text.slice(0, edge)) && /^[\udc00-\udfff]/.test(text.slice(edge))).toBe(
                false,
              );
          }
        },
      ),
    );
  });

  it('are legal forms and stop words in any language of the interface', () => {
    expect(['gmbh', 'sarl', 'srl', 'bv', 'ltd', 'sl'].every(isLegalForm)).toBe(true);
    expect(['de', 'der', 'of', 'van', 'di', 'del', 'fur'].every(isStopWord)).toBe(true);
    expect(['alpes', 'constructor', '__proto__', ''].some((word) => isLegalForm(word) || isStopWord(word))).toBe(false);
  });
});

describe('the end of the first letters', () => {
  it.each([
    ['Präzision', 3, 'Prä'],
    ['Pra\u0308zision', 3, 'Pra\u0308'],
    ['Straße', 5, 'Straß'],
    ['Straße', 7, 'Straße'],
    ['œuvre', 1, 'œ'],
    ['İzmir', 2, 'İz'],
    ['ﬁbre', 1, 'ﬁ'],
    ['micro-technique', 6, 'micro-t'],
    ['𝐀𝐁𝐂', 2, '𝐀𝐁'],
    ['a\u{1d167}b', 1, 'a\u{1d167}'],
    ['aX\u0301', 1, 'a'],
    ['abc', 0, ''],
  ])('of %s, %i letters, is after %s', (text, length, expected) => {
    expect(text.slice(0, endOfLetters(text, 0, text.length, length))).toBe(expected);
  });

  it('is never beyond the end of the piece', () => {
    expect(endOfLetters('abc', 0, 2, 3)).toBe(2);
    expect(endOfLetters('ae\u0301', 0, 2, 2)).toBe(2);
    expect(endOfLetters('abc', 1, 3, 1)).toBe(2);
  });

  it('holds the letters asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(12), (text, length) => {
        for (const { start, end, value } of words(text)) {
          const letters = key(text.slice(start, endOfLetters(text, start, end, length)));
          expect(letters.length).toBeGreaterThanOrEqual(Math.min(length, value.length));
          expect(value.startsWith(letters) || letters.startsWith(value)).toBe(true);
        }
      }),
    );
  });
});
