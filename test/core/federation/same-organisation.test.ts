import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/federation/entry.js';
import { OrganisationFinder } from '../../../src/core/federation/same-organisation.js';
import { parseDataset } from '../../../src/core/parse-dataset.js';
import { datasetWith, type Raw } from '../../support/make-dataset.js';

const entry = (feed: number, fields: Raw, at = 0): Entry => {
  const id = `row-${String(feed)}-${String(at)}`;
  const [member] = parseDataset(datasetWith({ members: [{ id, name: 'Acme', ...fields }] })).dataset.members;
  if (!member) throw new Error('The test’s member is not valid');
  return { key: `${String(feed)}/${id}`, feed, cluster: String(feed), member };
};

const groupsOf = (...entries: readonly Entry[]): number => new OrganisationFinder().group(entries).length;

const grenoble = { sites: [{ city: 'Grenoble', country: 'FR' }] };
const lyon = { sites: [{ city: 'Lyon', country: 'FR' }] };
const site = 'https://optimatec.example/';

describe('rows of two feeds', () => {
  const cases: readonly (readonly [situation: string, isOne: boolean, one: Raw, other: Raw])[] = [
    [
      'with one number in a register',
      true,
      { name: 'A', identifiers: { ror: '02rx3b187' } },
      { name: 'B', identifiers: { ror: 'https://ror.org/02rx3b187' } },
    ],
    [
      'with different numbers in a register',
      false,
      { name: 'Optimatec', ...grenoble, identifiers: { siren: '552081317' } },
      { name: 'Optimatec', ...grenoble, identifiers: { siren: '552081318' } },
    ],
    [
      'with one domain and like names',
      true,
      { name: 'Optimatec SAS', website: site },
      { name: 'OPTIMATEC', website: 'http://www.optimatec.example' },
    ],
    [
      'with one domain and other names',
      false,
      { name: 'Robotique Durand', website: site },
      { name: 'Peinture Martin', website: site },
    ],
    [
      'with the very same name in one town',
      true,
      { name: 'Optimatec SAS', ...grenoble },
      { name: 'optimatec', ...grenoble },
    ],
    ['with the same name in two towns', false, { name: 'Optimatec', ...grenoble }, { name: 'Optimatec', ...lyon }],
    ['with an acronym in one town', false, { name: 'IMB', ...grenoble }, { name: 'IMB', ...grenoble }],
    [
      'numbered differently',
      false,
      { name: 'Laboratoire 1208', ...grenoble },
      { name: 'Laboratoire 1210', ...grenoble },
    ],
    ['with one id and one name', true, { id: 'x', name: 'Optimatec' }, { id: 'x', name: 'Optimatec SA' }],
    ['with one id and other names', false, { id: '1', name: 'Optimatec' }, { id: '1', name: 'Horlogerie' }],
  ];

  it.each(cases)('%s: one organisation is %s', (_situation, isOne, one, other) => {
    expect(groupsOf(entry(0, one), entry(1, other))).toBe(isOne ? 1 : 2);
  });
});

describe('rows of one feed', () => {
  it('stay two organisations, whatever their names say', () => {
    const row = { name: 'Optimatec', ...grenoble };
    expect(groupsOf(entry(0, row), entry(0, row, 1))).toBe(2);
  });

  it('that name one domain show that it is no organisation’s own', () => {
    const row = { name: 'Optimatec', website: site };
    expect(groupsOf(entry(0, row), entry(0, { ...row, name: 'Campus' }, 1), entry(1, row))).toBe(3);
  });
});
