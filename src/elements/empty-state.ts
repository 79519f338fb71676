import { html, nothing, type TemplateResult } from 'lit';
import type { SearchSession } from '../state/search-session.js';
import { activeFilters, hasFilters } from './facet-filters.js';
import type { TemplateContext } from './template-context.js';

/** Runs a change that the visitor asked for. */
export type Act = (change: () => void) => void;

/** Where nothing is found: what happened, what to try, and a way on. */
export const emptyState = (
  session: SearchSession,
  correction: unknown,
  context: TemplateContext,
  act: Act,
): TemplateResult => {
  const { t } = context;
  const text = session.query.trim();
  if (!text && !hasFilters(session)) return html`<div class="empty" part="empty"><p>${t('results.empty')}</p></div>`;
  return html`<div class="empty" part="empty">
    <p class="what">${text ? t('results.noneFor', { query: text }) : t('results.none')}</p>
    ${correction} ${text ? html`<p class="muted">${t('results.tryWords')}</p>` : nothing}
    ${fewerFilters(session, context, act)}
    <button
      type="button"
      @click=${() => {
        act(() => {
          session.reset();
        });
      }}
    >
      ${t('results.all')}
    </button>
  </div>`;
};

const fewerFilters = (session: SearchSession, context: TemplateContext, act: Act): unknown => {
  if (!hasFilters(session)) return nothing;
  return html`<p>${context.t('results.tryFewer')}</p>
    <ul class="chips">
      ${activeFilters(session, context, act).map((chip) => html`<li>${chip}</li>`)}
    </ul>`;
};
