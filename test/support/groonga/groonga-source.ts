import type { Directory } from '../../../src/core/directory.js';
import type { Member } from '../../../src/core/model.js';
import { parseDataset } from '../../../src/core/parse-dataset.js';
import { facetCounts } from '../../../src/core/search/search-client-answer.js';
import {
  facetNames,
  type AskOptions,
  type FacetCount,
  type FacetName,
  type Filters,
  type MatchedLocations,
  type Reason,
  type SearchRequest,
  type SearchResult,
  type SearchSource,
  type Suggestion,
  type TextRange,
} from '../../../src/core/search/source.js';
import { isStopWord, words } from '../../../src/core/text.js';
import { withBroader } from '../contract/contract-directory.js';

/** What we read of an answer of Groonga's `select`, in command version 3. */
interface Selected {
  readonly n_hits: number;
  readonly records: readonly (readonly unknown[])[];
  readonly drilldowns?: Readonly<Record<string, { readonly records: readonly (readonly [string, number])[] }>>;
}

type Parameters = Readonly<Record<string, string | number>>;

/** A longer text is a paste, and no better understood for its length. */
const mostWords = 24;
const mostSuggestions = 6;
const longestAddress = 2000;

/**
 * Asks a Groonga server that `loadGroonga` has filled. Thin: it folds words as our index does, since Groonga does not,
 * and explains hits by reading them. Limits: no typing mistakes, the first located site only, orders by name and place.
 */
export class GroongaSource implements SearchSource {
  readonly capabilities = {
    typo: false,
    geo: 'both',
    disjunctiveFacets: true,
    highlight: true,
    exactTotals: true,
    suggest: true,
  } as const;
  readonly #url: string;
  readonly #directory: Directory;

  /** @param directory clusters and competences; its members are not needed */
  constructor(url: string, directory: Directory) {
    this.#url = url;
    this.#directory = directory;
  }

  async search(request: SearchRequest, { signal }: AskOptions): Promise<SearchResult> {
    const started = performance.now();
    const { facets = [], filters, offset, limit } = request;
    const open = facets.filter((facet) => !filters[facet]?.length);
    const [selected, ...counted] = await Promise.all([
      this.#select({ ...questionOf(request), ...drilldowns(open), ...page(offset, limit) }, signal),
      ...facets
        .filter((facet) => filters[facet]?.length)
        .map(async (facet) => {
          const others = { ...request, filters: { ...filters, [facet]: [] } };
          return this.#select({ ...questionOf(others), ...drilldowns([facet]), limit: 0 }, signal);
        }),
    ]);
    const counts = new Map([selected, ...counted].flatMap(({ drilldowns = {} }) => Object.entries(drilldowns)));
    const asked = wordsOf(request.text);
    return {
      hits: membersIn(selected).map((member, index) => ({
        member,
        score: 1 / (offset + index + 1),
        reasons: asked.length > 0 ? this.#reasons(member, asked) : [],
      })),
      total: selected.n_hits,
      totalIsExact: true,
      facets: Object.fromEntries(
        facets.map((facet): [FacetName, readonly FacetCount[]] => [
          facet,
          facetCounts(new Map(counts.get(facet)?.records), filters[facet]),
        ]),
      ),
      quality: selected.n_hits === 0 ? 'none' : 'exact',
      tookMs: performance.now() - started,
    };
  }

