import type { ReactiveControllerHost } from 'lit';
import type { WorldBox } from '../../core/geo.js';
import type { City } from '../../core/map/map-labels.js';
import type { Basemap } from '../../core/map/topology.js';
import { basemapFor, loadBasemap, loadCities } from './basemap.js';
import { Later } from './later.js';

interface GroundHost extends ReactiveControllerHost, Node {
  readonly basemapUrl: string | undefined;
}

/** What the map stands on: outlines that hold the directory's places, and the names of towns. */
export class MapGround {
  basemap: Basemap | undefined;
  /** Whether the outlines could not be had. */
  isPlain = false;
  readonly #host: GroundHost;
  readonly #cities: Later<readonly City[]>;
  #address: string | undefined;

  constructor(host: GroundHost) {
    this.#host = host;
    this.#cities = new Later(host, loadCities);
  }

  /** Towns of Europe, the largest first; none until they are there. */
  get cities(): readonly City[] {
    return this.#cities.now ?? [];
  }

  /** Draws the outlines that hold these places, or those that the element names. */
  follow(places: WorldBox): void {
    const { basemapUrl, baseURI } = this.#host;
    const address = basemapUrl === undefined ? basemapFor(places) : new URL(basemapUrl, baseURI).href;
    if (address === this.#address) return;
    this.#address = address;
    void this.#use(address);
  }

  /** Without outlines the map still shows who is where, on a plain ground. */
  async #use(address: string): Promise<void> {
    const basemap = await loadBasemap(address).catch((error: unknown) => {
      console.warn(`alliance-directory: the basemap could not be loaded. ${String(error)}`);
      return undefined;
    });
    if (address !== this.#address) return;
    this.basemap = basemap;
    this.isPlain = basemap === undefined;
    this.#host.requestUpdate();
  }
}
