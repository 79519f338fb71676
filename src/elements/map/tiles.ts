import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sightOf, toScreen, worldPixels, type Viewport } from '../../core/map/viewport.js';
import { place } from './place.js';

/** One image of the detailed map. */
interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Where the images come from. */
interface TileSource {
  readonly nearest: number;
  /** The address of the image; undefined until it is there, and where there is none. */
  addressOf(tile: Tile): string | undefined;
  close(): void;
}

/** Failures in a row, with nothing shown, after which the outlines come back. */
const mostFailures = 4;

/** Images under the markers, from a tile server or one .pmtiles file. */
export class TileLayer {
  /** Whether nothing could be had: the outlines take over again. */
  hasFailed = false;
  readonly #host: ReactiveControllerHost;
  #source: TileSource | undefined;
  #failures = 0;

  constructor(host: ReactiveControllerHost, address: string, base: string) {
    this.#host = host;
    void this.#open(address, base);
  }

  /** How near the images go; undefined until they are there. */
  get nearest(): number | undefined {
    return this.hasFailed ? undefined : this.#source?.nearest;
  }

  close(): void {
    this.#source?.close();
  }

  render(view: Viewport): unknown {
    const source = this.#source;
    if (!source || this.hasFailed) return nothing;
    const tiles = tilesIn(view, source.nearest);
    return html`<div class="tiles" part="tiles" aria-hidden="true">
      ${repeat(tiles, keyOf, (tile) => this.#image(tile, view, source))}
    </div>`;
  }

  #image(tile: Tile, view: Viewport, source: TileSource): TemplateResult | typeof nothing {
    const address = source.addressOf(tile);
    if (address === undefined) return nothing;
    const share = 2 ** tile.z;
    const [x, y] = toScreen(view, tile.x / share, tile.y / share);
    const [right, bottom] = toScreen(view, (tile.x + 1) / share, (tile.y + 1) / share);
    // Whole pixels: a seam between images would show.
    const [left, top] = [Math.round(x), Math.round(y)];
    return html`<img
      alt=""
      draggable="false"
      referrerpolicy="strict-origin-when-cross-origin"
      width=${Math.round(right) - left}
      height=${Math.round(bottom) - top}
      src=${address}
      @load=${this.#succeed}
      @error=${this.#fail}
      ${place(left, top)}
    />`;
  }

  async #open(address: string, base: string): Promise<void> {
    const changed = (): void => {
      this.#host.requestUpdate();
    };
    try {
      this.#source = /\.pmtiles([?#]|$)/.test(address)
        ? await (await import('./archive-tiles.js')).openArchive(new URL(address, base).href, changed, this.#fail)
        : serverTiles(address, base);
      changed();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  readonly #succeed = (): void => {
    this.#failures = 0;
  };

  readonly #fail = (): void => {
    this.#failures++;
    if (this.#failures >= mostFailures) this.#giveUp(`${this.#failures} of them failed in a row`);
    else this.#host.requestUpdate();
  };

  #giveUp(reason: unknown): void {
    if (this.hasFailed) return;
    this.hasFailed = true;
    this.#source?.close();
    console.warn(`alliance-directory: the tiles could not be loaded. ${String(reason)}`);
    this.#host.requestUpdate();
  }
}

const keyOf = ({ z, x, y }: Tile): string => `${z}/${x}/${y}`;

/** The images that fill the stage, as many as a tile server expects: 256 pixels each at whole levels. */
export const tilesIn = (view: Viewport, nearest: number): readonly Tile[] => {
  const z = Math.min(nearest, Math.max(0, Math.round(view.zoom)));
  const [west, north, east, south] = sightOf(view).map((side) => Math.floor(side * 2 ** z)) as [
    number,
    number,
    number,
    number,
  ];
  const tiles: Tile[] = [];
  const last = worldPixels(z) / 256 - 1;
  for (let y = Math.max(0, north); y <= Math.min(last, south); y++)
    for (let x = Math.max(0, west); x <= Math.min(last, east); x++) tiles.push({ z, x, y });
  return tiles;
};

/** As far as tile servers commonly go. */
const nearestOnServers = 18;

const serverTiles = (template: string, base: string): TileSource => ({
  nearest: nearestOnServers,
  addressOf: ({ z, x, y }) =>
    new URL(template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y)), base).href,
  close: () => undefined,
});
