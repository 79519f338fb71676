import { DatasetError, type DatasetProblem } from '../core/dataset-error.js';
import { withAbsoluteLinks } from '../core/federation/absolute-links.js';
import { inDirectoryLanguage } from '../core/federation/language.js';
import { readFeed } from '../core/federation/read-feed.js';
import { isManifest } from '../core/is-manifest.js';
import type { Dataset } from '../core/model.js';
import type { Feed, Manifest, Taxonomy } from '../core/parse-manifest.js';
import { parseDataset } from '../core/parse-dataset.js';
import { isObject } from '../core/parse/shapes.js';
import { safeUrl } from '../core/safe-url.js';
import { fetchJson, type FetchedJson, type FetchOptions } from './fetch-json.js';
import { LoadError } from './load-error.js';
import type { ByteLimit } from './read-body.js';

/** What a feed says, as the directory has it. */
export interface FeedContent {
  readonly dataset: Dataset;
  readonly problems: readonly DatasetProblem[];
  readonly skippedRows: number;
}

/** How the parts of a manifest are fetched: all together they may be as large as one file. */
export class PartLoader {
  readonly #base: string;
  readonly #options: FetchOptions;
  #spent: number;

  constructor({ url, bytes }: FetchedJson, options: FetchOptions) {
    this.#base = url;
    this.#spent = bytes.length;
    this.#options = options;
  }

  /** @throws LoadError, DatasetError */
  async feed({ url: address = '' }: Feed, { visibility, defaultLanguage }: Manifest): Promise<FeedContent> {
    const { json, url } = await this.#fetch(address);
    // A manifest among the feeds would lead to feeds of feeds, perhaps for ever.
    if (isManifest(json)) throw new DatasetError('wrong-shape', []);
    const { dataset, namesLanguage, problems, skippedRows } = readFeed(json, visibility);
    const named = namesLanguage ? inDirectoryLanguage(dataset, defaultLanguage) : dataset;
    return {
      dataset: withAbsoluteLinks(named, url),
      problems: problems.map((problem) => ({ ...problem, pointer: `${url}#${problem.pointer}` })),
      skippedRows,
    };
  }

  /** @throws LoadError, DatasetError */
  async taxonomy(address: string): Promise<Taxonomy> {
    const { json } = await this.#fetch(address);
    const { dataset } = parseDataset({ schemaVersion: '1.0', members: [], ...(isObject(json) ? json : {}) });
    return { competences: dataset.competences, stages: dataset.stages };
  }

  async #fetch(address: string): Promise<FetchedJson> {
    const url = safeUrl(address, this.#base);
    if (!url) throw new LoadError('invalid-src', address);
    const fetched = await fetchJson(url, { ...this.#options, limit: this.#rest() });
    this.#spent += fetched.bytes.length;
    if (this.#rest().maxBytes < 0) throw new LoadError('too-large', url, { detail: 'with the other feeds' });
    return fetched;
  }

  /** Read anew at every chunk: what has come meanwhile leaves less for those still on their way. */
  #rest(): ByteLimit {
    const { limit } = this.#options;
    const spent = (): number => this.#spent;
    return {
      get maxBytes() {
        return limit.maxBytes - spent();
      },
    };
  }
}
