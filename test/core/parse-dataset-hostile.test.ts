import { afterEach, describe, expect, it } from 'vitest';
import { Directory } from '../../src/core/directory.js';
import type { Member } from '../../src/core/model.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { datasetWith, memberNamed, type Raw } from '../support/make-dataset.js';

/** Members as they come out of a file's text, where `__proto__` is an own key and 1e999 is Infinity. */
const parseText = (members: string) => parseDataset(JSON.parse(`{"schemaVersion":"1.0","members":${members}}`));

const onlyMember = (fields: Raw): Member => {
  const [member] = parseDataset(datasetWith({ members: [memberNamed('Acme', fields)] })).dataset.members;
  if (!member) throw new Error('The member was skipped');
  return member;
};

const keysOfEveryObject = Reflect.ownKeys(Object.prototype).length;
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toHaveLength(keysOfEveryObject));

describe('hostile keys and ids', () => {
  it('gives no row a foreign prototype', () => {
    const { dataset, problems } = parseText(
      '[{"id":"a","name":"A","__proto__":{"website":"https://evil.example"},"constructor":{"prototype":{"x":1}}}]',
    );
    const [member] = dataset.members;
    expect(problems).toEqual([]);
    expect(member?.website).toBeUndefined();
    expect(Object.getPrototypeOf(member)).toBe(Object.prototype);
    expect(Object.hasOwn(member ?? {}, 'constructor')).toBe(false);
  });

  it('takes no field from a prototype', () => {
    const inherited: unknown = Object.create({ id: 'a', name: 'A' });
    expect(parseDataset(datasetWith({ members: [inherited] })).dataset.members).toEqual([]);
  });

  it('keeps the names of built-in properties apart as dictionary keys', () => {
    const { dataset, problems } = parseDataset(
      JSON.parse(
        '{"schemaVersion":"1.0","members":[],"competences":[{"id":"c","labels":{"en":{"pref":"Optics"}},' +
          '"mappings":{"__proto__":"1","constructor":"2"}}]}',
      ),
    );
    expect(problems).toEqual([]);
    const mappings = dataset.competences[0]?.mappings;
    expect([mappings?.get('__proto__'), mappings?.get('constructor'), mappings?.get('toString')]).toEqual([
      '1',
      '2',
      undefined,
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'finds the member with the id %s, and only it',
    (id) => {
      const { dataset } = parseText(`[{"id":${JSON.stringify(id)},"name":"Acme"}]`);
      const directory = new Directory(dataset);
      expect(directory.member(id)?.name).toBe('Acme');
      expect(directory.member('valueOf')).toBeUndefined();
    },
  );

  it.each(['9007199254740993', '1e999', '-1e999', '1.5', '""', '"\\t"', 'null', 'true', '[]', '{}', '["a"]'])(
    'takes %s for no id',
    (id) => {
      const { dataset, problems } = parseText(`[{"name":"A","id":${id}}]`);
      expect(dataset.members).toEqual([]);
      expect(problems).toEqual([{ pointer: '/members/0/id', expected: 'id', skipped: 'row' }]);
    },
  );
});

describe('hostile numbers', () => {
  it.each(['1e999', '-1e999', '"45"', 'null', '[45]', '90.0000001'])('places nothing at latitude %s', (lat) => {
    const { dataset } = parseText(`[{"id":"a","name":"A","sites":[{"lat":${lat},"lng":5}]}]`);
    expect(dataset.members[0]?.sites).toEqual([{}]);
  });

  it('places nothing at NaN, which data set by property may hold', () => {
    expect(onlyMember({ sites: [{ lat: NaN, lng: 5 }] }).sites).toEqual([{}]);
  });

  it.each([NaN, Infinity, -1, '312'])('publishes no figure of %s', (value) => {
    const clusters = [{ id: 'c', name: 'C', counts: [{ what: 'members', value }] }];
    const { dataset, problems } = parseDataset(datasetWith({ clusters }));
    expect(dataset.clusters[0]?.counts).toEqual([]);
    expect(problems).toEqual([{ pointer: '/clusters/0/counts/0/value', expected: 'number', skipped: 'field' }]);
  });
});

describe('hostile texts', () => {
  it.each([
    ['bidi overrides and isolates', 'Acme \u202egpj.exe\u202c \u2066x\u2069', 'Acme gpj.exe x'],
    ['control characters', 'Ac\u0000me\u0007\u001b[31m\u0085 Ltd\u007f', 'Acme[31m Ltd'],
    ['outer blanks', ' \u00a0Acme\n', 'Acme'],
    ['half characters', 'Acme \ud83d Ltd \udc00', 'Acme \ufffd Ltd \ufffd'],
  ])('frees a name of %s', (_, name, shown) => {
    const { dataset, problems } = parseDataset(datasetWith({ members: [memberNamed('x', { name })] }));
    expect(problems).toEqual([]);
    expect(dataset.members[0]?.name).toBe(shown);
  });

  it('keeps what scripts need: joiners, direction marks, whole emoji, line breaks', () => {
    const description = 'می‌خواهم \u200fعربي\u200e 👩‍🔬\nsecond line\tend';
    expect(onlyMember({ description }).description).toBe(description);
  });

  it('keeps markup as the text it is', () => {
    const description = '<img src=x onerror=alert(1)> &amp; ${1}';
    expect(onlyMember({ description }).description).toBe(description);
  });

  it('counts the length of a name in characters, as the JSON Schema does', () => {
    expect(onlyMember({ sizeBand: '😀'.repeat(500) }).sizeBand).toHaveLength(1000);
    expect(onlyMember({ sizeBand: '😀'.repeat(501) }).sizeBand).toBeUndefined();
  });
});

describe('hostile sizes', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;

  it('does not follow deep values, in unknown fields or in known ones', () => {
    const { dataset, problems } = parseText(
      `[{"id":"a","name":"A","junk":${deep},"description":${deep},"markets":${deep}}]`,
    );
    expect(dataset.members[0]?.markets).toEqual([]);
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/members/0/description', '/members/0/markets/0']);
  });

  it('reads data that contain themselves', () => {
    const member: Record<string, unknown> = { id: 'a', name: 'A' };
    member['description'] = member;
    member['offers'] = [member];
    const { dataset } = parseDataset(datasetWith({ members: [member] }));
    expect(dataset.members[0]?.offers).toEqual([]);
  });

  it('survives a million junk rows', () => {
    const members = Array<number>(1_000_000).fill(0);
    const { problems, problemCount, skippedRows } = parseDataset(
      datasetWith({ members: [...members, memberNamed('Acme')] }),
    );
    expect([problems.length, problemCount, skippedRows]).toEqual([1000, 1_000_000, 1_000_000]);
  });

  it.each(['id', 'name'])('skips a row with a 10 MB %s', (field) => {
    const members = [memberNamed('Acme', { [field]: 'x'.repeat(10_000_000) })];
    const { problems } = parseDataset(datasetWith({ members }));
    expect(problems).toEqual([{ pointer: `/members/0/${field}`, expected: 'shorter-text', skipped: 'row' }]);
  });

  it('keeps pointers short when a key is endless', () => {
    const { problems } = parseDataset(datasetWith({ name: { ['k'.repeat(10_000_000)]: 'x' } }));
    expect(problems[0]?.pointer).toBe(`/name/${'k'.repeat(100)}`);
  });

  it('is not slowed down by texts made to trip patterns', () => {
    const fields = {
      website: `${'a'.repeat(1999)}:`,
      contacts: [{ email: `${'.'.repeat(200)}@` }],
      languages: ['a-'.repeat(49)],
    };
    const { problems } = parseDataset(datasetWith({ members: [memberNamed('Acme', fields)] }));
    expect(problems.map(({ expected }) => expected)).toEqual(['url', 'language', 'email']);
  });
});
