import type { Member } from '../../core/model.js';
import {
  inPageCapabilities,
  type AskOptions,
  type MatchedLocations,
  type SearchRequest,
  type SearchResult,
  type SearchSource,
  type SourceCapabilities,
  type Suggestion,
} from '../../core/search/source.js';
import type { LoadOptions } from '../../data/load-directory.js';
import type { FromWorker, Header, Line, Talk } from './talk.js';

/** Somebody who waits for the answer to a question. */
interface Waiting {
  readonly hear: (answer: unknown) => void;
  readonly fail: (reason: unknown) => void;
}

/** Asks a search that is elsewhere, over a line on which `answerLine` answers. */
export class WorkerSource implements SearchSource {
  readonly capabilities: SourceCapabilities = inPageCapabilities;
  readonly #line: Line;
  readonly #end: () => void;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #broken: Error | undefined;

  /** @param end ends who answers there */
  constructor(line: Line, end: () => void) {
    this.#line = line;
    this.#end = end;
    line.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      this.#hear(data);
    });
  }

  /** Has the directory at the absolute URL loaded there. @throws Error when it could not be */
  load(url: string, options: LoadOptions): Promise<Header> {
    return this.#ask('load', { url, options });
  }

  search(request: SearchRequest, { signal }: AskOptions): Promise<SearchResult> {
    return this.#ask('search', request, signal);
  }

  suggest(
    prefix: string,
    { signal, locale, limit }: AskOptions & { readonly locale: string; readonly limit?: number },
  ): Promise<readonly Suggestion[]> {
    return this.#ask('suggest', { prefix, locale, limit }, signal);
  }

  get(ids: readonly string[], { signal }: AskOptions): Promise<readonly Member[]> {
    return this.#ask('get', ids, signal);
  }

  locations(request: SearchRequest, { signal }: AskOptions): Promise<MatchedLocations> {
    return this.#ask('locations', request, signal);
  }

  /** Nobody answers any more: whoever waits is told so, and whoever asks from now on. */
  breakOff(reason: Error): void {
    this.#broken = reason;
    for (const { fail } of this.#waiting.values()) fail(reason);
    this.#waiting.clear();
  }

  close(): void {
    this.breakOff(new Error('The search was closed.'));
    this.#end();
  }

  #ask<Kind extends keyof Talk>(
    kind: Kind,
    asked: Talk[Kind]['asked'],
    signal?: AbortSignal,
  ): Promise<Talk[Kind]['answer']> {
    const id = ++this.#asked;
    const answered = new Promise<Talk[Kind]['answer']>((resolve, reject) => {
      signal?.throwIfAborted();
      if (this.#broken) throw this.#broken;
      // the answer of one kind to a question of that kind: what `answerLine` is there for
      this.#waiting.set(id, {
        hear: (answer) => {
          resolve(answer as Talk[Kind]['answer']);
        },
        fail: reject,
      });
      this.#line.postMessage({ id, kind, asked });
    });
    return signal ? this.#until(signal, id, answered) : answered;
  }

  /** The answer, unless it is no longer wanted: then the worker need not finish it. */
  async #until<T>(signal: AbortSignal, id: number, answered: Promise<T>): Promise<T> {
    const abort = (): void => {
      this.#waiting.get(id)?.fail(signal.reason);
      if (this.#waiting.delete(id)) this.#line.postMessage({ id, kind: 'abort' });
    };
    signal.addEventListener('abort', abort);
    try {
      return await answered;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('failure' in message) waiting?.fail(new Error(message.failure));
    else waiting?.hear(message.answer);
  }
}
