import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { DatasetError } from '../../../core/dataset-error.js';
import { readFeed, type FeedContent } from '../../../core/federation/read-feed.js';
import type { Feed, VisibilityRules } from '../../../core/parse-manifest.js';
import { decodeText } from '../../frame/decode-text.js';
import { reasonOf } from '../../frame/command-error.js';
import { isWebAddress } from '../../frame/read-input.js';
import type { FeedStore, StoredFeed } from './feed-store.js';
import { fetchFeed, type Failure, type FetchOptions, type FetchOutcome } from './fetch-feed.js';

export interface LoadedFeed {
  readonly feed: Feed;
  readonly address: string;
  /** `kept`: the last good copy, since the feed itself failed. `missing`: it failed and there is no copy. */
  readonly status: 'fresh' | 'unchanged' | 'kept' | 'missing';
  readonly failure?: Failure | undefined;
  /** When what is used was last had from its place, ISO 8601. */
  readonly fetched?: string | undefined;
  readonly content?: FeedContent | undefined;
}

export interface LoadOptions extends FetchOptions {
  readonly store: FeedStore;
  readonly visibility: VisibilityRules;
  /** Ask no server. */
  readonly offline: boolean;
  /** Leave the store as it is. */
  readonly readOnly: boolean;
  readonly now: Date;
}

const fromFile = async (file: string): Promise<FetchOutcome> => {
  try {
    return { kind: 'fresh', bytes: await readFile(file) };
  } catch (error) {
    return { kind: 'failed', failure: { code: 'unreadable', detail: reasonOf(error) } };
  }
};

const obtain = (address: string, stored: StoredFeed | undefined, options: LoadOptions): Promise<FetchOutcome> => {
  if (!isWebAddress(address)) return fromFile(address);
  if (options.offline) return Promise.resolve({ kind: 'failed', failure: { code: 'offline' } });
  return fetchFeed(address, stored ?? {}, options);
};

const unpacked = (bytes: Buffer): Buffer => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

const parseJson = (bytes: Buffer): unknown => JSON.parse(decodeText(unpacked(bytes)).text) as unknown;

/** Reads a feed's bytes, or says why they are no feed. */
const readContent = (bytes: Buffer, visibility: VisibilityRules): FeedContent | Failure => {
  let json: unknown;
  try {
    json = parseJson(bytes);
  } catch (error) {
    return { code: 'not-json', detail: reasonOf(error) };
  }
  try {
    return readFeed(json, visibility);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { code: 'not-dataset', detail: error.message };
  }
};

const isFailure = (result: FeedContent | Failure): result is Failure => 'code' in result;

/** A list that had rows and has none left is broken rather than empty. */
const isBlank = ({ dataset, withheldRows }: FeedContent): boolean => dataset.members.length === 0 && withheldRows === 0;

/** One feed that is being loaded. */
interface Loading {
  readonly feed: Feed;
  readonly address: string;
  readonly stored: StoredFeed | undefined;
  readonly options: LoadOptions;
}

const lastGood = async ({ feed, address, stored, options }: Loading): Promise<FeedContent | undefined> => {
  const bytes = stored && (await options.store.bytes(feed.cluster, address));
  const content = bytes && readContent(bytes, options.visibility);
  return content && !isFailure(content) ? content : undefined;
};

const fallBack = async (loading: Loading, failure: Failure): Promise<LoadedFeed> => {
  const { feed, address, stored } = loading;
  const content = await lastGood(loading);
  const status = content ? 'kept' : 'missing';
  return { feed, address, status, failure, fetched: content && stored?.fetched, content };
};

const unchanged = async (loading: Loading): Promise<LoadedFeed> => {
  const { feed, address, stored, options } = loading;
  const content = await lastGood(loading);
  if (!content || !stored) return fallBack(loading, { code: 'unreadable' });
  const fetched = options.now.toISOString();
  if (!options.readOnly) await options.store.keep(feed.cluster, { ...stored, fetched });
  return { feed, address, status: 'unchanged', fetched, content };
};

type Fresh = Extract<FetchOutcome, { readonly kind: 'fresh' }>;

const fresh = async (loading: Loading, { bytes, etag, lastModified }: Fresh): Promise<LoadedFeed> => {
  const { feed, address, stored, options } = loading;
  const content = readContent(bytes, options.visibility);
  if (isFailure(content)) return fallBack(loading, content);
  if (isBlank(content) && stored) return fallBack(loading, { code: 'empty' });
  const fetched = options.now.toISOString();
  if (!options.readOnly) await options.store.keep(feed.cluster, { address, fetched, etag, lastModified }, bytes);
  return { feed, address, status: 'fresh', fetched, content };
};

/**
 * Loads one feed; whatever happens to it, no other feed is the worse for it.
 *
 * @param address where the feed is, resolved against the manifest
 */
export const loadFeed = async (feed: Feed, address: string, options: LoadOptions): Promise<LoadedFeed> => {
  const stored = await options.store.find(feed.cluster, address);
  const loading = { feed, address, stored, options };
  const outcome = await obtain(address, stored, options);
  if (outcome.kind === 'failed') return fallBack(loading, outcome.failure);
  return outcome.kind === 'unchanged' ? unchanged(loading) : fresh(loading, outcome);
};
