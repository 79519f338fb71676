import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clusterHue } from '../../core/cluster-identity.js';
import { drawingOf } from '../../core/map/drawing.js';
import type { Box } from '../../core/map/labels.js';
import { mapLabels, type City } from '../../core/map/map-labels.js';
import type { Marker } from '../../core/map/markers.js';
import type { Basemap } from '../../core/map/topology.js';
import { toScreen, type Viewport } from '../../core/map/viewport.js';
import type { SearchSession } from '../../state/search-session.js';
import { layerNames, type Layer, type Layers } from './layers.js';
import type { MapContext } from './map-context.js';
import type { MarkerFocus } from './marker-focus.js';
import { markerName, uniqueNames } from './marker-names.js';
import type { Scene } from './scene.js';
import { markerButton, type MarkerHandlers, type MarkerState, type Overlay } from './stage.js';
import { widthOf } from './text-width.js';

/** All that one rendering of the map depends on. */
export interface Picture {
  readonly scene: Scene;
  readonly view: Viewport;
  readonly layers: Layers;
  readonly context: MapContext;
  readonly markers: readonly Marker[];
  readonly basemap: Basemap | undefined;
  readonly cities: readonly City[];
  readonly isTiled: boolean;
  /** Where the visitor is, in the world square. */
  readonly here: readonly [x: number, y: number] | undefined;
  /** The marker that a callout belongs to. */
  readonly openId: string | undefined;
  readonly host: Element;
}

/** Size of label text relative to the element's, as in the style sheet. */
const labelSize = 0.8125;

/** What is drawn over the land, and the labels that find room on it. */
export const overlayOf = (picture: Picture): Overlay => {
  const { scene, view, layers, basemap, isTiled } = picture;
  const { session } = scene;
  const counts = layers.has('countries') ? scene.countries : undefined;
  const hull = layers.has('hull') ? scene.hull : undefined;
  const [chosen = ''] = session.filters.cluster ?? [];
  return {
    drawing: drawingOf(view, { basemap: isTiled ? undefined : basemap, counts, hull, arcs: scene.arcsIn(layers) }),
    isTiled,
    dust: layers.has('members') && view.width > 0 ? scene.dust(view) : '',
    labels: view.width > 0 ? labelsOf(picture, counts) : [],
    hullHue: clusterHue(session.directory, chosen),
    isChosen: ({ clusters }) => isForward(session, clusters),
    here: picture.here && toScreen(view, ...picture.here),
  };
};

const labelsOf = (
  { scene, view, markers, context, basemap, cities, isTiled, host }: Picture,
  counts: ReadonlyMap<string, number> | undefined,
): Overlay['labels'] => {
  const { fontFamily, fontSize } = getComputedStyle(host.shadowRoot?.querySelector('.base') ?? host);
  const em = parseFloat(fontSize);
  const size = em * labelSize;
  const subjects = {
    ...context,
    markers,
    basemap: isTiled ? undefined : basemap,
    cities,
    counts,
    taken: [controlsBox(view, em)],
    isBack: (marker: Marker) => isBack(marker, scene.session),
  };
  return mapLabels(view, subjects, {
    size,
    widthOf: (text, tone) => widthOf(text, `${tone === 'office' ? '600 ' : ''}${size}px ${fontFamily}`),
  });
};

/** Where the buttons are, in the upper right corner, by the size of the text. */
const controlsBox = ({ width }: Viewport, em: number): Box => ({
  left: width - 3.25 * em,
  top: 0,
  width: 3.25 * em,
  height: 14 * em,
});

/** The markers as buttons, one of them the tab stop. */
export const markerLayer = (picture: Picture, focus: MarkerFocus, handlers: MarkerHandlers): TemplateResult => {
  const { scene, view, markers, context } = picture;
  const names = uniqueNames(markers.map((marker) => markerName(marker, context, scene.siteOf(marker))));
  const stateOf = markerStates(picture, focus.follow(markers, view));
  return html`<p class="visually-hidden" id="map-keys">${context.m('map.keys')}</p>
    <div
      class="markers"
      role="group"
      aria-label=${context.m('map.label')}
      aria-describedby="map-keys"
      @keydown=${focus.keydown}
    >
      ${repeat(
        markers,
        ({ id }) => id,
        (marker, index) => markerButton(marker, names[index] ?? '', stateOf(marker), context, handlers),
      )}
    </div>`;
};

const markerStates = ({ scene, openId }: Picture, active: string | undefined): ((marker: Marker) => MarkerState) => {
  const { session } = scene;
  const lit = session.highlighted === undefined ? undefined : scene.groupsWith(session.highlighted);
  return (marker) => ({
    active: marker.id === active,
    open: marker.id === openId,
    lit: lit?.has(marker.id) ?? false,
    back: isBack(marker, session),
  });
};

/** The head office of a cluster that is not chosen, while others are. */
const isBack = (marker: Marker, session: SearchSession): boolean =>
  marker.kind === 'office' &&
  !isForward(
    session,
    marker.clusters.map(({ id }) => id),
  );

/** Whether any of the clusters is chosen, or none is at all. */
const isForward = ({ filters }: SearchSession, clusters: readonly string[]): boolean =>
  !filters.cluster?.length || filters.cluster.some((id) => clusters.includes(id));

/** The layers for which the directory has anything. */
export const availableLayers = ({ offices, points, arcs, gravity, session }: Scene): readonly Layer[] => {
  const has: Partial<Record<Layer, boolean>> = {
    offices: offices.length > 0,
    members: points.sites.length > 0,
    gravity: gravity !== undefined,
    hull: (session.filters.cluster?.length ?? 0) > 0,
    countries: points.sites.length > 0,
    cities: true,
  };
  const ties = new Set<Layer>(arcs.map(({ relation }) => relation.type));
  return layerNames.filter((layer) => has[layer] ?? ties.has(layer));
};
