import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/federation/entry.js';
import { contradict, Groups, pairKey } from '../../../src/core/federation/groups.js';
import { crowdedDomains, ownDomain, strongIdentifiers } from '../../../src/core/federation/identifiers.js';
import { namesOf, numbersOf, wordsOfName } from '../../../src/core/federation/names.js';
import type { Member } from '../../../src/core/model.js';
import { directoryWith, memberNamed, type Raw } from '../../support/make-dataset.js';

const memberWith = (fields: Raw): Member => {
  const [member] = directoryWith({ members: [memberNamed('Acme', fields)] }).dataset.members;
  if (!member) throw new Error('The test’s member is not valid');
  return member;
};

describe('the own domain of an organisation', () => {
  const domainOf = (website: string): string | undefined => ownDomain(memberWith({ website }));

  it.each([
    ['https://www.acme.example/', 'acme.example'],
    ['http://WWW2.Acme.Example', 'acme.example'],
    ['https://acme.example./', 'acme.example'],
    ['https://shop.acme.example/', 'shop.acme.example'],
    ['https://acmewww.example/', 'acmewww.example'],
    ['https://acme.example/fr/', 'acme.example'],
    ['https://acme.example/de-CH/index.html', 'acme.example'],
    ['https://acme.example/Home.aspx', 'acme.example'],
    ['https://acme.example/accueil?x=1#y', 'acme.example'],
  ])('is that of %s', (website, domain) => {
    expect(domainOf(website)).toBe(domain);
  });

  it.each([
    'https://acme.example/products',
    'https://campus.example/fr/acme',
    'https://campus.example/french',
    'https://www.linkedin.com/',
    'https://acme.wordpress.com/',
    'https://free.fr/',
  ])('is none where the page is a corner of somebody else’s site: %s', (website) => {
    expect(domainOf(website)).toBeUndefined();
  });

  it('is no part of a shared host’s name', () => {
    expect(domainOf('https://notfree.fr/')).toBe('notfree.fr');
  });

  it('is what the identifiers say before the website, with or without a scheme', () => {
    const website = 'https://campus.example/acme';
    expect(ownDomain(memberWith({ website, identifiers: { domain: 'acme.example' } }))).toBe('acme.example');
    expect(ownDomain(memberWith({ identifiers: { domain: 'HTTPS://acme.example' } }))).toBe('acme.example');
    expect(ownDomain(memberWith({ identifiers: { domain: 'localhost' } }))).toBeUndefined();
    expect(ownDomain(memberWith({ identifiers: { domain: 'no domain' } }))).toBeUndefined();
    expect(ownDomain(memberWith({}))).toBeUndefined();
  });
});

describe('a domain that two rows of one list name', () => {
  const entry = (feed: number, website?: string): Entry => ({
    key: 'x',
    feed,
    cluster: 'c',
    member: memberWith(website ? { website } : {}),
  });

  it('is nobody’s own', () => {
    const rows = [entry(0, 'https://campus.example'), entry(0), entry(0), entry(0, 'https://www.campus.example/en')];
    expect([...crowdedDomains(rows)]).toEqual(['campus.example']);
  });

  it('may be one organisation’s where the lists are two', () => {
    const rows = [entry(0, 'https://acme.example'), entry(1, 'https://acme.example')];
    expect([...crowdedDomains(rows)]).toEqual([]);
  });
});

describe('the number of an organisation', () => {
  const numbersWith = (identifiers: Raw) => Object.fromEntries(strongIdentifiers(memberWith({ identifiers })));

  it.each([
    ['a SIREN', { siren: '552 081 317' }, { siren: '552081317' }],
    ['a SIRET, whose company counts', { siren: '552 081 317 00013' }, { siren: '552081317' }],
    [
      'a French VAT number, which ends with the SIREN',
      { vat: 'fr 27 552081317' },
      { vat: 'FR27552081317', siren: '552081317' },
    ],
    ['a German VAT number', { vat: 'DE 123456789' }, { vat: 'DE123456789' }],
    ['an LEI', { lei: '5299 00t8 bm49 aurs do55' }, { lei: '529900T8BM49AURSDO55' }],
    ['a ROR id', { ror: '02rx3b187' }, { ror: '02rx3b187' }],
    ['a ROR address', { ror: ' https://ror.org/02RX3B187/ ' }, { ror: '02rx3b187' }],
    ['a Wikidata id', { wikidata: ' q42 ' }, { wikidata: 'Q42' }],
    ['a Wikidata address', { wikidata: 'https://www.wikidata.org/wiki/Q42' }, { wikidata: 'Q42' }],
  ])('is read: %s', (_, identifiers, expected) => {
    expect(numbersWith(identifiers)).toEqual(expected);
  });

  it.each([
    ['too short a SIREN', { siren: '55208131' }],
    ['too long a SIREN', { siren: '5520813170' }],
    ['a SIRET with a digit too few', { siren: '5520813170001' }],
    ['a SIRET with a digit too many', { siren: '552081317000131' }],
    ['an LEI with letters at its end', { lei: '529900T8BM49AURSDOXX' }],
    ['too long an LEI', { lei: 'X529900T8BM49AURSDO55' }],
    ['an LEI with something after it', { lei: '529900T8BM49AURSDO555' }],
    ['a VAT number without a country', { vat: '123456789' }],
    ['a VAT number with one letter', { vat: 'D123456' }],
    ['too short a VAT number', { vat: 'DE12345' }],
    ['too long a VAT number', { vat: 'DE12345678901234' }],
    ['a ROR id of another beginning', { ror: '12rx3b187' }],
    ['a ROR id with something after it', { ror: '02rx3b187x' }],
    ['a ROR id with something before it', { ror: 'x02rx3b187' }],
    ['a Wikidata property', { wikidata: 'P42' }],
    ['a Wikidata id with a zero first', { wikidata: 'Q042' }],
    ['a Wikidata id with something after it', { wikidata: 'Q42x' }],
    ['a Wikidata id inside a word', { wikidata: 'XQ42' }],
    ['a domain, which is no register', { domain: 'acme.example' }],
  ])('is left out when it is mistyped: %s', (_, identifiers) => {
    expect(numbersWith(identifiers)).toEqual({});
  });

  it('is the SIREN that is said, not the one that the VAT number ends with', () => {
    expect(numbersWith({ siren: '111111111', vat: 'FR27552081317' })).toMatchObject({ siren: '111111111' });
    expect(numbersWith({ vat: 'IT27552081317' })).toEqual({ vat: 'IT27552081317' });
    expect(numbersWith({ vat: 'FR275520813170' })).toEqual({ vat: 'FR275520813170' });
  });
});

