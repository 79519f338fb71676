import type { Directory } from '../directory.js';
import { buildFacetColumns, countFacet, refusals, refusedOutright, type FacetColumns } from '../facets.js';
import type { Member } from '../model.js';
import { Explainer } from './explain.js';
import { readIndex, type SearchParts } from './index-file.js';
import { nameRanks, placeRanks, type Ranks } from './orders.js';
import { distances, isThere, locationsOf } from './places.js';
import { firstOf, keysByMember, type Mask } from './matches.js';
import { Ranker, type Ranking } from './rank.js';
import { inSlices } from './slices.js';
import { smallest } from './smallest.js';
import {
  inPageCapabilities,
  type AskOptions,
  type FacetCount,
  type FacetName,
  type Hit,
  type MatchedLocations,
  type Reason,
  type SearchRequest,
  type SearchResult,
  type SearchScope,
  type SearchSource,
  type SourceCapabilities,
  type Suggestion,
} from './source.js';
import { buildTextIndex, type TextIndex } from './text-index.js';
import { TextReader } from './text-reader.js';
import { buildTopics } from './topics.js';

export { inSlices, readIndex };

/** What answers questions about words. */
interface Engine {
  readonly index: TextIndex;
  readonly ranker: Ranker;
  readonly reader: TextReader;
}

/** What one request is answered from. */
interface Parts {
  readonly columns: FacetColumns;
  /** Only where the request has a text. */
  readonly engine: Engine | undefined;
  /** What puts equals in order: names, as the language sorts them where there is no text. */
  readonly ties: Ranks;
}

/** What a request finds, before paging. */
interface Answer {
  readonly ranking: Ranking | undefined;
  /** All who match the text in the scope. */
  readonly members: Uint32Array;
  /** Why each of them is filtered out, as bits; 0 for those who stay. */
  readonly refused: Uint8Array;
  /** Those who stay. */
  readonly shown: Uint32Array;
}

/** Filters, sorting and paging ask again for a ranking that is known. */
const maxRankings = 8;

/** Searches a directory in the page. Builds what it needs in short slices, when it is first asked. */
export class StaticSource implements SearchSource {
  readonly capabilities: SourceCapabilities = inPageCapabilities;
  readonly #directory: Directory;
  readonly #members: readonly Member[];
  readonly #columns: () => Promise<FacetColumns>;
  readonly #engine: () => Promise<Engine>;
  readonly #nameRanks: (locale: string) => Promise<Ranks>;
  readonly #placeRanks: (locale: string) => Promise<Ranks>;
  readonly #rankings = new Map<string, Ranking>();
  /** By member; where the keys of a ranking are spread out to sort by. */
  readonly #keys: Float32Array;

