import { html, nothing, type TemplateResult } from 'lit';
import type { ChainContext } from './chain-context.js';

/** The long lists that the visitor has opened, by a name of their own. */
export interface OpenLists {
  readonly open: ReadonlySet<string>;
  readonly onToggle: (list: string) => void;
}

/** A list shown up to `most`, unless that would save only one entry. */
export const isCut = (list: string, length: number, most: number, { open }: OpenLists): boolean =>
  length > most + 1 && !open.has(list);

/** Opens a long list and shuts it again; it stays in place, since it has the focus. */
export const moreButton = (
  list: string,
  length: number,
  most: number,
  lists: OpenLists,
  { t }: ChainContext,
): TemplateResult | typeof nothing => {
  if (length <= most + 1) return nothing;
  const cut = isCut(list, length, most, lists);
  const onClick = (): void => {
    lists.onToggle(list);
  };
  return html`<button type="button" class="plain" aria-expanded=${!cut} @click=${onClick}>
    ${cut ? t('member.more', { count: length - most }) : t('filters.fewer')}
  </button>`;
};
