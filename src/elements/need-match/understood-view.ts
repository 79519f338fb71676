import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../core/display-names.js';
import type { UnderstoodConcept } from '../../core/matching/need-matcher.js';
import { closeIcon } from '../icons.js';
import { conceptLabel, dataText, foreignLang, isForeign } from '../template-context.js';
import type { NeedContext } from './need-context.js';

export interface Understanding {
  readonly understood: readonly UnderstoodConcept[];
  /** Concepts that the visitor has taken out. */
  readonly without: readonly string[];
  readonly missing: readonly string[];
  readonly onRemove: (concept: string) => void;
  readonly onRestore: (concept: string) => void;
}

/** What the need was taken to speak of, each concept to be taken out where the guess is wrong. */
export const understoodView = (understanding: Understanding, context: NeedContext): TemplateResult => {
  const { understood, without, missing, onRemove, onRestore } = understanding;
  return html`${row(
    'needMatch.understood',
    understood.map((mention) =>
      chip(
        html`${matchedLabel(mention, context)}${matchedGloss(mention, context)}`,
        'needMatch.remove',
        () => {
          onRemove(mention.concept);
        },
        context,
      ),
    ),
    context,
  )}
  ${row(
    'needMatch.removed',
    without.map((id) =>
      chip(
        dataText(conceptLabel(id, context), context),
        'needMatch.restore',
        () => {
          onRestore(id);
        },
        context,
      ),
    ),
    context,
  )}
  ${missingLine(missing, context)}`;
};

const row = (
  title: 'needMatch.understood' | 'needMatch.removed',
  chips: readonly TemplateResult[],
  { say }: NeedContext,
): unknown => {
  if (chips.length === 0) return nothing;
  return html`<div class="row ${title === 'needMatch.removed' ? 'removed' : ''}">
    <span class="muted" id=${title}>${say(title)}</span>
    <ul class="chips" part="understood" aria-labelledby=${title}>
      ${chips.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>`;
};

const chip = (
  label: unknown,
  purpose: 'needMatch.remove' | 'needMatch.restore',
  onClick: () => void,
  { say }: NeedContext,
): TemplateResult =>
  html`<button type="button" class="chip" part="chip" @click=${onClick}>
    <span class="visually-hidden">${say(purpose)} </span
    ><span>${label}</span>${purpose === 'needMatch.remove' ? closeIcon : html`<span aria-hidden="true">+</span>`}
  </button>`;

/** A concept as it was found: by which label, in which language. */
export interface FoundConcept {
  readonly concept: string;
  readonly label: string;
  readonly lang?: string;
}

/** The label that matched. */
export const matchedLabel = ({ label, lang }: FoundConcept, context: NeedContext): TemplateResult =>
  html`<bdi lang=${lang ? foreignLang(lang, context) : nothing}>${label}</bdi>`;

/** The language of that label where it is another than the visitor's, and what the visitor knows the concept as. */
export const matchedGloss = ({ concept, label, lang }: FoundConcept, context: NeedContext): TemplateResult => {
  const own = conceptLabel(concept, context);
  const isKnown = own.value.toLowerCase() === label.toLowerCase();
  return html`${lang && isForeign(lang, context) ? ` (${languageName(lang, context.lang)})` : nothing}${
    isKnown ? nothing : html` = ${dataText(own, context)}`
  }`;
};

const missingLine = (missing: readonly string[], { say }: NeedContext): unknown => {
  if (missing.length === 0) return nothing;
  return html`<p class="missing" part="missing">
    <span class="muted">${say('needMatch.missing')}</span>
    ${missing.map((text, index) => html`${index > 0 ? ', ' : nothing}<bdi class="lack">${text}</bdi>`)}
  </p>`;
};
