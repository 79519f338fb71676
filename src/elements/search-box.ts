import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { closeIcon, searchIcon } from './icons.js';
import type { TemplateContext } from './template-context.js';

export interface SearchBox {
  readonly query: string;
  /** Whether `/` leads here, which the box then says. */
  readonly hasShortcut: boolean;
  /** What stands in the line below the box, which is kept free for it; undefined for no such line. */
  readonly suggestions: unknown;
  readonly onInput: (event: InputEvent) => void;
  readonly onClear: () => void;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** The search box with its label: a plain search field, since the results below follow as one types. */
export const searchBox = (box: SearchBox, { t }: TemplateContext): TemplateResult =>
  html`<form role="presentation" @submit=${box.onSubmit} @keydown=${box.onKeydown}>
    <label for="query">${t('search.label')}</label>
    <div class="box">
      ${searchIcon}
      <input
        id="query"
        part="input"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        placeholder=${t('search.placeholder')}
        aria-keyshortcuts=${box.hasShortcut ? '/' : nothing}
        .value=${live(box.query)}
        @input=${box.onInput}
      />
      ${box.query ? clearButton(box, t) : shortcutHint(box, t)}
    </div>
    ${box.suggestions === undefined ? nothing : html`<div class="suggestions">${box.suggestions}</div>`}
  </form>`;

const clearButton = ({ onClear }: SearchBox, t: TemplateContext['t']): TemplateResult =>
  html`<button type="button" class="icon" aria-label=${t('search.clear')} @click=${onClear}>${closeIcon}</button>`;

const shortcutHint = ({ hasShortcut }: SearchBox, t: TemplateContext['t']): unknown =>
  hasShortcut ? html`<kbd title=${t('search.hint')} aria-hidden="true">/</kbd>` : nothing;
