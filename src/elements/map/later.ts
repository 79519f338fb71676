import type { ReactiveControllerHost } from 'lit';

/** A part of the map that is loaded when it is first wanted. */
export class Later<Part> {
  /** The part if it is there already. */
  loaded: Part | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #loading: Promise<Part> | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part if it is there. Asking for it fetches it, and the host is updated when it comes. */
  get now(): Part | undefined {
    if (!this.#loading)
      this.ready().catch((error: unknown) => {
        console.warn(`alliance-directory: a part of the map could not be loaded. ${String(error)}`);
      });
    return this.loaded;
  }

  /** The part, once it is there. A failure is forgotten, so that the next wish tries again. */
  ready(): Promise<Part> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<Part> {
    try {
      this.loaded = await this.#load();
      this.#host.requestUpdate();
      return this.loaded;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
