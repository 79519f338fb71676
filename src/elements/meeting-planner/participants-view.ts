import { html, nothing, type TemplateResult } from 'lit';
import type { MeetingSlot } from '../../core/matching/meetings/meeting-day.js';
import { formatNumber } from '../../i18n/messages.js';
import { closeIcon } from '../icons.js';
import { chosenBy, type Choice, type MeetingDraft } from './draft.js';
import { participantName } from './participant-name.js';
import { startOf, type PlannerContext } from './planner-context.js';

/** What the list of participants shows. */
export interface ParticipantsModel {
  readonly ids: readonly string[];
  readonly slots: readonly MeetingSlot[];
  readonly draft: MeetingDraft;
  /** Whose wishes are open for editing. */
  readonly edited: string | undefined;
  readonly isLong: boolean;
}

export interface ParticipantsActions {
  readonly onEdit: (id: string) => void;
  readonly onAdd: (choice: Choice, from: string, to: string) => void;
  readonly onRemove: (choice: Choice, from: string, to: string) => void;
  readonly onAbsence: (id: string, slot: number, isAbsent: boolean) => void;
  readonly onLength: () => void;
}

/** Participants that are listed before the visitor asks for all. */
const shortList = 8;

/** Who comes, with what each wants; one at a time opens for editing. */
export const participantsView = (
  model: ParticipantsModel,
  actions: ParticipantsActions,
  context: PlannerContext,
): TemplateResult => {
  const { words, t } = context;
  const { ids, isLong } = model;
  const shown = isLong ? ids : ids.slice(0, shortList);
  const head = (['participant', 'wishes', 'vetoes', 'absent'] as const).map(
    (name) => html`<th scope="col">${words(`meetingPlanner.${name}`)}</th>`,
  );
  return html`<section part="participants" aria-labelledby="participants">
    <h4 id="participants" aria-level=${context.headingLevel + 1}>
      ${words('meetingPlanner.participants')}
      <span class="muted number">${formatNumber(context.lang, ids.length)}</span>
    </h4>
    <table class="people">
      <thead>
        <tr>
          ${head}
          <th scope="col"><span class="visually-hidden">${words('meetingPlanner.edit')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((id, at) => rows(id, at, model, actions, context))}
      </tbody>
    </table>
    ${
      ids.length > shortList
        ? html`<button type="button" class="plain" aria-expanded=${isLong} @click=${actions.onLength}>
            ${isLong ? t('filters.fewer') : t('filters.more', { count: ids.length })}
          </button>`
        : nothing
    }
  </section>`;
};

const rows = (
  id: string,
  at: number,
  model: ParticipantsModel,
  actions: ParticipantsActions,
  context: PlannerContext,
): TemplateResult => {
  const { draft, edited } = model;
  const isEdited = id === edited;
  const count = (value: number): unknown =>
    value > 0 ? formatNumber(context.lang, value) : html`<span class="muted">–</span>`;
  return html`<tr>
      <th scope="row">${participantName(id, context)}</th>
      <td class="number">${count(chosenBy(draft, id, 'wishes').length)}</td>
      <td class="number">${count(chosenBy(draft, id, 'vetoes').length)}</td>
      <td class="number">${count(draft.absences.get(id)?.length ?? 0)}</td>
      <td>
        <button
          type="button"
          class="plain"
          part="edit"
          id="edit-${at}"
          aria-expanded=${isEdited}
          @click=${() => actions.onEdit(id)}
        >
          ${context.words('meetingPlanner.edit')}<span class="visually-hidden"> ${context.name(id)}</span>
        </button>
      </td>
    </tr>
    ${
      isEdited
        ? html`<tr class="editing">
            <td colspan="5">${editor(id, model, actions, context)}</td>
          </tr>`
        : nothing
    }`;
};

const editor = (
  id: string,
  model: ParticipantsModel,
  actions: ParticipantsActions,
  context: PlannerContext,
): TemplateResult => {
  const label = context.words('meetingPlanner.editOf', { name: context.name(id) });
  return html`<div class="editor" part="editor" role="group" aria-label=${label}>
    ${choices('wishes', id, model, actions, context)} ${choices('vetoes', id, model, actions, context)}
    ${absences(id, model, actions, context)}
  </div>`;
};

/** Whom somebody wishes to meet, or must not: a list, and a choice of the others. */
const choices = (
  choice: Choice,
  id: string,
  { ids, draft }: ParticipantsModel,
  actions: ParticipantsActions,
  context: PlannerContext,
): TemplateResult => {
  const { words, name } = context;
  const chosen = chosenBy(draft, id, choice);
  const others = ids.filter((other) => other !== id && !chosen.includes(other));
  const add = (event: Event): void => {
    event.preventDefault();
    const select = event.target instanceof HTMLFormElement ? event.target.querySelector('select') : null;
    if (!select?.value) return;
    actions.onAdd(choice, id, select.value);
    select.value = '';
  };
  return html`<form class="choices" @submit=${add}>
    <label for="add-${choice}"
      >${words(choice === 'wishes' ? 'meetingPlanner.addWish' : 'meetingPlanner.addVeto')}</label
    >
    <div class="pick">
      <select id="add-${choice}">
        <option value="">${words('meetingPlanner.choose')}</option>
        ${others.map((other) => html`<option value=${other}>${name(other)}</option>`)}
      </select>
      <button type="submit">${words('meetingPlanner.add')}</button>
    </div>
    ${chosen.length > 0 ? chips(choice, id, chosen, actions, context) : nothing}
  </form>`;
};

const chips = (
  choice: Choice,
  id: string,
  chosen: readonly string[],
  actions: ParticipantsActions,
  { words, name }: PlannerContext,
): TemplateResult =>
  html`<ul class="chips">
    ${chosen.map(
      (other) =>
        html`<li>
          <button
            type="button"
            class="chip"
            aria-label=${words('meetingPlanner.remove', { name: name(other) })}
            @click=${() => actions.onRemove(choice, id, other)}
          >
            <bdi>${name(other)}</bdi>${closeIcon}
          </button>
        </li>`,
    )}
  </ul>`;

const absences = (
  id: string,
  { slots, draft }: ParticipantsModel,
  actions: ParticipantsActions,
  { words }: PlannerContext,
): TemplateResult => {
  const absent = draft.absences.get(id) ?? [];
  return html`<fieldset class="absences">
    <legend>${words('meetingPlanner.absentAt')}</legend>
    ${slots.map(
      (slot, at) =>
        html`<label class="check number"
          ><input
            type="checkbox"
            .checked=${absent.includes(at)}
            @change=${() => actions.onAbsence(id, at, !absent.includes(at))}
          />${startOf(slot)}</label
        >`,
    )}
  </fieldset>`;
};
