import type { Directory } from '../../core/directory.js';
import type { Member } from '../../core/model.js';
import type { MatchedLocations, SearchRequest, SearchScope } from '../../core/search/source.js';
import { requestOf } from '../../state/live-result.js';
import type { SearchSession, SessionChange } from '../../state/search-session.js';

/** Hits that stand for all matches where a source cannot tell their locations. */
const mostHits = 1000;

export interface Located extends Omit<MatchedLocations, 'lngLat'> {
  /** The places of the ids, two numbers each. */
  readonly lngLat?: ArrayLike<number>;
  /** The members themselves, where the answer has them. */
  readonly members?: readonly Member[];
  /** Whether these are all that the directory holds. */
  readonly isEveryone?: boolean;
}

/** Which members a session finds, kept up to date for the map. The latest question wins. */
export class LiveLocations {
  /** The last answer; undefined before the first. */
  found: Located | undefined;
  /** What the scope holds before anyone searches; undefined until it is known. */
  all: Located | undefined;
  /** Whether a question is still open. */
  pending = true;
  readonly #session: SearchSession;
  readonly #view: { readonly locale: string; readonly scope: SearchScope };
  readonly #onAnswer: () => void;
  #running: AbortController | undefined;

  /** The first map does not wait for the search to be ready: before anyone searches, everybody is found. */
  constructor(session: SearchSession, locale: string, scope: SearchScope, onAnswer: () => void) {
    this.#session = session;
    this.#view = { locale, scope };
    this.#onAnswer = onAnswer;
    if (isEmptyScope(scope)) this.all = everyoneIn(session.directory);
    if (this.all && isOpen(this.request)) this.#accept(this.all, this.all);
    else void this.#ask();
  }

  /** What the map asks now; the list beside it asks the same. */
  get request(): SearchRequest {
    return requestOf(this.#session, { ...this.#view, limit: mostHits });
  }

  changed(change: SessionChange): void {
    if (change.has('query') || change.has('filters') || change.has('bounds')) void this.#ask();
  }

  close(): void {
    this.#running?.abort();
  }

  async #ask(): Promise<void> {
    this.#running?.abort();
    this.pending = true;
    const { signal } = (this.#running = new AbortController());
    try {
      const { request } = this;
      const all = this.all ?? (await this.#locate(unsearched(request), signal));
      const found = isOpen(request) ? all : await this.#locate(request, signal);
      if (signal.aborted) return;
      this.#accept(found, all);
      this.#onAnswer();
    } catch {
      // The list says what went wrong; the map keeps what it shows.
    }
  }

  #accept(found: Located, all: Located): void {
    this.found = found;
    this.all = all;
    this.pending = false;
  }

  async #locate(request: SearchRequest, signal: AbortSignal): Promise<Located> {
    const { source } = this.#session;
    if (source.locations) return source.locations(request, { signal });
    const { hits } = await source.search(request, { signal });
    const members = hits.map(({ member }) => member);
    const places = members.flatMap(({ id, sites }) =>
      sites.flatMap(({ lng, lat }) => (lng === undefined || lat === undefined ? [] : [{ id, place: [lng, lat] }])),
    );
    const located = new Set(places.map(({ id }) => id));
    return {
      ids: places.map(({ id }) => id),
      lngLat: places.flatMap(({ place }) => place),
      unlocated: members.length - located.size,
      members,
    };
  }
}

/** Whether nobody has searched for anything. */
const isOpen = ({ text, filters, bounds }: SearchRequest): boolean =>
  !text.trim() && !bounds && Object.keys(filters).length === 0;

const unsearched = (request: SearchRequest): SearchRequest => ({
  ...request,
  text: '',
  filters: {},
  bounds: undefined,
});

const isEmptyScope = (scope: SearchScope): boolean =>
  Object.values(scope).every((ids: readonly string[]) => ids.length === 0);

/** Undefined where the directory holds no members, and only its source knows them. */
const everyoneIn = ({ dataset: { members } }: Directory): Located | undefined => {
  if (members.length === 0) return undefined;
  const ids = members.flatMap(({ id, sites }) => (sites.some(({ lat }) => lat !== undefined) ? [id] : []));
  return { ids, unlocated: members.length - ids.length, isEveryone: true };
};
