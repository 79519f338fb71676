import type { ReactiveControllerHost } from 'lit';
import { loadConsortiumBuilderMessages, type ConsortiumBuilderTable } from '../../i18n/consortium-builder/messages.js';

/** The sentences in the languages that drafts are written in, each fetched when the first of them is needed. */
export class WordsByLanguage {
  readonly #host: ReactiveControllerHost;
  readonly #tables = new Map<string, ConsortiumBuilderTable | undefined>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Undefined as long as they are on their way; an update follows when they come. */
  readonly in = (lang: string): ConsortiumBuilderTable | undefined => {
    if (!this.#tables.has(lang)) void this.#fetch(lang);
    return this.#tables.get(lang);
  };

  async #fetch(lang: string): Promise<void> {
    this.#tables.set(lang, undefined);
    this.#tables.set(lang, await loadConsortiumBuilderMessages(lang));
    this.#host.requestUpdate();
  }
}
