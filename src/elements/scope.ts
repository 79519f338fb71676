import type { Directory } from '../core/directory.js';
import { idList } from '../core/id-list.js';
import type { SearchScope } from '../core/search/source.js';

/** The scope attributes of an element, each a list of ids. */
export interface ScopeAttributes {
  readonly cluster: string | undefined;
  readonly country: string | undefined;
  readonly competence: string | undefined;
  readonly ids: string | undefined;
  readonly exclude: string | undefined;
}

/** What the attributes ask for. A cluster that was renamed or merged leads to its successors too. */
export const scopeOf = (attributes: ScopeAttributes, directory: Directory): SearchScope => {
  const clusters = idList(attributes.cluster);
  const successors = clusters.flatMap((id) => directory.successorsOf(id).map((cluster) => cluster.id));
  return {
    cluster: [...new Set([...clusters, ...successors])],
    country: idList(attributes.country).map((code) => code.toUpperCase()),
    competence: idList(attributes.competence),
    ids: idList(attributes.ids),
    exclude: idList(attributes.exclude),
  };
};
