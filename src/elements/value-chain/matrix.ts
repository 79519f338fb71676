import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Coverage, CoveredCluster, CoverageRow } from '../../core/matching/coverage.js';
import { formatNumber } from '../../i18n/messages.js';
import { clusterHue, initials } from '../cluster-identity.js';
import { dataText } from '../template-context.js';
import type { ChainContext } from './chain-context.js';
import type { ChainRow } from './chain-figures.js';
import { stepOf } from './shades.js';

/** What a visitor does with the table. */
export interface MatrixActions {
  /** `path cluster` of the cell whose members are shown. */
  readonly chosen: string | undefined;
  readonly onCell: (row: ChainRow, cluster: string) => void;
  readonly onRow: (row: ChainRow) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onReach: (event: Event) => void;
}

/** The heat map: a table for those who read or listen, shaded for those who look. */
export const matrix = (
  coverage: Coverage,
  rows: readonly ChainRow[],
  heading: string,
  actions: MatrixActions,
  context: ChainContext,
): TemplateResult => {
  const inMatrix = { ...context, alike: alikeIn(coverage, context) };
  const caption = `${context.words('valueChain.caption')}. ${context.words('valueChain.keys')}`;
  return html`<div class="scroll" role="region" aria-label=${context.words('valueChain.caption')}>
    <table
      class=${sizeOf(coverage.clusters.length)}
      part="matrix"
      @keydown=${actions.onKeydown}
      @focusin=${actions.onReach}
      @click=${actions.onReach}
    >
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        ${headRow(coverage, heading, context)}
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ path }) => path,
          (row) => bodyRow(row, coverage, actions, inMatrix),
        )}
      </tbody>
      <tfoot>
        ${footRow('valueChain.covered', coverage, ({ covered }) => covered, inMatrix)}
        ${footRow('valueChain.aloneIn', coverage, ({ alone }) => alone.length, inMatrix)}
      </tfoot>
    </table>
  </div>`;
};

/** Names of clusters stand upright over few columns, and turned over many. */
const sizeOf = (clusters: number): string => {
  if (clusters <= 6) return 'few';
  return clusters <= 12 ? 'some' : 'many';
};

const headRow = ({ clusters }: Coverage, heading: string, context: ChainContext): TemplateResult =>
  html`<tr>
    <th scope="col" class="name">${heading}</th>
    ${clusters.map(
      ({ id }) =>
        html`<th scope="col" class="cluster" part="cluster">
          <span class="who">${clusterMark(id, context)}<bdi>${context.clusterName(id)}</bdi></span>
        </th>`,
    )}
    <th scope="col" class="total">${context.t('results.label')}</th>
    <th scope="col" class="standing">${context.words('valueChain.standing')}</th>
  </tr>`;

export const clusterMark = (id: string, { directory, clusterName }: ChainContext): TemplateResult =>
  html`<span class="mark ${clusterHue(directory, id)}" part="mark" aria-hidden="true"
    >${initials(clusterName(id))}</span
  >`;

interface MatrixContext extends ChainContext {
  /** Clusters whose mark another one has too, in another colour. */
  readonly alike: ReadonlySet<string>;
}

const alikeIn = ({ clusters }: Coverage, { clusterName }: ChainContext): ReadonlySet<string> => {
  const marks = new Map(clusters.map(({ id }) => [id, initials(clusterName(id))]));
  const all = [...marks.values()];
  const counts = new Map(all.map((mark) => [mark, all.filter((other) => other === mark).length]));
  return new Set([...marks].flatMap(([id, mark]) => ((counts.get(mark) ?? 0) > 1 ? [id] : [])));
};

/** Says in a cell whose figure it is, where no column says so. No colour alone tells two clusters apart. */
const owner = (id: string, context: MatrixContext): TemplateResult => {
  const name = html`<bdi class="owner" aria-hidden="true">${context.clusterName(id)}</bdi>`;
  return html`${clusterMark(id, context)}${context.alike.has(id) ? name : nothing}`;
};