describe('a name', () => {
  it('is its words, without those that many names have for form’s sake', () => {
    expect(wordsOfName('Société de Micro-technique SARL')).toEqual(['societe', 'micro', 'technique']);
    expect(wordsOfName('SA')).toEqual(['sa']);
    expect(wordsOfName('')).toEqual([]);
  });

  it('stands beside the others, each once', () => {
    const names = [{ value: 'ACMÉ' }, { value: 'Acme' }, { value: 'Apex' }];
    expect(namesOf(memberWith({ names }))).toEqual(['Acme', 'Apex']);
    expect(namesOf(memberWith({}))).toEqual(['Acme']);
  });

  it('is told apart by its numbers', () => {
    expect(numbersOf('UMR 1208')).toBe('1208');
    expect(numbersOf('Laboratoire 12 bis 7')).toBe('12 7');
    expect(numbersOf('Lyon II')).toBe('II');
    expect(numbersOf('Institut B')).toBe('B');
    expect([numbersOf('IV Lyon'), numbersOf('Lyon'), numbersOf('MINALOGIC')]).toEqual(['', '', '']);
  });
});

describe('groups of rows', () => {
  const row = (key: string, feed: number, ...identifiers: readonly (readonly [string, string])[]) => ({
    entry: { key, feed, cluster: 'c', member: memberWith({}) },
    identifiers: new Map(identifiers),
  });
  const [a, b, c, d] = [row('a', 0), row('b', 1), row('c', 2), row('d', 0)];
  const keysOf = (groups: Groups<ReturnType<typeof row>>) => groups.all().map((rows) => rows.map(({ key }) => key));

  it('have one key for two rows, in either order', () => {
    expect(pairKey('a', 'b')).toBe(pairKey('b', 'a'));
    expect(pairKey('a', 'b')).not.toBe(pairKey('a', 'c'));
    expect(pairKey('b', 'a')).toBe('a\nb');
  });

  it('begin with each row alone', () => {
    const groups = new Groups([a, b]);
    expect(keysOf(groups)).toEqual([['a'], ['b']]);
    expect(groups.of(c)).toEqual([c]);
  });

  it('grow pair by pair, in the order of the feeds', () => {
    const groups = new Groups([c, a, b]);
    expect([groups.join(c, b, 'name'), groups.join(b, a, 'name'), groups.join(a, c, 'name')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(keysOf(groups)).toEqual([['a', 'b', 'c']]);
  });

  it('never join two rows that a keeper told apart, whatever speaks for it', () => {
    const groups = new Groups([a, b, c], new Set([pairKey('c', 'a')]));
    expect(groups.join(a, b, 'name')).toBe(true);
    expect([groups.join(b, c, 'identifier'), groups.join(c, b, 'decision')]).toEqual([false, false]);
    expect(keysOf(groups)).toEqual([['a', 'b'], ['c']]);
  });

  it('join two rows of one list only by a register or a keeper', () => {
    expect(new Groups([a, d]).join(a, d, 'name')).toBe(false);
    expect(new Groups([a, d]).join(a, d, 'domain')).toBe(false);
    expect(new Groups([a, d]).join(a, d, 'identifier')).toBe(true);
    expect(new Groups([a, d]).join(a, d, 'decision')).toBe(true);
  });

  it('keep rows with different numbers in one register apart, unless a keeper says otherwise', () => {
    const one = row('one', 0, ['siren', '1'], ['lei', '5']);
    const other = row('other', 1, ['siren', '2'], ['lei', '5']);
    const third = row('third', 2, ['vat', '7']);
    expect([contradict(one, other), contradict(one, third), contradict(one, one)]).toEqual([true, false, false]);
    expect(new Groups([one, other]).join(one, other, 'identifier')).toBe(false);
    expect(new Groups([one, other]).join(one, other, 'decision')).toBe(true);
  });

  it('stay apart when only one of their rows speaks against it', () => {
    const one = row('one', 0, ['siren', '1']);
    const other = row('other', 1, ['siren', '2']);
    const groups = new Groups([one, b, other, c]);
    groups.join(one, c, 'name');
    groups.join(other, b, 'decision');
    expect(groups.join(c, b, 'name')).toBe(false);
  });
});
