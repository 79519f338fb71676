import type { Member } from '../model.js';
import type { SearchClient, SearchClientMapping, SearchClientRequest } from './search-client.js';
import {
  facetCounts,
  hitsOf,
  locationsIn,
  memberOf,
  qualityOf,
  readAnswer,
  type ClientAnswer,
} from './search-client-answer.js';
import { locationsQuestion, membersQuestion, searchQuestion, type ClientQuestion } from './search-client-request.js';
import type {
  AskOptions,
  FacetCount,
  FacetName,
  MatchedLocations,
  SearchRequest,
  SearchResult,
  SearchSource,
  SourceCapabilities,
} from './source.js';

/**
 * A source that asks a search engine through any client of the InstantSearch protocol: those of Algolia, Meilisearch
 * (instant-meilisearch), Typesense (typesense-instantsearch-adapter) and Searchkit. Everything that comes back is read
 * as carefully as a dataset; no HTML of the engine reaches the page.
 *
 * @param indexName the index of members, in the order of relevance
 * @param mapping which attribute of the index is what
 */
export const fromSearchClient = (
  client: SearchClient,
  indexName: string,
  mapping: SearchClientMapping,
): SearchSource => {
  const ask = async (requests: readonly SearchClientRequest[], signal: AskOptions['signal']): Promise<Answers> => {
    signal.throwIfAborted();
    try {
      return answersTo(requests, (await client.search([...requests])).results);
    } finally {
      // Clients of the protocol know no signal: an answer or a failure that nobody waits for any more is dropped.
      signal.throwIfAborted();
    }
  };

  const search = async (request: SearchRequest, { signal }: AskOptions): Promise<SearchResult> => {
    const started = performance.now();
    const question = searchQuestion(request, indexName, mapping);
    const answers = await ask(question.requests, signal);
    const [first] = answers;
    const pages = answers.slice(0, question.pages.numbers.length).flatMap(({ hits }) => hits);
    const { skip } = question.pages;
    const hits = hitsOf(pages.slice(skip, skip + request.limit), request.text, request.offset, mapping);
    return {
      hits,
      total: first.total,
      totalIsExact: first.totalIsExact,
      facets: countsIn(answers, question, request, mapping),
      quality: qualityOf(hits, first.total),
      tookMs: performance.now() - started,
    };
  };

  const get = async (ids: readonly string[], { signal }: AskOptions): Promise<readonly Member[]> => {
    signal.throwIfAborted();
    if (ids.length === 0) return [];
    const answers = await ask(membersQuestion([...new Set(ids)], indexName, mapping), signal);
    const members = answers.flatMap(({ hits }) => hits.flatMap((hit) => memberOf(hit, mapping) ?? []));
    const byId = new Map(members.map((member) => [member.id, member]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };

  const locations = async (request: SearchRequest, { signal }: AskOptions): Promise<MatchedLocations> => {
    const answers = await ask(locationsQuestion(request, indexName, mapping), signal);
    const records = answers.flatMap(({ hits }) => hits);
    return locationsIn(records, mapping.locations?.attribute ?? '', mapping);
  };

  return { capabilities: capabilitiesOf(mapping), search, get, ...(mapping.locations && { locations }) };
};

type Answers = readonly [ClientAnswer, ...ClientAnswer[]];

const capabilitiesOf = ({ typo = true, geo = 'none', highlights }: SearchClientMapping): SourceCapabilities => ({
  typo,
  geo,
  disjunctiveFacets: true,
  highlight: (highlights?.length ?? 0) > 0,
  exactTotals: false,
  suggest: false,
});

/** @throws {Error} when the client answers fewer questions than it was asked */
const answersTo = (requests: readonly SearchClientRequest[], results: readonly unknown[]): Answers => {
  const [first, ...others] = results.map(readAnswer);
  if (!first || results.length < requests.length)
    throw new Error(`The search client gave ${String(results.length)} answers to ${String(requests.length)} requests.`);
  return [first, ...others];
};

/** Counts of facets without a filter come with the first page, those of the others in answers of their own. */
const countsIn = (
  answers: Answers,
  { pages, disjunctive }: ClientQuestion,
  { facets = [], filters }: SearchRequest,
  mapping: SearchClientMapping,
): SearchResult['facets'] => {
  const counted: Partial<Record<FacetName, readonly FacetCount[]>> = {};
  for (const facet of facets) {
    const place = disjunctive.indexOf(facet);
    const answer = place < 0 ? answers[0] : answers[pages.numbers.length + place];
    counted[facet] = facetCounts(answer?.facets.get(mapping.facets[facet] ?? ''), filters[facet]);
  }
  return counted;
};
