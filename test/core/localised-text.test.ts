import { describe, expect, it } from 'vitest';
import { allTexts, baseLanguage, localise } from '../../src/core/localised-text.js';

const optics = new Map([
  ['de', 'Optik'],
  ['fr', 'Optique'],
  ['en', 'Optics'],
]);

describe('a text in several languages', () => {
  it('is shown in the first language wanted', () => {
    expect(localise(optics, ['fr', 'de'])).toEqual({ value: 'Optique', lang: 'fr' });
  });

  it('is shown in the next language wanted when the first is missing', () => {
    expect(localise(optics, ['nl', 'de', 'fr'])).toEqual({ value: 'Optik', lang: 'de' });
  });

  it('serves a regional reader with the plain language, and a plain reader with a regional text', () => {
    expect(localise(optics, ['de-CH'])).toEqual({ value: 'Optik', lang: 'de' });
    expect(localise(new Map([['pt-BR', 'Óptica']]), ['pt'])).toEqual({ value: 'Óptica', lang: 'pt-BR' });
  });

  it('prefers the very region to another of the same language', () => {
    const regional = new Map([
      ['de', 'Straße'],
      ['de-CH', 'Strasse'],
    ]);
    expect(localise(regional, ['de-CH'])).toEqual({ value: 'Strasse', lang: 'de-CH' });
  });

  it('does not mind how tags are written', () => {
    expect(localise(new Map([['FR', 'Optique']]), ['fr-be'])).toEqual({ value: 'Optique', lang: 'FR' });
  });

  it('falls back to English, then to any language, and says which', () => {
    expect(localise(optics, ['pl'])).toEqual({ value: 'Optics', lang: 'en' });
    expect(localise(new Map([['it', 'Ottica']]), ['pl'])).toEqual({ value: 'Ottica', lang: 'it' });
  });

  it('is nothing without any text', () => {
    expect(localise(new Map(), ['fr'])).toBeUndefined();
    expect(localise(undefined, ['fr'])).toBeUndefined();
  });
});

describe('a text in one unnamed language', () => {
  it('is in the last language wanted, which is the default of the dataset', () => {
    expect(localise('Optique', ['de', 'it', 'fr'])).toEqual({ value: 'Optique', lang: 'fr' });
  });

  it('has no language when nobody names one', () => {
    expect(localise('Optique', [])).toEqual({ value: 'Optique', lang: undefined });
  });
});

describe('all texts', () => {
  it('are one per language, in the order of the file', () => {
    expect(allTexts(optics).map(({ lang, value }) => `${lang}: ${value}`)).toEqual([
      'de: Optik',
      'fr: Optique',
      'en: Optics',
    ]);
  });

  it('are one or none without languages', () => {
    expect(allTexts('Optics')).toEqual([{ value: 'Optics' }]);
    expect(allTexts(undefined)).toEqual([]);
  });
});

describe('the base of a language tag', () => {
  it.each([
    ['fr', 'fr'],
    ['de-CH', 'de'],
    ['ZH-Hant-TW', 'zh'],
    ['', ''],
  ])('of %j is %j', (tag, base) => {
    expect(baseLanguage(tag)).toBe(base);
  });
});
