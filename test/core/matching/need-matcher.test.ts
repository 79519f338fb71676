import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Directory } from '../../../src/core/directory.js';
import { NeedMatcher, type NeedAnswer } from '../../../src/core/matching/need-matcher.js';
import { parseDataset } from '../../../src/core/parse-dataset.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../../support/make-dataset.js';

const today = '2026-11-22';

const directory = directoryWith({
  clusters: [clusterNamed('Minalogic'), clusterNamed('Silicon Saxony')],
  competences: [
    competenceCalled('turning', { en: 'precision turning', fr: 'décolletage', de: 'Drehteile' }),
    competenceCalled('micro-turning', { en: 'micro turning', fr: 'micro-décolletage' }, { broader: ['turning'] }),
    competenceCalled('optics', { en: 'optics', fr: 'optique', de: 'Optik' }),
  ],
  members: [
    memberNamed('Arve', {
      type: 'sme',
      competences: [{ id: 'turning' }],
      sites: [{ lat: 46.06, lng: 6.58 }],
      memberships: [{ cluster: 'minalogic' }],
    }),
    memberNamed('Elbe', {
      type: 'large',
      competences: [{ id: 'micro-turning' }],
      memberships: [{ cluster: 'silicon-saxony' }],
    }),
    memberNamed('Seller', {
      type: 'sme',
      offers: [{ id: 'o1', text: { fr: 'Pièces tournées en série' }, competences: ['turning'] }],
    }),
    memberNamed('Late', {
      offers: [{ id: 'o2', text: 'décolletage', competences: ['turning'], expires: '2020-01-01' }],
    }),
    memberNamed('Linse', {
      description: { de: 'Wir schleifen Linsen für die Endoskopie.' },
      competences: [{ id: 'optics' }],
    }),
    memberNamed('Blank'),
  ],
});

const answerTo = (text: string, options: Partial<Parameters<NeedMatcher['match']>[1]> = {}): NeedAnswer =>
  new NeedMatcher(directory, today).match({ text }, { today, ...options });
const names = ({ members }: NeedAnswer): readonly string[] => members.map(({ member }) => member.name);

describe('A need', () => {
  it.each(['décolletage', 'Wir suchen Drehteile', 'we are looking for precision turning'])(
    'finds those with the competence, whatever the language: %s',
    (text) => {
      expect(names(answerTo(text))).toEqual(expect.arrayContaining(['Arve', 'Elbe', 'Seller']));
    },
  );

  it('puts an offer before a mere competence, and the concept itself before a narrower one', () => {
    expect(names(answerTo('Drehteile'))).toEqual(['Seller', 'Arve', 'Elbe']);
  });

  it('does not hear an offer that has run out', () => {
    expect(names(answerTo('décolletage'))).not.toContain('Late');
  });

  it('finds words inside compounds and inflections of a text', () => {
    expect(names(answerTo('endoskopische Linse'))[0]).toBe('Linse');
  });

  it('says why: concept by concept with the label and its language, and word by word with its place', () => {
    const [seller] = answerTo('Partner für Drehteile').members;
    expect(seller?.reasons[0]).toMatchObject({
      kind: 'concept',
      field: 'offer',
      text: 'Drehteile',
      lang: 'de',
      concept: 'turning',
    });
    const [linse] = answerTo('Linsen schleifen').members;
    const reason = linse?.reasons.find(({ kind }) => kind === 'words');
    expect(reason?.ranges.map(([start, end]) => reason.text.slice(start, end))).toEqual(['schleifen', 'Linsen']);
  });

  it('names the narrower concept that a member has instead', () => {
    const elbe = answerTo('Drehteile').members.find(({ member }) => member.name === 'Elbe');
    expect(elbe?.reasons[0]).toMatchObject({ concept: 'turning', narrower: 'micro-turning' });
  });

  it('says what nobody answers', () => {
    expect(answerTo('Drehteile mit Quantenverschränkung').missing).toEqual(['Quantenverschränkung']);
  });

  it('prefers other clusters than the one that asks, as much as is wanted', () => {
    const shareOfArve = (preferOthers: number): number | undefined =>
      answerTo('Drehteile', { from: 'minalogic', preferOthers }).members.find(({ member }) => member.name === 'Arve')
        ?.score;
    const fair = shareOfArve(0) ?? 0;
    expect(shareOfArve(0.5)).toBeCloseTo(fair / 2);
    expect(shareOfArve(1)).toBeUndefined();
  });

  it('reaches only the types that a call asks for', () => {
    expect(names(answerTo('décolletage', { types: ['sme'] }))).toEqual(['Seller', 'Arve']);
  });

  it('tells the distance to the nearest site', () => {
    const arve = answerTo('décolletage', { near: { lat: 46.2, lng: 6.15 } }).members.find(
      ({ member }) => member.name === 'Arve',
    );
    expect(arve?.distanceKm).toBeCloseTo(36.6, 0);
  });

  it('names the clusters whose members answer, never the one that asks', () => {
    const clusters = answerTo('décolletage', { from: 'minalogic' }).clusters.map(({ cluster }) => cluster.id);
    expect(clusters).toEqual(['silicon-saxony']);
  });

  it('hears the concepts that it is tagged with', () => {
    const answer = new NeedMatcher(directory, today).match({ text: '', competences: ['optics'] }, { today });
    expect(names(answer)).toEqual(['Linse']);
  });

  it.each(['', '   ', '?!', 'de la le', '\ud800', '__proto__ constructor'])('of nothing finds nobody: %j', (text) => {
    expect(names(answerTo(text))).toEqual([]);
  });
});

describe('The golden case on the demo', () => {
  const demo = JSON.parse(readFileSync(new URL('../../../demo/directory.json', import.meta.url), 'utf8')) as unknown;
  const market = new NeedMatcher(new Directory(parseDataset(demo).dataset), today);

  it('leads from "un label de performance, un système de diagnostic" to Mont-Blanc Industries, as in July 2015', () => {
    const text = 'un label de performance pour les entreprises, un système de diagnostic';
    const [first] = market.match({ text }, { today }).members;
    expect(first?.member.name).toBe('Mont-Blanc Industries');
    expect(first?.reasons[0]).toMatchObject({ kind: 'concept', field: 'offer' });
  });
});
