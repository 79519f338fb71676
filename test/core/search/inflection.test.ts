import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/core/search/inflection.js';
import { vocabularyOf } from './words.js';

describe('a word in its other number', () => {
  it.each([
    ['en', 'semiconductors', 'semiconductor'],
    ['en', 'technologies', 'technology'],
    ['fr', 'hopital', 'hopitaux'],
    ['fr', 'reseau', 'reseaux'],
    ['de', 'drehteil', 'drehteile'],
    ['de', 'maschinen', 'maschine'],
    ['nl', 'onderdeel', 'onderdelen'],
    ['it', 'laboratorio', 'laboratori'],
    ['it', 'fabbrica', 'fabbriche'],
    ['es', 'sensor', 'sensores'],
  ])('is found both ways (%s): %s and %s', async (_, one, other) => {
    const vocabulary = await vocabularyOf([one, other]);
    const found = [one, other].map((word) => [...formsOf(word, vocabulary)].map((id) => vocabulary.word(id)));
    expect(found).toEqual([[other], [one]]);
  });

  it.each([
    ['begins with less than four letters', 'bus', 'bu'],
    ['only begins alike', 'sensor', 'sensorik'],
    ['is the word itself', 'sensor', 'sensor'],
  ])('is not what %s', async (_, word, other) => {
    expect([...formsOf(word, await vocabularyOf([other]))]).toEqual([]);
  });
});
