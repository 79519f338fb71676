import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RelationType } from '../../core/model.js';
import type { TemplateContext } from '../template-context.js';
import type { RelationArcs } from './relations.js';

/** What the signs on the map mean, as far as the map has them. */
export const legend = (
  has: { readonly offices: boolean; readonly members: boolean },
  arcs: readonly RelationArcs[],
  { t }: TemplateContext,
): TemplateResult => {
  const types = [...new Set(arcs.map(({ relation }) => relation.type))];
  return html`<ul class="legend" part="legend" aria-label=${t('map.legend')}>
    ${has.offices ? html`<li><i class="office"></i>${t('map.legendOffice')}</li>` : nothing}
    ${
      has.members
        ? html`<li><i class="group"></i>${t('map.legendGroup')}</li>
            <li><i class="member"></i>${t('map.legendMember')}</li>`
        : nothing
    }
    ${types.map((type) => html`<li>${line(type)}${t(`relation.${type}`)}</li>`)}
  </ul>`;
};

const line = (type: RelationType): TemplateResult =>
  html`<svg viewBox="0 0 32 16" aria-hidden="true" focusable="false">
    ${svg`<path class="arc ${type}" d="M1 11Q16 2 31 11" />`}
  </svg>`;

/** Where the outlines come from, and what is missing on the map. */
export const mapNotes = (unlocated: number, isPlain: boolean, { t }: TemplateContext): TemplateResult =>
  html`<p class="notes muted" part="notes">
    ${[unlocated > 0 && t('map.unlocated', { count: unlocated }), isPlain ? t('map.plain') : 'Natural Earth']
      .filter(Boolean)
      .join(' · ')}
  </p>`;
