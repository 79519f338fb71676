import type { DatasetProblem } from '../../core/dataset-error.js';
import type { Dataset, Member } from '../../core/model.js';
import type { MatchedLocations, SearchRequest, SearchResult, Suggestion } from '../../core/search/source.js';
import type { LoadOptions } from '../../data/load-directory.js';

/** What came of loading in the worker: the dataset without its members, who stay there. */
export interface Header {
  /** Where it came from in the end. */
  readonly url: string;
  readonly dataset: Dataset;
  readonly problems: readonly DatasetProblem[];
  readonly skippedRows: number;
}

/** What a page asks its worker, and what it is answered: plain data, which a structured clone brings over. */
export interface Talk {
  readonly load: { readonly asked: { readonly url: string; readonly options: LoadOptions }; readonly answer: Header };
  readonly search: { readonly asked: SearchRequest; readonly answer: SearchResult };
  readonly suggest: {
    readonly asked: { readonly prefix: string; readonly locale: string; readonly limit?: number };
    readonly answer: readonly Suggestion[];
  };
  readonly get: { readonly asked: readonly string[]; readonly answer: readonly Member[] };
  readonly locations: { readonly asked: SearchRequest; readonly answer: MatchedLocations };
}

export type Question = {
  readonly [Kind in keyof Talk]: { readonly kind: Kind; readonly asked: Talk[Kind]['asked'] };
}[keyof Talk];

/** From the page: a question with a number of its own, or that its answer is no longer wanted. */
export type ToWorker = { readonly id: number } & (Question | { readonly kind: 'abort' });

/** From the worker: the answer to the question of that number, or why there is none. */
export type FromWorker = { readonly id: number } & ({ readonly answer: unknown } | { readonly failure: string });

/** One end of the line: a worker, what a worker sees of its page, or a port of a message channel. */
export interface Line {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
