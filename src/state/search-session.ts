import type { Directory } from '../core/directory.js';
import type { Bounds, FacetName, Filters, SearchSource, SortOrder } from '../core/search/source.js';
import { PageSource } from './page-source.js';

/** What a visitor has asked for and pointed at. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: SortOrder;
  /** "Search this area": only members inside the box. */
  readonly bounds: Bounds | undefined;
  /** The member whose detail is open. */
  readonly selected: string | undefined;
  /** The member under the pointer or the focus, in whichever element. */
  readonly highlighted: string | undefined;
}

/** The keys of the state that changed; `submit` when the visitor pressed Enter or left the search box. */
export type SessionChange = ReadonlySet<keyof SearchState | 'submit'>;

const initialState: SearchState = {
  query: '',
  filters: {},
  sort: 'relevance',
  bounds: undefined,
  selected: undefined,
  highlighted: undefined,
};

/** One visitor's search in one directory, shared by every element that names the same `src` and `session`. */
export class SearchSession {
  readonly directory: Directory;
  readonly source: SearchSource;
  readonly name: string;
  #state = initialState;
  readonly #listeners = new Set<(change: SessionChange) => void>();

  constructor(directory: Directory, source: SearchSource, name = '') {
    this.directory = directory;
    this.source = source;
    this.name = name;
  }

  get state(): SearchState {
    return this.#state;
  }

  get query(): string {
    return this.#state.query;
  }

  get filters(): Filters {
    return this.#state.filters;
  }

  get selected(): string | undefined {
    return this.#state.selected;
  }

  get highlighted(): string | undefined {
    return this.#state.highlighted;
  }

  /** Changes the state and tells every listener once; silent when nothing is different. */
  update(change: Partial<SearchState>): void {
    const merged = { ...this.#state, ...change };
    const next = { ...merged, filters: withoutEmpty(merged.filters) };
    const keys = stateKeys.filter((key) => !same(next[key], this.#state[key]));
    if (keys.length === 0) return;
    this.#state = next;
    this.#tell(new Set(keys));
  }

  /** Adds the value to the facet's chosen ones, or takes it away. */
  toggle(facet: FacetName, value: string): void {
    const chosen = this.filters[facet] ?? [];
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    this.update({ filters: { ...this.filters, [facet]: next } });
  }

  /** Back to the whole directory: no words, no filters, no area. Order and selection stay. */
  reset(): void {
    this.update({ query: '', filters: {}, bounds: undefined });
  }

  /** The visitor is done typing: the map may move to what was found. */
  submit(): void {
    this.#tell(new Set(['submit']));
  }

  /** @returns the function that ends the subscription */
  subscribe(listener: (change: SessionChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: SessionChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

const stateKeys: readonly (keyof SearchState)[] = ['query', 'filters', 'sort', 'bounds', 'selected', 'highlighted'];

/** The values are small plain data, so their JSON decides. */
const same = (one: SearchState[keyof SearchState], other: SearchState[keyof SearchState]): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** A facet without a chosen value filters nothing, and is left out. */
const withoutEmpty = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));

const sources = new WeakMap<Directory, SearchSource>();
const sessions = new WeakMap<Directory, Map<string, SearchSession>>();

/** The source that searches the directory in the page; made once, since its index is worth keeping. */
const sourceFor = (directory: Directory): SearchSource => {
  const source = sources.get(directory) ?? new PageSource(directory);
  sources.set(directory, source);
  return source;
};

/**
 * Gives a directory another source, such as an adapter to a search engine, for sessions made afterwards.
 * Call it before any element shows the directory.
 */
export const useSource = (directory: Directory, source: SearchSource): void => {
  sources.set(directory, source);
};

/** The session of a directory by name: one each, for the life of the page, so that moving an element loses nothing. */
export const sessionFor = (directory: Directory, name = ''): SearchSession => {
  const named = sessions.get(directory) ?? new Map<string, SearchSession>();
  sessions.set(directory, named);
  const session = named.get(name) ?? new SearchSession(directory, sourceFor(directory), name);
  named.set(name, session);
  return session;
};

/** Carries every session's state over to a newer copy of the directory, so that a refresh loses no word typed. */
export const adoptSessions = (from: Directory, to: Directory): void => {
  for (const [name, session] of sessions.get(from) ?? []) sessionFor(to, name).update(session.state);
};
