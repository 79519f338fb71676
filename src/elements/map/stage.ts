import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clusterHue, clusterName, initials } from '../cluster-identity.js';
import { formatNumber } from '../../i18n/messages.js';
import type { TemplateContext } from '../template-context.js';
import type { Basemap } from './basemap.js';
import type { PlacedLabel } from './labels.js';
import { groupSize, type Marker } from './markers.js';
import { place } from './place.js';
import type { RelationArcs } from './relations.js';
import { toScreen, worldPixels, type Viewport } from './viewport.js';

/** Puts the world's paths where the view has them. */
const worldTransform = (view: Viewport): string => {
  const [left, top] = toScreen(view, 0, 0);
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${String(worldPixels(view.zoom))})`;
};

/** The drawing under the markers: land, borders, relations. It says nothing that the markers do not say in words. */
export const chart = (
  view: Viewport,
  basemap: Basemap | undefined,
  arcs: readonly RelationArcs[],
  isChosen: (arc: RelationArcs) => boolean,
): TemplateResult =>
  html`<svg class="chart" part="chart" aria-hidden="true" focusable="false">
    <g transform=${worldTransform(view)}>
      ${basemap ? outlines(basemap) : nothing}
      ${arcs.map((arc) => svg`<path class="arc ${arc.relation.type} ${isChosen(arc) ? '' : 'back'}" d=${arc.path} />`)}
    </g>
  </svg>`;

const outlines = ({ toWorld, land, coast, borders }: Basemap): TemplateResult =>
  svg`<g transform=${toWorld}>
    <path class="land" part="land" d=${land} /><path class="coast" d=${coast} />
    <path class="borders" part="borders" d=${borders} />
  </g>`;

/** Names beside markers, and of countries. Screen readers hear them from the markers. */
export const labelLayer = (labels: readonly PlacedLabel[]): TemplateResult =>
  html`<div class="labels" aria-hidden="true">
    ${repeat(
      labels,
      ({ id }) => id,
      ({ text, tone, box }) => html`<span class="label ${tone}" ${place(box.left, box.top)}><bdi>${text}</bdi></span>`,
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
  marker.kind === 'group' ? `group size-${String(groupSize(marker.group.count))}` : marker.kind;

/**
 * What is drawn on a marker. It is put there by the style sheet and is no text: the visible name of a head office is
 * the label beside it, and the accessible one says more than two letters.
 */
const markerFace = (marker: Marker, { directory, preferred, lang }: TemplateContext): TemplateResult => {
  if (marker.kind === 'group')
    return html`<span class="number" data-face=${formatNumber(lang, marker.group.count)}></span>`;
  if (marker.kind !== 'office') return html`<span></span>`;
  const [first, ...others] = marker.clusters;
  if (!first || others.length > 0) return html`<span class="mark several" data-face=${marker.clusters.length}></span>`;
  const former = first.status === 'active' ? '' : 'former';
  return html`<span
    class="mark ${clusterHue(directory, first.id)} ${former}"
    data-face=${initials(clusterName(directory, first.id, preferred))}
  ></span>`;
};
