import { css, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { SearchSession, SessionChange } from '../state/search-session.js';
import { ground } from '../styles/tokens.js';
import { AllianceElement } from './alliance-element.js';
import type { AllianceMapView } from './map/alliance-map-view.js';
import { scopeOf } from './scope.js';

/** How near the viewport a map begins to load, in pixels. */
const ahead = 300;

/**
 * A map of an alliance: its clusters, their members grouped under the current search, and who is allied with whom.
 * The map's own code and outlines are loaded when the element comes near the viewport.
 *
 * @tag alliance-map
 * @summary The alliance on a map.
 * @csspart map - The map with its legend and notes.
 * @csspart stage - The part that is drawn and moved.
 * @csspart chart - The drawing: land, borders and relations.
 * @csspart land - The land.
 * @csspart borders - The borders between countries.
 * @csspart controls - The buttons that zoom and move.
 * @csspart area - The button that searches the area in view.
 * @csspart marker - A marker of any kind.
 * @csspart office - A cluster's marker, or its name on the map.
 * @csspart group - A marker that stands for several members.
 * @csspart member - A member's marker.
 * @csspart relation - The marker of a tie between clusters.
 * @csspart gravity - The marker of the members' centre.
 * @csspart callout - The box beside a chosen marker.
 * @csspart legend - What the signs mean.
 * @csspart notes - What is missing, and where the outlines come from.
 * @csspart coast - The coasts.
 * @csspart shade - A country shaded by its number of members.
 * @csspart hull - The area of the chosen cluster's members.
 * @csspart arc - A tie between clusters.
 * @csspart label - A name on the map, of any kind.
 * @csspart back - The name of a cluster that stands back while another is chosen.
 * @csspart site - The name of a member's site.
 * @csspart country - The name of a country.
 * @csspart city - The name of a city.
 * @csspart tiles - The images of a detailed map.
 * @csspart credit - Whom to thank for them.
 * @csspart consent - The button that loads them.
 * @csspart list-button - The button that shows the map as a list.
 * @csspart list - The map as a list.
 * @cssprop --alliance-map-height - Height of the stage.
 * @cssprop --alliance-map-sea - Colour of the sea.
 * @cssprop --alliance-map-land - Colour of the land.
 * @cssprop --alliance-map-border - Colour of coasts and borders.
 * @cssprop --alliance-map-arc - Colour of the relations.
 * @fires {AllianceSelectEvent} alliance-select - A member was chosen. Cancelable.
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

  /** Another basemap: TopoJSON in Web Mercator, 0..1, whose first object holds the countries. It may be a relative address. */
  @property({ attribute: 'basemap-url' }) basemapUrl: string | undefined;

  /** Show only members of these clusters (ids, separated by commas or spaces), and these clusters. */
  @property() cluster: string | undefined;
  /** Show only members in these countries (ISO 3166-1 codes). */
  @property() country: string | undefined;
  /** Show only members with these competences or narrower ones (concept ids). */
  @property() competence: string | undefined;
  /** Show only these members (ids). */
  @property() ids: string | undefined;
  /** Leave these members out (ids). */
  @property() exclude: string | undefined;
  /**
   * The layers that are on at first: `offices`, `members`, `alliance`, `agreement`, `partnership`, `successor`,
   * `gravity`, `hull`, `countries`, `cities`. All but `countries` unless told.
   */
  @property() layers: string | undefined;
  /** A detailed map above zoom 6: `https://…/{z}/{x}/{y}.png`, or a raster `.pmtiles` file. */
  @property() tiles: string | undefined;
  /** Whom to thank for the tiles. Without it none are loaded. */
  @property() attribution: string | undefined;
  /** Ask the visitor before the first tile is fetched. */
  @property({ type: Boolean }) consent = false;

  #view: AllianceMapView | undefined;
  #observer: IntersectionObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#view) return;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void this.#start();
      },
      { rootMargin: `${String(ahead)}px` },
    );
    this.#observer.observe(this);
  }

  /** The observer tells with the next frame only, and a map in view need not wait for it. */
  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    const { top, bottom } = this.getBoundingClientRect();
    if (top < bottom && bottom > -ahead && top < innerHeight + ahead) void this.#start();
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
    const scope = scopeOf(this, session.directory);
    const context = this.context(session.directory, 3);
    return this.#view?.render(session, scope, this.data.loaded, context) ?? this.renderWaiting();
  }

  async #start(): Promise<void> {
    this.#observer?.disconnect();
    const { lang } = this.language;
    const loading = Promise.all([
      import('./map/alliance-map-view.js'),
      import('./map/map-look.js').then(({ dress }) => dress(this, lang)),
    ]);
    this.formatNumber(0); // the first number costs the browser the most, and now it has nothing else to do
    const [{ AllianceMapView }, languages] = await loading;
    if (this.isConnected) this.#view ??= new AllianceMapView(this, lang, languages);
  }
}
