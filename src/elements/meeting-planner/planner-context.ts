import { minutesLater, type MeetingPair, type MeetingSlot } from '../../core/matching/meetings/meeting-day.js';
import type { NamedParticipant } from '../../core/matching/meetings/wish-table.js';
import { format, type MessageValues } from '../../i18n/messages.js';
import type { MeetingPlannerKey, MeetingPlannerTable } from '../../i18n/meeting-planner/messages.js';
import { clusterName } from '../cluster-identity.js';
import type { TemplateContext } from '../template-context.js';

/** What the templates of the planner need: the elements' words and its own, and what its participants are called. */
export interface PlannerContext extends TemplateContext {
  readonly words: (key: MeetingPlannerKey, values?: MessageValues) => string;
  readonly name: (id: string) => string;
  /** `A and B`. */
  readonly pair: (pair: MeetingPair) => string;
}

/** @param added participants whom the directory does not know */
export const plannerContext = (
  context: TemplateContext,
  table: MeetingPlannerTable,
  added: readonly NamedParticipant[],
): PlannerContext => {
  const names = new Map(added.map(({ id, name }) => [id, name]));
  const { directory, preferred } = context;
  const words: PlannerContext['words'] = (key, values) => format(table, key, values);
  const name = (id: string): string =>
    directory.cluster(id) ? clusterName(directory, id, preferred) : (directory.member(id)?.name ?? names.get(id) ?? id);
  const pair = ([one, other]: MeetingPair): string =>
    words('meetingPlanner.and', { one: name(one), other: name(other) });
  return { ...context, lang: table.lang, words, name, pair };
};

/** The same, as somebody else would read it. */
export const contextIn = (
  context: PlannerContext,
  table: MeetingPlannerTable,
  added: readonly NamedParticipant[],
): PlannerContext => {
  const preferred = [table.lang, context.directory.dataset.defaultLanguage];
  return plannerContext({ ...context, preferred }, table, added);
};

/** `09:00`. */
export const startOf = (slot: MeetingSlot | undefined): string => slot?.start.slice(11) ?? '';

/** `09:00–09:20`. */
export const timesOf = (slot: MeetingSlot | undefined): string =>
  slot ? `${startOf(slot)}–${minutesLater(slot.start, slot.minutes).slice(11)}` : '';
