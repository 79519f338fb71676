import { describe, expect, it } from 'vitest';
import { StaticSource } from '../../../src/core/search/static-source.js';
import { competenceCalled, directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';

const forever = { signal: new AbortController().signal };
const has = (...ids: readonly string[]): Raw => ({ competences: ids.map((id) => ({ id })) });

/** `kind: label` of what a directory suggests. */
const suggesting = (parts: Raw) => {
  const source = new StaticSource(directoryWith(parts));
  return async (typed: string, more: { readonly locale?: string; readonly limit?: number } = {}) =>
    (await source.suggest(typed, { ...forever, locale: 'en', ...more })).map(({ kind, label }) => `${kind}: ${label}`);
};

const called = (...labels: readonly string[]): readonly Raw[] =>
  labels.map((label) => competenceCalled(label.replaceAll(' ', '-'), { en: label }));

const numbered = (count: number, name: string): readonly Raw[] =>
  [...Array(count).keys()].map((number) => memberNamed(`${name} ${String(number)}`));

describe('suggestions', () => {
  const competences = called('laser beam welding', 'laser cutting', 'laser', 'laser welding', 'laser optics', 'lasers');

  it('are topics by half at most, and members for the rest', async () => {
    const suggest = suggesting({
      competences,
      members: [memberNamed('Somebody', has(...competences.map(({ id }) => String(id)))), ...numbered(12, 'Laser')],
    });
    const kinds = async (limit?: number) =>
      (await suggest('laser', limit === undefined ? {} : { limit })).map((line) => line.split(':')[0]);
    expect(await kinds()).toEqual([...Array<string>(4).fill('concept'), ...Array<string>(4).fill('member')]);
    expect(await kinds(3)).toEqual(['concept', 'concept', 'member']);
    expect(await kinds(1)).toEqual(['concept']);
  });

  it('are first the labels of which most is typed, then those with most members', async () => {
    const members = [
      memberNamed('One', has('laser-beam-welding', 'laser-cutting', 'laser-welding', 'laser')),
      memberNamed('Two', has('laser-welding')),
    ];
    const suggest = suggesting({ competences, members });
    expect((await suggest('laser', { limit: 10 })).slice(0, 4)).toEqual([
      'concept: laser',
      'concept: laser welding',
      'concept: laser cutting',
      'concept: laser beam welding',
    ]);
  });

  it('have every word typed so far', async () => {
    const members = [memberNamed('One', has('laser-beam-welding', 'laser-cutting', 'laser-welding'))];
    const suggest = suggesting({ competences, members });
    expect(await suggest('laser weld')).toEqual([
      'concept: laser welding',
      'concept: laser beam welding',
      'member: One',
    ]);
  });

  it('of a topic are one, by the label that fits best', async () => {
    const welding = competenceCalled('welding', { en: 'arc welding', nl: 'arc welding works', de: 'Schweißen' });
    const suggest = suggesting({ competences: [welding], members: [memberNamed('One', has('welding'))] });
    expect(await suggest('welding')).toEqual(['concept: arc welding', 'member: One']);
  });

  it('are in the visitor’s language, where labels fit alike', async () => {
    const plastics = competenceCalled('plastics', { en: 'plastics', it: 'plastica', de: 'Plastiks' });
    const suggest = suggesting({ competences: [plastics], members: [memberNamed('One', has('plastics'))] });
    const [label, italian, swiss] = await Promise.all(
      ['en', 'it', 'it-CH'].map(async (locale) => (await suggest('plasti', { locale }))[0]),
    );
    expect([label, italian, swiss]).toEqual(['concept: plastics', 'concept: plastica', 'concept: plastica']);
  });

  it('are cities, and no countries or regions', async () => {
    const sites = [{ city: 'Frankfurt', region: 'Franken', country: 'FR' }];
    expect(await suggesting({ members: [memberNamed('One', { sites })] })('fran')).toEqual([
      'place: Frankfurt',
      'member: One',
    ]);
  });
});
