import type { LocalisedText } from '../../core/localised-text.js';
import { coverageName } from '../../core/matching/coverage-names.js';
import type { CoverageItem } from '../../core/matching/coverage-rows.js';
import { format, type MessageValues } from '../../i18n/messages.js';
import type { ValueChainKey, ValueChainTable } from '../../i18n/value-chain/messages.js';
import { clusterName } from '../cluster-identity.js';
import type { TemplateContext } from '../template-context.js';

/** What the templates of the value chain need: the elements' words and its own, and what its rows and columns are called. */
export interface ChainContext extends TemplateContext {
  readonly words: (key: ValueChainKey, values?: MessageValues) => string;
  readonly itemName: (item: CoverageItem) => LocalisedText;
  readonly clusterName: (id: string) => string;
}

export const chainContext = (context: TemplateContext, table: ValueChainTable): ChainContext => ({
  ...context,
  words: (key, values) => format(table, key, values),
  itemName: (item) => coverageName(context.directory, item, context.preferred),
  clusterName: (id) => clusterName(context.directory, id, context.preferred),
});
