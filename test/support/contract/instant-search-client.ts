import type { Directory } from '../../../src/core/directory.js';
import { distanceKm, inBounds } from '../../../src/core/geo.js';
import type {
  SearchClientMapping,
  SearchClientParams,
  SearchClientRequest,
} from '../../../src/core/search/search-client.js';
import { words } from '../../../src/core/text.js';
import type { Raw } from '../make-dataset.js';
import { derivedOf } from './contract-directory.js';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
type Rec = Readonly<Record<string, Json>>;

const searchable = ['name', 'sites.city', 'labels.text'] as const;

/** How the index below holds a member. */
export const clientMapping: SearchClientMapping = {
  facets: { cluster: 'clusters', country: 'countries', competence: 'competenceIds', type: 'type' },
  highlights: [
    { path: 'name', field: 'name' },
    { path: 'sites.city', field: 'city' },
    { path: 'labels.text', field: 'competence', lang: 'lang', concept: 'concept' },
  ],
  sorts: { name: 'members_by_name' },
  geo: 'both',
  locations: { attribute: '_geoloc' },
};

/** The members of a directory as records of an index. */
export const recordsOf = (directory: Directory, rows: readonly Raw[]): readonly Raw[] =>
  rows.map((row) => {
    const id = String(row['id']);
    const member = directory.member(id);
    if (!member) throw new Error(`${id} is no member`);
    const geoloc = member.sites.flatMap(({ lat, lng }) => (lat === undefined ? [] : [{ lat, lng }]));
    return { ...row, ...derivedOf(directory, member), objectID: id, _geoloc: geoloc };
  });

export interface FakeOptions {
  /** How often the engine and its client escape highlighted texts for HTML. */
  readonly escapes?: number;
  /** `paginationLimitedTo`: hits beyond are not given. */
  readonly reach?: number;
}

/**
 * An index in memory behind a client of the InstantSearch protocol: the answers have the shape of Algolia's and are
 * found by reading every record. Words are folded; the last may be a prefix; nothing is forgiven.
 */
export class InMemoryClient {
  readonly asked: SearchClientRequest[][] = [];
  readonly #records: readonly Rec[];
  readonly #options: FakeOptions;

  constructor(records: readonly Raw[], options: FakeOptions = {}) {
    // as they would come out of JSON
    this.#records = JSON.parse(JSON.stringify(records)) as readonly Rec[];
    this.#options = options;
  }

