import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ReactiveController } from 'lit';
import { addStyles } from './add-styles.js';
import { Later } from './later.js';
import type { ListActions, ListPanel } from './list-panel.js';
import type { MapContext } from './map-context.js';
import type { Scene } from './scene.js';

/** The list beside the map: closed until someone asks for it, and loaded only then. */
export class MapList implements ReactiveController {
  #isOpen = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #panel: Later<ListPanel>;
  #focusNext: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#panel = new Later(host, async () => {
      const { ListPanel, listStyles } = await import('./list-panel.js');
      addStyles(host, listStyles);
      return new ListPanel(host);
    });
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#focusNext) return;
    const part = this.#host.shadowRoot?.querySelector<HTMLElement>(this.#focusNext);
    if (!part) return;
    this.#focusNext = undefined;
    part.focus();
    part.scrollIntoView({ block: 'nearest' });
  }

  /** The button that is always there. */
  button({ m }: MapContext): TemplateResult {
    return html`<button
      type="button"
      class="list-button"
      part="list-button"
      aria-expanded=${this.#isOpen}
      aria-controls="list"
      @click=${() => {
        this.#isOpen = !this.#isOpen;
        this.#host.requestUpdate();
      }}
    >
      ${m(this.#isOpen ? 'map.hideList' : 'map.showList')}
    </button>`;
  }

  /** Opens the list at the members that no map can show. */
  readonly showUnlocated = (): void => {
    this.#isOpen = true;
    this.#focusNext = '.unlocated';
    this.#host.requestUpdate();
  };

  render(scene: Scene, context: MapContext, actions: ListActions): TemplateResult {
    const panel = this.#isOpen ? this.#panel.now : undefined;
    return html`<section
      id="list"
      class="list"
      part="list"
      aria-label=${context.m('map.list')}
      ?hidden=${!this.#isOpen}
    >
      ${panel?.render(scene, context, actions) ?? nothing}
    </section>`;
  }
}
