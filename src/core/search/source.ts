import type { Member } from '../model.js';

/** `[start, end)` in UTF-16 code units of the ORIGINAL text. */
export type TextRange = readonly [start: number, end: number];

/** The facets a directory can be narrowed by. Values are stable ids, never labels. */
export const facetNames = ['cluster', 'country', 'competence', 'type'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values per facet: "or" within a facet, "and" between facets. An absent or empty list filters nothing. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/**
 * The part of a directory that a page shows at all. Unlike filters, a visitor cannot lift it, and facets are
 * counted inside it only.
 */
export interface SearchScope {
  readonly cluster?: readonly string[];
  readonly country?: readonly string[];
  /** Concept ids; members tagged with a narrower concept count too. */
  readonly competence?: readonly string[];
  readonly ids?: readonly string[];
  readonly exclude?: readonly string[];
}

export type SortOrder = 'relevance' | 'name' | 'place' | 'distance';

/** Degrees WGS 84; `west > east` means the box crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export interface SearchRequest {
  readonly text: string;
  /** BCP 47 tag of the interface: the language of labels in explanations, and of sorting. */
  readonly locale: string;
  readonly filters: Filters;
  readonly scope?: SearchScope;
  readonly bounds?: Bounds;
  readonly near?: { readonly lng: number; readonly lat: number; readonly km: number };
  /** Facets to count; none when absent. */
  readonly facets?: readonly FacetName[];
  /** Default `relevance`; without a text, relevance is the order of names. */
  readonly sort?: SortOrder;
  readonly offset: number;
  readonly limit: number;
}

/** Where a word of the query was found. */
export type MatchedField =
  | 'name'
  | 'names'
  | 'city'
  | 'region'
  | 'country'
  | 'cluster'
  | 'competence'
  | 'type'
  | 'description'
  | 'offer'
  | 'need'
  | 'market'
  | 'identifier';

/** One reason why a member is among the hits. */
export interface Reason {
  readonly field: MatchedField;
  /** The original text that matched: a name, a city, a label of a concept in the language that matched. */
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** The language of `text`, where known. */
  readonly lang?: string;
  /** The concept whose label matched, for `competence`. */
  readonly concept?: string;
  /** The cluster whose name matched, for `cluster`. */
  readonly cluster?: string;
  /** How near the words of the query are to the matched ones. */
  readonly nearness: 'exact' | 'prefix' | 'part' | 'similar';
}

export interface Hit {
  readonly member: Member;
  /** Higher is better; comparable only within one result. */
  readonly score: number;
  /** What matched, best first; empty when there was no text to match. */
  readonly reasons: readonly Reason[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** All matches, of which `hits` is one page. */
  readonly total: number;
  readonly totalIsExact: boolean;
  /**
   * Per requested facet the members that each value would leave, under the text and the filters of all OTHER facets.
   * Values without members are left out, except chosen ones. Most members first.
   */
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;
  /**
   * `exact`: at least one hit carries every required word. `similar`: some words were only found in a similar
   * spelling or not at all, so the interface should say so. `none`: nothing worth showing.
   */
  readonly quality: 'exact' | 'similar' | 'none';
  /** The nearest spelling that finds something, when `quality` is not `exact`. */
  readonly correctedText?: string;
  readonly tookMs: number;
}

export interface Suggestion {
  readonly kind: 'member' | 'concept' | 'place' | 'cluster';
  readonly id: string;
  readonly label: string;
  readonly lang?: string;
  readonly ranges: readonly TextRange[];
  /** Members behind the suggestion. */
  readonly count?: number;
}

/** Everything that matches, for a map that needs all matches rather than a page. */
export interface MatchedLocations {
  /** Ids of the members that match and have coordinates. One member appears once per located site. */
  readonly ids: readonly string[];
  /** Interleaved lng, lat in degrees, two per id. */
  readonly lngLat: Float32Array;
  /** Matches without coordinates. */
  readonly unlocated: number;
}

export interface SourceCapabilities {
  readonly typo: boolean;
  readonly geo: 'bbox' | 'radius' | 'both' | 'none';
  readonly disjunctiveFacets: boolean;
  readonly highlight: boolean;
  readonly exactTotals: boolean;
  readonly suggest: boolean;
}

/** What the search in the page can do, known before it is loaded. */
export const inPageCapabilities: SourceCapabilities = {
  typo: true,
  geo: 'both',
  disjunctiveFacets: true,
  highlight: true,
  exactTotals: true,
  suggest: true,
};

export interface AskOptions {
  readonly signal: AbortSignal;
}

/**
 * Where a session gets its answers from. The static source searches the dataset in the page; an adapter can ask an
 * existing engine instead, and no element notices. Every method rejects with the signal's reason when aborted.
 */
export interface SearchSource {
  readonly capabilities: SourceCapabilities;
  search(request: SearchRequest, options: AskOptions): Promise<SearchResult>;
  suggest?(
    prefix: string,
    options: AskOptions & { readonly locale: string; readonly limit?: number },
  ): Promise<readonly Suggestion[]>;
  /** Members by id, in the order asked; unknown ids are left out. */
  get(ids: readonly string[], options: AskOptions): Promise<readonly Member[]>;
  locations?(request: SearchRequest, options: AskOptions): Promise<MatchedLocations>;
  close?(): void;
}
