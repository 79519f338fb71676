import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../scripts/convert-organisations.mjs';
import { prepareComparison, thresholds, type Profile } from '../../src/cli/build/dedupe/compare.js';
import { groupEntries, type Match } from '../../src/cli/build/dedupe/group.js';
import { edits } from '../../src/cli/build/dedupe/name-score.js';
import type { Likeness } from '../../src/cli/build/dedupe/verdict.js';
import type { Entry } from '../../src/core/federation/entry.js';
import { ownDomain, strongIdentifiers } from '../../src/core/federation/identifiers.js';
import { contentHash } from '../../src/core/content-hash.js';
import { fold } from '../../src/core/text.js';
import type { Member } from '../../src/core/model.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { datasetWith, type Raw } from '../support/make-dataset.js';

const member = (fields: Raw): Member => {
  const [read] = parseDataset(datasetWith({ members: [{ id: '1', name: 'Acme', ...fields }] })).dataset.members;
  if (!read) throw new Error('The test’s member is not valid');
  return read;
};

/** A row of the feed with the number. */
const entry = (feed: number, id: string, fields: Raw): Entry => ({
  key: `${String(feed)}/${id}`,
  feed,
  cluster: String(feed),
  member: member({ ...fields, id }),
});

const grenoble = { sites: [{ city: 'Grenoble', country: 'FR' }] };

/** What two rows of different feeds are to each other. */
const likeness = (one: Raw, other: Raw): Likeness => {
  const { merged, likely } = groupEntries([entry(0, 'a', one), entry(1, 'b', other)]);
  return merged.length > 0 ? 'same' : likely.length > 0 ? 'likely' : 'different';
};

describe('two rows are', () => {
  const named = (name: string, fields: Raw = grenoble): Raw => ({ name, ...fields });
  const cases: readonly (readonly [string, Likeness, Raw, Raw])[] = [
    ['legal forms, case and accents apart', 'same', named('Décolletage Müller SAS'), named('DECOLLETAGE MUELLER')],
    ['one word or two', 'same', named('Micro Technique Alpes'), named('Microtechnique Alpes')],
    [
      'names in another country',
      'different',
      named('Optica'),
      named('Optica', { sites: [{ city: 'Bern', country: 'CH' }] }),
    ],
    [
      'one name in another town',
      'likely',
      named('Optimatec Industries'),
      named('Optimatec Industries', { sites: [{ city: 'Lyon', country: 'FR' }] }),
    ],
    ['one name, one without a place', 'likely', named('Optimatec Industries'), named('Optimatec Industries', {})],
    ['numbered differently', 'different', named('UMR 1208'), named('UMR 1210')],
    [
      'numbered or not',
      'likely',
      named('Université Libre Technologique Dauphinoise'),
      named('Université Libre Technologique Dauphinoise II'),
    ],
    ['an acronym and its name', 'likely', named('LTDS'), named('Laboratoire Tribologie Dynamique Systèmes')],
    ['short names alone', 'likely', named('IMB'), named('IMB')],
    [
      'one number in the register',
      'same',
      { name: 'A', identifiers: { siren: '552 081 317' } },
      { name: 'B', identifiers: { vat: 'FR03552081317' } },
    ],
    [
      'different numbers in the register',
      'likely',
      named('Optimatec Industries', { ...grenoble, identifiers: { siren: '552081317' } }),
      named('Optimatec Industries', { ...grenoble, identifiers: { siren: '552081318' } }),
    ],
    [
      'one domain, like names',
      'same',
      { name: 'Optimatec Alpes', website: 'https://www.optimatec.example/fr/' },
      { name: 'Optimatec', website: 'http://optimatec.example' },
    ],
    [
      'one domain, other names',
      'likely',
      { name: 'Robotique Durand', website: 'https://groupe.example/' },
      { name: 'Peinture Martin', website: 'https://groupe.example' },
    ],
    [
      'pages of one shared host',
      'different',
      { name: 'Robotique Durand', website: 'https://www.linkedin.com/' },
      { name: 'Peinture Martin', website: 'https://linkedin.com/' },
    ],
  ];

  it.each(cases)('%s: %s', (_situation, expected, one, other) => {
    expect(likeness(one, other)).toBe(expected);
  });
});

