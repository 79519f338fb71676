import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../src/core/search/source.js';
import { competenceCalled, directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';
import { asker, namesOf } from './small-alliance.js';

const askingThe = (members: readonly Raw[], parts: Raw = {}) => asker(directoryWith({ ...parts, members }));
const namesIn = async (members: readonly Raw[], parts: Raw, text: string) =>
  namesOf(await askingThe(members, parts)(text));
const called = (...names: readonly string[]): readonly Raw[] => names.map((name) => memberNamed(name));
const found = async (members: readonly Raw[], text: string, more?: Partial<SearchRequest>) =>
  namesOf(await askingThe(members)(text, more));

const has = (...ids: readonly string[]): Raw => ({ competences: ids.map((id) => ({ id })) });
const saying = (en: string): Raw => ({ description: { en } });
const alias = (value: string, type = 'alias'): Raw => ({ names: [{ value, type }] });

describe('who is found by a word', () => {
  it.each<readonly [situation: string, better: Raw, worse: Raw]>([
    ['by the name itself, before more of it', memberNamed('Laser'), memberNamed('Alpes Laser')],
    ['by the beginning of the name', memberNamed('Laser Technik'), memberNamed('Alpes Laser')],
    ['by the whole word', memberNamed('Zug Laser'), memberNamed('Aare Laserwerk')],
    ['by the name, before an alias', memberNamed('Zug Laser'), memberNamed('Aare', alias('Bau Laser'))],
    ['by an alias, before a description', memberNamed('Zug', alias('Laser')), memberNamed('Aare', saying('Lasers'))],
    ['by the name, before a part of a word', memberNamed('Zug Laser'), memberNamed('Aare Mikrolaser')],
  ])('comes first %s', async (_, better, worse) => {
    expect(await found([worse, better], 'laser')).toEqual([better['name'], worse['name']]);
  });

  it('need not have it in a telling place, as long as it is there', async () => {
    const members = [memberNamed('Technik'), memberNamed('Aare', { description: { de: 'Eine Feintechnikerschule' } })];
    expect(await found(members, 'technik')).toEqual(['Technik', 'Aare']);
  });

  it('need not be called so: the offers, needs and markets count as well', async () => {
    const members = [
      memberNamed('Offering', { offers: [{ id: 'o', text: { en: 'Moulds of steel' } }] }),
      memberNamed('Needing', { needs: [{ id: 'n', text: { en: 'Moulds of brass' } }] }),
      memberNamed('Selling', { markets: ['Moulds'] }),
      memberNamed('Other', saying('Nothing of the kind')),
    ];
    expect([...(await found(members, 'moulds'))].sort()).toEqual(['Needing', 'Offering', 'Selling']);
  });
});

describe('who is found by a word, among equals', () => {
  it('is in the order of names', async () => {
    const members = ['Zug', 'Aare', 'Mira'].map((name) => memberNamed(name, alias('Laser')));
    expect(await found(members, 'laser')).toEqual(['Aare', 'Mira', 'Zug']);
    const { hits } = await askingThe(members)('laser');
    expect(new Set(hits.map(({ score }) => score)).size).toBe(1);
  });

  it('comes first with a name that begins with it', async () => {
    const members = [memberNamed('Aare', alias('Nord Laser')), memberNamed('Bern', alias('Laser Nord'))];
    expect(await found(members, 'laser')).toEqual(['Bern', 'Aare']);
  });

  it('keeps the best that the word says of a member', async () => {
    const members = [
      memberNamed('Bern', alias('Laser Nord')),
      memberNamed('Laser Nord', saying('Laser of the north')),
      memberNamed('Aare', saying('Laser')),
    ];
    expect(await found(members, 'laser')).toEqual(['Laser Nord', 'Bern', 'Aare']);
  });

  it('is found by three letters wherever a word begins with them', async () => {
    const members = [memberNamed('Aare', saying('Lasers')), memberNamed('Bern', saying('Optics'))];
    expect(await found(members, 'las')).toEqual(['Aare']);
    expect(await found(members, 'la')).toEqual([]);
  });
});

describe('who is found by several words', () => {
  it('has all of them, wherever they stand', async () => {
    const members = [
      memberNamed('Alpes Robotique', { sites: [{ city: 'Grenoble' }] }),
      memberNamed('Robotique Nord', { sites: [{ city: 'Lille' }] }),
      memberNamed('Optique', { sites: [{ city: 'Grenoble' }] }),
    ];
    expect((await found(members, 'robotique grenoble'))[0]).toBe('Alpes Robotique');
    expect(await askingThe(members)('robotique grenoble')).toMatchObject({ quality: 'exact' });
  });

  it('is who comes nearest where nobody has all', async () => {
    const members = called('Acme Laser', 'Acme Optik', 'Berg Optik', 'Zweig');
    const result = await askingThe(members)('zweig laser');
    expect(result).toMatchObject({ quality: 'similar', correctedText: undefined });
    expect([...namesOf(result)].sort()).toEqual(['Acme Laser', 'Zweig']);
  });

  it('tells more by a rare word than by a common one', async () => {
    const many = [...Array(12).keys()].map((number) => memberNamed(`Laser ${String.fromCharCode(97 + number)}zz`));
    const members = [...many, memberNamed('Quarz Nord'), memberNamed('Quarz Laser Nord Alpes')];
    expect((await found(members.slice(0, -1), 'laser quarz'))[0]).toBe('Quarz Nord');
    expect((await found(members, 'laser quarz'))[0]).toBe('Quarz Laser Nord Alpes');
  });

  it('comes first with the words in their order', async () => {
    const members = called('Zug Laser Optik', 'Aare Optik Laser');
    expect(await found(members, 'laser optik')).toEqual(['Zug Laser Optik', 'Aare Optik Laser']);
    expect(await found(members, 'optik laser')).toEqual(['Aare Optik Laser', 'Zug Laser Optik']);
  });

  it('comes first with a legal form where one is typed, which nobody has to have', async () => {
    const members = called('Acme GmbH', 'Acme SA', 'Nord SA');
    expect(await found(members, 'acme sa ')).toEqual(['Acme SA', 'Acme GmbH']);
    expect(await found(members, 'acme gmbh')).toEqual(['Acme GmbH', 'Acme SA']);
    expect((await found(called('Laser', 'Association for crafts and Laser SA'), 'laser sa '))[0]).toBe('Laser');
  });

  it('is found by small words only in names, and only where nothing else is typed', async () => {
    const members = [memberNamed('House of the Sun'), memberNamed('Acme', saying('The best of all'))];
    expect(await found(members, 'of the ')).toEqual(['House of the Sun']);
    expect(await found(members, 'the acme ')).toEqual(['Acme']);
  });

  it('are those who have each of them, however they write it', async () => {
    const members = called('LASER Optik', 'Laser optik alpes', 'laser OPTIK nord', 'Laser Nord');
    expect(await found(members, 'laser optik')).toEqual(['LASER Optik', 'laser OPTIK nord', 'Laser optik alpes']);
  });
});

describe('who is found by a competence', () => {
  const competences = [
    competenceCalled('machining', { en: 'machining' }),
    competenceCalled('milling', { en: 'milling' }, { broader: ['machining'] }),
    competenceCalled('laser-welding', { en: 'laser welding' }),
    competenceCalled('laser-cutting', { en: 'cutting' }),
    competenceCalled('arc-welding', { en: 'arc welding of steel' }),
  ];
  const members = [
    memberNamed('Alpha', has('milling')),
    memberNamed('Beta', has('machining', 'laser-cutting')),
    memberNamed('Northern association for the history of crafts, trades, machining and tools'),
    memberNamed('Delta', has('arc-welding')),
    memberNamed('Epsilon', has('laser-welding')),
  ];
  const ask = (text: string) => askingThe(members, { competences })(text);

  it('has it itself before a narrower one, and both before who is only called so', async () => {
    expect(namesOf(await ask('machining'))).toEqual([
      'Beta',
      'Alpha',
      'Northern association for the history of crafts, trades, machining and tools',
    ]);
    expect(namesOf(await ask('milling'))).toEqual(['Alpha']);
  });

  it('has the one whose label is typed, before one that only shares a word with it', async () => {
    expect(namesOf(await ask('welding'))).toEqual(['Epsilon', 'Delta']);
    expect(namesOf(await ask('laser welding'))[0]).toBe('Epsilon');
    expect(namesOf(await ask('arc welding steel'))[0]).toBe('Delta');
  });

  it('has no more of it by a town that is called so as well', async () => {
    const lyon = competenceCalled('lyon', { en: 'Lyon' });
    const both = [
      memberNamed('Zug', has('lyon')),
      memberNamed('Aare', { ...has('lyon'), sites: [{ city: 'Lyon' }] }),
      memberNamed('Bern', { sites: [{ city: 'Lyon' }] }),
    ];
    expect(await namesIn(both, { competences: [lyon] }, 'lyon')).toEqual(['Aare', 'Zug', 'Bern']);
  });

  it('is not asked for where more is typed than its label', async () => {
    const among = [
      memberNamed('Alpha', { ...has('machining'), ...saying('Wood') }),
      memberNamed('Northern association for the history of crafts, machining and tools', saying('Wood')),
    ];
    expect((await namesIn(among, { competences }, 'machining wood'))[0]).toMatch(/^Northern/);
    expect((await namesIn(among, { competences }, 'machining'))[0]).toBe('Alpha');
  });

  it('is not asked for by the name of a town', async () => {
    const among = [
      memberNamed('Alpha', { sites: [{ city: 'Lyon' }] }),
      memberNamed('Beta', alias('Northern association for crafts, trades, Lyon and tools')),
    ];
    expect(await found(among, 'lyon')).toEqual(['Beta', 'Alpha']);
  });
});

describe('a name in a longer text', () => {
  it('is found, however many have the other words', async () => {
    const crowd = [...Array(80).keys()].map((number) =>
      memberNamed(`Grenoble Department ${String(number + 100)}`, { sites: [{ city: 'Grenoble' }] }),
    );
    const members = [...crowd, memberNamed('Heptanoia Photonics'), memberNamed('Photonics')];
    const [best] = await found(members, 'department heptanoia photonics grenoble');
    expect(best).toBe('Heptanoia Photonics');
  });

  it('is found, however many have more of the other words', async () => {
    const many = (count: number, make: (number: string) => Raw) =>
      [...Array(count).keys()].map((number) => make(String(number + 100)));
    const members = [
      ...many(80, (number) => memberNamed(`Optik Zentrum Nord ${number}`)),
      ...many(100, (number) => memberNamed(`Haus ${number}`, saying('Laser'))),
      ...many(100, (number) => memberNamed(`Werk ${number}`)),
      memberNamed('Laser'),
    ];
    const names = await found(members, 'optik zentrum nord laser', { limit: 200 });
    expect(names).toHaveLength(81);
    expect(names).toContain('Laser');
  });

  it.each([
    ['acme ro', 'Acme Robot'],
    ['acme rob', 'Acme Robot'],
    ['nord acme rob', 'Nord Acme Robot'],
  ])('that is begun comes first, however many have the words: %s', async (typed, name) => {
    const crowd = [...Array(80).keys()].map((number) =>
      memberNamed(`${name.replace('Robot', 'Aare')} ${String(number + 100)} Rosen Robel`),
    );
    expect((await found([...crowd, memberNamed(name)], typed))[0]).toBe(name);
  });
});

describe('a mistyped text', () => {
  const members = called('Robotique Alpes', 'Optique Alpes', 'Alpes Mécanique');

  it('finds what is written nearly so, and says how', async () => {
    const result = await askingThe(members)('robotiqe alpse');
    expect(namesOf(result)[0]).toBe('Robotique Alpes');
    expect(result).toMatchObject({ quality: 'similar', correctedText: 'robotique alpes' });
  });

  it('finds an alias, and no acronym, which everything resembles', async () => {
    const others = [memberNamed('Zug', alias('Ifgsvo')), memberNamed('Aare', alias('Ifgsvo', 'acronym'))];
    expect(await found(others, 'ifgsva')).toEqual(['Zug']);
    expect(await found(others, 'ifgsvo')).toEqual(['Aare', 'Zug']);
  });

  it('is not taken for the whole of a name', async () => {
    const others = [memberNamed('Aare', alias('Robotique')), memberNamed('Zug', alias('Robotique Nord'))];
    expect(await found(others, 'robotiqe')).toEqual(['Zug', 'Aare']);
    expect(await found(others, 'robotique')).toEqual(['Aare', 'Zug']);
    const parts = [memberNamed('Aare', alias('Mikrotechnik')), memberNamed('Zug', alias('Mikrotechnik Nord'))];
    expect(await found(parts, 'technik')).toEqual(['Zug', 'Aare']);
    expect(await found(parts, 'mikrotechnik')).toEqual(['Aare', 'Zug']);
  });

  it('is not guessed at where somebody has it as it is typed', async () => {
    const result = await askingThe([...members, memberNamed('Robotiqe')])('robotiqe');
    expect(namesOf(result)).toEqual(['Robotiqe']);
    expect(result).toMatchObject({ quality: 'exact', correctedText: undefined });
  });

  it('is guessed at where nobody in scope has it so, though somebody else does', async () => {
    const all = [...members, memberNamed('Robotiqe')];
    const result = await askingThe(all)('robotiqe', { scope: { exclude: ['robotiqe'] } });
    expect(namesOf(result)).toEqual(['Robotique Alpes']);
    expect(result).toMatchObject({ quality: 'similar', correctedText: 'robotique' });
  });

  it('is left at what is found of it, where the rest says nothing to anybody', async () => {
    const result = await askingThe(members)('Robotique xqzwkv vrzhkt bcdfgh jklmnp');
    expect(result).toMatchObject({ total: 0, quality: 'none', correctedText: 'Robotique' });
    const more = await askingThe(members)('xqzwkv robotiqe vrzhkt Alpes bcdfgh jklmnp mnbvcx Alpes');
    expect(more).toMatchObject({ total: 0, quality: 'none', correctedText: 'robotique Alpes' });
    expect(await askingThe(members)('xqzwkv')).toMatchObject({ quality: 'none', correctedText: undefined });
  });

  it('finds a whole name, whatever else is typed', async () => {
    const result = await askingThe([...members, memberNamed('Heptanoia')])('xqzwkv vrzhkt bcdfgh jklmnp Heptanoia');
    expect(namesOf(result)[0]).toBe('Heptanoia');
    expect(result).toMatchObject({ quality: 'similar' });
  });

  it.each([
    ['robotiqe Alpes', 'robotique Alpes'],
    ['Robotiqe Alpes', 'Robotique Alpes'],
    ['ROBOTIQE alpes', 'Robotique alpes'],
    ['alpes robotiqe', 'alpes robotique'],
    ['robotiqe ALP', 'robotique ALP'],
  ])('is corrected where it is wrong, and nowhere else: %s', async (typed, corrected) => {
    expect(await askingThe(members)(typed)).toMatchObject({ quality: 'similar', correctedText: corrected });
  });

  it('is corrected by the most telling text', async () => {
    const others = [memberNamed('Robotique', { ...saying('Robotiqua'), ...alias('Robotiques') })];
    expect(await askingThe(others)('robotiqe')).toMatchObject({ correctedText: 'robotique' });
  });
});

describe('an answer of many', () => {
  /** The farther down, the less a name has of the query, against the order of names. */
  const members = [...Array(90).keys()].map((number) =>
    memberNamed(`${String.fromCharCode(122 - (number % 26))}${String(number)}x ${'Filler '.repeat(number % 9)}Laser`, {
      id: `m${String(number)}`,
      type: number % 2 ? 'sme' : 'research',
      ...(number % 3 === 0 && saying('Nothing else')),
      sites: [{ city: number % 5 ? 'Lyon' : 'Laserstadt', lat: 45, lng: 5 }],
    }),
  );

  it('keeps its order however it is narrowed', async () => {
    const ask = askingThe(members);
    const all = await ask('laser', { limit: 100 });
    const small = await ask('laser', { limit: 100, filters: { type: ['sme'] } });
    expect(namesOf(small)).toEqual(all.hits.flatMap(({ member }) => (member.type === 'sme' ? [member.name] : [])));
    expect(namesOf(small)).toHaveLength(45);
  });

  it('holds all who have not much less than the best, however many', async () => {
    const others = [...Array(250).keys()].map((number) => memberNamed(`Zug ${String(number)}`));
    const all = [...members, ...others, memberNamed('Optik Bau Nord Alpes')];
    expect(await askingThe(all)('laser optik')).toMatchObject({ quality: 'similar', total: 91 });
    const result = await askingThe([...all, memberNamed('Laser Optik')])('laser optik');
    expect(namesOf(result)).toEqual(['Laser Optik', 'Optik Bau Nord Alpes']);
  });

  it('keeps its scores when another question follows', async () => {
    const ask = askingThe(members);
    const { hits } = await ask('laser', { limit: 100 });
    await ask('lyon', { limit: 100 });
    const again = await askingThe(members)('laser', { limit: 100 });
    expect(hits.map(({ score }) => score)).toEqual(again.hits.map(({ score }) => score));
    expect(hits.every(({ score }) => score > 0)).toBe(true);
  });
});
