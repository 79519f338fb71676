import { format, type MessageValues } from '../../i18n/messages.js';
import type { NeedMatchKey, NeedMatchTable } from '../../i18n/need-match/messages.js';
import type { TemplateContext } from '../template-context.js';

/** What need-match's templates need: the elements' context, and sentences of their own. */
export interface NeedContext extends TemplateContext {
  readonly say: (key: NeedMatchKey, values?: MessageValues) => string;
}

export const needContext = (context: TemplateContext, table: NeedMatchTable): NeedContext => ({
  ...context,
  say: (key, values) => format(table, key, values),
});
