import { Directory } from '../core/directory.js';
import type { DatasetProblem } from '../core/dataset-error.js';
import { joinFeeds } from '../core/federation/join-feeds.js';
import { hasBegun } from '../core/federation/memberships.js';
import { OrganisationFinder } from '../core/federation/same-organisation.js';
import { parseManifest, type Feed, type Manifest, type Taxonomy } from '../core/parse-manifest.js';
import { today } from '../core/today.js';
import type { FetchedJson, FetchOptions } from './fetch-json.js';
import type { LoadedDirectory } from './load-directory.js';
import { LoadError } from './load-error.js';
import { PartLoader, type FeedContent } from './load-feed.js';
import { tellError } from './tell-console.js';

/** Feeds that come within this time of each other come into view together, so that a page is not rearranged too often. */
const togetherMs = 250;

const mostProblems = 1000;

/** What the page has of one feed. */
interface Part {
  readonly feed: Feed;
  isWaiting: boolean;
  content?: FeedContent;
  error?: Error;
}

/** What the copies of each manifest's directory were made of: good feeds stay when a refresh of them fails. */
const partsOf = new WeakMap<Directory, readonly Part[]>();

const noTaxonomy: Taxonomy = { competences: [], stages: [] };

/** The feeds that a page can read, one of each cluster, and none that joins later. */
const readable = ({ feeds }: Manifest): readonly Feed[] => {
  const byCluster = new Map(feeds.filter(({ url }) => url).map((feed) => [feed.cluster, feed]));
  return [...byCluster.values()].filter((feed) => hasBegun(feed, today()));
};

const partOf = (feed: Feed, before: readonly Part[]): Part => {
  const earlier = before.find((part) => part.feed.cluster === feed.cluster && part.feed.url === feed.url);
  return { feed, isWaiting: true, content: earlier?.content };
};

/** The feeds of one manifest on their way, and the directory of those that are there. */
class Gathering {
  readonly #url: string;
  readonly #manifest: Manifest;
  readonly #parts: readonly Part[];
  readonly #arrivals: readonly Promise<void>[];
  /** How many of them are still to come. */
  #pending: number;
  #problems: readonly DatasetProblem[];
  readonly #finder = new OrganisationFinder();
  #taxonomy = noTaxonomy;
  /** The directory of the last copy, until something comes that belongs into it. */
  #directory: Directory | undefined;
  #wake: () => void = () => undefined;

  constructor(file: FetchedJson, options: FetchOptions, before: LoadedDirectory | undefined) {
    const { manifest, problems } = parseManifest(file.json);
    const loader = new PartLoader(file, options);
    const earlier = (before && partsOf.get(before.directory)) ?? [];
    this.#url = file.url;
    this.#manifest = manifest;
    this.#problems = problems;
    this.#parts = readable(manifest).map((feed) => partOf(feed, earlier));
    this.#arrivals = [this.#loadTaxonomy(loader), ...this.#parts.map((part) => this.#load(part, loader))];
    this.#pending = this.#arrivals.length;
  }

  /**
   * The directory once the first feed is there, or all have failed.
   *
   * @throws LoadError, DatasetError why the first feed cannot be had, where none can
   */
  async first(): Promise<LoadedDirectory> {
    while (this.#awaitsFirst()) await this.#change();
    const [failed, ...others] = this.#parts;
    if (failed?.error && others.every(({ error }) => error)) throw failed.error;
    return this.#copy();
  }

  async #next(): Promise<LoadedDirectory> {
    await this.#change();
    await Promise.race([Promise.all(this.#arrivals), new Promise((resume) => setTimeout(resume, togetherMs))]);
    return this.#copy();
  }

  #copy(): LoadedDirectory {
    const directory = (this.#directory ??= this.#join());
    const failed = this.#parts.filter(({ error }) => error);
    return {
      directory,
      problems: this.#problems,
      skippedRows: this.#parts.reduce((sum, { content }) => sum + (content?.skippedRows ?? 0), 0),
      feeds: {
        waiting: this.#parts.filter(({ isWaiting, content }) => isWaiting && !content).map(({ feed }) => feed.cluster),
        failed: failed.map(({ feed, error, content }) => ({ cluster: feed.cluster, error, isKept: !!content })),
      },
      newer: this.#pending > 0 ? this.#next() : undefined,
    };
  }

  #join(): Directory {
    const feeds = this.#parts.flatMap(({ feed, content }) => (content ? [{ feed, dataset: content.dataset }] : []));
    const { dataset } = joinFeeds({
      manifest: this.#manifest,
      taxonomy: this.#taxonomy,
      feeds,
      today: today(),
      group: this.#finder.group,
    });
    const directory = new Directory(dataset, this.#url);
    partsOf.set(directory, this.#parts);
    return directory;
  }

  #awaitsFirst(): boolean {
    const isThere = this.#parts.some(({ isWaiting, error }) => !isWaiting && !error);
    return !isThere && this.#parts.some(({ isWaiting }) => isWaiting);
  }

  /** Until anything has come or failed. */
  #change(): Promise<void> {
    return new Promise((resume) => (this.#wake = resume));
  }

  async #load(part: Part, loader: PartLoader): Promise<void> {
    try {
      const content = await loader.feed(part.feed, this.#manifest);
      refuseEmptied(part, content);
      part.content = content;
      this.#note(content.problems);
    } catch (error) {
      part.error = error instanceof Error ? error : new Error(String(error));
      tellError(part.error, `the feed of ${part.feed.cluster}: `);
    }
    part.isWaiting = false;
    this.#arrived();
  }

  async #loadTaxonomy(loader: PartLoader): Promise<void> {
    const { taxonomy = noTaxonomy } = this.#manifest;
    try {
      this.#taxonomy = await (typeof taxonomy === 'string' ? loader.taxonomy(taxonomy) : taxonomy);
      this.#note([]);
    } catch (error) {
      if (error instanceof Error) tellError(error, 'the taxonomy: ');
    }
    this.#arrived();
  }

  #arrived(): void {
    this.#pending--;
    this.#wake();
  }

  /** Something has come that belongs into the directory. */
  #note(problems: readonly DatasetProblem[]): void {
    this.#directory = undefined;
    if (problems.length > 0) this.#problems = [...this.#problems, ...problems].slice(0, mostProblems);
  }
}

/** A list that had rows and has none left is broken rather than empty. */
const refuseEmptied = ({ feed, content: before }: Part, { dataset }: FeedContent): void => {
  if (before && before.dataset.members.length > 0 && dataset.members.length === 0)
    throw new LoadError('empty', feed.url ?? '');
};

/**
 * Makes a directory of the feeds that a manifest lists. All are fetched at once; the directory is there with the first
 * of them, and `newer` brings the others as they come. A feed that fails is named and spoils nothing else.
 *
 * @param before the directory that stands now: its feeds stay where the new ones fail
 * @throws LoadError, DatasetError, ManifestError
 */
export const loadManifest = (
  file: FetchedJson,
  options: FetchOptions,
  before?: LoadedDirectory,
): Promise<LoadedDirectory> => new Gathering(file, options, before).first();