describe('rows of one list', () => {
  it('are not merged by their names, and are asked about', () => {
    const rows = ['a', 'b'].map((id) => entry(0, id, { name: 'Optimatec Industries', ...grenoble }));
    const { groups, likely } = groupEntries(rows);
    expect([groups.length, likely.length]).toEqual([2, 1]);
  });

  it('are not merged by way of another list’s row', () => {
    const name = { name: 'Optimatec Industries', ...grenoble };
    const { groups } = groupEntries([entry(0, 'a', name), entry(0, 'b', name), entry(1, 'c', name)]);
    expect(groups.map((group) => group.length).sort()).toEqual([1, 2]);
  });

  it('that share a domain show that it is no organisation’s own', () => {
    const website = 'https://campus.example/';
    const rows = [entry(0, 'a', { name: 'Lab One', website }), entry(0, 'b', { name: 'Physik', website })];
    const { merged } = groupEntries([...rows, entry(1, 'c', { name: 'Lab One Campus', website })]);
    expect(merged).toEqual([]);
  });
});

describe('the progress of a comparison', () => {
  it('is told in pairs of rows, and of how many', () => {
    const rows = ['a', 'b', 'c'].map((id, feed) => entry(feed, id, { name: 'Optimatec Industries', ...grenoble }));
    const told: (readonly [number, number])[] = [];
    groupEntries(rows, undefined, (done, of) => told.push([done, of]));
    expect(told).toEqual([[0, expect.any(Number)]]);
    expect(told[0]?.[1]).toBeGreaterThanOrEqual(3);
  });
});

describe('identifiers', () => {
  it.each([
    ['siren', '552 081 317 00024', 'siren', '552081317'],
    ['vat', 'FR 03 552081317', 'siren', '552081317'],
    ['ror', 'https://ror.org/02rx3b187', 'ror', '02rx3b187'],
    ['wikidata', 'http://www.wikidata.org/entity/Q42', 'wikidata', 'Q42'],
    ['lei', '5299 00T8 BM49 AURS DO55', 'lei', '529900T8BM49AURSDO55'],
  ])('%s %s is %s:%s', (scheme, written, found, value) => {
    expect(strongIdentifiers(member({ identifiers: { [scheme]: written } })).get(found)).toBe(value);
  });

  it('that are mistyped are none', () => {
    expect(strongIdentifiers(member({ identifiers: { siren: '12', lei: 'x', ror: 'y', vat: '-' } })).size).toBe(0);
  });

  it.each([
    ['https://www.acme.example/fr/', 'acme.example'],
    ['http://acme.example', 'acme.example'],
    ['https://acme.example/team/optics', undefined],
    ['https://fr.linkedin.com/company/acme', undefined],
    ['https://acme.wordpress.com/', undefined],
    ['https://sites.google.com/view/acme', undefined],
  ])('%s is the domain %s', (website, domain) => {
    expect(ownDomain(member({ website }))).toBe(domain);
  });
});

interface Organisation extends Raw {
  readonly id: string;
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
  readonly acronyms?: readonly string[];
}

const shared = new URL('../../../shared/data/organisations-2k.json', import.meta.url);

/** What kind of other name it is; `spelling` when at most a fifth of its letters differ from the main name. */
const kindNames = ['spelling', 'label', 'alias', 'acronym'] as const;
type Kind = (typeof kindNames)[number];

const kindOf = (name: string, other: string, given: Kind): Kind => {
  const limit = Math.floor(Math.max(name.length, other.length) / 5);
  return edits(fold(name), fold(other), limit) <= limit ? 'spelling' : given;
};

interface OtherName {
  readonly value: string;
  readonly kind: Kind;
}

const otherNames = ({ name, labels = {}, aliases = [], acronyms = [] }: Organisation): readonly OtherName[] => [
  ...Object.values(labels).map((value) => ({ value, kind: kindOf(name, value, 'label') })),
  ...aliases.map((value) => ({ value, kind: kindOf(name, value, 'alias') })),
  ...acronyms.map((value) => ({ value, kind: 'acronym' as const })),
];

/** A row with nothing but a name and a place, as poor lists have it. */
const bare = ({ city, region, country, lat, lng }: Organisation, feed: number, id: string, name: string): Entry =>
  entry(feed, id, { name, sites: [{ city, region, country, lat, lng }] });

/** Two halves that no change of the order or of the file's length mixes: by a hash of the id. */
type Half = 'tuning' | 'held out';

const halfOf = ({ id }: Organisation): Half => {
  const [hash] = contentHash(new TextEncoder().encode(id));
  return hash % 2 === 0 ? 'tuning' : 'held out';
};

/** Each organisation under its main name in the first feed, under its nth other name in the nth feed after it. */
const labelledSet = (half: Half) => {
  const { members } = readJson(shared) as { members: Organisation[] };
  const kinds = new Map<string, Kind>();
  const entries = members
    .filter((organisation) => halfOf(organisation) === half)
    .flatMap((organisation) => {
      const { id, name } = organisation;
      const others = otherNames(organisation).map(({ value, kind }, at) => {
        const row = bare(organisation, at + 1, id, value);
        kinds.set(row.key, kind);
        return row;
      });
      return [bare(organisation, 0, id, name), ...others];
    });
  return { entries, kinds };
};

