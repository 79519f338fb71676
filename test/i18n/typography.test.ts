import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = new URL('../../src/', import.meta.url);

/** Every file that holds the texts of one language, by its path in `src/`. */
const tablesIn = (lang: string): readonly string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    new RegExp(`^(i18n|elements)\\b.*[\\\\/-]${lang}\\.ts$`).test(file),
  );

const sentencesIn = (file: string): readonly string[] =>
  [...readFileSync(new URL(file, source), 'utf8').matchAll(/'([^'\n]+)'/g)].map(([, sentence = '']) => sentence);

describe.each(tablesIn('fr'))('The French of %s', (file) => {
  it('lets no line begin with a colon or another tall mark, nor end with an opening quote', () => {
    expect(sentencesIn(file).filter((sentence) => /[^\s] [:;!?»](\s|$)|« /.test(sentence))).toEqual([]);
  });
});

describe.each(tablesIn('de'))('The German of %s', (file) => {
  it('sets the dots of what is left out apart from the word before', () => {
    expect(sentencesIn(file).filter((sentence) => /\p{L}…/u.test(sentence))).toEqual([]);
  });
});
