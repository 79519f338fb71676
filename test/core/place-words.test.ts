import { describe, expect, it } from 'vitest';
import { placeKey, placeWords } from '../../src/core/place-words.js';

const keyOf = (name: string): string => placeKey(placeWords(name));

describe('the name of a town', () => {
  it('is its words in one spelling', () => {
    expect(placeWords('Saint-Étienne')).toEqual(['st', 'etienne']);
    expect(placeWords('Freiburg i. Br.')).toEqual(['freiburg', 'i', 'br']);
    expect(placeWords(' ')).toEqual([]);
  });

  it.each([
    ['Saint-Étienne', 'St Etienne'],
    ['Sankt Pölten', 'St. Pölten'],
    ['Sint-Niklaas', 'ST NIKLAAS'],
    ['Sainte-Foy', 'Ste Foy'],
    ['L’Isle-d’Abeau', 'l isle d abeau'],
    ['Saint-Denis', 'saintdenis'.replace('saint', 'st')],
    ['Zürich', 'Zuerich'],
  ])('%s is found as %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it('of a man is not that of a woman', () => {
    expect(keyOf('Saint-Foy')).not.toBe(keyOf('Sainte-Foy'));
  });

  it('has its numbers', () => {
    expect(placeWords('Lyon 7')).toEqual(['lyon', '7']);
  });
});
