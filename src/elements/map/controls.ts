import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapKey } from '../../i18n/map/messages.js';
import type { Camera } from './camera.js';
import type { MapContext } from './map-context.js';

export interface ControlActions {
  readonly fit: () => void;
  /** Goes to the visitor's place, which is asked for only then; absent where it cannot be known. */
  readonly nearMe: (() => void) | undefined;
  /** Restricts the search to what is in view, or lifts that; absent when there is nothing to restrict. */
  readonly area: (() => void) | undefined;
}

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`<path d=${path} />`}</svg>`;

const plus = icon('M12 6v12M6 12h12');
const minus = icon('M6 12h12');
const whole = icon('M5 9V5h4M19 9V5h-4M5 15v4h4M19 15v4h-4');
const here = icon('M12 3v3M12 18v3M3 12h3M18 12h3M12 6a6 6 0 1 0 0 12 6 6 0 1 0 0-12');
const cross = icon(
  'M12 4v16M4 12h16M9.5 6.5 12 4l2.5 2.5M9.5 17.5 12 20l2.5-2.5M6.5 9.5 4 12l2.5 2.5M17.5 9.5 20 12l-2.5 2.5',
);
const arrows: readonly (readonly [key: MapKey, path: string, right: number, down: number])[] = [
  ['map.up', 'm6 14 6-6 6 6', 0, -1],
  ['map.left', 'm14 6-6 6 6 6', -1, 0],
  ['map.right', 'm10 6 6 6-6 6', 1, 0],
  ['map.down', 'm6 10 6 6 6-6', 0, 1],
];

/** Buttons for everything that a drag, a pinch or a wheel does. They come before the markers. */
export const controls = (
  camera: Camera,
  areaIsSet: boolean,
  { m }: MapContext,
  actions: ControlActions,
): TemplateResult => {
  const button = (key: MapKey, face: unknown, act: () => void, leads = true): TemplateResult =>
    html`<button
      type="button"
      class="icon"
      aria-label=${m(key)}
      title=${m(key)}
      aria-disabled=${leads ? nothing : 'true'}
      @click=${act}
    >
      ${face}
    </button>`;
  const zoom = (key: MapKey, face: unknown, levels: number): TemplateResult =>
    button(key, face, () => camera.stepZoom(levels), camera.canStepZoom(levels));
  return html`<div class="controls" part="controls">
      <div class="stack">
        ${zoom('map.zoomIn', plus, 1)} ${zoom('map.zoomOut', minus, -1)} ${button('map.fit', whole, actions.fit)}
        ${actions.nearMe ? button('map.nearMe', here, actions.nearMe) : nothing}
      </div>
      <details class="mover">
        <summary title=${m('map.move')}><span class="visually-hidden">${m('map.move')}</span>${cross}</summary>
        <div class="arrows">
          ${arrows.map(([key, path, right, down]) =>
            button(key, icon(path), () => {
              camera.stepPan(right, down);
            }),
          )}
        </div>
      </details>
    </div>
    ${
      actions.area
        ? html`<button type="button" class="area" part="area" @click=${actions.area}>
            ${m(areaIsSet ? 'map.searchEverywhere' : 'map.searchArea')}
          </button>`
        : nothing
    }`;
};