const isRight = ({ one, other }: Match): boolean => one.member.id === other.member.id;

const scoreOf = ({ evidence }: Match): number => (evidence.kind === 'name' ? evidence.score : 1);

const shareRight = (matches: readonly Match[]): number => matches.filter(isRight).length / matches.length;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** How good the grouping of one half is. */
const measure = (half: Half) => {
  const { entries, kinds } = labelledSet(half);
  const { merged, likely, groups } = groupEntries(entries);
  const groupOf = new Map(groups.flatMap((group, at) => group.map(({ key }) => [key, at] as const)));
  const asked = new Set(likely.flatMap(({ one, other }) => [`${one.key} ${other.key}`, `${other.key} ${one.key}`]));
  const mainOf = ({ member: { id } }: Entry): string => `0/${id}`;
  const recall = (kind: Kind) => {
    const rows = entries.filter(({ key }) => kinds.get(key) === kind);
    const same = rows.filter((row) => groupOf.get(row.key) === groupOf.get(mainOf(row)));
    const open = rows.filter((row) => asked.has(`${row.key} ${mainOf(row)}`) && !same.includes(row));
    const found = same.length + open.length;
    return { kind, names: rows.length, same: same.length / rows.length, found: found / rows.length };
  };
  return { entries, merged, likely, recalls: kindNames.map(recall) };
};

const hasNames = existsSync(shared);
const halves = ['tuning', 'held out'] as const;

describe.skipIf(!hasNames)('on the real names of 2,000 organisations', { timeout: 120_000 }, () => {
  const measured = new Map(hasNames ? halves.map((half) => [half, measure(half)] as const) : []);
  const of = (half: Half): ReturnType<typeof measure> => {
    const found = measured.get(half);
    if (!found) throw new Error('The organisations are not there');
    return found;
  };

  it('has figures for the half that the thresholds were tuned on and for the one held out', () => {
    for (const half of halves) {
      const { entries, merged, likely, recalls } = of(half);
      const lines = recalls.map(
        ({ kind, names, same, found }) => `${kind} (${String(names)}) ${percent(same)}, ${percent(found)}`,
      );
      console.log(
        `${half}: ${String(entries.length)} rows; merged ${String(merged.length)} pairs, ${percent(shareRight(merged))} right; ` +
          `asked about ${String(likely.length)}, ${percent(shareRight(likely))} right; ` +
          `found by merging, and by merging or asking: ${lines.join('; ')}`,
      );
      expect(entries.length).toBeGreaterThan(2500);
    }
  });

  it('merges from the score on at which only names that are the same letter by letter went wrong in tuning', () => {
    const { merged, likely } = of('tuning');
    const inOnePlace = [...merged, ...likely.filter((match) => scoreOf(match) < thresholds.elsewhere)];
    const isSafe = (least: number): boolean =>
      inOnePlace.every((match) => isRight(match) || scoreOf(match) < least || scoreOf(match) === 1);
    expect([0.75, 0.8, 0.85, 0.9, 0.95].find(isSafe)).toBe(thresholds.same);
  });

  it.each(halves)('hardly ever merges what is not the same: %s', (half) => {
    expect(shareRight(of(half).merged)).toBeGreaterThanOrEqual(0.99);
  });

  it.each(halves)('asks about pairs that mostly are the same: %s', (half) => {
    expect(shareRight(of(half).likely)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(halves)('finds other spellings of a name, and asks about most of them at least: %s', (half) => {
    const [spelling, label, alias, acronym] = of(half).recalls;
    expect(spelling?.same).toBeGreaterThanOrEqual(0.25);
    expect(spelling?.found).toBeGreaterThanOrEqual(0.7);
    expect(acronym?.found).toBeGreaterThanOrEqual(0.3);
    expect([label?.found, alias?.found].every((found) => (found ?? 0) > 0)).toBe(true);
  });

  it('tells each organisation held out from the one with the nearest name', () => {
    const mains = of('held out')
      .entries.filter(({ feed }) => feed === 0)
      .map((row, at) => ({ ...row, feed: at }));
    const { profiles, compare } = prepareComparison(mains);
    const isTaken = (profile: Profile): boolean =>
      profiles.some((rival) => rival !== profile && compare(profile, rival).likeness === 'same');
    const wrong = profiles.filter(isTaken).length;
    console.log(`${String(profiles.length)} organisations, ${String(wrong)} taken for another one`);
    expect(wrong / profiles.length).toBeLessThanOrEqual(0.005);
  });
});
