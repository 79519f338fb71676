import { format, type MessageValues } from '../../i18n/messages.js';
import type { MapKey, MapTable } from '../../i18n/map/messages.js';
import type { TemplateContext } from '../template-context.js';

/** What the map's templates need: the elements' context, and the sentences of the map. */
export interface MapContext extends TemplateContext {
  readonly m: (key: MapKey, values?: MessageValues) => string;
}

export const mapContext = (context: TemplateContext, table: MapTable): MapContext => ({
  ...context,
  m: (key, values) => format(table, key, values),
});
