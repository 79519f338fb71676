import type { Directory } from '../core/directory.js';
import type { Member } from '../core/model.js';
import {
  inPageCapabilities,
  type AskOptions,
  type MatchedLocations,
  type SearchRequest,
  type SearchResult,
  type SearchSource,
  type SourceCapabilities,
  type Suggestion,
} from '../core/search/source.js';
import { indexOf } from '../data/load-index.js';

type Static = typeof import('../core/search/static-source.js');

/** The search is the largest part of the script, and is not needed before there is a directory. */
const loadSearch = (): Promise<Static> => import('../core/search/static-source.js');

/** Starts fetching the search, while the directory is still on its way. A failure shows when it is asked. */
export const preloadSearch = (): void => {
  loadSearch().catch(() => undefined);
};

/** Searches a directory in the page, with a search that is loaded beside the directory. */
export class PageSource implements SearchSource {
  readonly capabilities: SourceCapabilities = inPageCapabilities;
  readonly #directory: Directory;
  #source: Promise<InstanceType<Static['StaticSource']>> | undefined;

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  async search(request: SearchRequest, options: AskOptions): Promise<SearchResult> {
    return (await this.#static()).search(request, options);
  }

  async suggest(
    prefix: string,
    options: AskOptions & { readonly locale: string; readonly limit?: number },
  ): Promise<readonly Suggestion[]> {
    return (await this.#static()).suggest(prefix, options);
  }

  async get(ids: readonly string[], options: AskOptions): Promise<readonly Member[]> {
    return (await this.#static()).get(ids, options);
  }

  async locations(request: SearchRequest, options: AskOptions): Promise<MatchedLocations> {
    return (await this.#static()).locations(request, options);
  }

  /** One search for the life of the directory; one that could not be loaded is tried again at the next question. */
  #static(): Promise<InstanceType<Static['StaticSource']>> {
    this.#source ??= loadSearch().then(
      ({ StaticSource }) => new StaticSource(this.#directory, indexOf(this.#directory)),
    );
    this.#source.catch(() => (this.#source = undefined));
    return this.#source;
  }
}
