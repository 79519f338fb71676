import { describe, expect, it } from 'vitest';
import { ConceptsInText, type ConceptMention } from '../../../src/core/matching/concepts-in-text.js';
import { atOnce } from '../../../src/core/search/slices.js';
import { competenceCalled, directoryWith, type Raw } from '../../support/make-dataset.js';

const mentionsIn = (text: string, competences: readonly Raw[]): readonly ConceptMention[] =>
  atOnce(ConceptsInText.inSteps(directoryWith({ competences }))).find(text);

const conceptsIn = (text: string, ...labels: readonly string[]): readonly string[] =>
  mentionsIn(
    text,
    labels.map((label) => competenceCalled(label, { en: label })),
  ).map(({ concept }) => concept);

describe('A text', () => {
  it('speaks of every concept that it has all words of, also where labels begin alike', () => {
    const labels = ['laser welding', 'laser cutting', 'laser'];
    expect(conceptsIn('laser for welding and for cutting', ...labels)).toEqual(labels);
    expect(conceptsIn('laser for welding', ...labels)).toEqual(['laser welding', 'laser']);
    expect(conceptsIn('welding', ...labels)).toEqual([]);
  });

  it.each([
    ['laser cut', 'laser cutting'],
    ['laser cutting', 'laser cut'],
    ['laser optics', 'laser optical'],
    ['laser weld', 'Laser: welding'],
  ])('speaks of %s by its forms: %s', (label, text) => {
    expect(conceptsIn(text, label)).toEqual([label]);
  });

  it.each([
    ['laser optics', 'laser opting'],
    ['laser plant', 'laser plantation'],
    ['laser weld', 'laser wood'],
  ])('does not speak of %s by words that only begin alike: %s', (label, text) => {
    expect(conceptsIn(text, label)).toEqual([]);
  });

  it('names a concept by the longest of its labels, wherever that stands in the list', () => {
    const labelled = (pref: string, ...alt: readonly string[]): Raw => ({ id: 'c', labels: { en: { pref, alt } } });
    for (const concept of [
      labelled('turning', 'precision turning', 'turned'),
      labelled('precision turning', 'turning', 'turned'),
    ])
      expect(mentionsIn('turning with precision', [concept])).toMatchObject([
        { concept: 'c', label: 'precision turning' },
      ]);
  });

  it('names a concept in the first language that calls it so', () => {
    expect(mentionsIn('ein Laser', [competenceCalled('c', { en: 'laser', de: 'Laser' })])).toMatchObject([
      { label: 'laser', lang: 'en' },
    ]);
  });

  it('says where the words of a label stand, from the beginning to the end of the text', () => {
    const text = 'We weld; our welding is done by laser';
    const [mention] = mentionsIn(text, [competenceCalled('c', { en: 'laser welding' })]);
    expect(mention?.ranges.map(([start, end]) => text.slice(start, end))).toEqual(['weld', 'welding', 'laser']);
  });

  it('speaks of no concept whose name is made of small words only', () => {
    expect(conceptsIn('of the people, by the people', 'of the', 'people')).toEqual(['people']);
  });
});
