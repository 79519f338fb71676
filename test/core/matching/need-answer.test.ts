import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../src/core/search/slices.js';
import { withReason } from '../../../src/core/matching/need-answer.js';
import { NeedMatcher } from '../../../src/core/matching/need-matcher.js';
import { competenceCalled, directoryWith, memberNamed } from '../../support/make-dataset.js';

const today = '2026-11-22';

const directory = directoryWith({
  defaultLanguage: 'en',
  competences: [competenceCalled('optics', { en: 'optics' }), competenceCalled('turning', { en: 'bar turning' })],
  members: [
    memberNamed('Lens', { competences: [{ id: 'optics' }], description: { en: 'Lenses for endoscopes' } }),
    memberNamed('Screw', { competences: [{ id: 'turning' }], description: { en: 'Bar turning of screws' } }),
    ...[...Array(50).keys()].map((n) => memberNamed(`Other ${String(n)}`)),
  ],
});

const namesFor = (answer: ReturnType<NeedMatcher['match']>): readonly string[] =>
  answer.members.map(({ member }) => member.name);

describe('In steps', () => {
  it('the directory is read a member at a time, and the answer is that of one go', async () => {
    let steps = 0;
    const work = NeedMatcher.inSteps(directory, today);
    for (let step = work.next(); !step.done; step = work.next()) steps++;
    expect(steps).toBeGreaterThan(50);

    const need = { text: 'optics for endoscopes' };
    const matcher = await inSlices(NeedMatcher.inSteps(directory, today));
    const answer = await inSlices(matcher.matchInSteps(need, { today }));
    expect(answer).toEqual(new NeedMatcher(directory, today).match(need, { today }));
    expect(namesFor(answer)).toEqual(['Lens']);
  });
});

describe('A concept', () => {
  it('that was understood wrongly can be taken out', () => {
    const text = 'we write about optics';
    const matcher = new NeedMatcher(directory, today);
    expect(matcher.match({ text }, { today }).understood.map(({ concept }) => concept)).toEqual(['optics']);
    const without = matcher.match({ text, without: ['optics'] }, { today });
    expect(without.understood).toEqual([]);
    expect(without.members[0]?.reasons.filter(({ kind }) => kind === 'concept') ?? []).toEqual([]);
  });

  it('counts whole when the need is tagged with it, whether or not the text mentions it in passing', () => {
    const passing = 'optics and many other things that our endless sentence goes on about, screws among them';
    const names = (competences: readonly string[]): readonly string[] =>
      namesFor(new NeedMatcher(directory, today).match({ text: passing, competences }, { today }));
    expect(names([])[0]).toBe('Screw');
    expect(names(['optics'])[0]).toBe('Lens');
  });

  it('that nobody has is missing under its name, not under its id', () => {
    const bare = directoryWith({
      competences: [competenceCalled('c-1', { en: 'optics', fr: 'optique' })],
      members: [memberNamed('A')],
    });
    const ask = (languages?: readonly string[]): readonly string[] =>
      new NeedMatcher(bare, today).match({ text: '', competences: ['c-1'] }, { today, languages }).missing;
    expect(ask(['fr'])).toEqual(['optique']);
    expect(ask()).toEqual(['optics']);
  });
});

describe('A reason', () => {
  const compounds = directoryWith({
    members: [
      memberNamed('Glut', { description: { de: 'Nutzung von Ofenhitze' } }),
      memberNamed('Naht', { description: { en: 'Welding of thin sheets' } }),
      memberNamed('Hall', { description: { en: 'Phonetics' } }),
    ],
  });
  const answer = (text: string): ReturnType<NeedMatcher['match']> =>
    withReason(new NeedMatcher(compounds, today).match({ text }, { today }));
  const marked = (text: string): readonly string[] =>
    (answer(text).members[0]?.reasons ?? []).flatMap(({ text: own, ranges }) =>
      ranges.map(([start, end]) => own.slice(start, end)),
    );

  it('is also a part of a compound, or a longer form of a short word; neither is missing then', () => {
    expect(marked('Hitze')).toEqual(['Ofenhitze']);
    expect(marked('who can weld')).toEqual(['Welding']);
    expect(answer('who can weld').missing).not.toContain('weld');
  });

  it('is no piece of a word that two words happen to share: without any reason, nobody answers', () => {
    const unread = new NeedMatcher(compounds, today).match({ text: 'xylophone' }, { today });
    expect(namesFor(unread)).toEqual(['Hall']);
    expect(answer('xylophone')).toMatchObject({ members: [], clusters: [], missing: ['xylophone'] });
  });
});
