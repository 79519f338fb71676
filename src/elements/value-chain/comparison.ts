import { html, nothing, type TemplateResult } from 'lit';
import type { AnsweredNeed } from '../../core/matching/complementarity-needs.js';
import type { Complementarity, ComplementarityParts, ComplementSide } from '../../core/matching/complementarity.js';
import type { Member } from '../../core/model.js';
import { formatNumber } from '../../i18n/messages.js';
import { dataText, textOf } from '../template-context.js';
import type { ChainContext } from './chain-context.js';
import { clusterMark } from './matrix.js';
import { memberButton } from './member-list.js';
import { isCut, moreButton, type OpenLists } from './open-lists.js';

/** Those who can help named at once. */
const shownAnswerers = 3;

/** Competences named at once. */
const shownStrengths = 12;

export const percent = (share: number): number => Math.round(share * 100);

export interface ComparisonActions extends OpenLists {
  readonly onMember: (member: Member) => void;
}

/** What two clusters have for each other. */
export const comparison = (
  { sides, shared, score, parts }: Complementarity,
  actions: ComparisonActions,
  context: ChainContext,
): TemplateResult => {
  const [one, other] = sides;
  const both = shared.map(({ id, members }) =>
    strength(id, members.map((count) => formatNumber(context.lang, count)).join(' + '), context),
  );
  return html`<div class="verdict">
      <p class="score" part="score">
        ${context.words('valueChain.score')}
        <strong class="number">${formatNumber(context.lang, percent(score))}</strong>
        ${context.words('valueChain.ofHundred')}
      </p>
      <ul class="parts" part="parts">
        ${partNames.map((name) => html`<li>${part(name, parts[name], context)}</li>`)}
      </ul>
      <p class="muted formula">${context.words('valueChain.formula')}</p>
    </div>
    <div class="sides">
      ${brings(one, actions, context)}
      ${strengths('shared', context.words('valueChain.both'), both, context.words('valueChain.shareNothing'), nothing, actions, context)}
      ${brings(other, actions, context)}
    </div>
    <div class="sides">${needs(one, other, actions, context)} ${needs(other, one, actions, context)}</div>`;
};

const partNames = ['different', 'related', 'chain', 'needs'] as const satisfies readonly (keyof ComplementarityParts)[];

const part = (
  name: (typeof partNames)[number],
  value: number | undefined,
  { words, lang }: ChainContext,
): TemplateResult => {
  const figure = value === undefined ? words('valueChain.unknown') : formatNumber(lang, percent(value));
  return html`<span class="part-name">${words(`valueChain.${name}`)}</span> ${bar(value ?? 0)}
    <span class="number part-figure ${value === undefined ? 'muted' : ''}">${figure}</span>
    <span class="muted about">${words(`valueChain.${name}About`)}</span>`;
};

/** Sizes are attributes of the drawing: a strict policy forbids inline styles. */
const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="track" width="100" height="8"></rect>
    <rect class="fill" width=${percent(share)} height="8"></rect>
  </svg>`;

const brings = (
  { cluster, brings: found }: ComplementSide,
  actions: ComparisonActions,
  context: ChainContext,
): TemplateResult =>
  strengths(
    cluster,
    context.words('valueChain.brings', { cluster: context.clusterName(cluster) }),
    found.map(({ id, members }) => strength(id, formatNumber(context.lang, members), context)),
    context.words('valueChain.bringsNothing'),
    clusterMark(cluster, context),
    actions,
    context,
  );

const strength = (id: string, members: string, context: ChainContext): TemplateResult =>
  html`${dataText(context.itemName({ kind: 'competence', id }), context)} <span class="number muted">${members}</span>`;

const strengths = (
  key: string,
  title: string,
  found: readonly TemplateResult[],
  none: string,
  mark: unknown,
  lists: OpenLists,
  context: ChainContext,
): TemplateResult => {
  const cut = isCut(key, found.length, shownStrengths, lists);
  return html`<section part="strengths">
    <h4 aria-level=${context.headingLevel + 2}>${mark} ${title} <span class="number muted">${found.length}</span></h4>
    ${
      found.length === 0
        ? html`<p class="muted">${none}</p>`
        : html`<ul class="tags">
            ${found.map((item, index) => html`<li class=${cut && index >= shownStrengths ? 'rest' : ''}>${item}</li>`)}
          </ul>`
    }
    ${moreButton(key, found.length, shownStrengths, lists, context)}
  </section>`;
};

const needs = (
  asking: ComplementSide,
  other: ComplementSide,
  { onMember }: ComparisonActions,
  context: ChainContext,
): TemplateResult => {
  const [asker, answering] = [asking, other].map(({ cluster }) => context.clusterName(cluster));
  const count = context.words('valueChain.answered', { answered: asking.answered.length, count: asking.needs });
  return html`<section part="needs">
    <h4 aria-level=${context.headingLevel + 2}>
      ${context.words('valueChain.answers', { asker: asker ?? '', other: answering ?? '' })}
    </h4>
    <p class="muted number">${asking.needs > 0 ? count : context.words('valueChain.noNeeds')}</p>
    ${
      asking.answered.length > 0
        ? html`<ul class="list">
            ${asking.answered.map((answered) => html`<li>${needEntry(answered, onMember, context)}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
};

const needEntry = (
  { need, answerers }: AnsweredNeed,
  onMember: (member: Member) => void,
  context: ChainContext,
): TemplateResult => {
  const more = answerers.length - shownAnswerers;
  return html`<p>${dataText(textOf(need.text, context), context)}</p>
    <p class="who-line">
      <span class="muted">${context.words('valueChain.asker')}</span> ${memberButton(need.asker, onMember)}
    </p>
    <p class="who-line">
      <span class="muted">${context.words('valueChain.answerers')}</span>
      ${answerers
        .slice(0, shownAnswerers)
        .map((member, at) => [at > 0 ? ', ' : nothing, memberButton(member, onMember)])}
      ${more > 0 ? html`<span class="muted">${context.t('member.more', { count: more })}</span>` : nothing}
    </p>`;
};
