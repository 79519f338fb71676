import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nearestZoom, type Viewport } from '../../core/map/viewport.js';
import type { MapContext } from './map-context.js';
import { TileLayer } from './tiles.js';

/** What a webmaster says about a detailed map. */
export interface TileAttributes {
  /** `https://…/{z}/{x}/{y}.png`, or the address of a raster .pmtiles file. */
  readonly tiles: string | undefined;
  /** Whom to thank for it. Without, there are no tiles: their licences ask for it. */
  readonly attribution: string | undefined;
  /** Ask the visitor before anything is fetched from there. */
  readonly consent: boolean;
}

/** Further away the outlines are the better map. */
const firstZoom = 6;

/** Decides whether there are tiles: a webmaster wants them, a visitor agrees, and the view is near enough. */
export class MapTiles implements ReactiveController {
  readonly #host: TileAttributes & ReactiveControllerHost & Node;
  #layer: TileLayer | undefined;
  #wanted: string | undefined;
  #address: string | undefined;
  #agreedTo: string | undefined;

  constructor(host: TileAttributes & ReactiveControllerHost & Node) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#layer?.close();
    this.#layer = undefined;
  }

  /** How near the view may come. */
  get nearest(): number {
    return Math.max(nearestZoom, this.#layer?.nearest ?? 0);
  }

  get hasFailed(): boolean {
    return this.#layer?.hasFailed ?? false;
  }

  /** Whether images are to be seen in this view. */
  isOn(view: Viewport): boolean {
    this.#follow(view);
    return view.zoom > firstZoom && this.#layer?.nearest !== undefined;
  }

  render(view: Viewport, { m }: MapContext): unknown {
    if (view.zoom <= firstZoom || !this.#address) return nothing;
    if (this.#needsConsent) {
      const host = new URL(this.#address, this.#host.baseURI).host;
      return html`<button type="button" class="consent" part="consent" @click=${this.#agree}>
        ${m('map.consent', { host })}
      </button>`;
    }
    if (!this.isOn(view)) return nothing;
    return html`${this.#layer?.render(view)}
      <p class="credit" part="credit"><bdi>${this.#host.attribution}</bdi></p>`;
  }

  get #needsConsent(): boolean {
    return this.#host.consent && this.#agreedTo !== this.#address;
  }

  #follow({ zoom }: Viewport): void {
    const { tiles, attribution, baseURI } = this.#host;
    const wanted = [tiles, attribution].join(' ');
    if (wanted !== this.#wanted) this.#use(tiles, attribution);
    this.#wanted = wanted;
    if (!this.#address || this.#layer || zoom <= firstZoom || this.#needsConsent) return;
    this.#layer = new TileLayer(this.#host, this.#address, baseURI);
  }

  #use(tiles: string | undefined, attribution: string | undefined): void {
    this.#layer?.close();
    this.#layer = undefined;
    this.#address = attribution?.trim() ? tiles : undefined;
    if (tiles !== undefined && !this.#address && !refused.has(tiles)) {
      refused.add(tiles);
      console.error(
        `alliance-directory: no tiles are loaded from ${tiles}, since the attribute "attribution" is missing.`,
      );
    }
  }

  readonly #agree = (): void => {
    this.#agreedTo = this.#address;
    this.#host.requestUpdate();
  };
}

/** Addresses that the webmaster has been told about. */
const refused = new Set<string>();
