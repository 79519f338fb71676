import type { ConsortiumCall, Team } from '../../core/matching/consortium.js';
import type { Member } from '../../core/model.js';
import { format, type MessageValues } from '../../i18n/messages.js';
import type { ConsortiumBuilderKey, ConsortiumBuilderTable } from '../../i18n/consortium-builder/messages.js';
import { conceptLabel, type TemplateContext } from '../template-context.js';

/** What the templates need: the elements' context, sentences of their own, and what the visitor can do. */
export interface BuilderContext extends TemplateContext {
  readonly say: (key: ConsortiumBuilderKey, values?: MessageValues) => string;
  readonly actions: BuilderActions;
}

export interface BuilderActions {
  /** Asks for something else. @param note what to tell those who listen, besides the answer */
  readonly ask: (call: ConsortiumCall, note?: string) => void;
  readonly open: (member: Member) => void;
  readonly swap: (team: Team, from: Member, to: Member) => void;
  /** Moves the focus to the answer once it is there, since what was pressed goes away. */
  readonly toAnswer: () => void;
}

export const builderContext = (
  context: TemplateContext,
  table: ConsortiumBuilderTable,
  actions: BuilderActions,
): BuilderContext => ({ ...context, actions, say: (key, values) => format(table, key, values) });

/** The concepts' labels, or the members' names, in a row. */
export const conceptNames = (ids: readonly string[], context: TemplateContext): string =>
  ids.map((id) => conceptLabel(id, context).value).join(', ');

export const namesOf = (members: readonly Member[]): string => members.map(({ name }) => name).join(', ');
