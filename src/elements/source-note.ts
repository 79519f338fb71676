import { html, nothing } from 'lit';
import type { LoadedDirectory } from '../data/load-directory.js';
import { dataText, formatDate, textOf, type TemplateContext } from './template-context.js';

/** What the dataset wants said with it: its notice, credits and age, and how many of its rows could not be read. */
export const sourceNote = (loaded: LoadedDirectory | undefined, context: TemplateContext): unknown => {
  if (!loaded) return nothing;
  const { directory, skippedRows } = loaded;
  const { notice, attributions, licence, updated } = directory.dataset;
  const sentences = [
    notice && dataText(textOf(notice, context), context),
    skippedRows > 0 && context.t('notice.skipped', { count: skippedRows }),
  ].filter(Boolean);
  const credits = [
    ...attributions.map((credit) => html`<bdi>${credit}</bdi>`),
    licence && html`<bdi>${licence}</bdi>`,
    updated && context.t('detail.updated', { date: formatDate(updated, context.lang) }),
  ].filter(Boolean);
  if (sentences.length + credits.length === 0) return nothing;
  return html`<p class="note muted" part="note">
    ${sentences.map((sentence) => [sentence, ' '])}${sentences.length > 0 ? html`<br />` : nothing}
    ${credits.map(
      (credit, index) =>
        html`<span class=${index < attributions.length ? nothing : 'whole'}
          >${credit}${credits[index + 1] ? '\u00a0·' : nothing}</span
        > `,
    )}
  </p>`;
};
