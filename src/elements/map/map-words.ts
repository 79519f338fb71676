import type { ReactiveControllerHost } from 'lit';
import { loadMapMessages, type MapTable } from '../../i18n/map/messages.js';

/** The map's sentences in the language of its element; those of the language before until they are there. */
export class MapWords {
  readonly #host: ReactiveControllerHost;
  #wanted: string | undefined;
  #table: MapTable | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  in(lang: string): MapTable | undefined {
    if (lang !== this.#wanted) void this.#load(lang);
    return this.#table;
  }

  async #load(lang: string): Promise<void> {
    this.#wanted = lang;
    const table = await loadMapMessages(lang);
    if (lang !== this.#wanted) return;
    this.#table = table;
    this.#host.requestUpdate();
  }
}
