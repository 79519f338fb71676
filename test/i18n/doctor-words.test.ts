import { describe, expect, it } from 'vitest';
import { loadWords, type DoctorWords } from '../../src/elements/doctor/words.js';

/** All sentences of a table by their place in it, such as `findings.cors.1`. */
const sentences = (value: unknown, place = ''): readonly (readonly [place: string, text: string])[] =>
  typeof value === 'string'
    ? [[place, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, place ? `${place}.${key}` : key));

const marksOf = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([mark]) => mark)
    .sort()
    .join();

const marks = (words: DoctorWords): Readonly<Record<string, string>> =>
  Object.fromEntries(sentences(words).map(([place, text]) => [place, marksOf(text)]));

const english = await loadWords('en');

describe.each(['de', 'es', 'fr', 'it', 'nl'])('The doctor’s words in %s', (lang) => {
  it('are a table of their own, with every sentence and its marks', async () => {
    const words = await loadWords(`${lang}-XX`);
    expect(words.lang).toBe(lang);
    expect(marks(words)).toEqual(marks(english));
  });

  it('leave no sentence in English', async () => {
    const untranslated = sentences((await loadWords(lang)).findings).filter(([place, text]) =>
      sentences(english.findings).some(([other, original]) => other === place && original === text),
    );
    expect(untranslated).toEqual([]);
  });
});

it('The doctor speaks English where it knows no other', async () => {
  expect((await loadWords('pl')).lang).toBe('en');
});