const bodyRow = (
  line: ChainRow,
  coverage: Coverage,
  actions: MatrixActions,
  context: MatrixContext,
): TemplateResult => {
  const { row, depth } = line;
  return html`<tr class="${row.standing} depth-${Math.min(depth, 4)}" part="row">
    <th scope="row" class="name">${rowName(line, actions, context)}</th>
    ${coverage.clusters.map(({ id }, column) => cell(line, id, row.counts[column] ?? 0, coverage, actions, context))}
    <td class="total number">
      <span class="figure">${formatNumber(context.lang, row.total)}</span
      ><span class="sentence">${context.t('results.count', { count: row.total })}</span>
    </td>
    <td class="standing">${standing(row, context)}</td>
  </tr>`;
};

const rowName = (line: ChainRow, { onRow }: MatrixActions, context: ChainContext): TemplateResult => {
  const name = dataText(context.itemName(line.row), context);
  if (!line.canOpen) return html`<span class="leaf">${name}</span>`;
  const onClick = (): void => {
    onRow(line);
  };
  return html`<button type="button" class="opener" tabindex="-1" aria-expanded=${line.isOpen} @click=${onClick}>
    ${arrow}<span>${name}</span>
  </button>`;
};

const arrow = html`<svg class="arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="m9 6 6 6-6 6" />
</svg>`;

const cell = (
  line: ChainRow,
  cluster: string,
  count: number,
  { highest }: Coverage,
  { chosen, onCell }: MatrixActions,
  context: MatrixContext,
): TemplateResult => {
  if (count === 0) return html`<td class="cell step-0 number" part="cell"><span class="nobody">0</span></td>`;
  const { value: row } = context.itemName(line.row);
  const label = context.words('valueChain.cell', { count, row, cluster: context.clusterName(cluster) });
  const onClick = (): void => {
    onCell(line, cluster);
  };
  return html`<td class="cell step-${stepOf(count, highest)} number" part="cell">
    <button type="button" tabindex="-1" aria-pressed=${chosen === `${line.path} ${cluster}`} @click=${onClick}>
      ${owner(cluster, context)}<span aria-hidden="true">${formatNumber(context.lang, count)}</span
      ><span class="visually-hidden">${label}</span>
    </button>
  </td>`;
};

/** Blind and alone are said in words: no colour carries them. */
const standing = (row: CoverageRow, { words }: ChainContext): unknown => {
  if (row.standing === 'alone') return html`<span class="flag">${words('valueChain.alone')}</span>`;
  if (row.standing === 'shared') return nothing;
  return html`<span class="flag">${words('valueChain.blind')}</span> ${
      row.elsewhere > 0
        ? html`<span class="muted">${words('valueChain.outside', { count: row.elsewhere })}</span>`
        : nothing
    }`;
};

const footRow = (
  key: 'valueChain.covered' | 'valueChain.aloneIn',
  coverage: Coverage,
  figureOf: (cluster: CoveredCluster) => number,
  context: MatrixContext,
): TemplateResult => {
  const isTotal = key === 'valueChain.covered';
  const rows = coverage.rows.filter(({ standing }) => (isTotal ? standing !== 'blind' : standing === 'alone'));
  const total = formatNumber(context.lang, rows.length);
  return html`<tr>
    <th scope="row" class="name">${context.words(key)}</th>
    ${coverage.clusters.map((cluster) => {
      const figure = figureOf(cluster);
      return html`<td class="cell number">
        <span class=${figure > 0 ? 'figures' : 'nobody'}
          >${owner(cluster.id, context)}${formatNumber(context.lang, figure)}</span
        >
      </td>`;
    })}
    <td class="total number"><span class="figure">${total}</span><span class="sentence">${total}</span></td>
    <td class="standing"></td>
  </tr>`;
};
