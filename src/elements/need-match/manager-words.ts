import type { ReactiveControllerHost } from 'lit';
import { loadNeedMatchMessages, type NeedMatchTable } from '../../i18n/need-match/messages.js';

/** The sentences in the languages of the managers, each fetched when the first of them is to be written to. */
export class ManagerWords {
  readonly #host: ReactiveControllerHost;
  readonly #tables = new Map<string, NeedMatchTable | undefined>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Undefined as long as they are on their way; an update follows when they come. */
  in(lang: string): NeedMatchTable | undefined {
    if (!this.#tables.has(lang)) void this.#fetch(lang);
    return this.#tables.get(lang);
  }

  async #fetch(lang: string): Promise<void> {
    this.#tables.set(lang, undefined);
    this.#tables.set(lang, await loadNeedMatchMessages(lang));
    this.#host.requestUpdate();
  }
}
