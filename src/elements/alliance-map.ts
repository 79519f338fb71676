import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { SearchSession, SessionChange } from '../state/search-session.js';
import { ground } from '../styles/tokens.js';
import { AllianceElement } from './alliance-element.js';
import type { AllianceMapView } from './map/alliance-map-view.js';

/**
 * A map of an alliance: its clusters, their members grouped under the current search, and who is allied with whom.
 * The map's own code and outlines are loaded when the element comes near the viewport.
 *
 * @tag alliance-map
 * @summary The alliance on a map.
 * @slot - Shown until the directory is there, and again when it cannot be had.
 * @slot error - Replaces the message when the directory cannot be had.
 * @csspart base - The ground that everything stands on.
 * @csspart map - The map with its legend and notes.
 * @csspart stage - The part that is drawn and moved.
 * @csspart chart - The drawing: land, borders and relations.
 * @csspart land - The land.
 * @csspart borders - The borders between countries.
 * @csspart controls - The buttons that zoom and move.
 * @csspart area - The button that searches the area in view.
 * @csspart marker - A marker; also `office`, `group`, `member` or `centre`.
 * @csspart callout - The box beside a chosen marker.
 * @csspart legend - What the signs mean.
 * @csspart notes - What is missing, and where the outlines come from.
 * @cssprop --alliance-map-height - Height of the stage.
 * @cssprop --alliance-map-sea - Colour of the sea.
 * @cssprop --alliance-map-land - Colour of the land.
 * @cssprop --alliance-map-border - Colour of coasts and borders.
 * @cssprop --alliance-map-arc - Colour of the relations.
 * @fires {AllianceSelectEvent} alliance-select - A member was chosen. Cancelable.
 * @fires {AllianceLoadEvent} alliance-load - The directory is there.
 * @fires {AllianceErrorEvent} alliance-error - The directory could not be loaded or refreshed.
 */
export class AllianceMap extends AllianceElement {
  static override styles: CSSResultGroup = [
    ground,
    css`
      .quiet {
        block-size: var(--alliance-map-height, clamp(20em, 58cqi, 38em));
      }
    `,
  ];

  /** Another basemap: TopoJSON in Web Mercator, 0..1, whose first object holds the countries. */
  @property({ attribute: 'basemap-url' }) basemapUrl: string | undefined;

  #view: AllianceMapView | undefined;
  #observer: IntersectionObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#view) return;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void this.#start();
      },
      { rootMargin: '300px' },
    );
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  /** @internal */
  override sessionChanged(change: SessionChange): void {
    this.#view?.sessionChanged(change);
  }

  protected override renderContent(session: SearchSession): unknown {
    return this.#view?.render(session, this.data.loaded, this.context(session.directory, 3)) ?? this.renderWaiting();
  }

  async #start(): Promise<void> {
    this.#observer?.disconnect();
    const { AllianceMapView } = await import('./map/alliance-map-view.js');
    this.#view ??= new AllianceMapView(this);
    this.requestUpdate();
  }
}
