import { describe, expect, it } from 'vitest';
import { NeedMatcher } from '../../../src/core/matching/need-matcher.js';
import { publishedNeeds, questionOf } from '../../../src/core/matching/need-published.js';
import { competenceCalled, directoryWith, memberNamed } from '../../support/make-dataset.js';

const today = '2026-11-22';

const need = (id: string, text: unknown, fields: object = {}): object => ({ id, text, ...fields });

const directory = directoryWith({
  defaultLanguage: 'en',
  competences: [competenceCalled('heat', { en: 'heat recovery', de: 'Abwärme' })],
  members: [
    memberNamed('Miller', { type: 'sme', needs: [need('stone', 'A mill stone'), need('wheel', 'A mill wheel')] }),
    memberNamed('Baker', { type: 'sme', needs: [need('oven', 'A quiet oven', { expires: '2027-01-01' })] }),
    memberNamed('Cook', { type: 'sme', needs: [need('pan', 'A pan', { expires: '2026-12-01' })] }),
    memberNamed('Late', { type: 'sme', needs: [need('old', 'Too late', { expires: '2026-11-21' })] }),
    memberNamed('Steelworks', {
      type: 'large',
      needs: [
        need(
          'furnace',
          { fr: 'Valoriser la chaleur des fours', de: 'Nutzung der Ofenhitze' },
          { competences: ['heat'] },
        ),
      ],
    }),
    memberNamed('Hitze', { type: 'sme', description: { de: 'Nutzung von Ofenhitze' } }),
    memberNamed('Institute', { type: 'research', competences: [{ id: 'heat' }] }),
    memberNamed('Warm', { type: 'sme', competences: [{ id: 'heat' }] }),
    memberNamed('Echo', { type: 'large', competences: [{ id: 'heat' }] }),
  ],
});

const furnace = publishedNeeds(directory, today).find(({ id }) => id === 'furnace');
if (!furnace) throw new Error('The call is not published.');

describe('Published needs', () => {
  it('are those that still stand: calls first, then those that end soonest', () => {
    expect(publishedNeeds(directory, today).map(({ id, isCall }) => [id, isCall])).toEqual([
      ['furnace', true],
      ['pan', false],
      ['oven', false],
      ['stone', false],
      ['wheel', false],
    ]);
  });

  it('stand on their last day and not on the next', () => {
    const idsOn = (day: string): readonly string[] => publishedNeeds(directory, day).map(({ id }) => id);
    expect(idsOn('2026-11-21')).toContain('old');
    expect(idsOn('2026-11-22')).not.toContain('old');
  });

  it('of a large company reach small companies only, and never the one who asks', () => {
    const { need: asked, options } = questionOf(furnace, ['fr']);
    expect(options).toEqual({ exclude: ['steelworks'], types: ['sme'] });
    const answer = new NeedMatcher(directory, today).match(asked, { today, ...options });
    expect(answer.members.map(({ member }) => member.name)).toEqual(['Warm', 'Hitze']);
  });

  it('are asked in the language of the reader, and heard in every language they have', () => {
    const question = questionOf(furnace, ['fr']);
    expect(question).toMatchObject({
      need: { text: 'Valoriser la chaleur des fours', wordings: ['Nutzung der Ofenhitze'], competences: ['heat'] },
      lang: 'fr',
    });
    const answer = new NeedMatcher(directory, today).match(question.need, { today });
    const reasons = answer.members.find(({ member }) => member.name === 'Hitze')?.reasons;
    expect(reasons?.[0]?.ranges.map(([start, end]) => reasons[0]?.text.slice(start, end))).toEqual([
      'Nutzung',
      'Ofenhitze',
    ]);
  });

  it('miss no word that is answered in another of their languages', () => {
    const ask = (text: string, wordings: readonly string[]): readonly string[] =>
      new NeedMatcher(directory, today).match({ text, wordings }, { today }).missing;
    expect(ask('Valoriser la chaleur', [])).toEqual(['Valoriser', 'chaleur']);
    expect(ask('Valoriser la chaleur', ['Nutzung der Ofenhitze'])).toEqual([]);
  });

  it('name a concept that they are tagged with in the language of the reader', () => {
    const { need: asked } = questionOf(furnace, ['de']);
    const { understood } = new NeedMatcher(directory, today).match(asked, { today, languages: ['de'] });
    expect(understood).toMatchObject([{ concept: 'heat', label: 'Abwärme', lang: 'de', tagged: true }]);
  });
});
