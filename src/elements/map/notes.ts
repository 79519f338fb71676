import { html, nothing, type TemplateResult } from 'lit';
import type { MapContext } from './map-context.js';

interface Notes {
  /** Members found that have no place. */
  readonly unlocated: number;
  readonly isPlain: boolean;
  readonly hasTowns: boolean;
  readonly tilesFailed: boolean;
}

/** What is missing on the map, with a way to see it, and whom to thank for the rest. */
export const mapNotes = (
  { unlocated, isPlain, hasTowns, tilesFailed }: Notes,
  { m }: MapContext,
  showUnlocated: () => void,
): TemplateResult => {
  const sentences = [
    isPlain ? m('map.plain') : 'Natural Earth',
    hasTowns && 'GeoNames (CC BY 4.0)',
    tilesFailed && m('map.tilesFailed'),
  ];
  return html`<p class="notes muted" part="notes">
    ${
      unlocated > 0
        ? html`<button type="button" class="plain" @click=${showUnlocated}>
            ${m('map.unlocated', { count: unlocated })}
          </button> `
        : nothing
    }${sentences.filter(Boolean).join('\u00a0· ')}
  </p>`;
};
