import type { MatchedLocations, SearchRequest } from '../../core/search/source.js';
import { requestOf } from '../../state/live-result.js';
import type { SearchSession, SessionChange } from '../../state/search-session.js';

/** Hits that stand for all matches where a source cannot tell their locations. */
const mostHits = 1000;

/** Which members a session finds, kept up to date for the map. The latest question wins. */
export class LiveLocations {
  /** The last answer; undefined before the first. */
  found: Pick<MatchedLocations, 'ids' | 'unlocated'> | undefined;
  /** Whether a question is still open. */
  pending = true;
  readonly #session: SearchSession;
  readonly #locale: string;
  readonly #onAnswer: () => void;
  #running: AbortController | undefined;

  constructor(session: SearchSession, locale: string, onAnswer: () => void) {
    this.#session = session;
    this.#locale = locale;
    this.#onAnswer = onAnswer;
    void this.#ask();
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
    const request = requestOf(this.#session, { locale: this.#locale, limit: mostHits });
    try {
      const found = await this.#locate(request, signal);
      if (signal.aborted) return;
      this.found = found;
      this.pending = false;
      this.#onAnswer();
    } catch {
      // The list says what went wrong; the map keeps what it shows.
    }
  }

  async #locate(request: SearchRequest, signal: AbortSignal): Promise<Pick<MatchedLocations, 'ids' | 'unlocated'>> {
    const { source } = this.#session;
    if (source.locations) return source.locations(request, { signal });
    const { hits } = await source.search(request, { signal });
    return { ids: hits.map(({ member }) => member.id), unlocated: 0 };
  }
}
