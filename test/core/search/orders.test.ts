import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../src/core/search/source.js';
import { directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';
import { asker, namesOf } from './small-alliance.js';

const listed = async (members: readonly Raw[], more: Partial<SearchRequest> = {}, text = '') =>
  namesOf(await asker(directoryWith({ members }))(text, more));

const named = (...names: readonly string[]): readonly Raw[] => names.map((name) => memberNamed(name));
const at = (name: string, site: Raw): Raw => memberNamed(name, { sites: [site] });

describe('the order of names', () => {
  it.each(['en', 'de', 'not a tag'])('takes numbers for numbers (%s)', async (locale) => {
    expect(await listed(named('Acme 10', 'Acme 9', 'Acme 100'), { locale })).toEqual(['Acme 9', 'Acme 10', 'Acme 100']);
  });

  it('is that of the language: Swedish sorts Ä after Z', async () => {
    const members = named('Zeta', 'Ärla', 'Beta');
    expect(await listed(members, { locale: 'sv' })).toEqual(['Beta', 'Zeta', 'Ärla']);
    expect(await listed(members, { locale: 'de' })).toEqual(['Ärla', 'Beta', 'Zeta']);
  });

  it('puts members of one name in the order of their ids', async () => {
    const members = ['c', 'a', 'd', 'b'].map((id) => memberNamed('Acme', { id }));
    const { hits } = await asker(directoryWith({ members }))('');
    expect(hits.map(({ member }) => member.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('can be had for a text as well', async () => {
    const members = named('Werk Laser Optik', 'Laser', 'Optik', 'Bau Laser');
    expect(await listed(members, { sort: 'name' }, 'laser')).toEqual(['Bau Laser', 'Laser', 'Werk Laser Optik']);
    expect((await listed(members, {}, 'laser'))[0]).toBe('Laser');
  });
});

describe('the order of places', () => {
  const members = [
    memberNamed('Nowhere'),
    at('Zug', { country: 'CH', city: 'Zug' }),
    at('Wien B', { country: 'AT', city: 'Wien' }),
    at('Somewhere in Austria', { country: 'AT' }),
    at('Wien A', { country: 'AT', city: 'Wien' }),
    at('Wien C', { country: 'AT', city: 'Wien' }),
    at('Linz', { country: 'AT', city: 'Linz' }),
    at('Köln', { country: 'DE', city: 'Köln' }),
    at('City Only', { city: 'Aachen' }),
  ];

  it('is by the country’s name, the city and the name; who does not say comes last', async () => {
    const austria = ['Linz', 'Wien A', 'Wien B', 'Wien C', 'Somewhere in Austria'];
    expect(await listed(members, { sort: 'place', locale: 'de' })).toEqual([
      'Köln',
      ...austria,
      'Zug',
      'City Only',
      'Nowhere',
    ]);
    expect(await listed(members, { sort: 'place', locale: 'en' })).toEqual([
      ...austria,
      'Köln',
      'Zug',
      'City Only',
      'Nowhere',
    ]);
  });
});

describe('the order of distance', () => {
  const members = [
    at('Aarau', { lat: 47.39, lng: 8.05 }),
    memberNamed('Acme', {
      sites: [
        { lat: 60, lng: 20 },
        { lat: 47.38, lng: 8.54 },
      ],
    }),
    memberNamed('Aebi', { sites: [{ city: 'Zürich' }] }),
    at('Zürich', { lat: 47.37, lng: 8.54 }),
    at('Bern', { lat: 46.95, lng: 7.45 }),
  ];
  const near = { lat: 47.37, lng: 8.54, km: 60 };

  it('puts the nearest first, by the nearest of several sites', async () => {
    expect(await listed(members, { near, sort: 'distance' })).toEqual(['Zürich', 'Acme', 'Aarau']);
  });

  it('is the order of names where no place is given', async () => {
    expect(await listed(members, { sort: 'distance' })).toEqual(['Aarau', 'Acme', 'Aebi', 'Bern', 'Zürich']);
  });

  it('keeps who is at the very place', async () => {
    expect(await listed(members, { near: { ...near, km: 0 } })).toEqual(['Zürich']);
  });
});
