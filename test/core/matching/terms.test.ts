import { describe, expect, it } from 'vitest';
import { contentWords, gramsOf, isRelated, termsOf } from '../../../src/core/matching/terms.js';

const wordsIn = (text: string): readonly string[] => contentWords(text).map(({ value }) => value);

describe('The words that carry the meaning of a text', () => {
  it('are those that are left without small words, single letters and what every need says', () => {
    expect(wordsIn('We are looking for a laser of class 4, or plan B')).toEqual(['laser', 'class', 'plan']);
    expect(wordsIn('Wir suchen Lösungen mit Laser')).toEqual(['laser']);
  });

  it('are the parts of a hyphenated word, not the parts and the whole', () => {
    expect(wordsIn('micro-optics')).toEqual(['micro', 'optics']);
  });
});

describe('Two words', () => {
  it.each([
    ['weld', 'welding'],
    ['welding', 'weld'],
    ['hitze', 'ofenhitze'],
    ['optics', 'optical'],
    ['laser', 'laser'],
    ['ink', 'ink'],
  ])('are seen in each other where one is a form or a part of the other: %s, %s', (one, other) => {
    expect([isRelated(one, other), isRelated(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['ink', 'inkjet'],
    ['rost', 'frost'],
    ['rost', 'prostate'],
    ['laser', 'lathe'],
    ['optics', 'option'],
  ])('are not seen in each other by a short piece or by chance: %s, %s', (one, other) => {
    expect([isRelated(one, other), isRelated(other, one)]).toEqual([false, false]);
  });
});

describe('A text in pieces', () => {
  it('has those of each word, from its beginning to its end', () => {
    expect(gramsOf('laser')).toEqual(['^las', 'lase', 'aser', 'ser$']);
    expect(gramsOf('ab')).toEqual(['^ab$']);
    expect(gramsOf('a')).toEqual(['^a$']);
  });

  it('is seen as words, as their beginnings and as their pieces', () => {
    expect(termsOf('laser optics')).toEqual({
      words: ['laser', 'optics'],
      stems: ['laser', 'optic'],
      grams: ['^las', 'lase', 'aser', 'ser$', '^opt', 'opti', 'ptic', 'tics', 'ics$'],
    });
  });
});
