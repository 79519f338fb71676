import { describe, expect, it } from 'vitest';
import { preferredLabel } from '../../src/core/concept-label.js';
import { competenceCalled, directoryWith } from '../support/make-dataset.js';

const directory = directoryWith({ competences: [competenceCalled('c-7', { en: 'optics', de: 'Optik' })] });

describe('A concept', () => {
  it('is called by its label in the first language that has one', () => {
    expect(preferredLabel(directory, 'c-7', ['fr', 'de', 'en'])).toEqual({ value: 'Optik', lang: 'de' });
  });

  it('that the directory does not describe is called by its id', () => {
    expect(preferredLabel(directory, 'c-8', ['en'])).toEqual({ value: 'c-8' });
  });
});
