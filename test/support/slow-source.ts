import type { AskOptions, SearchRequest, SearchResult, SearchSource } from '../../src/core/search/source.js';

interface Question {
  readonly request: SearchRequest;
  readonly signal: AskOptions['signal'];
  answer(total: number): Promise<void>;
  fail(error: Error): Promise<void>;
}

/** A source that answers when the test says so, as a far server might: late, out of order, or never. */
export class SlowSource implements SearchSource {
  readonly capabilities = {
    typo: true,
    geo: 'none',
    disjunctiveFacets: true,
    highlight: true,
    exactTotals: true,
    suggest: false,
  } as const;
  readonly questions: Question[] = [];

  search(request: SearchRequest, { signal }: AskOptions): Promise<SearchResult> {
    return new Promise((resolve, reject) => {
      this.questions.push({
        request,
        signal,
        answer: async (total) => {
          resolve({ hits: [], total, totalIsExact: true, facets: {}, quality: 'exact', tookMs: 0 });
          await settled();
        },
        fail: async (error) => {
          reject(error);
          await settled();
        },
      });
    });
  }

  get(): Promise<[]> {
    return Promise.resolve([]);
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
