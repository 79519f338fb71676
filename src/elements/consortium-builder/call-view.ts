import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { mostBricks, type ConsortiumCall } from '../../core/matching/consortium.js';
import { closeIcon } from '../icons.js';
import { conceptLabel, dataText } from '../template-context.js';
import type { BuilderContext } from './builder-context.js';
import { toggled, withKept, withRejected } from './call-state.js';
import { conceptOptions, memberOptions } from './options.js';
import type { Picker } from './picker.js';

export interface CallPickers {
  readonly bricks: Picker;
  readonly include: Picker;
  readonly exclude: Picker;
}

/** What is asked for: the bricks, and the conditions behind a disclosure. */
export const callView = (call: ConsortiumCall, pickers: CallPickers, context: BuilderContext): TemplateResult =>
  html`<div class="call" part="call">
    ${bricksField(call, pickers.bricks, context)} ${conditions(call, pickers, context)}
  </div>`;

const bricksField = (call: ConsortiumCall, picker: Picker, context: BuilderContext): TemplateResult => {
  const { say, actions } = context;
  const isFull = call.bricks.length >= mostBricks;
  const view = {
    label: say('consortiumBuilder.bricks'),
    hint: say('consortiumBuilder.bricksHint'),
    find: (text: string) => (isFull ? [] : conceptOptions(text, call.bricks, context)),
    onChoose: ({ id, label }: { readonly id: string; readonly label: { readonly value: string } }) => {
      actions.ask({ ...call, bricks: [...call.bricks, id] }, say('consortiumBuilder.added', { label: label.value }));
    },
  };
  return html`${picker.render(view, context)}
  ${isFull ? html`<p class="muted">${say('consortiumBuilder.tooMany', { most: mostBricks })}</p>` : nothing}
  ${chips(
    call.bricks,
    (id) => conceptLabel(id, context),
    (id) => ({ ...call, bricks: toggled(call.bricks, id) }),
    'bricks',
    context,
  )}`;
};

/** What has been chosen, each a button that takes it away. The focus goes back to the field that it came from. */
const chips = (
  ids: readonly string[],
  labelOf: (id: string) => { readonly value: string; readonly lang?: string },
  without: (id: string) => ConsortiumCall,
  field: string,
  context: BuilderContext,
): unknown => {
  if (ids.length === 0) return nothing;
  const { say, actions } = context;
  return html`<ul class="chips">
    ${ids.map((id) => {
      const label = labelOf(id);
      const onClick = ({ currentTarget }: Event): void => {
        focusField(currentTarget, field);
        actions.ask(without(id), say('consortiumBuilder.removed', { label: label.value }));
      };
      return html`<li>
        <button
          type="button"
          class="chip"
          part="chip"
          aria-label=${say('consortiumBuilder.remove', { label: label.value })}
          @click=${onClick}
        >
          ${dataText(label, context)}${closeIcon}
        </button>
      </li>`;
    })}
  </ul>`;
};

const focusField = (from: EventTarget | null, field: string): void => {
  const root = from instanceof Node ? from.getRootNode() : undefined;
  if (root instanceof ShadowRoot) root.getElementById(`${field}-input`)?.focus();
};

/** The conditions that are a number; shares are shown in percent. */
const numberFields = [
  { field: 'minimumCountries', id: 'countries', factor: 1, step: 1 },
  { field: 'minimumClusters', id: 'clusters', factor: 1, step: 1 },
  { field: 'minimumSmeShare', id: 'sme-share', factor: 100, step: 5 },
  { field: 'minimumResearch', id: 'research', factor: 1, step: 1 },
  { field: 'maximumSize', id: 'max-size', factor: 1, step: 1 },
] as const;

const conditions = (call: ConsortiumCall, pickers: CallPickers, context: BuilderContext): TemplateResult => {
  const { say } = context;
  const count = conditionCount(call);
  return html`<details class="conditions" part="conditions">
    <summary>
      ${count > 0 ? say('consortiumBuilder.conditionsCount', { count }) : say('consortiumBuilder.conditions')}
    </summary>
    <div class="fields">
      ${numberFields.map((field) => numberField(call, field, context))}
      ${memberField(call, 'include', pickers, context)} ${memberField(call, 'exclude', pickers, context)}
    </div>
  </details>`;
};

const conditionCount = (call: ConsortiumCall): number =>
  numberFields.filter(({ field }) => (call[field] ?? 0) > 0).length +
  (call.mustInclude?.length ?? 0) +
  (call.mustNotInclude?.length ?? 0);

const numberField = (
  call: ConsortiumCall,
  { field, id, factor, step }: (typeof numberFields)[number],
  { say, actions }: BuilderContext,
): TemplateResult => {
  const value = call[field];
  const onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || !target.validity.valid) return;
    actions.ask({ ...call, [field]: target.valueAsNumber > 0 ? target.valueAsNumber / factor : undefined });
  };
  return html`<div class="field">
    <label for=${id}>${say(`consortiumBuilder.${field}`)}</label>
    <input
      id=${id}
      part="input"
      type="number"
      inputmode="numeric"
      min="0"
      max=${factor === 100 ? '100' : nothing}
      step=${factor === 100 ? 'any' : step}
      .value=${live(value ? String(Math.round(value * factor)) : '')}
      @input=${onInput}
    />
  </div>`;
};

const memberField = (
  call: ConsortiumCall,
  field: 'include' | 'exclude',
  pickers: CallPickers,
  context: BuilderContext,
): TemplateResult => {
  const { say, actions, directory } = context;
  const change = field === 'include' ? withKept : withRejected;
  const ids = (field === 'include' ? call.mustInclude : call.mustNotInclude) ?? [];
  const view = {
    label: say(`consortiumBuilder.${field}`),
    find: (text: string) => memberOptions(text, ids, context),
    onChoose: ({ id, label }: { readonly id: string; readonly label: { readonly value: string } }) => {
      actions.ask(change(call, id), say('consortiumBuilder.added', { label: label.value }));
    },
  };
  return html`<div class="field wide">
    ${pickers[field].render(view, context)}
    ${chips(
      ids,
      (id) => ({ value: directory.member(id)?.name ?? id }),
      (id) => change(call, id),
      field,
      context,
    )}
  </div>`;
};
