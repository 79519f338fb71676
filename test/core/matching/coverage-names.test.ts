import { describe, expect, it } from 'vitest';
import { coverageName } from '../../../src/core/matching/coverage-names.js';
import { competenceCalled, directoryWith } from '../../support/make-dataset.js';

const directory = directoryWith({
  stages: [
    { id: 'making', name: { en: 'Making', fr: 'Fabriquer' } },
    { id: 'optics', name: { en: 'Everything optical' } },
  ],
  competences: [competenceCalled('optics', { en: 'Optics' })],
});

describe('A row of a coverage matrix', () => {
  it('is called as its stage is, in the language of the reader', () => {
    expect(coverageName(directory, { kind: 'stage', id: 'making' }, ['fr'])).toEqual({
      value: 'Fabriquer',
      lang: 'fr',
    });
  });

  it('is no stage where it is a competence of the same id', () => {
    const nameAs = (kind: 'stage' | 'competence'): string =>
      coverageName(directory, { kind, id: 'optics' }, ['en']).value;
    expect([nameAs('stage'), nameAs('competence')]).toEqual(['Everything optical', 'Optics']);
  });

  it('is called by its id where the dataset does not know it', () => {
    expect(coverageName(directory, { kind: 'stage', id: 'selling' }, ['en'])).toEqual({ value: 'selling' });
    expect(coverageName(directory, { kind: 'competence', id: 'making' }, ['en'])).toEqual({ value: 'making' });
  });
});
