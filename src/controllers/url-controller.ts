import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { facetNames, type Filters } from '../core/search/source.js';
import type { SearchSession, SearchState, SessionChange } from '../state/search-session.js';

/** How long typing must pause before the address follows; browsers allow only so many changes a second. */
const typingPauseMs = 300;

/** What the address keeps of a session. */
type Shared = Pick<SearchState, 'query' | 'filters' | 'sort' | 'selected'>;

const keys = ['q', ...facetNames, 'sort', 'member'] as const;
type Key = (typeof keys)[number];

/**
 * Parameters are called `alliance-q`, `alliance-country` and so on: plain names such as `q`, `name` or `type` belong to
 * the content management systems. A named session puts its name in between.
 */
const parameter = (prefix: string, key: Key): string => `alliance-${prefix ? `${prefix}-` : ''}${key}`;

/** The part of an address that a session keeps. */
export const readUrl = (url: URL, prefix: string): Shared => {
  const read = (key: Key): string | undefined => url.searchParams.get(parameter(prefix, key)) ?? undefined;
  const filters: Filters = Object.fromEntries(
    facetNames.map((facet) => [facet, url.searchParams.getAll(parameter(prefix, facet))] as const),
  );
  const sort = read('sort');
  return {
    query: read('q') ?? '',
    filters,
    sort: sort === 'name' || sort === 'place' ? sort : 'relevance',
    selected: read('member'),
  };
};

/** The address with a session in it; parameters of others stay as they are. */
export const writeUrl = (url: URL, prefix: string, { query, filters, sort, selected }: Shared): URL => {
  const next = new URL(url);
  for (const key of keys) next.searchParams.delete(parameter(prefix, key));
  const append = (key: Key, value: string | undefined): void => {
    if (value) next.searchParams.append(parameter(prefix, key), value);
  };
  append('q', query);
  for (const facet of facetNames) for (const value of filters[facet] ?? []) append(facet, value);
  append('sort', sort === 'relevance' ? undefined : sort);
  append('member', selected);
  return next;
};

/** Sessions by the prefix they write under, so that two searches on a page do not share their parameters. */
const prefixes = new Map<string, SearchSession>();

/** The wanted prefix; if another search on the page has it, the name of the dataset's file tells them apart. */
const claimPrefix = (wanted: string, session: SearchSession): string => {
  const owner = prefixes.get(wanted);
  const free = !owner || owner === session || owner.directory.url === session.directory.url;
  const prefix = free ? wanted : (/([\w-]+)(?:\.\w+)*$/.exec(session.directory.url)?.[1] ?? 'other');
  prefixes.set(prefix, session);
  return prefix;
};

/**
 * Keeps a session and the page's address in step: what is searched, filtered and open can be bookmarked, sent and
 * come back to. Typing replaces the entry in the history; a step that the visitor would want to undo adds one.
 * There is one per session, however many elements ask for it, so that a step is written once.
 */
class UrlSync {
  readonly #session: SearchSession;
  readonly #prefix: string;
  #hosts = 0;
  #unsubscribe: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Set while the session follows the address, so that the address does not follow back. */
  #following = false;

  constructor(session: SearchSession, prefix: string) {
    this.#session = session;
    this.#prefix = claimPrefix(prefix || session.name, session);
  }

  /** The first element to join starts the work: the session takes what the address says. */
  join(): void {
    if (this.#hosts++ > 0) return;
    addEventListener('popstate', this.#onPopstate);
    this.#unsubscribe = this.#session.subscribe((change) => {
      this.#onChange(change);
    });
    if (hasAny(here(), this.#prefix)) this.#follow();
  }

  leave(): void {
    if (--this.#hosts > 0) return;
    this.#flush();
    removeEventListener('popstate', this.#onPopstate);
    this.#unsubscribe?.();
  }

  memberUrl(id: string): string {
    return writeUrl(here(), this.#prefix, { ...this.#session.state, selected: id }).href;
  }

  readonly #onPopstate = (): void => {
    this.#cancelTyping();
    this.#follow();
  };

  #follow(): void {
    this.#following = true;
    this.#session.update(readUrl(here(), this.#prefix));
    this.#following = false;
  }

  #onChange(change: SessionChange): void {
    if (this.#following) return;
    if (change.has('filters') || change.has('selected') || change.has('sort')) this.#step(change);
    else if (change.has('query')) this.#later();
  }

  /** Closing what the last step opened goes back to it; any other step is one more entry. */
  #step(change: SessionChange): void {
    this.#flush();
    const opened = this.#session.selected !== undefined;
    if (change.has('selected') && !opened && openedHere()) history.back();
    else this.#write(opened && change.has('selected') ? 'open' : 'push');
  }

  #later(): void {
    this.#cancelTyping();
    this.#timer = setTimeout(() => {
      this.#flush();
    }, typingPauseMs);
  }

  /** Writes what typing has left to write. */
  #flush(): void {
    if (this.#cancelTyping()) this.#write('replace');
  }

  /** @returns whether there was something left to write */
  #cancelTyping(): boolean {
    const waiting = this.#timer !== undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return waiting;
  }

  #write(how: 'push' | 'open' | 'replace'): void {
    const { href } = writeUrl(here(), this.#prefix, this.#session.state);
    if (href === location.href) return;
    if (how === 'replace') history.replaceState(history.state, '', href);
    else history.pushState({ ...pageState(), [openedKey]: how === 'open' }, '', href);
  }
}

const syncs = new WeakMap<SearchSession, UrlSync>();

const syncFor = (session: SearchSession, prefix: string): UrlSync => {
  const sync = syncs.get(session) ?? new UrlSync(session, prefix);
  syncs.set(session, sync);
  return sync;
};

/** Lets its element ask that the address follow the session, for as long as the element stands in the page. */
export class UrlController implements ReactiveController {
  #sync: UrlSync | undefined;
  #joined = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Starts, moves to another session, or (without one) ends. */
  sync(session: SearchSession | undefined, prefix = ''): void {
    const sync = session && syncFor(session, prefix);
    if (sync === this.#sync) return;
    this.hostDisconnected();
    this.#sync = sync;
    this.hostConnected();
  }

  hostConnected(): void {
    if (this.#sync && !this.#joined) this.#sync.join();
    this.#joined = this.#sync !== undefined;
  }

  hostDisconnected(): void {
    if (this.#joined) this.#sync?.leave();
    this.#joined = false;
  }

  /** The address under which the page shows the member; undefined when the address does not follow. */
  memberUrl(id: string): string | undefined {
    return this.#sync?.memberUrl(id);
  }
}

/** In the history's state, beside whatever the page keeps there: this entry was made by opening a member. */
const openedKey = 'allianceOpened';

const pageState = (): Record<string, unknown> => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
};

const openedHere = (): boolean => pageState()[openedKey] === true;

const here = (): URL => new URL(location.href);

const hasAny = (url: URL, prefix: string): boolean => keys.some((key) => url.searchParams.has(parameter(prefix, key)));