  /** @param prebuilt an index that was built before, if one fits; until it is there, the list is shown without it */
  constructor(directory: Directory, prebuilt?: Promise<SearchParts | undefined>) {
    const { members } = directory.dataset;
    this.#directory = directory;
    this.#members = members;
    this.#keys = new Float32Array(members.length);
    this.#columns = remembered(
      async () => (await soon(prebuilt))?.columns ?? (await inSlices(buildFacetColumns(directory))),
    );
    this.#engine = remembered(async () => {
      const index = (await prebuilt)?.index ?? (await this.#build());
      return { index, ranker: new Ranker(index), reader: new TextReader(index.vocabulary) };
    });
    this.#nameRanks = remembered((locale) => inSlices(nameRanks(members, locale)));
    this.#placeRanks = remembered(async (locale) =>
      inSlices(placeRanks(members, locale, await this.#nameRanks(locale))),
    );
  }

  async #build(): Promise<TextIndex> {
    const topics = await inSlices(buildTopics(this.#directory, await this.#columns()));
    return inSlices(buildTextIndex(this.#directory, topics));
  }

  /** Resolves when words can be searched; asking for it starts the work. */
  get ready(): Promise<void> {
    return this.#engine().then(() => undefined);
  }

  async search(request: SearchRequest, { signal }: AskOptions): Promise<SearchResult> {
    signal.throwIfAborted();
    const parts = await this.#parts(request);
    const places = request.sort === 'place' ? await this.#placeRanks(request.locale) : undefined;
    signal.throwIfAborted();
    const started = performance.now();
    const answer = this.#answer(request, parts);
    const page = this.#page(request, answer, places ?? this.#order(request, answer, parts.ties), parts.ties);
    const explainer = this.#explainer(request, parts, answer);
    return {
      hits: [...page].map((member) => this.#hit(member, answer, explainer)),
      total: answer.shown.length,
      totalIsExact: true,
      facets: counts(request, parts.columns, answer),
      quality: answer.shown.length === 0 ? 'none' : (answer.ranking?.quality ?? 'exact'),
      correctedText: correctedText(explainer, answer),
      tookMs: performance.now() - started,
    };
  }

  async suggest(
    prefix: string,
    { signal, locale, limit = 8 }: AskOptions & { readonly locale: string; readonly limit?: number },
  ): Promise<readonly Suggestion[]> {
    signal.throwIfAborted();
    const [{ index, ranker, reader }, { suggest }] = await Promise.all([this.#engine(), import('./suggest.js')]);
    signal.throwIfAborted();
    const ranking = ranker.rank(prefix, undefined);
    const best = firstOf(ranking, limit, ranker.ties, this.#keys);
    const explainer = new Explainer(this.#directory, index, ranking, locale, reader);
    return suggest(
      { index, ranking, explainer, locale },
      [...best].map((member) => this.#members[member]!),
      limit,
    );
  }

  get(ids: readonly string[], { signal }: AskOptions): Promise<readonly Member[]> {
    return Promise.resolve().then(() => {
      signal.throwIfAborted();
      return ids.flatMap((id) => this.#directory.member(id) ?? []);
    });
  }

  async locations(request: SearchRequest, { signal }: AskOptions): Promise<MatchedLocations> {
    signal.throwIfAborted();
    const parts = await this.#parts(request);
    signal.throwIfAborted();
    return locationsOf(this.#members, this.#answer(request, parts).shown);
  }

  /** The list of all members shows before words can be searched; their index is begun meanwhile. */
  async #parts({ text, locale, sort }: SearchRequest): Promise<Parts> {
    const columns = await this.#columns();
    const byName = text.trim() && sort !== 'name' ? undefined : await this.#nameRanks(locale);
    const building = this.#engine();
    const engine = text.trim() ? await building : undefined;
    return { columns, engine, ties: byName ?? (await building).ranker.ties };
  }

  /** Why it is a hit is worked out when somebody reads it: only what is shown is explained. */
  #hit(number: number, { ranking }: Answer, explainer: Explainer | undefined): Hit {
    let reasons: readonly Reason[] | undefined;
    return {
      member: this.#members[number]!,
      get score() {
        return scoreOf(ranking, number);
      },
      get reasons() {
        return (reasons ??= explainer?.reasons(number) ?? []);
      },
    };
  }

  #answer(request: SearchRequest, parts: Parts): Answer {
    const { bounds, near, filters } = request;
    const scope = scopeMask(request.scope, parts.columns, this.#members);
    const ranking = parts.engine && this.#ranking(request, parts.engine, scope);
    const members = ranking?.members ?? everyone(this.#members.length, scope);
    const refused = refusals(parts.columns, members, filters);
    if (bounds ?? near)
      members.forEach((member, i) => {
        if (!isThere(this.#members[member]!, request)) refused[i]! |= refusedOutright;
      });
    const isNarrowed = bounds ?? near ?? Object.values(filters).some(({ length }) => length > 0);
    return { ranking, members, refused, shown: isNarrowed ? allowed(members, refused) : members };
  }

  #ranking({ text, scope }: SearchRequest, { ranker }: Engine, inScope: Mask): Ranking {
    const key = JSON.stringify([text, scope]);
    const ranking = this.#rankings.get(key) ?? ranker.rank(text, inScope);
    this.#rankings.delete(key);
    this.#rankings.set(key, ranking);
    for (const oldest of this.#rankings.keys()) if (this.#rankings.size > maxRankings) this.#rankings.delete(oldest);
    return ranking;
  }

  /** What orders the members if not relevance: smaller comes first. */
  #order({ sort, near }: SearchRequest, { ranking, shown }: Answer, names: Ranks): Float32Array | undefined {
    if (sort === 'distance' && near) return distances(this.#members, shown, near);
    return sort === 'name' || !ranking ? names : undefined;
  }

  #page(
    { offset, limit }: SearchRequest,
    { ranking, members, shown }: Answer,
    order: Float32Array | undefined,
    ties: Ranks,
  ): Uint32Array {
    const end = offset + limit;
    if (!ranking || order) return smallest(shown, order ?? ties, ties, end).subarray(offset);
    if (shown === members) return firstOf(ranking, end, ties, this.#keys).subarray(offset);
    return smallest(shown, keysByMember(ranking, this.#keys), ties, end).subarray(offset);
  }

  #explainer({ locale }: SearchRequest, { engine }: Parts, { ranking }: Answer): Explainer | undefined {
    return engine && ranking && new Explainer(this.#directory, engine.index, ranking, locale, engine.reader);
  }
}

/** What is there already, or undefined. */
const soon = <T>(promised: Promise<T> | undefined): Promise<T | undefined> =>
  Promise.race([promised, Promise.resolve().then(() => undefined)]);

const remembered = <T>(make: (key: string) => T): ((key?: string) => T) => {
  const made = new Map<string, T>();
  return (key = '') => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
};

const allowed = (members: Uint32Array, refused: Uint8Array): Uint32Array => {
  const shown = new Uint32Array(members.length);
  let count = 0;
  for (let i = 0; i < members.length; i++) if (refused[i] === 0) shown[count++] = members[i]!;
  return shown.subarray(0, count);
};

const everyone = (size: number, scope: Mask): Uint32Array => {
  const all = new Uint32Array(size).map((_, member) => member);
  return scope ? all.filter((member) => scope[member] === 1) : all;
};

const scopeMask = (scope: SearchScope | undefined, columns: FacetColumns, members: readonly Member[]): Mask => {
  const { ids = [], exclude = [], ...filters } = scope ?? {};
  if (!Object.values({ ids, exclude, ...filters }).some((values) => values.length)) return undefined;
  const refused = refusals(columns, everyone(members.length, undefined), filters);
  const [only, not] = [new Set(ids), new Set(exclude)];
  return refused.map((bits, member) => {
    const { id } = members[member]!;
    return bits === 0 && (only.size === 0 || only.has(id)) && !not.has(id) ? 1 : 0;
  });
};

const counts = (
  { facets = [], filters }: SearchRequest,
  columns: FacetColumns,
  { members, refused }: Answer,
): Partial<Record<FacetName, readonly FacetCount[]>> => {
  const counted: Partial<Record<FacetName, readonly FacetCount[]>> = {};
  for (const facet of facets) counted[facet] = countFacet(columns, facet, members, refused, filters[facet]);
  return counted;
};

const scoreOf = (ranking: Ranking | undefined, member: number): number => {
  if (!ranking) return 0;
  const place = ranking.members.indexOf(member);
  return place < ranking.placed ? ranking.scores[place]! : -ranking.keys[place]!;
};

/** The nearest spelling that finds something, or what is left of the query that does. */
const correctedText = (explainer: Explainer | undefined, { ranking }: Answer): string | undefined => {
  if (ranking?.best === undefined || ranking.quality === 'exact') return undefined;
  return ranking.quality === 'similar' ? explainer?.corrected(ranking.best) : explainer?.foundPart(ranking.best);
};
