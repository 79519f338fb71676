import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../core/display-names.js';
import type { PublishedNeed } from '../../core/matching/need-published.js';
import { memberType } from '../member-entry.js';
import { dataText, formatDate, periodText, textOf } from '../template-context.js';
import type { NeedContext } from './need-context.js';

/** Needs shown before "show more", and added by it. */
export const listedNeeds = 8;

export interface PublishedList {
  readonly needs: readonly PublishedNeed[];
  /** How many are shown; 0 while the list is closed. */
  readonly shown: number;
  readonly onToggle: () => void;
  readonly onMore: () => void;
  readonly onOpen: (need: PublishedNeed) => void;
}

export const publishedButton = ({ needs, shown, onToggle }: PublishedList, { say }: NeedContext): unknown => {
  if (needs.length === 0) return nothing;
  return html`<button
    type="button"
    class="published-button"
    aria-expanded=${shown > 0}
    aria-controls="published"
    @click=${onToggle}
  >
    ${say('needMatch.published', { count: needs.length })}
  </button>`;
};

/** The dataset's needs that still stand, each a button that opens it. */
export const publishedList = (list: PublishedList, context: NeedContext): TemplateResult => {
  const { needs, shown, onMore } = list;
  const more = Math.min(listedNeeds, needs.length - shown);
  return html`<div id="published" ?hidden=${shown === 0}>
    <ul class="published" part="published" aria-label=${context.say('needMatch.publishedList')}>
      ${needs.slice(0, shown).map((need) => html`<li>${publishedNeed(need, list, context)}</li>`)}
    </ul>
    ${
      more > 0
        ? html`<button type="button" class="plain" @click=${onMore}>
            ${context.t('results.more', { count: more })}
          </button>`
        : nothing
    }
  </div>`;
};

const publishedNeed = (need: PublishedNeed, { onOpen }: PublishedList, context: NeedContext): TemplateResult => {
  const onClick = (): void => {
    onOpen(need);
  };
  return html`<button type="button" class="wording" @click=${onClick}>
      ${dataText(textOf(need.text, context), context)}
    </button>
    ${needFacts(need, context)}`;
};

/** Who asks, from where and until when; a call says that it is one. */
export const needFacts = ({ asker, isCall, expires }: PublishedNeed, context: NeedContext): TemplateResult => {
  const { country } = asker.sites[0] ?? {};
  const facts = [
    html`<bdi>${asker.name}</bdi>`,
    country && countryName(country, context.lang),
    memberType(asker, context),
    asker.updated && context.t('detail.updated', { date: formatDate(asker.updated, context.lang) }),
    expires && periodText('until', expires, context),
  ].filter(Boolean);
  return html`<p class="facts muted">
    ${isCall ? html`<strong class="call">${context.say('needMatch.call')}</strong>` : nothing}
    ${facts.map((fact, index) => (index > 0 ? ['\u00a0· ', fact] : fact))}
  </p>`;
};
