import type { FacetName, SearchRequest, SearchResult, SearchScope } from '../core/search/source.js';
import type { SearchSession, SessionChange } from './search-session.js';

/** What one element wants to see of a session's answers. */
export interface View {
  readonly locale: string;
  readonly scope?: SearchScope;
  readonly facets?: readonly FacetName[];
  readonly limit: number;
}

/** The changes of a session that ask for another answer. */
const asking: readonly string[] = ['query', 'filters', 'sort', 'bounds'];

/** The question a session and a view of it put to a source. */
export const requestOf = ({ state }: SearchSession, view: View): SearchRequest => ({
  text: state.query,
  filters: state.filters,
  sort: state.sort,
  ...(state.bounds && { bounds: state.bounds }),
  locale: view.locale,
  scope: view.scope,
  facets: view.facets,
  offset: 0,
  limit: view.limit,
});

/**
 * A session's answer, kept up to date for one element. The latest question wins: an older one is aborted and its
 * answer, should it come, dropped. The last answer stays until the next one is there, also when that one fails.
 */
export class LiveResult {
  result: SearchResult | undefined;
  /** The request that `result` answers. */
  request: SearchRequest | undefined;
  error: unknown;
  pending = false;
  readonly #session: SearchSession;
  readonly #onChange: () => void;
  #unsubscribe: (() => void) | undefined;
  #view: View | undefined;
  #asked = '';
  #running: AbortController | undefined;

  constructor(session: SearchSession, onChange: () => void) {
    this.#session = session;
    this.#onChange = onChange;
  }

  /** Sets what to see, and follows the session from now on. Asks only when there is something new to ask. */
  show(view: View): void {
    this.#view = view;
    this.#unsubscribe ??= this.#session.subscribe((change) => {
      if (concerns(change)) this.#ask();
    });
    this.#ask();
  }

  /** Asks the same question again, after a failure. */
  retry(): void {
    this.#asked = '';
    this.#ask();
  }

  /** Follows the session no longer; what was answered stays, until `show` takes it up again. */
  close(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#running?.abort();
    if (this.pending) this.#asked = '';
  }

  #ask(): void {
    if (!this.#view) return;
    const request = requestOf(this.#session, this.#view);
    const key = JSON.stringify(request);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#running?.abort();
    this.#running = new AbortController();
    this.pending = true;
    void this.#answer(request, this.#running.signal);
    this.#onChange();
  }

  async #answer(request: SearchRequest, signal: AbortSignal): Promise<void> {
    try {
      const result = await this.#session.source.search(request, { signal });
      if (signal.aborted) return;
      this.result = result;
      this.request = request;
      this.error = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
    }
    this.pending = false;
    this.#onChange();
  }
}

const concerns = (change: SessionChange): boolean => asking.some((key) => (change as ReadonlySet<string>).has(key));
