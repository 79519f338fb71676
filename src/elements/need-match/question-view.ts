import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PublishedNeed } from '../../core/matching/need-published.js';
import { closeIcon } from '../icons.js';
import { dataText, textOf } from '../template-context.js';
import type { NeedContext } from './need-context.js';
import { needFacts } from './published-view.js';

/** Longer than any problem in a sentence or two; more would only slow the answer down. */
const longestNeed = 2000;

/** What the visitor writes, and how to start over. */
export interface OwnNeed {
  readonly text: string;
  /** The page names a published need that no longer stands. */
  readonly isGone: boolean;
  readonly onInput: (event: InputEvent) => void;
  readonly onFocus: () => void;
  readonly onClear: () => void;
}

/**
 * Where the visitor writes. Nothing may carry the words away: the browser neither keeps them (`autocomplete`) nor sends
 * them to a service that checks spelling.
 */
export const ownNeed = ({ text, isGone, onInput, onFocus, onClear }: OwnNeed, { say }: NeedContext): TemplateResult =>
  html`${isGone ? html`<p class="notice" role="status">${say('needMatch.gone')}</p>` : nothing}
    <label for="text">${say('needMatch.label')}</label>
    <p id="hint" class="muted hint">${say('needMatch.hint')}</p>
    <div class="box">
      <textarea
        id="text"
        part="input"
        rows="3"
        maxlength=${longestNeed}
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        aria-describedby="hint"
        .value=${live(text)}
        @input=${onInput}
        @focus=${onFocus}
      ></textarea>
      ${
        text
          ? html`<button type="button" class="icon" aria-label=${say('needMatch.clear')} @click=${onClear}>
              ${closeIcon}
            </button>`
          : nothing
      }
    </div>`;

/** The published need that is open, in place of the visitor's own words. */
export const openNeed = (need: PublishedNeed, onClose: () => void, context: NeedContext): TemplateResult =>
  html`<article class="open" part="need" aria-labelledby="open-need">
    ${needFacts(need, context)}
    <p id="open-need" class="wording" tabindex="-1">${dataText(textOf(need.text, context), context)}</p>
    ${need.isCall ? html`<p class="notice">${context.say('needMatch.callAbout')}</p>` : nothing}
    <button type="button" @click=${onClose}>${context.say('needMatch.own')}</button>
  </article>`;
