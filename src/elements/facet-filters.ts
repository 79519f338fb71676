import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../core/display-names.js';
import { facetNames, type FacetCount, type FacetName } from '../core/search/source.js';
import { memberTypes } from '../core/model.js';
import { formatNumber } from '../i18n/messages.js';
import type { SearchSession } from '../state/search-session.js';
import { clusterHue, clusterName, initials } from './cluster-identity.js';
import { closeIcon } from './icons.js';
import { conceptLabel, type TemplateContext } from './template-context.js';

/** Values that a facet shows before "show all". */
const shownValues = 6;

export interface FacetGroup {
  readonly facet: FacetName;
  readonly counts: readonly FacetCount[];
  /** Whether all values are shown. */
  readonly open: boolean;
  readonly onToggle: (value: string) => void;
  readonly onOpen: () => void;
}

/** What a facet's value is called in the visitor's language. */
export const facetLabel = (facet: FacetName, value: string, context: TemplateContext): string => {
  if (facet === 'cluster') return clusterName(context.directory, value, context.preferred);
  if (facet === 'country') return countryName(value, context.lang);
  if (facet === 'competence') return conceptLabel(value, context).value;
  const type = memberTypes.find((known) => known === value);
  return type ? context.t(`type.${type}`) : value;
};

/** One facet: its values as checkboxes, each with the number of members it would leave. */
export const facetGroup = (group: FacetGroup, chosen: readonly string[], context: TemplateContext): unknown => {
  const { facet, counts, open } = group;
  if (counts.length < 2 && chosen.length === 0) return nothing;
  const shown = open ? counts : counts.filter(({ value }, index) => index < shownValues || chosen.includes(value));
  return html`<fieldset part="facet">
    <legend>${context.t(`facet.${facet}`)}</legend>
    <ul>
      ${shown.map((count) => html`<li>${facetValue(group, count, chosen, context)}</li>`)}
    </ul>
    ${counts.length > shownValues ? openButton(group, context) : nothing}
  </fieldset>`;
};

const facetValue = (
  { facet, onToggle }: FacetGroup,
  { value, count }: FacetCount,
  chosen: readonly string[],
  context: TemplateContext,
): TemplateResult =>
  html`<label>
    <input
      type="checkbox"
      .checked=${chosen.includes(value)}
      @change=${() => {
        onToggle(value);
      }}
    />
    ${facet === 'cluster' ? clusterMark(value, context) : nothing}
    <span class="label">${facetLabel(facet, value, context)}</span>
    <span class="number muted">${formatNumber(context.lang, count)}</span>
  </label>`;

const clusterMark = (id: string, { directory, preferred }: TemplateContext): TemplateResult =>
  html`<span class="mark ${clusterHue(directory, id)}" part="mark" aria-hidden="true"
    >${initials(clusterName(directory, id, preferred))}</span
  >`;

const openButton = ({ facet, counts, open, onOpen }: FacetGroup, { t }: TemplateContext): TemplateResult => {
  const text = open ? t('filters.fewer') : t('filters.more', { count: counts.length });
  return html`<button
    type="button"
    class="plain"
    aria-expanded=${open}
    aria-label="${text}, ${t(`facet.${facet}`)}"
    @click=${onOpen}
  >
    ${text}
  </button>`;
};

/** Whether anything but words narrows the search. */
export const hasFilters = ({ filters, state }: SearchSession): boolean =>
  state.bounds !== undefined || Object.values(filters).some((values) => values.length > 0);

/** The filters that are on, each a button that takes it off. */
export const activeFilters = (
  session: SearchSession,
  context: TemplateContext,
  act: (change: () => void) => void,
): readonly TemplateResult[] => {
  const remove = (change: () => void) => () => {
    act(change);
  };
  const chips = facetNames.flatMap((facet) =>
    (session.filters[facet] ?? []).map((value) => {
      const label = facetLabel(facet, value, context);
      return chip(
        label,
        context,
        remove(() => {
          session.toggle(facet, value);
        }),
      );
    }),
  );
  if (!session.state.bounds) return chips;
  const everywhere = remove(() => {
    session.update({ bounds: undefined });
  });
  return [...chips, chip(context.t('filters.area'), context, everywhere)];
};

const chip = (label: string, { t }: TemplateContext, onRemove: () => void): TemplateResult =>
  html`<button type="button" class="chip" part="chip" aria-label=${t('filters.remove', { label })} @click=${onRemove}>
    ${label}${closeIcon}
  </button>`;
