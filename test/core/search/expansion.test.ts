import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Expander } from '../../../src/core/search/expander.js';
import { indexIn, nearnessAt, withJoins, type Expansion } from '../../../src/core/search/expansion.js';
import type { Vocabulary } from '../../../src/core/search/vocabulary.js';
import { vocabularyOf } from './words.js';

interface Manner {
  readonly isOpen?: boolean;
  readonly isLenient?: boolean;
}

const meant = (expansion: Expansion, vocabulary: Vocabulary) =>
  [...expansion.ids].map((id, index) => ({
    word: vocabulary.word(id),
    quality: expansion.qualities[index] ?? NaN,
    nearness: nearnessAt(expansion, index, vocabulary),
  }));

/** What a word may mean in a directory of these words, the best first. */
const meanings = async (
  typed: string,
  words: readonly string[],
  { isOpen = false, isLenient = false }: Manner = {},
) => {
  const vocabulary = await vocabularyOf(words);
  return meant(new Expander(vocabulary).expand(typed, isOpen, isLenient), vocabulary).sort(
    (one, other) => other.quality - one.quality,
  );
};

const wordsFor = async (...asked: Parameters<typeof meanings>): Promise<readonly string[]> =>
  (await meanings(...asked)).map(({ word, nearness }) => `${word}: ${nearness}`);

const open = { isOpen: true };
const lenient = { isLenient: true };

describe('a word of a query', () => {
  it('is itself, the beginning of another and a part of a compound, in this order', async () => {
    const words = ['feintechniken', 'mikrotechnik', 'technik', 'technikerin', 'techniker', 'mechanik'];
    expect(await wordsFor('technik', words)).toEqual([
      'technik: exact',
      'techniker: prefix',
      'technikerin: prefix',
      'mikrotechnik: part',
      'feintechniken: part',
    ]);
  });

  it('counts a little more as what a compound is than within it', async () => {
    const [last, within] = await meanings('technik', ['feinentechnik', 'feintechniken']);
    expect([last?.word, within?.word]).toEqual(['feinentechnik', 'feintechniken']);
    expect(last?.quality).toBeGreaterThan(within?.quality ?? 1);
  });

  it('of three letters has to be whole, unless it is still being typed', async () => {
    const words = ['bau', 'bauer', 'umbau'];
    expect(await wordsFor('bau', words)).toEqual(['bau: exact']);
    expect(await wordsFor('bau', words, open)).toEqual(['bau: exact', 'bauer: prefix']);
    expect(await wordsFor('hof', words)).toEqual([]);
  });

  it('of four letters need not be', async () => {
    expect(await wordsFor('baum', ['baum', 'baumer', 'eichenbaum'])).toEqual([
      'baum: exact',
      'baumer: prefix',
      'eichenbaum: part',
    ]);
  });

  it('fits a longer word better while it is being typed', async () => {
    const [ended] = await meanings('techn', ['technik']);
    const [typed] = await meanings('techn', ['technik'], open);
    expect(typed?.quality).toBeGreaterThan(ended?.quality ?? 1);
  });

  it('is found where two vowels are written as one', async () => {
    const words = ['feinelektronik', 'fixlektronik', 'kometalektronik', 'mikrolektronik', 'vestabulektronik'];
    expect([...(await wordsFor('elektronik', words))].sort()).toEqual([
      'feinelektronik: part',
      'kometalektronik: part',
      'mikrolektronik: part',
      'vestabulektronik: part',
    ]);
    expect(await wordsFor('laktronik', ['mikrolaktronik', 'mikroaktronik'])).toEqual(['mikrolaktronik: part']);
  });
});

