import { html, type TemplateResult } from 'lit';
import type { SortOrder } from '../core/search/source.js';
import { cardsIcon, filterIcon, listIcon } from './icons.js';
import type { TemplateContext } from './template-context.js';

/** Orders that a visitor can choose. */
const sortOrders = ['relevance', 'name', 'place'] as const satisfies readonly SortOrder[];

/** How results are laid out. */
type ResultView = 'list' | 'cards';

export interface SearchToolbar {
  /** The number of results, as a sentence. */
  readonly count: string;
  readonly sort: SortOrder;
  readonly view: ResultView;
  readonly onSort: (sort: SortOrder) => void;
  readonly onView: (view: ResultView) => void;
}

/** What stands over the results: how many there are, and how to order and lay them out. */
export const searchToolbar = (toolbar: SearchToolbar, { t }: TemplateContext): TemplateResult =>
  html`<div class="toolbar">
    <p class="count number" part="count" tabindex="-1">${toolbar.count}</p>
    ${sortSelect(toolbar, t)}
    <div class="views" role="group" aria-label=${t('view.label')}>
      ${viewButton('list', listIcon, toolbar, t)}${viewButton('cards', cardsIcon, toolbar, t)}
    </div>
  </div>`;

/** Where there is no room beside the results: the button that shows the filters, which stand right behind it. */
export const filtersButton = (
  isOpen: boolean,
  active: number,
  onClick: () => void,
  { t }: TemplateContext,
): TemplateResult =>
  html`<button type="button" class="filters-button" aria-expanded=${isOpen} aria-controls="filters" @click=${onClick}>
    ${filterIcon}${active > 0 ? t('filters.count', { count: active }) : t('filters.title')}
  </button>`;

const sortSelect = ({ sort, onSort }: SearchToolbar, t: TemplateContext['t']): TemplateResult => {
  const onChange = ({ target }: Event): void => {
    const chosen = sortOrders.find((order) => target instanceof HTMLSelectElement && order === target.value);
    if (chosen) onSort(chosen);
  };
  return html`<label class="sort"
    ><span class="muted" aria-hidden="true">${t('sort.label')}</span>
    <select aria-label=${t('sort.label')} @change=${onChange}>
      ${sortOrders.map((order) => html`<option value=${order} ?selected=${order === sort}>${t(`sort.${order}`)}</option>`)}
    </select></label
  >`;
};

const viewButton = (
  view: ResultView,
  icon: TemplateResult,
  { view: current, onView }: SearchToolbar,
  t: TemplateContext['t'],
): TemplateResult => {
  const onClick = (): void => {
    onView(view);
  };
  return html`<button
    type="button"
    class="icon"
    aria-label=${t(`view.${view}`)}
    aria-pressed=${current === view}
    @click=${onClick}
  >
    ${icon}
  </button>`;
};