  async search(requests: SearchClientRequest[]): Promise<{ results: readonly unknown[] }> {
    this.asked.push(requests);
    await new Promise((resolve) => setTimeout(resolve));
    return JSON.parse(JSON.stringify({ results: requests.map((request) => this.#answer(request)) })) as {
      results: readonly unknown[];
    };
  }

  #answer({ indexName, params }: SearchClientRequest): unknown {
    const { page, hitsPerPage, query } = params;
    const found = this.#sorted(indexName).filter((record) => isFound(record, params));
    const reachable = found.slice(0, this.#options.reach ?? 1000);
    const size = Math.min(hitsPerPage, 1000);
    return {
      hits: reachable.slice(page * size, (page + 1) * size).map((record) => this.#hit(record, params)),
      nbHits: found.length,
      page,
      nbPages: size === 0 ? 0 : Math.ceil(reachable.length / size),
      hitsPerPage: size,
      exhaustive: { nbHits: true, facetsCount: true },
      facets: Object.fromEntries((params.facets ?? []).map((name) => [name, tally(found, name, params)])),
      query,
      processingTimeMS: 1,
    };
  }

  #sorted(indexName: string): readonly Rec[] {
    if (indexName === 'members') return this.#records;
    if (indexName !== 'members_by_name') throw new Error(`Index ${indexName} does not exist`);
    const { compare } = new Intl.Collator('en');
    return [...this.#records].sort((one, other) => compare(nameOf(one), nameOf(other)));
  }

  #hit(record: Rec, params: SearchClientParams): Json {
    const { attributesToRetrieve: only } = params;
    const kept = Object.entries(record).filter(([key]) => !only || only.includes(key) || key === 'objectID');
    const asked = wordsOf(params.query);
    const _highlightResult = Object.fromEntries(
      [...new Set(searchable.map((path) => path.split('.')[0] ?? ''))].map((key) => [
        key,
        this.#marked(record[key], asked, params),
      ]),
    );
    return { ...Object.fromEntries(kept), _highlightResult };
  }

  /** The same tree with `{value, matchLevel}` for every text. */
  #marked(value: Json, asked: readonly string[], params: SearchClientParams): Json {
    if (isList(value)) return value.map((item) => this.#marked(item, asked, params));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#marked(item, asked, params)]));
    if (typeof value !== 'string') return value;
    const { highlightPreTag: pre = '<em>', highlightPostTag: post = '</em>' } = params;
    let marked = '';
    let from = 0;
    for (const { value: word, start, end, joined } of words(value)) {
      if (joined || start < from || !asked.some((typed, at) => answers(word, typed, at === asked.length - 1))) continue;
      marked += this.#escaped(value.slice(from, start)) + pre + this.#escaped(value.slice(start, end)) + post;
      from = end;
    }
    return { value: marked + this.#escaped(value.slice(from)), matchLevel: from > 0 ? 'full' : 'none' };
  }

  #escaped(text: string): string {
    let escaped = text;
    for (let time = 0; time < (this.#options.escapes ?? 0); time++)
      escaped = escaped.replace(/[&<>"'/]/g, (sign) =>
        sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `&#x${sign.charCodeAt(0).toString(16)};`,
      );
    return escaped;
  }
}

const nameOf = ({ name }: Rec): string => (typeof name === 'string' ? name : '');

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const wordsOf = (text: string): readonly string[] =>
  words(text).flatMap(({ value, joined }) => (joined ? [] : [value]));

const answers = (word: string, typed: string, isLast: boolean): boolean =>
  word === typed || (isLast && word.startsWith(typed));

const textsAt = (value: Json, path: readonly string[]): readonly string[] => {
  if (isList(value)) return value.flatMap((item) => textsAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  return typeof value === 'object' && value !== null ? textsAt((value as Rec)[key], rest) : [];
};

const isFound = (record: Rec, params: SearchClientParams): boolean =>
  hasWords(record, params.query) &&
  (params.facetFilters ?? []).every((group) => group.some((clause) => holds(record, clause))) &&
  isPlaced(record, params);

const hasWords = (record: Rec, query: string): boolean => {
  const texts = searchable.flatMap((path) => textsAt(record, path.split('.'))).flatMap(wordsOf);
  const asked = wordsOf(query);
  return asked.every((typed, at) => texts.some((word) => answers(word, typed, at === asked.length - 1)));
};

/** `attribute:value` with `-` for "not", and `\-` for a value that begins with a hyphen. */
const holds = (record: Rec, clause: string): boolean => {
  const colon = clause.indexOf(':');
  const [attribute, value] = [clause.slice(0, colon), clause.slice(colon + 1)];
  const values = textsAt(record[attribute], []);
  if (value.startsWith('-')) return !values.includes(value.slice(1));
  return values.includes(value.replace(/^\\-/, '-'));
};

const isPlaced = (record: Rec, params: SearchClientParams): boolean => {
  const places = record['_geoloc'] as unknown as readonly { readonly lat: number; readonly lng: number }[];
  const { insideBoundingBox: box, aroundLatLng, aroundRadius = Infinity } = params;
  if (box !== undefined) {
    const boxes = typeof box === 'string' ? [box.split(',').map(Number)] : box;
    return boxes.some(([north = 0, east = 0, south = 0, west = 0]) =>
      places.some((place) => inBounds([west, south, east, north], place)),
    );
  }
  if (aroundLatLng === undefined) return true;
  const [lat = 0, lng = 0] = aroundLatLng.split(',').map(Number);
  return places.some((place) => distanceKm({ lat, lng }, place) * 1000 <= aroundRadius);
};

const tally = (found: readonly Rec[], attribute: string, { maxValuesPerFacet = 100 }: SearchClientParams): unknown => {
  const counts = new Map<string, number>();
  for (const record of found)
    for (const value of new Set(textsAt(record[attribute], []))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, one], [, other]) => other - one).slice(0, maxValuesPerFacet));
};
