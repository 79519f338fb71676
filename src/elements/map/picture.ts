import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clusterHue } from '../../core/cluster-identity.js';
import { drawingOf, sketchOf } from '../../core/map/drawing.js';
import type { Box } from '../../core/map/labels.js';
import type { City } from '../../core/map/map-labels.js';
import type { Marker } from '../../core/map/markers.js';
import type { Basemap } from '../../core/map/topology.js';
import { toScreen, type Viewport } from '../../core/map/viewport.js';
import type { SearchSession } from '../../state/search-session.js';
import { layerNames, type Layer, type Layers } from './layers.js';
import type { MapContext } from './map-context.js';
import type { Extras } from './map-extras.js';
import type { MarkerFocus } from './marker-focus.js';
import { markerName, uniqueNames } from './marker-names.js';
import type { Scene } from './scene.js';
import { markerButton, type MarkerHandlers, type MarkerState, type Overlay } from './stage.js';

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
  /** Lines, names and what is reckoned come once the land and the markers are to be seen. */
  readonly extras: Extras | undefined;
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
  const { scene, view, isTiled, extras } = picture;
  const { session } = scene;
  const [chosen = ''] = session.filters.cluster ?? [];
  return {
    isTiled,
    ...(extras ? detailsOf(picture, extras) : { drawing: sketchOf(view, groundOf(picture)), dust: '', labels: [] }),
    hullHue: clusterHue(session.directory, chosen),
    isChosen: ({ clusters }) => isForward(session, clusters),
    here: picture.here && toScreen(view, ...picture.here),
  };
};

const groundOf = ({ basemap, isTiled }: Picture): Basemap | undefined => (isTiled ? undefined : basemap);

const detailsOf = (picture: Picture, extras: Extras): Pick<Overlay, 'drawing' | 'dust' | 'labels'> => {
  const { scene, view, layers } = picture;
  const counts = layers.has('countries') ? scene.countries : undefined;
  const hull = layers.has('hull') ? scene.hull : undefined;
  return {
    drawing: drawingOf(view, { basemap: groundOf(picture), counts, hull, arcs: scene.arcsIn(layers) }),
    dust: layers.has('members') ? scene.dust(view) : '',
    labels: labelsOf(picture, extras, counts),
  };
};

const labelsOf = (
  picture: Picture,
  { isOverWater, mapLabels, widthOf }: Extras,
  counts: ReadonlyMap<string, number> | undefined,
): Overlay['labels'] => {
  const { scene, view, markers, context, cities, isTiled, host } = picture;
  const basemap = groundOf(picture);
  const { fontFamily, fontSize } = getComputedStyle(host.shadowRoot?.querySelector('.base') ?? host);
  const em = parseFloat(fontSize);
  const size = em * labelSize;
  const subjects = {
    ...context,
    markers,
    basemap,
    cities,
    counts,
    taken: controlBoxes(view, em),
    isBack: (marker: Marker) => isBack(marker, scene.session),
  };
  const labels = mapLabels(view, subjects, {
    size,
    widthOf: (text, tone) => widthOf(text, `${tone === 'office' ? '600 ' : ''}${size}px ${fontFamily}`),
  });
  return labels.map((label) => ({
    ...label,
    isAfloat: !isTiled && (basemap === undefined || isOverWater(label.box, view, basemap)),
  }));
};

/** Where the buttons are by the size of the text: in the upper right corner, and in the middle of the upper edge. */
const controlBoxes = ({ width }: Viewport, em: number): readonly Box[] => [
  { left: width - 3.25 * em, top: 0, width: 3.25 * em, height: 14 * em },
  { left: width / 2 - 5 * em, top: 0, width: 10 * em, height: 3 * em },
];

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
export const availableLayers = ({ offices, points, arcs, hasGravity, session }: Scene): readonly Layer[] => {
  const has: Partial<Record<Layer, boolean>> = {
    offices: offices.length > 0,
    members: points.sites.length > 0,
    gravity: hasGravity,
    hull: (session.filters.cluster?.length ?? 0) > 0,
    countries: points.sites.length > 0,
    cities: true,
  };
  const ties = new Set<Layer>(arcs.map(({ relation }) => relation.type));
  return layerNames.filter((layer) => has[layer] ?? ties.has(layer));
};
