import { html, nothing, svg, type TemplateResult } from 'lit';
import { idList } from '../../core/id-list.js';
import { relationTypes, type RelationType } from '../../core/model.js';
import type { MapContext } from './map-context.js';

/** What the map can show; a visitor switches each on and off. */
export type Layer = RelationType | 'offices' | 'members' | 'gravity' | 'hull' | 'countries' | 'cities';

/** In the order of the legend. */
export const layerNames: readonly Layer[] = [
  'offices',
  'members',
  ...relationTypes,
  'gravity',
  'hull',
  'countries',
  'cities',
];

/** The layers that are on. */
export type Layers = ReadonlySet<Layer>;

/** The layers that an attribute names; all but the counts by country unless it says otherwise. */
export const layersOf = (attribute: string | undefined): Layers => {
  const named = idList(attribute);
  return new Set(
    layerNames.filter((layer) => (attribute === undefined ? layer !== 'countries' : named.includes(layer))),
  );
};

/** The legend: what each sign means, and whether it is shown. Only what the data has is in it. */
export const legend = (
  available: readonly Layer[],
  on: Layers,
  context: MapContext,
  toggle: (layer: Layer) => void,
): TemplateResult =>
  html`<fieldset class="legend" part="legend">
    <legend class="visually-hidden">${context.m('map.layers')}</legend>
    ${available.map(
      (layer) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${on.has(layer)}
            @change=${() => {
              toggle(layer);
            }}
          />${sign(layer)}<span>${layerName(layer, context)}</span>
        </label>`,
    )}
  </fieldset>`;

const isRelation = (layer: Layer): layer is RelationType => (relationTypes as readonly string[]).includes(layer);

const layerName = (layer: Layer, { t, m }: MapContext): string => {
  if (isRelation(layer)) return t(`relation.${layer}`);
  switch (layer) {
    case 'offices':
      return m('map.legendOffice');
    case 'members':
      return m('map.legendGroup');
    case 'gravity':
      return m('map.layerGravity');
    case 'hull':
      return m('map.layerHull');
    case 'countries':
      return m('map.layerCountries');
    case 'cities':
      return m('map.layerCities');
  }
};

const sign = (layer: Layer): unknown => {
  if (isRelation(layer)) return drawnSign(svg`<path class="arc ${layer}" d="M1 11Q16 2 31 11" />`);
  if (layer === 'gravity') return gravitySign;
  return layer === 'cities' ? nothing : html`<i class=${layer} aria-hidden="true"></i>`;
};

const drawnSign = (drawing: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 32 16" aria-hidden="true" focusable="false">${drawing}</svg>`;

/** A ring with a cross through it, as on the drawings of engineers. */
export const gravitySign: TemplateResult = html`<svg
  class="cross"
  viewBox="0 0 20 20"
  aria-hidden="true"
  focusable="false"
>
  ${svg`<path d="M10 1v18M1 10h18" /><circle cx="10" cy="10" r="5.5" />`}
</svg>`;
