import { html, type TemplateResult } from 'lit';
import type { MeetingSlot } from '../../core/matching/meetings/meeting-day.js';
import type { MeetingPlannerKey } from '../../i18n/meeting-planner/messages.js';
import { endOf, type DaySettings } from './day-settings.js';
import { startOf, type PlannerContext } from './planner-context.js';

type Change = (settings: Partial<DaySettings>) => void;

type TextSetting = 'date' | 'start' | 'pauseFrom' | 'pauseTo';
type NumberSetting = 'slots' | 'duration' | 'break' | 'perParticipant' | 'tables';

/** The frame of the day: when, how long, how many. */
export const settingsView = (
  settings: DaySettings,
  slots: readonly MeetingSlot[] | undefined,
  change: Change,
  context: PlannerContext,
): TemplateResult => {
  const { words } = context;
  const textField = (name: TextSetting, type: 'date' | 'time'): TemplateResult =>
    field(
      name,
      context,
      html`<input id=${name} type=${type} .value=${settings[name]} @change=${textChange(name, change)} />`,
    );
  const numberField = (name: NumberSetting, least: number, most: number): TemplateResult =>
    field(
      name,
      context,
      html`<input
        id=${name}
        type="number"
        inputmode="numeric"
        min=${least}
        max=${most}
        placeholder=${name === 'tables' ? words('meetingPlanner.enough') : ''}
        .value=${name === 'tables' && settings.tables === 0 ? '' : String(settings[name])}
        @change=${numberChange(name, change)}
      />`,
    );
  return html`<fieldset class="settings" part="settings">
    <legend>${words('meetingPlanner.day')}</legend>
    <div class="fields">
      ${textField('date', 'date')} ${textField('start', 'time')} ${numberField('perParticipant', 1, 50)}
      ${numberField('slots', 1, 200)} ${numberField('duration', 1, 480)} ${numberField('break', 0, 480)}
      ${numberField('tables', 1, 10_000)} ${textField('pauseFrom', 'time')} ${textField('pauseTo', 'time')}
    </div>
    ${slots ? hours(slots, context) : html`<p class="fault" part="error">${words('meetingPlanner.settings')}</p>`}
  </fieldset>`;
};

const hours = (slots: readonly MeetingSlot[], { words }: PlannerContext): TemplateResult =>
  html`<p class="muted number">${words('meetingPlanner.hours', { start: startOf(slots[0]), end: endOf(slots) })}</p>`;

const field = (name: TextSetting | NumberSetting, { words }: PlannerContext, input: unknown): TemplateResult => {
  const key: MeetingPlannerKey = `meetingPlanner.${name}`;
  return html`<div class="field"><label for=${name}>${words(key)}</label>${input}</div>`;
};

const valueOf = (event: Event): string => (event.target instanceof HTMLInputElement ? event.target.value : '');

const textChange =
  (name: TextSetting, change: Change) =>
  (event: Event): void =>
    change({ [name]: valueOf(event) });

/** No number at all, but for tables, is no setting. */
const numberChange =
  (name: NumberSetting, change: Change) =>
  (event: Event): void => {
    const value = valueOf(event);
    change({ [name]: value === '' && name !== 'tables' ? NaN : Number(value) });
  };
