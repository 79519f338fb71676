import { describe, expect, it } from 'vitest';
import { DatasetError, type DatasetProblem } from '../../src/core/dataset-error.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { clusterNamed, competenceCalled, datasetWith, memberNamed, type Raw } from '../support/make-dataset.js';

const errorOf = (json: unknown): DatasetError => {
  try {
    parseDataset(json);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('The dataset was read');
};

const problemsOf = (json: unknown): readonly DatasetProblem[] => parseDataset(json).problems;

const parseMember = (fields: Raw) => {
  const { dataset, problems } = parseDataset(datasetWith({ members: [memberNamed('Acme', fields)] }));
  const [member] = dataset.members;
  if (!member) throw new Error('The member was skipped');
  return { member, problems };
};

describe('a good dataset', () => {
  it('fills in what the file leaves out', () => {
    const { dataset, problems } = parseDataset({ schemaVersion: '1.0', members: [] });
    expect(problems).toEqual([]);
    expect(dataset).toEqual({
      schemaVersion: '1.0',
      id: '',
      name: '',
      defaultLanguage: 'en',
      attributions: [],
      competences: [],
      stages: [],
      clusters: [],
      members: [],
      relations: [],
      events: [],
    });
  });

  it('needs no more of a member than an id and a name', () => {
    const { member, problems } = parseMember({});
    expect(problems).toEqual([]);
    expect(member).toEqual({
      id: 'acme',
      name: 'Acme',
      names: [],
      type: 'other',
      sites: [],
      competences: [],
      offers: [],
      needs: [],
      markets: [],
      certifications: [],
      languages: [],
      contacts: [],
      memberships: [],
      identifiers: {},
    });
  });

  it('takes a cluster for active when its status is not given', () => {
    const { dataset } = parseDataset({ schemaVersion: '1.0', clusters: [clusterNamed('Minalogic')] });
    expect(dataset.clusters[0]).toMatchObject({ id: 'minalogic', name: 'Minalogic', status: 'active', successors: [] });
  });

  it('reads texts by language into a map', () => {
    const { member } = parseMember({ description: { fr: 'Optique', 'de-CH': 'Optik' } });
    expect(member.description).toEqual(
      new Map([
        ['fr', 'Optique'],
        ['de-CH', 'Optik'],
      ]),
    );
  });

  it('reads the labels of a competence in every language', () => {
    const competence = competenceCalled('turning', {}, { labels: { de: { pref: 'Drehteile', hidden: ['Dreteile'] } } });
    const { dataset } = parseDataset(datasetWith({ competences: [competence] }));
    expect(dataset.competences[0]?.labels.get('de')).toEqual({ pref: 'Drehteile', alt: [], hidden: ['Dreteile'] });
  });

  it('reads an unknown newer minor version and ignores what it does not know', () => {
    const members = [memberNamed('Acme', { mood: { good: true } })];
    const { dataset, problems } = parseDataset(datasetWith({ schemaVersion: '1.42', members, weather: 'fine' }));
    expect(problems).toEqual([]);
    expect(dataset).not.toHaveProperty('weather');
    expect(dataset.members[0]).not.toHaveProperty('mood');
  });

  it('reads years that are numbers, ids that are integers and countries in small letters', () => {
    const { member, problems } = parseMember({ id: 42, founded: 970, sites: [{ country: 'fr' }] });
    expect(problems).toEqual([]);
    expect(member).toMatchObject({ id: '42', founded: '0970', sites: [{ country: 'FR' }] });
  });

  it('keeps references that lead nowhere, which are for the lookups to bear with', () => {
    const { member, problems } = parseMember({
      memberships: [{ cluster: 'gone' }],
      competences: [{ id: 'unheard-of' }],
    });
    expect(problems).toEqual([]);
    expect(member.memberships[0]?.cluster).toBe('gone');
    expect(member.competences[0]?.id).toBe('unheard-of');
  });

  it('leaves the JSON it read as it was', () => {
    const json = datasetWith({ members: [memberNamed('Acme', { sites: [{ country: 'fr' }], website: 5 })] });
    const before = structuredClone(json);
    parseDataset(json);
    expect(json).toEqual(before);
  });
});

describe('a file that is no directory', () => {
  it.each([null, undefined, 'text', 7, true, [], [{ schemaVersion: '1.0' }]])('refuses %j', (json) => {
    const error = errorOf(json);
    expect(error.code).toBe('wrong-shape');
    expect(error.problems).toEqual([{ pointer: '', expected: 'object', skipped: 'file' }]);
  });

  it('refuses an object without members and clusters', () => {
    expect(errorOf({ schemaVersion: '1.0', members: {}, name: 5 }).problems).toEqual([
      { pointer: '/members', expected: 'list', skipped: 'file' },
    ]);
  });

  it.each<unknown>([undefined, null, 1, '', '1', '1.', '1.x', '01.0', '0.9', ' 1.0', '1.0.0', {}, { toString: 1 }, []])(
    'refuses the schema version %j',
    (schemaVersion) => {
      const error = errorOf({ schemaVersion, members: [] });
      expect(error.code).toBe('wrong-shape');
      expect(error.problems).toEqual([{ pointer: '/schemaVersion', expected: 'version', skipped: 'file' }]);
    },
  );

  it('names all that is wrong with some other JSON', () => {
    expect(errorOf({ results: [] }).problems.map(({ pointer }) => pointer)).toEqual(['/schemaVersion', '/members']);
  });

  it.each(['2.0', '2', '10.3', 2, '3.0-beta'])(
    'asks to update the embed for the schema version %j',
    (schemaVersion) => {
      const error = errorOf({ schemaVersion, members: [] });
      expect(error.code).toBe('newer-version');
      expect(error.message).toContain('update the embed');
    },
  );

  it('says so in a sentence for the console, with pointers', () => {
    expect(errorOf({}).message).toBe(
      'Not an alliance dataset. "/schemaVersion" should be: version; "/members" should be: list',
    );
  });

  it('is an error with a name and no more than ten problems', () => {
    const problem: DatasetProblem = { pointer: '/members', expected: 'list', skipped: 'field' };
    const error = new DatasetError('wrong-shape', Array<DatasetProblem>(25).fill(problem));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('DatasetError');
    expect(error.problems).toHaveLength(10);
  });
});

describe('bad rows', () => {
  it('skips, counts and reports them, and keeps the good ones', () => {
    const members = [
      memberNamed('Good'),
      { id: 'nameless' },
      'junk',
      null,
      { name: 'No id' },
      memberNamed('Also good'),
    ];
    const { dataset, problems, skippedRows } = parseDataset(datasetWith({ members }));
    expect(dataset.members.map(({ name }) => name)).toEqual(['Good', 'Also good']);
    expect(skippedRows).toBe(4);
    expect(problems).toEqual([
      { pointer: '/members/1/name', expected: 'text', skipped: 'row' },
      { pointer: '/members/2', expected: 'object', skipped: 'row' },
      { pointer: '/members/3', expected: 'object', skipped: 'row' },
      { pointer: '/members/4/id', expected: 'id', skipped: 'row' },
    ]);
  });

  it('keeps the first of two rows with one id', () => {
    const members = [memberNamed('First', { id: 7 }), memberNamed('Second', { id: ' 7 ' })];
    const { dataset, problems, skippedRows } = parseDataset(datasetWith({ members }));
    expect(dataset.members.map(({ name }) => name)).toEqual(['First']);
    expect(problems).toEqual([{ pointer: '/members/1/id', expected: 'unique-id', skipped: 'row' }]);
    expect(skippedRows).toBe(1);
  });

  it('lets a cluster and a member have the same id', () => {
    const both = datasetWith({ clusters: [clusterNamed('Acme')], members: [memberNamed('Acme')] });
    expect(problemsOf(both)).toEqual([]);
  });

  it('skips rows of every list', () => {
    const junk = [{}];
    const lists = { competences: junk, stages: junk, clusters: junk, members: junk, relations: junk, events: junk };
    const { problems, skippedRows } = parseDataset(datasetWith(lists));
    expect(skippedRows).toBe(6);
    expect(problems.map(({ pointer, skipped }) => [pointer, skipped])).toEqual([
      ['/competences/0/id', 'row'],
      ['/stages/0/id', 'row'],
      ['/clusters/0/id', 'row'],
      ['/members/0/id', 'row'],
      ['/relations/0/type', 'row'],
      ['/events/0/id', 'row'],
    ]);
  });

  it('skips a competence without a usable label', () => {
    const competence = { id: 'c', labels: { fr: { alt: ['tournage'] } } };
    const { dataset, problems } = parseDataset(datasetWith({ competences: [competence] }));
    expect(dataset.competences).toEqual([]);
    expect(problems).toEqual([
      { pointer: '/competences/0/labels/fr/pref', expected: 'text', skipped: 'field' },
      { pointer: '/competences/0/labels', expected: 'text', skipped: 'row' },
    ]);
  });

  it('keeps the first problems and counts them all', () => {
    const members = [...Array<number>(3000).keys()];
    const { problems, problemCount, skippedRows } = parseDataset(datasetWith({ members }));
    expect([problems.length, problemCount, skippedRows]).toEqual([1000, 3000, 3000]);
    expect(parseDataset(datasetWith({ members }), { maxProblems: Infinity }).problems).toHaveLength(3000);
  });

  it('does not blame the last kept problem for a row that is skipped later', () => {
    const members = [memberNamed('Acme', { website: 5 }), {}];
    const { problems } = parseDataset(datasetWith({ members }), { maxProblems: 1 });
    expect(problems).toEqual([{ pointer: '/members/0/website', expected: 'url', skipped: 'field' }]);
  });
});

describe('bad fields of a good row', () => {
  const problem = (field: string, expected: DatasetProblem['expected']): DatasetProblem => ({
    pointer: `/members/0/${field}`,
    expected,
    skipped: 'field',
  });

  it.each<[field: string, value: unknown, expected: DatasetProblem['expected']]>([
    ['website', 'javascript:alert(1)', 'url'],
    ['website', 'java\tscript:alert(1)', 'url'],
    ['website', ' https://example.org', 'url'],
    ['website', 'www.example.org', 'url'],
    ['website', 'https://', 'url'],
    ['website', 'data:text/html,x', 'url'],
    ['website', '', 'url'],
    ['logo', 12, 'url'],
    ['type', 'startup', 'known-word'],
    ['founded', '1998-13', 'date'],
    ['founded', '12 May 1998', 'date'],
    ['founded', 0, 'date'],
    ['founded', 1998.5, 'date'],
    ['founded', 10_000, 'date'],
    ['sizeBand', '', 'text'],
    ['sizeBand', '\u202e \u200b', 'text'],
    ['sizeBand', null, 'text'],
    ['sizeBand', 'x'.repeat(501), 'shorter-text'],
    ['description', {}, 'text'],
    ['description', ['Optics'], 'text'],
    ['description', 'x'.repeat(20_001), 'shorter-text'],
    ['names', 'Acme Ltd', 'list'],
    ['identifiers', ['ror'], 'object'],
  ])('drops and reports %s %j', (field, value, expected) => {
    const { member, problems } = parseMember({ [field]: value });
    expect(problems).toEqual([problem(field, expected)]);
    expect(member).toEqual(parseMember({}).member);
  });

  it.each([
    'https://example.org',
    'HTTP://example.org/a?b=c#d',
    '//example.org/logo.svg',
    'logos/acme.svg',
    '/logos/acme.svg',
    '?page=2',
    'https://пример.рф/новини/',
  ])('keeps the address %s as written', (website) => {
    expect(parseMember({ website })).toMatchObject({ problems: [], member: { website } });
  });

  it('drops the bad items of a list and keeps the others', () => {
    const { member, problems } = parseMember({ markets: ['rail', 5, 'space', ''], languages: ['fr', 'français'] });
    expect(member.markets).toEqual(['rail', 'space']);
    expect(member.languages).toEqual(['fr']);
    expect(problems).toEqual([
      problem('markets/1', 'text'),
      problem('markets/3', 'text'),
      problem('languages/1', 'language'),
    ]);
  });

  it('drops the bad languages of a text and keeps the others', () => {
    const { member, problems } = parseMember({ description: { en: 'Optics', de: 5, français: 'Optique' } });
    expect(member.description).toEqual(new Map([['en', 'Optics']]));
    expect(problems).toEqual([problem('description/de', 'text'), problem('description/français', 'language')]);
  });

  it.each<[fields: Raw, expected: DatasetProblem['expected'], at: string]>([
    [{ memberships: [{ role: 'board' }] }, 'id', 'memberships/0/cluster'],
    [{ competences: ['optics'] }, 'object', 'competences/0'],
    [{ names: [{ lang: 'fr' }] }, 'text', 'names/0/value'],
    [{ offers: [{ id: 'o' }] }, 'text', 'offers/0/text'],
  ])('drops a part without what it is about: %j', (fields, expected, at) => {
    const { member, problems } = parseMember(fields);
    expect(problems).toEqual([problem(at, expected)]);
    expect(member).toEqual(parseMember({}).member);
  });

  it('knows one country form, one day form and plain e-mail addresses', () => {
    const { member, problems } = parseMember({
      sites: [{ country: 'France' }, { country: 'F1' }],
      offers: [{ id: 'o', text: 'A clean room', expires: '2026-11' }],
      contacts: [{ email: 'info@example.org' }, { email: 'info@example.org?bcc=you@example.org' }, { email: 'info' }],
    });
    expect(member.contacts.map(({ email }) => email)).toEqual(['info@example.org', undefined, undefined]);
    expect(problems.map(({ pointer, expected }) => `${pointer} ${expected}`)).toEqual([
      '/members/0/sites/0/country country',
      '/members/0/sites/1/country country',
      '/members/0/offers/0/expires day',
      '/members/0/contacts/1/email email',
      '/members/0/contacts/2/email email',
    ]);
  });

  it.each<[site: Raw, problems: readonly string[]]>([
    [{ lat: 45.2 }, ['/members/0/sites/0/lat coordinates']],
    [{ lng: 5.7 }, ['/members/0/sites/0/lng coordinates']],
    [{ lat: 91, lng: 5.7 }, ['/members/0/sites/0/lat latitude', '/members/0/sites/0/lng coordinates']],
    [{ lat: 45.2, lng: 181 }, ['/members/0/sites/0/lng longitude', '/members/0/sites/0/lat coordinates']],
    [{ lat: '45.2', lng: '5.7' }, ['/members/0/sites/0/lat latitude', '/members/0/sites/0/lng longitude']],
  ])('keeps both coordinates or neither: %j', (site, expected) => {
    const { member, problems } = parseMember({ sites: [{ city: 'Grenoble', ...site }] });
    expect(member.sites).toEqual([{ city: 'Grenoble' }]);
    expect(problems.map(({ pointer, expected: wanted }) => `${pointer} ${wanted}`)).toEqual(expected);
  });

  it('escapes keys in pointers', () => {
    const { problems } = parseMember({ description: { en: 'Optics', 'a/b~c': 'x' } });
    expect(problems).toEqual([problem('description/a~1b~0c', 'language')]);
  });
});
