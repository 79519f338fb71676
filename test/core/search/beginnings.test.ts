import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../src/core/search/source.js';
import { directoryWith, memberNamed } from '../../support/make-dataset.js';
import { asker, namesOf } from './small-alliance.js';

const directory = directoryWith({
  members: [
    memberNamed('Omega Technik'),
    memberNamed('Gamma', { description: 'Works with te and 3d print' }),
    memberNamed('Alpha', { names: [{ value: 'Tecton', type: 'alias' }] }),
    memberNamed('Tessin Bau', { names: [{ value: 'Tessiner Bau', type: 'alias' }] }),
    memberNamed('Zeta', { names: [{ value: 'TE', type: 'acronym' }] }),
    memberNamed('Tebau'),
    memberNamed('3D Zeta'),
  ],
});
const ask = (text: string, more: Partial<SearchRequest> = {}) => asker(directory)(text, more);

describe('one letter or two', () => {
  it.each<readonly [typed: string, names: readonly string[]]>([
    ['te', ['Zeta', 'Tebau', 'Tessin Bau', 'Alpha', 'Gamma']],
    ['t', ['Tebau', 'Tessin Bau', 'Alpha', 'Zeta']],
    ['o', ['Omega Technik']],
    ['3d', ['3D Zeta', 'Gamma']],
    ['3', ['3D Zeta']],
    ['z', ['Zeta']],
    ['bi', []],
  ])('find for "%s" the names that begin with them, and the very word anywhere', async (typed, names) => {
    const result = await ask(typed);
    expect(namesOf(result)).toEqual(names);
    expect(result).toMatchObject({ total: names.length, quality: names.length > 0 ? 'exact' : 'none' });
  });

  it('find nobody outside the scope', async () => {
    const scope = { exclude: ['zeta', 'gamma'] };
    expect(namesOf(await ask('te', { scope }))).toEqual(['Tebau', 'Tessin Bau', 'Alpha']);
  });

  it('are marked in the names', async () => {
    const { hits } = await ask('te');
    expect(hits[1]?.reasons).toEqual([{ field: 'name', text: 'Tebau', ranges: [[0, 2]], nearness: 'prefix' }]);
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0);
  });

  it('that are ended are a word, which has to be there whole', async () => {
    expect(namesOf(await ask('te '))).toEqual(['Zeta', 'Gamma']);
  });
});

describe('one letter or two after other words', () => {
  it('prefer a name that goes on with them, and leave nobody out', async () => {
    const members = ['Alpes Optik', 'Alpes Bau', 'Alpes Robotik', 'Alpes'].map((name) => memberNamed(name));
    const names = namesOf(await asker(directoryWith({ members }))('alpes ro'));
    expect(names[0]).toBe('Alpes Robotik');
    expect(names).toHaveLength(4);
  });

  it('are marked where a word begins with them, and nowhere else', async () => {
    const members = [memberNamed('Alpes Robo Rubin Stark', { names: [{ value: 'Alpes Quarz Rz', type: 'alias' }] })];
    const [hit] = (await asker(directoryWith({ members }))('alpes ro')).hits;
    expect(hit?.reasons).toMatchObject([
      {
        field: 'name',
        ranges: [
          [0, 5],
          [6, 8],
        ],
        nearness: 'prefix',
      },
    ]);
  });
});
