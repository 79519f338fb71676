import { html, nothing, type TemplateResult } from 'lit';
import type { CoverageClaim, Reach } from '../../core/matching/coverage-claim.js';
import type { CoverageRow } from '../../core/matching/coverage.js';
import type { ValueChainKey } from '../../i18n/value-chain/messages.js';
import { dataText } from '../template-context.js';
import type { ChainContext } from './chain-context.js';
import { isCut, moreButton, type OpenLists } from './open-lists.js';

/** Names shown before "and n more". */
const shownNames = 6;

/** "They cover the whole value chain" as a sentence with figures. */
export const claimSentence = (claim: CoverageClaim, clusters: number, { lang, words }: ChainContext): string => {
  const part = (key: ValueChainKey, { covered, total }: Reach): readonly string[] =>
    total > 0 ? [words(key, { covered, count: total })] : [];
  const parts = [...part('valueChain.ofStages', claim.stages), ...part('valueChain.ofCompetences', claim.competences)];
  return words('valueChain.claim', { count: clusters, parts: new Intl.ListFormat(lang).format(parts) });
};

/** What nobody covers, and what hangs on one cluster alone, by name. */
export const gapList = (claim: CoverageClaim, lists: OpenLists, context: ChainContext): unknown => {
  const entries = [
    gapEntry('valueChain.blindStages', claim.stages.blind, lists, context),
    gapEntry('valueChain.aloneStages', claim.stages.alone, lists, context),
    gapEntry('valueChain.blindCompetences', claim.competences.blind, lists, context),
    gapEntry('valueChain.aloneCompetences', claim.competences.alone, lists, context),
  ].filter((entry) => entry !== nothing);
  return entries.length > 0 ? html`<dl class="gaps" part="gaps">${entries}</dl>` : nothing;
};

const gapEntry = (
  key: ValueChainKey,
  rows: readonly CoverageRow[],
  lists: OpenLists,
  context: ChainContext,
): TemplateResult | typeof nothing => {
  if (rows.length === 0) return nothing;
  const cut = isCut(key, rows.length, shownNames, lists);
  const rest = rows.slice(shownNames);
  return html`<div>
    <dt>${context.words(key)} <span class="number muted">${rows.length}</span></dt>
    <dd>
      ${names(rows.slice(0, shownNames), context)}<span class=${cut ? 'rest' : ''}
        >${rest.length > 0 ? ', ' : nothing}${names(rest, context)}</span
      >
      ${moreButton(key, rows.length, shownNames, lists, context)}
    </dd>
  </div>`;
};

const names = (rows: readonly CoverageRow[], context: ChainContext): readonly unknown[] =>
  rows.map((row, index) => [
    index > 0 ? ', ' : nothing,
    dataText(context.itemName(row), context),
    row.standing === 'alone'
      ? html` <span class="muted">(<bdi>${row.clusters.map(context.clusterName)}</bdi>)</span>`
      : nothing,
  ]);
