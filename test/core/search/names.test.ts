import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/core/directory.js';
import { nameOrder, namesBeginning, namesStartingWith, namesWithin } from '../../../src/core/search/names.js';
import { inSlices } from '../../../src/core/search/slices.js';
import type { TextIndex } from '../../../src/core/search/text-index.js';
import { buildSearch } from '../../../src/core/search/write-index.js';
import { directoryWith, memberNamed } from '../../support/make-dataset.js';

/** What the names of a directory answer. */
const namesOf = async (directory: Directory) => {
  const { index } = await inSlices(buildSearch(directory));
  const { names, vocabulary } = index;
  const idsOf = (members: readonly number[]) => members.map((member) => directory.dataset.members[member]?.id);
  const split = (text: string) => text.split(' ').filter(Boolean);
  return {
    index,
    within: (text: string) =>
      idsOf(
        namesWithin(
          names,
          split(text).map((word) => vocabulary.find(word)),
        ),
      ),
    /** The last word as far as it is typed. */
    starting: (text: string) =>
      idsOf(
        namesStartingWith(
          names,
          split(text).map((word) => vocabulary.startingWith(word)),
        ),
      ),
    beginning: (letters: string) => {
      const { from, to } = namesBeginning(names, vocabulary.startingWith(letters));
      return [...names.sorted.subarray(from, to)].map((name) => wordsOf(index, name));
    },
  };
};

const wordsOf = ({ names, vocabulary }: TextIndex, name: number): string =>
  [...names.words.values.subarray(names.words.offsets[name], names.words.offsets[name + 1])]
    .map((word) => vocabulary.word(word))
    .join(' ');

const called = (...names: readonly string[]): Directory =>
  directoryWith({ members: names.map((name) => memberNamed(name)) });

describe('names in a longer text', () => {
  const directory = called('Heptanoia', 'Heptanoia Photonics', 'Heptanoia Photonics Lab', 'Acme', 'Sales');

  it('are found whole, wherever they stand', async () => {
    const { within } = await namesOf(directory);
    expect(within('heptanoia photonics')).toEqual(['heptanoia', 'heptanoia-photonics']);
    expect(within('sales department heptanoia photonics')).toEqual(['sales', 'heptanoia', 'heptanoia-photonics']);
    expect(within('acme heptanoia photonics lab')).toEqual([
      'acme',
      'heptanoia',
      'heptanoia-photonics',
      'heptanoia-photonics-lab',
    ]);
  });

  it('are not found in parts, in another order, or over an unknown word', async () => {
    const { within } = await namesOf(directory);
    expect(within('photonics lab')).toEqual([]);
    expect(within('photonics heptanoia')).toEqual(['heptanoia']);
    expect(within('heptanoia xqzw photonics')).toEqual(['heptanoia']);
    expect(within('')).toEqual([]);
  });

  it('are the same without their articles and legal forms, and once where they are given twice', async () => {
    const members = [
      memberNamed('The House of Optics SA', { names: [{ value: 'The House of Optics SA', type: 'label' }] }),
      memberNamed('Los'),
    ];
    const { within } = await namesOf(directoryWith({ members }));
    expect(within('house optics')).toEqual(['the-house-of-optics-sa']);
    expect(within('los')).toEqual(['los']);
  });

  it('are no more than twenty of one name', async () => {
    const members = [...Array(25).keys()].map((number) => memberNamed('Acme', { id: `acme-${String(number + 10)}` }));
    const { within } = await namesOf(directoryWith({ members: [memberNamed('Aa'), ...members] }));
    expect(within('acme')).toEqual([...Array(20).keys()].map((number) => `acme-${String(number + 10)}`));
  });
});

describe('names that begin with what is typed', () => {
  const directory = called('Alpes Robotique', 'Alpes Robinet', 'Alpes', 'Robotique Alpes', 'Zebra Robotique', 'Ambre');

  it.each<readonly [typed: string, ids: readonly string[]]>([
    ['alpes', ['alpes', 'alpes-robinet', 'alpes-robotique']],
    ['alpes rob', ['alpes-robinet', 'alpes-robotique']],
    ['alpes robo', ['alpes-robotique']],
    ['rob', ['robotique-alpes']],
    ['zebra', ['zebra-robotique']],
    ['alpes xqzw', []],
    ['', []],
  ])('are for "%s" those of %j', async (typed, ids) => {
    expect((await namesOf(directory)).starting(typed)).toEqual(ids);
  });

  it('say nothing where they are more than ten', async () => {
    const numbered = (count: number) =>
      called('Aaa', ...[...Array(count).keys()].map((number) => `Acme Works ${String.fromCharCode(97 + number)}zz`));
    expect((await namesOf(numbered(10))).starting('acme works')).toHaveLength(10);
    expect((await namesOf(numbered(11))).starting('acme works')).toEqual([]);
  });

  it('are those whose first word begins with the letters', async () => {
    const { beginning } = await namesOf(directory);
    expect(beginning('al')).toEqual(['alpes', 'alpes robinet', 'alpes robotique']);
    expect(beginning('r')).toEqual(['robotique alpes']);
    expect(beginning('x')).toEqual([]);
  });
});

describe('the order of names', () => {
  it('is that of their words, a shorter one before those that go on, then of the members’ ids', async () => {
    const name = fc.array(fc.constantFrom('eb', 'ec', 'zd'), { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 25 }), async (names) => {
        const ids = names.map((_, at) => String((at * 7) % 100).padStart(2, '0'));
        const members = names.map((words, at) => memberNamed(words.join(' '), { id: ids[at] }));
        const { index } = await namesOf(directoryWith({ members }));
        const expected = names
          .map((words, at) => `${words.join(' ')} ${ids[at] ?? ''}`)
          .sort((one, other) => (one < other ? -1 : 1));
        expect([...index.names.sorted].map((sorted) => `${wordsOf(index, sorted)} ${ids[sorted] ?? ''}`)).toEqual(
          expected,
        );
      }),
    );
  });

  it('looks at every word of names that begin alike for long', async () => {
    const alike = ['eb ec', 'eb eb', 'ec', 'zd eb', 'eb eb eb'].map((end) => `Eb eb eb ${end}`);
    const { index } = await namesOf(called(...alike));
    expect([...index.names.sorted].map((sorted) => wordsOf(index, sorted))).toEqual([
      'eb eb eb eb eb',
      'eb eb eb eb eb eb',
      'eb eb eb eb ec',
      'eb eb eb ec',
      'eb eb eb zd eb',
    ]);
  });

  it('gives each member the place of its display name, not of another one', async () => {
    const directory = directoryWith({
      members: [
        memberNamed('Mira', { names: [{ value: 'Aaa', type: 'alias' }] }),
        memberNamed('Berg', { names: [{ value: 'Zzz', type: 'alias' }] }),
        memberNamed('Tor'),
      ],
    });
    const { index } = await namesOf(directory);
    const order = nameOrder(index.names, index.size);
    expect([...order.keys()].sort((one, other) => (order[one] ?? 0) - (order[other] ?? 0))).toEqual([1, 0, 2]);
  });
});
