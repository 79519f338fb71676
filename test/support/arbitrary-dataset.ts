/** Datasets for property tests: good ones, good ones with a few places spoilt, and any JSON at all. */
import fc, { type Arbitrary } from 'fast-check';
import { clusterStatuses, memberTypes, nameTypes, relationTypes, sitePrecisions } from '../../src/core/model.js';

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `${text}.`),
  fc.constantFrom(
    'Acme',
    ' Société générale d’optique ',
    'מכון ויצמן\u200e',
    '😀'.repeat(500),
    'a\u0000b\u202ec',
    '\ud800',
  ),
);
const id = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,7}$/),
  fc.maxSafeInteger(),
  fc.constantFrom('__proto__', ' a b ', '😀'.repeat(200)),
);
const language = fc.constantFrom('en', 'fr', 'de', 'de-CH', 'zh-Hant-TW', 'nds');
const localised = fc.oneof(line, fc.dictionary(language, line, { minKeys: 1, maxKeys: 3 }));
const country = fc.constantFrom('FR', 'de', 'Ch');
const twoDigits = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
const day = fc.tuple(fc.constantFrom('1998', '2026'), twoDigits(12), twoDigits(31)).map((parts) => parts.join('-'));
const date = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('0970', '2026', '2026-11'), day);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('logos/a.svg', '/a', '//cdn.example.org/a.svg', 'HTTPS://пример.рф/новини'),
);
const email = fc.oneof(fc.constantFrom('info@example.org', 'accueil@pôle.fr', "o'neil+x@localhost"));
const list = <T>(item: Arbitrary<T>) => fc.array(item, { maxLength: 3 });

type Fields = Readonly<Record<string, Arbitrary<unknown>>>;
const row = (required: Fields, optional: Fields) =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });

const source = line;
const span = { since: date, until: date };
const coordinates = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});
const located = (plain: Arbitrary<object>) =>
  fc.tuple(plain, fc.option(coordinates)).map(([fields, place]) => ({ ...fields, ...place }));

const contact = row({}, { role: line, email, phone: line, url, languages: list(language) });
const count = row(
  { what: line, value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }) },
  { asOf: date, source },
);
const labels = row({ pref: line }, { alt: list(line), hidden: list(line) });
const stage = row({ id, name: localised }, {});
const competence = row(
  { id, labels: fc.dictionary(language, labels, { minKeys: 1, maxKeys: 2 }) },
  { broader: list(id), stage: id, mappings: fc.dictionary(fc.constantFrom('nace', '__proto__'), line) },
);
const cluster = located(
  row(
    { id, name: localised },
    {
      ...span,
      aliases: list(line),
      kind: line,
      status: fc.constantFrom(...clusterStatuses),
      successors: list(id),
      city: line,
      region: line,
      country,
      website: url,
      logo: url,
      description: localised,
      competences: list(id),
      contacts: list(contact),
      counts: list(count),
      source,
      updated: date,
    },
  ),
);
const name = row({ value: line }, { lang: language, type: fc.constantFrom(...nameTypes) });
const precision = fc.constantFrom(...sitePrecisions);
const site = located(row({}, { city: line, region: line, postcode: line, country, precision }));
const offer = row({ id, text: localised }, { competences: list(id), expires: day });

export const validMember: Arbitrary<object> = row(
  { id, name: line },
  {
    names: list(name),
    type: fc.constantFrom(...memberTypes),
    sizeBand: line,
    founded: date,
    sites: list(site),
    website: url,
    logo: url,
    description: localised,
    competences: list(row({ id }, { level: line, evidence: line })),
    offers: list(offer),
    needs: list(offer),
    markets: list(line),
    certifications: list(line),
    languages: list(language),
    contacts: list(contact),
    memberships: list(row({ cluster: id }, { ...span, role: line })),
    identifiers: row({}, { lei: line, vat: line, siren: line, ror: line, wikidata: line, domain: line }),
    source,
    updated: date,
  },
);

const relation = row(
  { type: fc.constantFrom(...relationTypes), clusters: list(id) },
  { ...span, name: localised, about: localised, source },
);
const event = row(
  { id, name: localised },
  { start: date, end: date, city: line, country, clusters: list(id), kind: line, url },
);

export const validDataset: Arbitrary<object> = row(
  { schemaVersion: fc.constantFrom('1.0', '1.7'), members: list(validMember) },
  {
    $schema: fc.jsonValue(),
    id,
    name: localised,
    description: localised,
    url,
    defaultLanguage: language,
    updated: date,
    licence: line,
    attributions: list(line),
    notice: localised,
    competences: list(competence),
    stages: list(stage),
    clusters: list(cluster),
    relations: list(relation),
    events: list(event),
  },
);

/** Any JSON, with `__proto__` as an own key now and then, as `JSON.parse` makes it. */
export const anyJson: Arbitrary<unknown> = fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text) as unknown);

