import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../../src/core/search/edits.js';

describe('edits between two words', () => {
  it.each<readonly [mistake: string, word: string, other: string, edits: number]>([
    ['nothing', 'photonik', 'photonik', 0],
    ['a letter left out', 'photnik', 'photonik', 1],
    ['a letter too many', 'photoonik', 'photonik', 1],
    ['another letter', 'photenik', 'photonik', 1],
    ['two letters swapped', 'phtoonik', 'photonik', 1],
    ['two letters swapped at the beginning', 'hpotonik', 'photonik', 1],
    ['two mistakes', 'fotonik', 'photonik', 2],
    ['edges that differ, which Fuse forgives', 'drehteile', 'creteil', 3],
    ['everything', '', 'abc', 3],
  ])('count %s', (_, word, other, edits) => {
    expect(editsBetween(word, other, false)).toBe(edits);
    expect(editsBetween(other, word, false)).toBe(edits);
  });

  it('do not count what comes after a word that is still being typed', () => {
    expect(editsBetween('phton', 'photonik', true)).toBe(1);
    expect(editsBetween('phton', 'photonik', false)).toBe(3);
  });
});
