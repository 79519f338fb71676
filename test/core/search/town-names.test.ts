import { describe, expect, it } from 'vitest';
import { directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';
import { asker, namesOf } from './small-alliance.js';

const inTown = (city: string, ...names: readonly string[]): readonly Raw[] =>
  names.map((name) => memberNamed(name, { sites: [{ city }] }));

const ask = asker(
  directoryWith({
    members: [
      ...inTown(
        'Munich',
        'Helmholtz München',
        'Stadtwerke München',
        'Isarwerk',
        'Maximilianeum Eins',
        'Maximilianeum Zwei',
      ),
      ...inTown('Vienna', 'Technik Wien', 'Donauwerk'),
      ...inTown('Basel', 'Rheinwerk', 'Basilea Pharma'),
      ...inTown('Ulm', 'Wien Import'),
    ],
  }),
);

const found = async (typed: string): Promise<readonly string[]> => [...namesOf(await ask(typed))].sort();

describe('a town under its name in another language', () => {
  it('finds who is there, where members have it in their names', async () => {
    expect(await found('München')).toContain('Isarwerk');
    expect(await ask('Isarwerk München')).toMatchObject({ total: 1, quality: 'exact' });
  });

  it('is preferred as it is written', async () => {
    expect(
      namesOf(await ask('München'))
        .slice(0, 2)
        .sort(),
    ).toEqual(['Helmholtz München', 'Stadtwerke München']);
  });

  it.each([
    ['sounds otherwise', 'Maximilianeum', ['Maximilianeum Eins', 'Maximilianeum Zwei']],
    ['is in the name of one member alone', 'Basilea', ['Basilea Pharma']],
    ['is as much in the names of members elsewhere', 'Wien', ['Technik Wien', 'Wien Import']],
  ])('is no word that %s', async (_, typed, members) => {
    expect(await found(typed)).toEqual(members);
  });
});
