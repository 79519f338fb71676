import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Directory } from '../core/directory.js';
import { loadDirectory, refreshDirectory, type LoadedDirectory } from '../data/load-directory.js';
import { LoadError } from '../data/load-error.js';
import { preloadSearch } from '../state/page-source.js';
import { adoptSessions, sessionFor, type SearchSession, type SessionChange } from '../state/search-session.js';

/** What an element says about its directory. */
export interface DirectoryHost extends ReactiveControllerHost, Element {
  readonly src: string | undefined;
  readonly session: string;
  readonly directory: Directory | undefined;
  readonly maxBytes: number | undefined;
  /** Called after each load that ended well. */
  directoryLoaded(loaded: LoadedDirectory): void;
  /** Called after each load that failed. */
  directoryFailed(error: unknown): void;
  /** Called after each change of the session, before the update. */
  sessionChanged(change: SessionChange): void;
}

export type DirectoryStatus = 'idle' | 'loading' | 'ready' | 'error';

/** Controllers on the page by URL, so that one element's refresh reaches all who show the same directory. */
const showing = new Set<DirectoryController>();

/**
 * The one bridge from an element's `src` to a directory and its session. Elements with the same `src` get the same
 * ones, wherever they stand.
 */
export class DirectoryController implements ReactiveController {
  /** The last directory that loaded well; a later failure leaves it in place. */
  loaded: LoadedDirectory | undefined;
  /** Why the latest load or refresh failed, if it did. */
  error: unknown;
  session: SearchSession | undefined;
  readonly #host: DirectoryHost;
  readonly #task: Task<[Directory | undefined, string | undefined, number | undefined], LoadedDirectory>;
  #unsubscribe: (() => void) | undefined;
  #url: string | undefined;
  /** The address of what is shown; not `#url` while that is on its way, or when it has failed. */
  #shownUrl: string | undefined;

  constructor(host: DirectoryHost) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [host.directory, host.src, host.maxBytes],
      // The signal stays here: the download belongs to every element that names the same URL.
      task: ([directory, src, maxBytes]) => {
        // What others get from the address before is none of its concern any more.
        this.#url = undefined;
        if (directory) return { directory, problems: [], skippedRows: 0 };
        this.#url = absoluteUrl(src, host.baseURI);
        return this.#load(this.#url, maxBytes);
      },
      onComplete: (loaded) => {
        this.#shownUrl = this.#url;
        this.#show(loaded);
      },
      onError: (error) => {
        this.#fail(error);
      },
    });
  }

  get directory(): Directory | undefined {
    return this.loaded?.directory;
  }

  get status(): DirectoryStatus {
    if (this.loaded) return 'ready';
    if (this.#task.status === TaskStatus.ERROR) return 'error';
    return this.#task.status === TaskStatus.INITIAL ? 'idle' : 'loading';
  }

  hostConnected(): void {
    preloadSearch();
    showing.add(this);
    this.join();
  }

  hostDisconnected(): void {
    showing.delete(this);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Loads once more after a failure. */
  retry(): Promise<void> {
    return this.loaded ? this.refresh() : this.#task.run();
  }

  /** Asks for the newest copy, for every element on the page that shows it. A failure leaves what is shown. */
  async refresh(): Promise<void> {
    const url = this.#url;
    if (!url || !this.loaded) return this.#task.run();
    try {
      const loaded = await refreshDirectory(url, { maxBytes: this.#host.maxBytes });
      // a list of its own: a page that moves an element when it hears of this puts it at the end of the set
      for (const controller of [...showing]) if (controller.#url === url) controller.#replace(loaded, url);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #load(url: string, maxBytes: number | undefined): Promise<LoadedDirectory> {
    const loaded = await loadDirectory(url, { maxBytes });
    // Whoever has asked for it in vain need not be told to try again.
    for (const other of showing)
      if (other.#url === url && other.#task.status === TaskStatus.ERROR) void other.#task.run();
    return loaded;
  }

  #fail(error: unknown): void {
    this.error = error;
    this.#host.directoryFailed(error);
    this.#host.requestUpdate();
  }

  #show(loaded: LoadedDirectory): void {
    this.loaded = loaded;
    this.error = undefined;
    this.join();
    this.#host.directoryLoaded(loaded);
    this.#host.requestUpdate();
    void loaded.newer?.then((newer) => {
      if (this.loaded === loaded) this.#replace(newer);
    });
  }

  /**
   * Shows another copy of the directory: what the visitor has typed and chosen stays. A refresh may also bring the
   * directory that `src` has led to in vain, which has a search of its own.
   */
  #replace(newer: LoadedDirectory, url = this.#shownUrl): void {
    const { loaded, session } = this;
    const isCopy = url === this.#shownUrl;
    this.#shownUrl = url;
    if (loaded && isCopy) adoptSessions(loaded.directory, newer.directory);
    this.#show(newer);
    if (isCopy && session && session !== this.session) forward(session, this.session);
  }

  /** Listens to the session of the directory shown, under the name that the host gives; to be called when that changes. */
  join(): void {
    this.#unsubscribe?.();
    if (!this.loaded) return;
    this.session = sessionFor(this.loaded.directory, this.#host.session);
    if (!showing.has(this)) return;
    this.#unsubscribe = this.session.subscribe((change) => {
      this.#host.sessionChanged(change);
      this.#host.requestUpdate();
    });
  }
}

/** What is still on the screen of the older copy goes on to work, until the newer one has its answers. */
const forward = (from: SearchSession, to: SearchSession | undefined): void => {
  from.subscribe((change: ReadonlySet<string>) => {
    to?.update(Object.fromEntries(Object.entries(from.state).filter(([key]) => change.has(key))));
  });
};

/** @throws LoadError `missing-src` or `invalid-src` */
const absoluteUrl = (src: string | undefined, base: string): string => {
  if (!src?.trim()) throw new LoadError('missing-src', '');
  try {
    return new URL(src, base).href;
  } catch {
    throw new LoadError('invalid-src', src);
  }
};
