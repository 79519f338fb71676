import type { FacetName, MatchedField, SortOrder, SourceCapabilities } from './source.js';

/**
 * The InstantSearch protocol, which Algolia invented and for which Meilisearch, Typesense, Searchkit (OpenSearch,
 * Elasticsearch) and others have clients. Only what we send and read is named, so that any of them fits without its
 * package in our script.
 */
export interface SearchClient {
  search(requests: SearchClientRequest[]): PromiseLike<{ readonly results: readonly unknown[] }>;
}

export interface SearchClientRequest {
  indexName: string;
  params: SearchClientParams;
}

/** The parameters of the protocol that a source sends. */
export interface SearchClientParams {
  query: string;
  /** Counted from 0. */
  page: number;
  hitsPerPage: number;
  /** Attributes whose values are counted. */
  facets?: string[];
  maxValuesPerFacet?: number;
  /** `attribute:value`, or `attribute:-value` for all but that; "or" within an inner list, "and" between them. */
  facetFilters?: string[][];
  /** `north,east,south,west` in degrees; a list of such quadruples where there are two boxes. */
  insideBoundingBox?: string | number[][];
  /** `lat,lng` in degrees. */
  aroundLatLng?: string;
  /** Metres. */
  aroundRadius?: number;
  attributesToRetrieve?: string[];
  highlightPreTag?: string;
  highlightPostTag?: string;
}

/** A record of the index, as a client hands it over. */
export type ClientHit = Readonly<Record<string, unknown>>;

/** A searched text of the records, whose matches explain a hit. */
export interface HighlightMapping {
  /** Where it stands in a record, such as `description` or `labels.text`. Lists on the way are walked. */
  readonly path: string;
  /** What a visitor knows the text as. */
  readonly field: MatchedField;
  /** Name of the property beside the text that holds its language. */
  readonly lang?: string;
  /** The same for the id of the concept whose label the text is. */
  readonly concept?: string;
  /** The same for the id of the cluster whose name the text is. */
  readonly cluster?: string;
}

/** How an index holds members. */
export interface SearchClientMapping {
  /** Per facet the attribute with the ids. That of `competence` has to list all broader concepts as well. */
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
  /** The attribute with the id of the member; default `objectID`. */
  readonly id?: string;
  /** The member of a record, in the form of a dataset's JSON; by default the record itself with its id. */
  readonly member?: (hit: ClientHit) => unknown;
  /** The searched texts, the most telling first. Without, hits are not explained. */
  readonly highlights?: readonly HighlightMapping[];
  /** Per order the index (a replica, or however the engine writes it) that sorts so; the others fall back to relevance. */
  readonly sorts?: Readonly<Partial<Record<SortOrder, string>>>;
  /** Which questions of place the index can answer; default `none`. Where both are asked at once, the box counts. */
  readonly geo?: SourceCapabilities['geo'];
  /** Whether the engine forgives typing mistakes; default true. */
  readonly typo?: boolean;
  /** The most hits the engine gives at once; default 1000. */
  readonly maxHitsPerPage?: number;
  /** How to find all matches for a map; without, the map shows only as many as a page of hits. */
  readonly locations?: {
    /** The attribute with `{lat, lng}` or a list of such, usually `_geoloc`. */
    readonly attribute: string;
    /** The map shows no more; default 1000, the most that engines page through unless configured. */
    readonly maxHits?: number;
  };
}
