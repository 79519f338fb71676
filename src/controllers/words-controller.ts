import type { ReactiveControllerHost } from 'lit';
import type { Table } from '../i18n/messages.js';

/** An element's own sentences in the language it speaks; those of the language before until they are there. */
export class WordsController<Key extends string> {
  readonly #host: ReactiveControllerHost;
  readonly #load: (lang: string) => Promise<Table<Key>>;
  #wanted: string | undefined;
  #table: Table<Key> | undefined;

  /** @param load gives the sentences of a language; it never fails */
  constructor(host: ReactiveControllerHost, load: (lang: string) => Promise<Table<Key>>) {
    this.#host = host;
    this.#load = load;
  }

  /** The sentences, or undefined as long as the first ones are on their way. An update follows when they come. */
  in(lang: string): Table<Key> | undefined {
    if (lang !== this.#wanted) void this.#fetch(lang);
    return this.#table;
  }

  async #fetch(lang: string): Promise<void> {
    this.#wanted = lang;
    const table = await this.#load(lang);
    if (lang !== this.#wanted) return;
    this.#table = table;
    this.#host.requestUpdate();
  }
}

/** An element's own sentences in several languages at once, such as those that drafts are written in. */
export class WordsByLanguage<Key extends string> {
  readonly #host: ReactiveControllerHost;
  readonly #load: (lang: string) => Promise<Table<Key>>;
  readonly #tables = new Map<string, Table<Key> | undefined>();

  /** @param load gives the sentences of a language; it never fails */
  constructor(host: ReactiveControllerHost, load: (lang: string) => Promise<Table<Key>>) {
    this.#host = host;
    this.#load = load;
  }

  /** Undefined as long as they are on their way; an update follows when they come. */
  readonly in = (lang: string): Table<Key> | undefined => {
    if (!this.#tables.has(lang)) void this.#fetch(lang);
    return this.#tables.get(lang);
  };

  async #fetch(lang: string): Promise<void> {
    this.#tables.set(lang, undefined);
    this.#tables.set(lang, await this.#load(lang));
    this.#host.requestUpdate();
  }
}
