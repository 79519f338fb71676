import { html, nothing, type TemplateResult } from 'lit';
import { clusterName } from '../cluster-identity.js';
import type { NeedContext } from './need-context.js';

export interface Preferences {
  /** The visitor's own cluster; undefined for none. */
  readonly from: string | undefined;
  /** 0 to 1. */
  readonly preferOthers: number;
  readonly onFrom: (cluster: string | undefined) => void;
  readonly onPrefer: (share: number) => void;
}

/** The visitor's own cluster, and how much the others come before it. */
export const preferencesView = (preferences: Preferences, context: NeedContext): unknown => {
  if (context.directory.dataset.clusters.length === 0) return nothing;
  return html`<div class="preferences">
    ${clusterChoice(preferences, context)}
    ${preferences.from === undefined ? nothing : shareChoice(preferences, context)}
  </div>`;
};

const clusterChoice = ({ from, onFrom }: Preferences, context: NeedContext): TemplateResult => {
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) onFrom(target.value || undefined);
  };
  return html`<label class="field">
    <span>${context.say('needMatch.cluster')}</span>
    <select @change=${onChange}>
      <option value="" ?selected=${from === undefined}>${context.say('needMatch.noCluster')}</option>
      ${byName(from, context).map(
        ({ id, name }) => html`<option value=${id} ?selected=${id === from}>${name}</option>`,
      )}
    </select>
  </label>`;
};

/** The clusters that a visitor can belong to, and the one that the page names. */
const byName = (
  from: string | undefined,
  { directory, preferred, lang }: NeedContext,
): readonly { readonly id: string; readonly name: string }[] =>
  directory.dataset.clusters
    .filter(({ id, status }) => status === 'active' || id === from)
    .map(({ id }) => ({ id, name: clusterName(directory, id, preferred) }))
    .sort((one, other) => one.name.localeCompare(other.name, lang));

const shareChoice = ({ preferOthers, onPrefer }: Preferences, context: NeedContext): TemplateResult => {
  const onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) onPrefer(target.valueAsNumber / 10);
  };
  return html`<label class="field">
    <span>${context.say('needMatch.prefer')}</span>
    <span class="share">
      <span class="muted" aria-hidden="true">${context.say('needMatch.preferNone')}</span>
      <input
        type="range"
        min="0"
        max="10"
        step="1"
        aria-valuetext=${shareText(preferOthers, context)}
        .valueAsNumber=${Math.round(preferOthers * 10)}
        @input=${onInput}
      />
      <span class="muted" aria-hidden="true">${context.say('needMatch.preferOnly')}</span>
    </span>
  </label>`;
};

const shareText = (share: number, { say, lang }: NeedContext): string => {
  if (share <= 0) return say('needMatch.preferNone');
  if (share >= 1) return say('needMatch.preferOnly');
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(share);
};
