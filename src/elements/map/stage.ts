import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clusterHue, clusterName, initials } from '../../core/cluster-identity.js';
import type { Drawing } from '../../core/map/drawing.js';
import type { PlacedLabel } from '../../core/map/labels.js';
import { groupSize, type Marker } from '../../core/map/markers.js';
import type { Relation } from '../../core/model.js';
import { formatNumber } from '../../i18n/messages.js';
import type { TemplateContext } from '../template-context.js';
import { gravitySign } from './layers.js';
import { place } from './place.js';

/** A name on the map, and whether it stands on the colour of the sea. */
export interface DrawnLabel extends PlacedLabel {
  readonly isAfloat: boolean;
}

/** What is drawn over the land, in pixels of the stage. */
export interface Overlay {
  readonly drawing: Drawing;
  /** Whether tiles stand under the drawing instead of its own land. */
  readonly isTiled: boolean;
  /** Members that were not found, as dots. */
  readonly dust: string;
  readonly labels: readonly DrawnLabel[];
  /** The palette class of the cluster whose hull is drawn. */
  readonly hullHue: string;
  readonly isChosen: (relation: Relation) => boolean;
  /** Where the visitor is on the stage. */
  readonly here: readonly [x: number, y: number] | undefined;
}

/** The drawing under the markers. It says nothing that the markers do not say in words. */
export const chart = ({ drawing, isTiled, dust, labels, hullHue, isChosen, here }: Overlay): TemplateResult =>
  html`<svg class="chart" part="chart" aria-hidden="true" focusable="false">
    ${isTiled || !drawing.land ? nothing : ground(drawing)}
    <path class="hull ${hullHue}" part="hull" d=${drawing.hull} />
    ${drawing.arcs.map(
      ({ relation, path }) =>
        svg`<path class="arc ${relation.type} ${isChosen(relation) ? '' : 'back'}" part="arc" d=${path} />`,
    )}
    <path class="dust ${dust ? 'on' : ''}" d=${dust} />
    <path class="towns" d=${townDots(labels)} />
    ${here ? svg`<circle class="here" cx=${here[0]} cy=${here[1]} r="7" />` : nothing}
  </svg>`;

const ground = ({ land, shades, coast, borders }: Drawing): TemplateResult =>
  svg`<path class="land" part="land" d=${land} />
    ${shades.map(({ step, path }) => svg`<path class="shade step-${step}" part="shade" d=${path} />`)}
    <path class="coast" part="coast" d=${coast} /><path class="borders" part="borders" d=${borders} />`;

const townDots = (labels: readonly PlacedLabel[]): string =>
  labels.map(({ tone, x, y }) => (tone === 'city' ? `M${x.toFixed(1)} ${y.toFixed(1)}h0` : '')).join('');

/** Names beside markers, of countries and of towns. Screen readers hear those that matter from the markers. */
export const labelLayer = (labels: readonly DrawnLabel[]): TemplateResult =>
  html`<div class="labels" aria-hidden="true">
    ${repeat(
      labels,
      ({ id }) => id,
      ({ text, tone, box, isAfloat }) =>
        html`<span class="label ${tone} ${isAfloat ? 'afloat' : ''}" part="label ${tone}" ${place(box.left, box.top)}
          ><bdi>${text}</bdi></span
        >`,
    )}
  </div>`;

/** How a marker stands out: it is walked to, lit by the other side, or a step back. */
export interface MarkerState {
  readonly active: boolean;
  readonly lit: boolean;
  readonly back: boolean;
  readonly open: boolean;
}

export interface MarkerHandlers {
  readonly click: (marker: Marker) => void;
  readonly focus: (marker: Marker) => void;
  /** The pointer or the focus came to the marker, or left it. */
  readonly point: (marker: Marker | undefined) => void;
}

export const markerButton = (
  marker: Marker,
  name: string,
  state: MarkerState,
  context: TemplateContext,
  { click, focus, point }: MarkerHandlers,
): TemplateResult => {
  const on = (): void => {
    point(marker);
  };
  const off = (): void => {
    point(undefined);
  };
  return html`<button
    type="button"
    part="marker ${marker.kind}"
    class="marker ${markerClass(marker)} ${state.lit ? 'lit' : ''} ${state.back ? 'back' : ''}"
    data-id=${marker.id}
    tabindex=${state.active ? 0 : -1}
    aria-label=${name}
    aria-expanded=${state.open ? 'true' : nothing}
    title=${name}
    @click=${() => {
      click(marker);
    }}
    @pointerenter=${on}
    @pointerleave=${off}
    @focus=${() => {
      focus(marker);
      on();
    }}
    @blur=${off}
    ${place(marker.x, marker.y)}
  >
    ${markerFace(marker, context)}
  </button>`;
};

const markerClass = (marker: Marker): string =>
  marker.kind === 'group' ? `group size-${groupSize(marker.group.count)}` : marker.kind;

/**
 * What is drawn on a marker. It is put there by the style sheet and is no text: the visible name of a head office is
 * the label beside it, and the accessible one says more than two letters.
 */
const markerFace = (marker: Marker, { directory, preferred, lang }: TemplateContext): TemplateResult => {
  if (marker.kind === 'group')
    return html`<span class="number" data-face=${formatNumber(lang, marker.group.count)}></span>`;
  if (marker.kind === 'gravity') return gravitySign;
  if (marker.kind !== 'office') return html`<span></span>`;
  const [first, ...others] = marker.clusters;
  if (!first || others.length > 0) return html`<span class="mark several" data-face=${marker.clusters.length}></span>`;
  const former = first.status === 'active' ? '' : 'former';
  return html`<span
    class="mark ${clusterHue(directory, first.id)} ${former}"
    data-face=${initials(clusterName(directory, first.id, preferred))}
  ></span>`;
};
