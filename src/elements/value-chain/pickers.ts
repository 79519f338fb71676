import { html, type TemplateResult } from 'lit';
import type { ValueChainKey } from '../../i18n/value-chain/messages.js';
import type { ChainContext } from './chain-context.js';

/** Ids of the clusters to compare; empty where none is chosen yet. */
export type Pair = readonly [one: string, other: string];

/** Two lists of clusters, to choose one from each. */
export const pickers = (
  ids: readonly string[],
  pair: Pair,
  onPair: (pair: Pair) => void,
  context: ChainContext,
): TemplateResult => {
  const [one, other] = pair;
  const sorted = byName(new Set([...ids, ...pair.filter(Boolean)]), context);
  return html`<div class="pickers">
    ${picker(
      'valueChain.first',
      sorted,
      one,
      other,
      (id) => {
        onPair([id, other]);
      },
      context,
    )}
    ${picker(
      'valueChain.second',
      sorted,
      other,
      one,
      (id) => {
        onPair([one, id]);
      },
      context,
    )}
  </div>`;
};

const byName = (ids: Iterable<string>, { lang, clusterName }: ChainContext): readonly string[] => {
  const { compare } = new Intl.Collator(lang);
  return [...ids].sort((one, other) => compare(clusterName(one), clusterName(other)));
};

const picker = (
  label: ValueChainKey,
  ids: readonly string[],
  chosen: string,
  taken: string,
  onChoose: (id: string) => void,
  { words, clusterName }: ChainContext,
): TemplateResult => {
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) onChoose(target.value);
  };
  return html`<label
    ><span>${words(label)}</span>
    <select .value=${chosen} @change=${onChange}>
      <option value="" ?selected=${chosen === ''}>${words('valueChain.choose')}</option>
      ${ids.map(
        (id) =>
          html`<option value=${id} ?selected=${id === chosen} ?disabled=${id === taken}>${clusterName(id)}</option>`,
      )}
    </select></label
  >`;
};