describe('a mistyped word', () => {
  it.each<readonly [mistake: string, typed: string, found: readonly string[]]>([
    ['a wrong letter', 'robotek', ['robotik']],
    ['a letter too few', 'robtik', ['robotik']],
    ['a letter too many', 'robbotik', ['robotik']],
    ['two letters swapped', 'robtoik', ['robotik']],
    ['two wrong letters in a long word', 'metsotechnok', ['messotechnik']],
    ['two wrong letters in a short one', 'rabotek', []],
    ['three wrong letters', 'mattotechnok', []],
    ['a wrong letter in a very short one', 'las', []],
  ])('is found with %s', async (_, typed, found) => {
    const words = ['laser', 'les', 'messotechnik', 'robotik', 'zange'];
    expect(await wordsFor(typed, words, lenient)).toEqual(found.map((word) => `${word}: similar`));
    expect(await wordsFor(typed, words)).toEqual([]);
  });

  it.each<readonly [situation: string, typed: string, word: string, isFound: boolean]>([
    ['one wrong letter of three', 'bon', 'ban', false],
    ['one wrong letter of four', 'bohn', 'bahn', true],
    ['one wrong letter of seven', 'optrunk', 'optrank', true],
    ['two wrong letters of seven', 'optrunk', 'optrenc', false],
    ['two wrong letters of eight', 'optrunek', 'optronik', true],
    ['a letter too many', 'bahhn', 'bahn', true],
    ['a letter too few', 'bah', 'bahn', false],
    ['two letters too few of six', 'roboti', 'robotiks', false],
  ])('forgives by its length: %s', async (_, typed, word, isFound) => {
    const similar = (await meanings(typed, [word, 'zange'], lenient)).filter(({ nearness }) => nearness === 'similar');
    expect(similar.length > 0).toBe(isFound);
  });

  it.each<readonly [situation: string, typed: string, word: string, isFound: boolean]>([
    ['five letters amid others', 'turin', 'besturingstechniek', false],
    ['six letters amid others', 'turing', 'besturingstechniek', true],
    ['the end behind two letters', 'technik', 'zutechnik', false],
    ['the end behind three letters', 'technik', 'bautechnik', true],
    ['three letters at the end', 'bau', 'wegebau', false],
    ['four letters at the end', 'baum', 'apfelbaum', true],
  ])('is part of a compound or only looks so: %s', async (_, typed, word, isFound) => {
    expect(await wordsFor(typed, [word, 'zange'])).toEqual(isFound ? [`${word}: part`] : []);
  });

  it('is found while it is being typed', async () => {
    const words = ['mecatronique', 'robotik'];
    expect(await wordsFor('mecatrno', words, { isOpen: true, isLenient: true })).toEqual(['mecatronique: similar']);
    expect(await wordsFor('mecatrno', words, lenient)).toEqual([]);
    expect(await wordsFor('mekatron', words, { isOpen: true, isLenient: true })).toEqual(['mecatronique: similar']);
  });

  it.each<readonly [situation: string, typed: string, better: string, worse: string]>([
    ['two letters swapped are one mistake', 'robtoik', 'robotik', 'robtuik'],
    ['the first letter is seldom wrong', 'robotik', 'robotek', 'kobotik'],
    ['one mistake is less than two', 'messotechnik', 'messotechnek', 'messutechnek'],
    ['a word of the same length is nearer than one much longer', 'robotik', 'robutik', 'robutiker'],
  ])('means the likelier word: %s', async (_, typed, better, worse) => {
    const [first, second] = await wordsFor(typed, [better, worse, 'zange'], { isOpen: true, isLenient: true });
    expect([first, second]).toEqual([`${better}: similar`, `${worse}: similar`]);
  });

  it('still is what it is as typed, first of all', async () => {
    const words = ['robotik', 'robotiker', 'mikrorobotik', 'robotek'];
    expect(await wordsFor('robotik', words, lenient)).toEqual([
      'robotik: exact',
      'robotiker: prefix',
      'mikrorobotik: part',
      'robotek: similar',
    ]);
  });

  it('means no more than some dozens of words, the nearest', async () => {
    const letters = 'b c d f g h j k l m n p q r s t v w x z'.split(' ');
    const far = letters.flatMap((one) => letters.slice(0, 5).map((other) => `mechan${one}sch${other}`));
    const words = await wordsFor('mechanisch', ['mechanasch', 'mechanisck', ...far], lenient);
    expect(words).toContain('mechanasch: similar');
    expect(words).toContain('mechanisck: similar');
    expect(words.length).toBeLessThanOrEqual(41);
    expect(words.length).toBeGreaterThan(20);
  });
});

describe('what a word may mean', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'k'), minLength: 1, maxLength: 10 });

  it('is each word once, as near as it is said to be, and known by its place', async () => {
    const words = fc.array(word, { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(words, word, fc.boolean(), fc.boolean(), async (known, typed, isOpen, isLenient) => {
        const vocabulary = await vocabularyOf(known);
        const expansion = new Expander(vocabulary).expand(typed, isOpen, isLenient);
        expect(new Set(expansion.ids).size).toBe(expansion.ids.length);
        for (const [index, id] of expansion.ids.entries()) expect(indexIn(expansion, id)).toBe(index);
        for (const { word: found, nearness, quality } of meant(expansion, vocabulary)) {
          expect(found === typed).toBe(nearness === 'exact');
          if (found.startsWith(typed)) expect(['exact', 'prefix']).toContain(nearness);
          if (nearness === 'part') expect(found).toContain(typed.slice(1));
          expect(quality).toBeGreaterThan(0.25);
          expect(quality).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the same whatever was looked for before', async () => {
    const vocabulary = await vocabularyOf(['robotik', 'robotek', 'robotiker', 'mikrorobotik']);
    const expander = new Expander(vocabulary);
    const before = meant(expander.expand('robotik', false, true), vocabulary);
    for (let number = 0; number < 600; number++) expander.expand(`word${String(number)}`, false, false);
    expander.expand('robotik', false, false);
    expander.expand('robotik', true, true);
    expect(meant(expander.expand('robotik', false, true), vocabulary)).toEqual(before);
    expect(meant(expander.expand('robotik', false, false), vocabulary)).toHaveLength(3);
  });

  it('is also what it makes with its neighbour, which is meant exactly', async () => {
    const vocabulary = await vocabularyOf(['mikro', 'mikrotechnik', 'technik', 'technikum', 'feintechnik', 'techmik']);
    const alone = new Expander(vocabulary).expand('technik', false, true);
    expect(withJoins(alone, [])).toBe(alone);
    const joined = withJoins(alone, [vocabulary.find('mikro')]);
    const [first, ...others] = meant(joined, vocabulary);
    expect(first).toMatchObject({ word: 'mikro', quality: 1 });
    expect(others).toEqual(meant(alone, vocabulary));
    for (const [index, id] of joined.ids.entries()) expect(indexIn(joined, id)).toBe(index);
    expect(indexIn(joined, vocabulary.find('mikrotechnik'))).toBe(joined.ids.indexOf(vocabulary.find('mikrotechnik')));
  });
});
