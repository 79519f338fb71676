import { canonical, fold, words } from '../../../src/core/text.js';
import type { Member } from '../../../src/core/model.js';
import type { Directory } from '../../../src/core/directory.js';
import type { Raw } from '../make-dataset.js';
import { derivedOf } from '../contract/contract-directory.js';

/** Facet values keep their spelling, so their table has no normaliser; words come folded by us. */
const schema: readonly (readonly [command: string, parameters: Raw])[] = [
  ['table_create', { name: 'Values', flags: 'TABLE_PAT_KEY', key_type: 'ShortText' }],
  ['table_create', { name: 'Words', flags: 'TABLE_PAT_KEY', key_type: 'ShortText', default_tokenizer: 'TokenDelimit' }],
  ['table_create', { name: 'Places', flags: 'TABLE_PAT_KEY', key_type: 'WGS84GeoPoint' }],
  ['table_create', { name: 'Members', flags: 'TABLE_PAT_KEY', key_type: 'ShortText' }],
  ...(
    [
      ['json', 'COLUMN_SCALAR', 'Text'],
      ['rank', 'COLUMN_SCALAR', 'UInt32'],
      ['city', 'COLUMN_SCALAR', 'ShortText'],
      ['name_words', 'COLUMN_SCALAR', 'Text'],
      ['place_words', 'COLUMN_SCALAR', 'Text'],
      ['topic_words', 'COLUMN_SCALAR', 'Text'],
      ['cluster', 'COLUMN_VECTOR', 'Values'],
      ['country', 'COLUMN_VECTOR', 'Values'],
      ['competence', 'COLUMN_VECTOR', 'Values'],
      ['type', 'COLUMN_SCALAR', 'Values'],
      ['located', 'COLUMN_SCALAR', 'Bool'],
      ['location', 'COLUMN_SCALAR', 'WGS84GeoPoint'],
    ] as const
  ).map(([name, flags, type]) => ['column_create', { table: 'Members', name, flags, type }] as const),
];

/** Made once the members are there, which is quicker than to keep them up to date with each. */
const indexes: readonly (readonly [command: string, parameters: Raw])[] = [
  ...['name_words', 'place_words', 'topic_words'].map((source) => index('Words', source)),
  ...['cluster', 'country', 'competence', 'type'].map((source) => index('Values', source)),
  index('Places', 'location'),
];

function index(table: string, source: string): readonly [string, Raw] {
  return ['column_create', { table, name: `of_${source}`, flags: 'COLUMN_INDEX', type: 'Members', source }];
}

const rowsAtOnce = 5000;

/** Sends a command; Groonga answers with an error code in the body. @throws {Error} with what Groonga says */
const command = async (url: string, name: string, parameters: Raw, rows?: string): Promise<void> => {
  const query = new URLSearchParams(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
  const response = await fetch(`${url}/d/${name}?${String(query)}`, {
    ...(rows !== undefined && { method: 'POST', body: rows, headers: { 'content-type': 'application/json' } }),
  });
  const [[code, , , message]] = (await response.json()) as [[number, number, number, string?]];
  if (code !== 0) throw new Error(`Groonga: ${name}: ${message ?? String(code)}`);
};

/** Fills an empty Groonga with the members of a directory. @param rows their JSON, as a dataset has it */
export const loadGroonga = async (url: string, directory: Directory, rows: readonly Raw[]): Promise<void> => {
  for (const [name, parameters] of schema) await command(url, name, parameters);
  const { compare } = new Intl.Collator('en');
  const sorted = [...directory.dataset.members].sort((one, other) => compare(one.name, other.name));
  const ranks = new Map(sorted.map(({ id }, rank) => [id, rank]));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce).flatMap((row) => {
      const member = directory.member(String(row['id']));
      return member ? [recordOf(directory, member, row, ranks.get(member.id) ?? 0)] : [];
    });
    await command(url, 'load', { table: 'Members' }, JSON.stringify(some));
  }
  for (const [name, parameters] of indexes) await command(url, name, parameters);
};

const recordOf = (directory: Directory, member: Member, row: Raw, rank: number): Raw => {
  const { clusters, countries, competenceIds, labels } = derivedOf(directory, member);
  const site = member.sites.find(({ lat }) => lat !== undefined);
  return {
    _key: member.id,
    json: JSON.stringify(row),
    rank,
    city: canonical(fold(member.sites[0]?.city ?? '')),
    name_words: folded([member.name, ...member.names.map(({ value }) => value)]),
    place_words: folded(member.sites.flatMap(({ city, region }) => [city ?? '', region ?? ''])),
    topic_words: folded(labels.map(({ text }) => text)),
    cluster: clusters,
    country: countries,
    competence: competenceIds,
    type: member.type,
    located: site !== undefined,
    ...(site && { location: `${degrees(site.lat)},${degrees(site.lng)}` }),
  };
};

/** Groonga takes a number without a decimal point for milliseconds of arc. */
const degrees = (value = 0): string => value.toFixed(7);

const folded = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => words(text).map(({ value }) => value)))].join(' ');
