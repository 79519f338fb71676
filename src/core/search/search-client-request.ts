import { markTags } from './marked-text.js';
import type { SearchClientMapping, SearchClientParams, SearchClientRequest } from './search-client.js';
import { facetNames, type Bounds, type FacetName, type Filters, type SearchRequest } from './source.js';

/** The most values per facet that engines count. */
const mostFacetValues = 1000;
const mostHits = 1000;

/** The pages that together hold a stretch of hits: the protocol knows no offset that is not a whole number of pages. */
export interface Pages {
  readonly size: number;
  readonly numbers: readonly number[];
  /** Hits of the first page that come before the stretch. */
  readonly skip: number;
}

/** What is sent for one question. */
export interface ClientQuestion {
  readonly requests: SearchClientRequest[];
  readonly pages: Pages;
  /** Facets that have an answer of their own, after those of the pages: their own filter must not narrow their counts. */
  readonly disjunctive: readonly FacetName[];
}

/** One page where some size of page has the whole stretch on it, else as many of the largest size as it takes. */
export const pagesFor = (offset: number, limit: number, most: number = mostHits): Pages => {
  const last = offset + Math.max(limit, 1) - 1;
  let size = Math.max(limit, 1);
  while (size < most && Math.floor(offset / size) !== Math.floor(last / size)) size++;
  size = Math.min(size, most);
  const first = Math.floor(offset / size);
  const count = Math.floor(last / size) - first + 1;
  return {
    size: limit === 0 ? 0 : size,
    numbers: [...new Array<undefined>(count)].map((_, index) => first + index),
    skip: offset - first * size,
  };
};

export const searchQuestion = (
  request: SearchRequest,
  indexName: string,
  mapping: SearchClientMapping,
): ClientQuestion => {
  const pages = pagesFor(request.offset, request.limit, mapping.maxHitsPerPage);
  const { facets: counted = [] } = request;
  const disjunctive = counted.filter((facet) => request.filters[facet]?.length);
  const shared = { query: request.text, maxValuesPerFacet: mostFacetValues, ...placeParams(request) };
  const page = (number: number, index: number): SearchClientRequest => ({
    indexName: indexFor(request, indexName, mapping),
    params: {
      ...shared,
      ...(index === 0 && { facets: attributes(counted, mapping) }),
      facetFilters: facetFilters(request, mapping),
      page: number,
      hitsPerPage: pages.size,
      highlightPreTag: markTags.pre,
      highlightPostTag: markTags.post,
    },
  });
  const count = (facet: FacetName): SearchClientRequest => ({
    indexName,
    params: {
      ...shared,
      facets: attributes([facet], mapping),
      facetFilters: facetFilters({ ...request, filters: { ...request.filters, [facet]: [] } }, mapping),
      page: 0,
      hitsPerPage: 0,
    },
  });
  return { requests: [...pages.numbers.map(page), ...disjunctive.map(count)], pages, disjunctive };
};

/** The members with these ids, in any order. */
export const membersQuestion = (
  ids: readonly string[],
  indexName: string,
  mapping: SearchClientMapping,
): readonly SearchClientRequest[] => {
  const { size, numbers } = pagesFor(0, ids.length, mapping.maxHitsPerPage);
  const filters = [ids.map((id) => clause(idAttribute(mapping), id))];
  return numbers.map((page) => ({
    indexName,
    params: { query: '', page, hitsPerPage: size, facetFilters: filters },
  }));
};

/** The same question for all its matches, each with nothing but its id and its places. */
export const locationsQuestion = (
  request: SearchRequest,
  indexName: string,
  mapping: SearchClientMapping,
): readonly SearchClientRequest[] => {
  const { attribute = '', maxHits = mostHits } = mapping.locations ?? {};
  const all = { ...request, facets: [], offset: 0, limit: maxHits };
  return searchQuestion(all, indexName, mapping).requests.map(({ indexName, params }) => ({
    indexName,
    params: { ...params, attributesToRetrieve: [idAttribute(mapping), attribute] },
  }));
};

export const idAttribute = ({ id = 'objectID' }: SearchClientMapping): string => id;

/** Without words there is nothing to be relevant to, and members stand in the order of their names. */
const indexFor = ({ sort = 'relevance', text }: SearchRequest, main: string, { sorts }: SearchClientMapping): string =>
  sorts?.[sort === 'relevance' && !text.trim() ? 'name' : sort] ?? main;

const attributes = (facets: readonly FacetName[], mapping: SearchClientMapping): string[] =>
  facets.flatMap((facet) => mapping.facets[facet] ?? []);

const facetFilters = ({ filters, scope = {} }: SearchRequest, mapping: SearchClientMapping): string[][] => {
  const id = idAttribute(mapping);
  return [
    ...chosenClauses(filters, mapping),
    ...chosenClauses(scope, mapping),
    ...(scope.ids?.length ? [scope.ids.map((value) => clause(id, value))] : []),
    ...(scope.exclude ?? []).map((value) => [`${id}:-${value}`]),
  ];
};

/** @throws {RangeError} for a facet that the index does not have: an answer that ignores a filter would be wrong */
const chosenClauses = (chosen: Filters, { facets }: SearchClientMapping): string[][] =>
  facetNames.flatMap((facet) => {
    const values = chosen[facet] ?? [];
    if (values.length === 0) return [];
    const attribute = facets[facet];
    if (attribute === undefined) throw new RangeError(`The index has no attribute for the facet "${facet}".`);
    return [values.map((value) => clause(attribute, value))];
  });

/** A hyphen at the beginning of a value means "not", unless it is escaped. */
const clause = (attribute: string, value: string): string =>
  `${attribute}:${value.startsWith('-') ? `\\${value}` : value}`;

const placeParams = ({ bounds, near }: SearchRequest): Partial<SearchClientParams> => {
  if (bounds) return { insideBoundingBox: boxesOf(bounds) };
  if (!near) return {};
  const { lat, lng, km } = near;
  return { aroundLatLng: `${String(lat)},${String(lng)}`, aroundRadius: Math.max(1, Math.round(km * 1000)) };
};

/** A box across the antimeridian is two boxes, since the corners of one say nothing of the side it is on. */
const boxesOf = ([west, south, east, north]: Bounds): string | number[][] =>
  west <= east
    ? [north, east, south, west].join()
    : [
        [north, 180, south, west],
        [north, east, south, -180],
      ];
