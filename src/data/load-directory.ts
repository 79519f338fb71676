import type { DatasetProblem } from '../core/dataset-error.js';
import { Directory } from '../core/directory.js';
import { isManifest } from '../core/is-manifest.js';
import { parseDataset } from '../core/parse-dataset.js';
import { safeUrl } from '../core/safe-url.js';
import { fetchJson } from './fetch-json.js';
import { LoadError } from './load-error.js';
import { expectIndex } from './load-index.js';

export interface LoadOptions {
  /** The most bytes to accept, counted after decompression. Default 32 MiB; of several callers the largest counts. */
  readonly maxBytes?: number;
  /** Milliseconds for the whole load with its automatic retries. Default 15,000. The first caller's counts. */
  readonly timeoutMs?: number;
  /** Milliseconds to pause before each automatic retry. Default 500 and 2,000; `[]` for none. The first caller's counts. */
  readonly retryDelaysMs?: readonly number[];
}

export interface LoadedDirectory {
  readonly directory: Directory;
  /** Rows that were skipped and fields that were dropped: the first thousand. */
  readonly problems: readonly DatasetProblem[];
  /** How many rows were skipped, also those beyond the thousand. */
  readonly skippedRows: number;
  /** What became of the feeds of an alliance's manifest. */
  readonly feeds?: Feeds;
  /** While feeds are on their way: the same directory with the next of them. It never rejects. */
  readonly newer?: Promise<LoadedDirectory>;
}

export interface Feeds {
  /** Ids of the clusters whose feeds are on their way. */
  readonly waiting: readonly string[];
  readonly failed: readonly FailedFeed[];
}

export interface FailedFeed {
  /** Id of the cluster whose feed it is. */
  readonly cluster: string;
  readonly error: unknown;
  /** An earlier copy of the feed is shown instead. */
  readonly isKept: boolean;
}

/** What the page knows about one URL. `forgetDirectory` drops the whole entry, so that no late answer can revive it. */
interface Entry {
  /** The limit of the request under way, raised by each caller who joins it with a larger one. */
  maxBytes: number;
  /** `no-cache` once an answer was bad or is to be renewed, since the browser's cache may hold that very answer. */
  cache: 'default' | 'no-cache';
  request?: Promise<LoadedDirectory>;
  /** The request that gave the last good directory, and the directory itself. */
  answer?: Promise<LoadedDirectory>;
  loaded?: LoadedDirectory;
}

const entries = new Map<string, Entry>();

/**
 * The directory behind an absolute http(s) URL, or made of the feeds of the manifest that is there: one request per URL and page, however many elements ask, then or
 * later. A success is kept for the life of the page. A failure is forgotten at once, so the next call asks again.
 * No abort signal is taken, since the answer belongs to everyone on the page.
 *
 * @throws LoadError when the file cannot be had or is not JSON; DatasetError when the JSON is not a directory.
 */
export const loadDirectory = (url: string, options: LoadOptions = {}): Promise<LoadedDirectory> => {
  const key = keyOf(url);
  if (!key) return Promise.reject(new LoadError('invalid-src', url));
  const entry = entryOf(key);
  return entry.answer ?? ask(key, entry, options);
};

/**
 * Asks the server again, past the browser's cache; callers at the same time share the request. A success takes the
 * place of the directory that `loadDirectory` gives; a failure rejects and leaves the last good one in place.
 *
 * @throws LoadError, DatasetError
 */
export const refreshDirectory = (url: string, options: LoadOptions = {}): Promise<LoadedDirectory> => {
  const key = keyOf(url);
  if (!key) return Promise.reject(new LoadError('invalid-src', url));
  const entry = entryOf(key);
  entry.cache = 'no-cache';
  return ask(key, entry, options);
};

/** The last directory that came well from the URL, if any. */
export const loadedDirectory = (url: string): LoadedDirectory | undefined => entries.get(keyOf(url) ?? '')?.loaded;

/** Lets go of the directory, for single-page applications and tests. Elements that show it keep what they show. */
export const forgetDirectory = (url: string): void => {
  entries.delete(keyOf(url) ?? '');
};

/** The hash names a place in the file, not another file. */
const keyOf = (url: string): string | undefined => safeUrl(url, '')?.split('#', 1)[0];

const entryOf = (key: string): Entry => {
  const entry = entries.get(key) ?? { maxBytes: 0, cache: 'default' };
  entries.set(key, entry);
  return entry;
};

const ask = (key: string, entry: Entry, options: LoadOptions): Promise<LoadedDirectory> => {
  const { maxBytes = 32 * 1024 * 1024 } = options;
  entry.maxBytes = entry.request ? Math.max(entry.maxBytes, maxBytes) : maxBytes;
  if (entry.request) return entry.request;
  const request = load(key, entry, options);
  entry.request = request;
  // Attached before anyone else's handlers, so that whoever hears of a failure can ask again at once.
  request.then(
    (loaded) => {
      keep(entry, loaded, request);
      entry.request = undefined;
    },
    () => Object.assign(entry, { cache: 'no-cache', request: undefined }),
  );
  return request;
};

/** Whoever asks later gets the newest copy, unless another request has answered since. */
const keep = (entry: Entry, loaded: LoadedDirectory, answer: Promise<LoadedDirectory>): void => {
  Object.assign(entry, { loaded, answer });
  const { newer } = loaded;
  void newer?.then((next) => {
    if (entry.loaded === loaded) keep(entry, next, newer);
  });
};

const load = async (
  key: string,
  entry: Entry,
  { timeoutMs = 15_000, retryDelaysMs = [500, 2000] }: LoadOptions,
): Promise<LoadedDirectory> => {
  const options = { limit: entry, timeoutMs, retryDelaysMs, cache: entry.cache };
  const file = await fetchJson(key, options);
  const { json, bytes, url } = file;
  if (isManifest(json)) return (await import('./load-manifest.js')).loadManifest(file, options, entry.loaded);
  const { dataset, problems, skippedRows } = parseDataset(json);
  const directory = new Directory(dataset, url);
  expectIndex(directory, bytes, entry.maxBytes);
  return { directory, problems, skippedRows };
};