  async get(ids: readonly string[], { signal }: AskOptions): Promise<readonly Member[]> {
    signal.throwIfAborted();
    const known = ids.filter(Boolean);
    if (known.length === 0) return [];
    const question = { filter: among('_key', known), output_columns: 'json', limit: known.length };
    const found = new Map(membersIn(await this.#select(question, signal)).map((member) => [member.id, member]));
    return known.flatMap((id) => found.get(id) ?? []);
  }

  async locations(request: SearchRequest, { signal }: AskOptions): Promise<MatchedLocations> {
    const question = { ...questionOf(request), output_columns: '_key,location,located', limit: -1 };
    const { records } = await this.#select(question, signal);
    const located = records.filter(([, , isLocated]) => isLocated === true);
    const lngLat = new Float32Array(2 * located.length);
    for (const [index, [, location]] of located.entries()) {
      const [lat = 0, lng = 0] = String(location).split('x').map(Number);
      lngLat.set([lng / 3_600_000, lat / 3_600_000], 2 * index);
    }
    return { ids: located.map(([id]) => String(id)), lngLat, unlocated: records.length - located.length };
  }

  suggest(
    prefix: string,
    { signal, locale, limit = mostSuggestions }: AskOptions & { readonly locale: string; readonly limit?: number },
  ): Promise<readonly Suggestion[]> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const asked = wordsOf(prefix);
    if (asked.length === 0) return Promise.resolve([]);
    return Promise.resolve(this.#topics(asked, locale).slice(0, limit));
  }

  async #select(parameters: Parameters, signal: AskOptions['signal']): Promise<Selected> {
    const entries = Object.entries({ table: 'Members', command_version: 3, ...parameters });
    const body = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
    // a body that is broken off keeps a thread of Groonga waiting, so only a question too long for an address has one
    const query = String(body);
    const asked = `${this.#url}/d/select`;
    const response = await (query.length < longestAddress
      ? fetch(`${asked}?${query}`, { signal })
      : fetch(asked, { method: 'POST', body, signal }));
    const { header, body: selected } = (await response.json()) as {
      readonly header: { readonly return_code: number; readonly error?: { readonly message?: string } };
      readonly body: Selected;
    };
    if (header.return_code !== 0) throw new Error(`Groonga: ${header.error?.message ?? 'no answer'}`);
    return selected;
  }

  #reasons(member: Member, asked: readonly string[]): readonly Reason[] {
    const concepts = [...new Set(member.competences.flatMap(({ id }) => withBroader(this.#directory, id)))];
    const texts: readonly Omit<Reason, 'ranges' | 'nearness'>[] = [
      { field: 'name', text: member.name },
      ...member.sites.flatMap(({ city }) => (city ? [{ field: 'city' as const, text: city }] : [])),
      ...concepts.flatMap((concept) =>
        [...(this.#directory.competence(concept)?.labels ?? [])].map(
          ([lang, { pref }]) => ({ field: 'competence', text: pref, lang, concept }) as const,
        ),
      ),
    ];
    return texts.flatMap((text) => {
      const ranges = rangesIn(text.text, asked);
      return ranges.length > 0 ? [{ ...text, ranges, nearness: 'prefix' as const }] : [];
    });
  }

  /** Concepts and clusters with all words in one label, the visitor's language before the others. */
  #topics(asked: readonly string[], locale: string): readonly Suggestion[] {
    const { competences, clusters } = this.#directory.dataset;
    const fits = (label: string): boolean => rangesIn(label, asked).length >= asked.length;
    const concepts = competences.flatMap(({ id, labels }) => {
      const found = [...labels].filter(([, { pref }]) => fits(pref));
      const [lang, label] = found.find(([tag]) => tag === locale) ?? found[0] ?? [];
      if (!lang || !label) return [];
      return [{ kind: 'concept', id, label: label.pref, lang } as const];
    });
    const named = clusters.flatMap(({ id, name }) =>
      typeof name === 'string' && fits(name) ? [{ kind: 'cluster', id, label: name } as const] : [],
    );
    return [...concepts, ...named].map((topic) => ({ ...topic, ranges: rangesIn(topic.label, asked) }));
  }
}

/** The words of a query as they are indexed. Articles hang on titles that nobody types, so they are not asked for. */
const wordsOf = (text: string): readonly string[] => {
  const found = words(text).flatMap(({ value, joined }) => (joined ? [] : [value]));
  const telling = found.filter((word, index) => index === found.length - 1 || !isStopWord(word));
  return [...new Set(telling)].slice(0, mostWords);
};

/** The words of a text that begin with a word of the query, in order. */
const rangesIn = (text: string, asked: readonly string[]): readonly TextRange[] => {
  const ranges: TextRange[] = [];
  for (const { value, start, end, joined } of words(text))
    if (!joined && start >= (ranges.at(-1)?.[1] ?? 0) && asked.some((word) => value.startsWith(word)))
      ranges.push([start, end]);
  return ranges;
};

const questionOf = (request: SearchRequest): Parameters => {
  const asked = wordsOf(request.text);
  const filter = [...filtersOf(request.filters), ...scopeOf(request), ...placeOf(request)].join(' && ');
  return {
    ...(asked.length > 0 && {
      match_columns: 'name_words * 10 || place_words * 6 || topic_words * 5',
      // folded words are letters and digits in lower case, so that none is an operator
      query: asked.map((word, index) => (index === asked.length - 1 ? `${word}*` : word)).join(' '),
    }),
    ...(filter && { filter }),
    sort_keys:
      request.sort === 'place' ? 'city,rank' : asked.length > 0 && request.sort !== 'name' ? '-_score,rank' : 'rank',
    output_columns: 'json',
  };
};

const page = (offset: number, limit: number): Parameters => ({ offset, limit });

const drilldowns = (facets: readonly FacetName[]): Parameters =>
  Object.fromEntries(
    facets.flatMap((facet): readonly (readonly [string, string | number])[] => [
      [`drilldowns[${facet}].keys`, facet],
      [`drilldowns[${facet}].limit`, -1],
    ]),
  );

/** A string of Groonga's script. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const among = (column: string, values: readonly string[]): string =>
  `in_values(${[column, ...values.map(quoted)].join(', ')})`;

const filtersOf = (filters: Filters): readonly string[] =>
  facetNames.flatMap((facet) => {
    const values = filters[facet] ?? [];
    return values.length > 0 ? [among(facet, values)] : [];
  });

const scopeOf = ({ scope = {} }: SearchRequest): readonly string[] => [
  ...filtersOf(scope),
  ...(scope.ids?.length ? [among('_key', scope.ids)] : []),
  ...(scope.exclude ?? []).map((id) => `_key != ${quoted(id)}`),
];

/** A member without a place has Groonga's zero, which is in the Gulf of Guinea. */
const placeOf = ({ bounds, near }: SearchRequest): readonly string[] => {
  // without a decimal point they would be milliseconds of arc; 180 is out of range
  const point = (lat: number, lng: number): string =>
    quoted(`${lat.toFixed(7)},${Math.max(-179.999999, Math.min(179.999999, lng)).toFixed(7)}`);
  const found = bounds || near ? ['located == true'] : [];
  if (bounds) {
    const [west, south, east, north] = bounds;
    const sides =
      west <= east
        ? [[west, east]]
        : [
            [west, 180],
            [-180, east],
          ];
    const boxes = sides.map(
      ([left = 0, right = 0]) => `geo_in_rectangle(location, ${point(north, left)}, ${point(south, right)})`,
    );
    found.push(`(${boxes.join(' || ')})`);
  }
  if (near) found.push(`geo_in_circle(location, ${point(near.lat, near.lng)}, ${String(Math.round(near.km * 1000))})`);
  return found;
};

/** Read as carefully as a dataset, since a server sent it. */
const membersIn = ({ records }: Selected): readonly Member[] =>
  parseDataset({
    schemaVersion: '1.0',
    clusters: [],
    members: records.map(([json]) => JSON.parse(String(json)) as unknown),
  }).dataset.members;
