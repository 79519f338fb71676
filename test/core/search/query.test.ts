import { describe, expect, it } from 'vitest';
import { analyse, type Query } from '../../../src/core/search/query.js';
import { vocabularyOf } from './words.js';

/** The words of a query: `?` after those that nobody has to have, `…` after the one still being typed. */
const readOf = ({ tokens, fragment }: Query): string =>
  [
    ...tokens.map(({ value, isRequired, isOpen }) => `${value}${isRequired ? '' : '?'}${isOpen ? '…' : ''}`),
    ...(fragment ? [`+${fragment}`] : []),
  ].join(' ');

const read = async (typed: string, words: readonly string[] = []): Promise<string> =>
  readOf(analyse(typed, await vocabularyOf(words)));

describe('a query', () => {
  it.each([
    ['its last word is still being typed', 'alpes robo', 'alpes robo…'],
    ['a space ends its last word', 'alpes robo ', 'alpes robo'],
    ['so does a full stop', 'alpes robo.', 'alpes robo'],
    ['a word in it is hyphenated', 'micro-technique ', 'micro technique'],
    ['articles and prepositions say nothing', 'institut de la mecanique ', 'institut mecanique'],
    ['an article may be the beginning of a word', 'institut des', 'institut des?…'],
    ['it is nothing but small words', 'of the ', 'of the'],
    ['a legal form helps, and nobody has to have it', 'acme sa ', 'acme sa?'],
    ['it is nothing but legal forms', 'sa gmbh ', 'sa gmbh'],
    ['a single letter in it helps, and nobody has to have it', 'acme b optics ', 'acme b? optics'],
    ['it is a single letter', 'b ', 'b'],
    ['it is empty', '', ''],
    ['it is punctuation', '?! ', ''],
  ])('where %s', async (_, typed, expected) => {
    expect(await read(typed)).toBe(expected);
  });

  it.each([
    ['a last letter', 'acme o', 'acme +o'],
    ['two last letters', 'acme op', 'acme +op'],
    ['three letters, which are a word', 'acme opt', 'acme opt…'],
    ['two letters that are ended', 'acme op ', 'acme op'],
    ['two letters alone', 'op', 'op…'],
    ['a letter after a small word', 'the s', 'the +s'],
    ['two letters after a small word', 'the op', 'op…'],
    ['two letters after a small word and another', 'the acme op', 'acme +op'],
  ])('keeps back %s', async (_, typed, expected) => {
    expect(await read(typed)).toBe(expected);
  });

  it('says where its words stand, and how many one has to have', async () => {
    const { text, tokens, required } = analyse('Präzision, Südwest GmbH', await vocabularyOf([]));
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Präzision', 'Südwest', 'GmbH']);
    expect(required).toBe(2);
  });

  it('is read up to what fits an address; the rest was pasted by mistake', async () => {
    const { text, tokens } = analyse('laser '.repeat(100), await vocabularyOf([]));
    expect([text.length, tokens.length]).toEqual([400, 30]);
    expect(analyse('abc-def '.repeat(20), await vocabularyOf([])).tokens).toHaveLength(30);
  });
});

describe('a word that is two', () => {
  const words = ['arbeit', 'drehteile', 'dreh', 'feld', 'fertigung', 'gesicht', 'teil'];

  it.each([
    ['the directory knows only these', 'drehteilefertigung ', 'drehteile fertigung'],
    ['the first is as short as a piece may be', 'drehfeld ', 'dreh feld'],
    ['an s holds them together', 'gesichtsfeld ', 'gesicht feld'],
    ['the second is still being typed', 'drehteileferti', 'drehteile ferti…'],
    ['the second is not whole, and has to be', 'drehteileferti ', 'drehteileferti'],
    ['the first is unknown', 'blechfertigung ', 'blechfertigung'],
    ['the second is unknown', 'drehteileblech ', 'drehteileblech'],
    ['a piece is too short to tell', 'drehxfeld ', 'drehxfeld'],
  ])('is taken apart where %s', async (_, typed, expected) => {
    expect(await read(typed, words)).toBe(expected);
  });

  it.each(['blechzange', 'zangeblech'])('is taken apart into the only words there are: %s', async (typed) => {
    expect(await read(`${typed} `, ['blech', 'zange'])).toBe(`${typed.slice(0, 5)} ${typed.slice(5)}`);
  });

  it('stays whole where the directory knows it, or a word that goes on from it', async () => {
    expect(await read('drehteilefertigung ', [...words, 'drehteilefertigung'])).toBe('drehteilefertigung');
    expect(await read('drehteilefertigung ', [...words, 'drehteilefertigungen'])).toBe('drehteilefertigung');
  });

  it('has one place in the text for both', async () => {
    const { tokens, required } = analyse('drehteilefertigung lyon', await vocabularyOf(words));
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 18],
      [0, 18],
      [19, 23],
    ]);
    expect(required).toBe(3);
  });
});

describe('words that are one', () => {
  /** Per word of the query the words of the directory that it is with a neighbour. */
  const joined = async (typed: string, words: readonly string[]): Promise<readonly string[]> => {
    const vocabulary = await vocabularyOf(words);
    return analyse(typed, vocabulary).tokens.map(({ joins }) => joins.map((id) => vocabulary.word(id)).join(' '));
  };

  it.each<readonly [situation: string, typed: string, joins: readonly string[]]>([
    ['are both the joined word', 'mikro technik ', ['mikrotechnik', 'mikrotechnik']],
    [
      'are joined with one neighbour or the other',
      'mikro technik labor ',
      ['mikrotechnik', 'mikrotechnik techniklabor', 'techniklabor'],
    ],
    ['are joined in the directory’s spelling', 'mikro elektronik ', ['mikrolektronik', 'mikrolektronik']],
    ['are joined in their order only', 'technik mikro ', ['', '']],
    ['are not joined over another', 'mikro labor technik ', ['', '', '']],
  ])('%s', async (_, typed, joins) => {
    expect(await joined(typed, ['mikrolektronik', 'mikrotechnik', 'techniklabor', 'zange'])).toEqual(joins);
  });
});
