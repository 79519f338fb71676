import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Validators } from './fetch-feed.js';

/** The last good copy of a feed. */
export interface StoredFeed extends Validators {
  /** Where it came from: the copy of another address is no copy of this feed. */
  readonly address: string;
  /** When it was last had or found unchanged, ISO 8601. */
  readonly fetched: string;
}

const readOr = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await read();
  } catch {
    return undefined; // no copy, or one that cannot be read, which is the same
  }
};

/**
 * Last good copies, in a folder of their own: they hold what the feeds say before anything is left out, so they must
 * not lie among the published files.
 */
export class FeedStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What is known of the copy, if there is one. */
  async find(cluster: string, address: string): Promise<StoredFeed | undefined> {
    const base = this.#base(cluster, address);
    if (!existsSync(`${base}.feed`)) return undefined;
    return readOr(async () => JSON.parse(await readFile(`${base}.json`, 'utf8')) as StoredFeed);
  }

  async bytes(cluster: string, address: string): Promise<Buffer | undefined> {
    return readOr(() => readFile(`${this.#base(cluster, address)}.feed`));
  }

  /** The copy first: should the work end in between, the old validators do not match it and it is fetched again. */
  async keep(cluster: string, stored: StoredFeed, bytes?: Buffer): Promise<void> {
    const base = this.#base(cluster, stored.address);
    await mkdir(this.#folder, { recursive: true });
    if (bytes) await writeFileAtomic(`${base}.feed`, bytes);
    await writeFileAtomic(`${base}.json`, JSON.stringify(stored, null, 2));
  }

  #base(cluster: string, address: string): string {
    const readable = cluster.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60);
    const digest = createHash('sha256').update(`${cluster}\n${address}`).digest('hex').slice(0, 12);
    return path.join(this.#folder, `${readable}-${digest}`);
  }
}