const lengths = [100, 200, 254, 500, 2000, 20_000];
/** Values on both sides of every rule of the schema. */
export const awkwardValues: readonly unknown[] = [
  ...['x', '😀', '\ud800'].flatMap((unit) => lengths.flatMap((n) => [unit.repeat(n), unit.repeat(n + 1)])),
  ...lengths.flatMap((n) => [`${'x'.repeat(n - 2)}@x`, `${'x'.repeat(n - 1)}@x`]),
  ...['', ' ', '\u202e', '\u200b\n', '\ufeff', '\u0000', '\u0085', '\u00a0', '\u2066', ' x ', 'a\u202eb', 'a\u0085b'],
  ...['fr', 'FRA', 'fran', 'français', 'x-private', 'toString', 'en_GB', 'de-', 'zh-Hant-TW', 'F1', 'F', 'sme', 'SME'],
  ...[
    '2026',
    '2026-1',
    '2026-00',
    '2026-13',
    '2026-12',
    '2026-12-00',
    '2026-12-32',
    '2026-02-31',
    '20261',
    '2026-12-01T00:00',
  ],
  ...['1.0', '1.', '1.x', '1.1234567', '01.0', '1.0.0', '2.0', '0.9', '10.0', ' 1.0', '1.0\n'],
  ...[
    'javascript:alert(1)',
    'java\nscript:x',
    'www.x.org',
    'WWW.x.org',
    'https://',
    'http:x',
    'HtTpS://x',
    'a:b',
    '/a:b',
    'x y',
  ],
  ...[
    'mailto:a@b.c',
    'a@b',
    'a@b@c',
    '@b',
    'a@',
    'a@b?cc=c',
    'a@b&c',
    'a@b#c',
    'a%40@b',
    'a b@c',
    'a@b\\c',
    'a,b@c',
    'a;b@c',
  ],
  ...[
    '"a"@b',
    'a<b@c',
    'a>b@c',
    'a:b@c',
    'a/b@c',
    'a\u200b@b',
    'a@b\u0085',
    'a@\ud800',
    '__proto__',
    'active',
    'alias',
    'city',
  ],
  ...[
    0,
    -0,
    1,
    -1,
    1.5,
    9999,
    10_000,
    2 ** 53,
    -(2 ** 53),
    2 ** 53 - 1,
    -(2 ** 53) + 1,
    Infinity,
    -Infinity,
    Number.MAX_VALUE,
  ],
  ...[90, 90.1, -90, -90.1, 180, 180.1, -180, -180.1],
  ...[
    null,
    true,
    false,
    [],
    {},
    [[]],
    [{}],
    [null],
    ['x'],
    { fr: 'x' },
    { fr: '' },
    { fr: { pref: 'x' } },
    { français: 'x' },
  ],
  ...[
    { id: 'x', name: 'x' },
    { toString: 'x' },
    JSON.parse('{"__proto__":"x"}') as unknown,
    { '': 'x' },
    { [' ']: 'x' },
  ],
];
const junk = fc.oneof(
  fc.constantFrom(...awkwardValues),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.double(),
  anyJson,
);
const key = fc.constantFrom(
  'id',
  'name',
  'lat',
  'lng',
  'type',
  'status',
  'value',
  'fr',
  'de-CH',
  'toString',
  '__proto__',
  'x',
  '',
);

export type Container = Record<string, unknown>;
/** Every object and array inside a value, outermost first. */
export const containersIn = (value: unknown): readonly Container[] =>
  typeof value === 'object' && value !== null
    ? [value as Container, ...Object.values(value).flatMap((inner) => containersIn(inner))]
    : [];

interface Edit {
  readonly where: number;
  readonly which: number;
  readonly how: 'replace' | 'remove' | 'add';
  readonly key: string;
  readonly value: unknown;
}
const anyEdit: Arbitrary<Edit> = fc.record({
  where: fc.nat(),
  which: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add'),
  key,
  value: junk,
});

const apply = (json: unknown, { where, which, how, key: added, value: anyValue }: Edit): void => {
  const value: unknown = structuredClone(anyValue);
  const containers = containersIn(json);
  const container = containers[where % containers.length];
  if (!container) return;
  const keys = Object.keys(container);
  const present = keys[which % keys.length];
  if (how === 'add' || present === undefined)
    Object.defineProperty(container, added, { value, enumerable: true, configurable: true, writable: true });
  else if (how === 'replace') container[present] = value;
  else if (Array.isArray(container)) container.splice(Number(present), 1);
  else Reflect.deleteProperty(container, present);
};

/** A few places of a good value replaced, removed or added to. */
export const mutated = (good: Arbitrary<object>): Arbitrary<unknown> =>
  fc.tuple(good, fc.array(anyEdit, { minLength: 1, maxLength: 3 })).map(([json, edits]) => {
    const copy: unknown = structuredClone(json);
    for (const edit of edits) apply(copy, edit);
    return copy;
  });
