/** Files of the fault server that an element test puts there, breaks and mends, and a loader that waits less long. */
import type { FileOrder } from './fault-files.js';
import { faultOrigin, faultUrl } from './elements.js';
import type { Raw } from './make-dataset.js';

export class SwitchedFile {
  readonly url: string = faultUrl('/file');

  /** Puts the dataset, or any text, in the place of what was there; that also mends the file. */
  async publish(content: Raw | string, how: Pick<FileOrder, 'keepsTag' | 'delayMs'> = {}): Promise<void> {
    await this.#order({ body: typeof content === 'string' ? content : JSON.stringify(content), ...how });
  }

  /** From now on the file is answered as the route answers. */
  async breakLike(route: string): Promise<void> {
    await this.#order({ like: route });
  }

  async mend(): Promise<void> {
    await this.#order({ like: '' });
  }

  async #order(order: FileOrder): Promise<void> {
    // a plain body, so that the browser asks no permission first
    const address = encodeURIComponent(this.url.slice(faultOrigin().length));
    await fetch(`${faultOrigin()}/order?file=${address}`, { method: 'POST', body: JSON.stringify(order) });
  }
}

/** The loader's pauses between its tries, in milliseconds: a little over 500 and 2,000, or what the server asks for. */
const isPause = (ms: number): boolean => ms >= 500 && ms <= 2600;
const isPatience = (ms: number): boolean => ms > 10_000 && ms <= 15_000;

const realTimeout = window.setTimeout.bind(window);

/** Waits as long as it says, however hurried the loader is. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => realTimeout(resolve, ms));

/**
 * Makes the loader's pauses short and its time limit shorter, for the tests of a `describe`. What tests and elements
 * wait for otherwise takes other times, and is left alone.
 *
 * @param patience by how much the limit of 15 seconds is divided
 */
export const hurryTheLoader = (patience = 8): void => {
  before(() => {
    const hurried = (run: () => void, ms = 0): number =>
      realTimeout(run, isPause(ms) ? ms / 40 : isPatience(ms) ? ms / patience : ms);
    window.setTimeout = hurried as typeof window.setTimeout;
  });
  after(() => {
    window.setTimeout = realTimeout;
  });
};
