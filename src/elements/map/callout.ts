import { html, nothing, type TemplateResult } from 'lit';
import { placeName } from '../../core/display-names.js';
import type { Gravity } from '../../core/map/gravity.js';
import type { Cluster, Member, Relation } from '../../core/model.js';
import { safeUrl } from '../../core/safe-url.js';
import { clusterName } from '../cluster-identity.js';
import { closeIcon } from '../icons.js';
import { clusterBadge, membershipBadges } from '../member-entry.js';
import { dataText, textOf } from '../template-context.js';
import type { MapContext } from './map-context.js';
import { relationDates, relationName } from './marker-names.js';

/** What a callout shows of a marker. */
export type Subject =
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'members'; readonly title: string; readonly members: readonly Member[] }
  | { readonly kind: 'clusters'; readonly clusters: readonly Cluster[] }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'gravity'; readonly gravity: Gravity };

/** What a visitor can do in a callout. */
export interface CalloutActions {
  readonly close: () => void;
  readonly choose: (member: Member) => void;
  readonly filterBy: (cluster: Cluster) => void;
  readonly more: () => void;
}

/** How many members of a list are shown, and how many more a press adds. */
interface Paging {
  readonly shown: number;
  readonly page: number;
}

/** The box beside a marker. It is no modal dialog: the map stays at hand. */
export const callout = (
  subject: Subject,
  paging: Paging,
  context: MapContext,
  actions: CalloutActions,
): TemplateResult => html`
  <div class="head">
    <h3 id="callout-name">${title(subject, context)}</h3>
    <button type="button" class="icon" aria-label=${context.t('detail.close')} @click=${actions.close}>
      ${closeIcon}
    </button>
  </div>
  ${content(subject, paging, context, actions)}
`;

const title = (subject: Subject, context: MapContext): unknown => {
  switch (subject.kind) {
    case 'member':
      return html`<bdi>${subject.member.name}</bdi>`;
    case 'members':
      return subject.title;
    case 'relation':
      return dataText(
        textOf(subject.relation.name, context) ?? { value: relationName(subject.relation, context) },
        context,
      );
    case 'gravity':
      return context.m('map.layerGravity');
    case 'clusters':
      return subject.clusters.length === 1
        ? html`<bdi>${clusterName(context.directory, subject.clusters[0]?.id ?? '', context.preferred)}</bdi>`
        : context.m('map.offices', { count: subject.clusters.length });
  }
};

const content = (subject: Subject, paging: Paging, context: MapContext, actions: CalloutActions): unknown => {
  switch (subject.kind) {
    case 'member':
      return memberFacts(subject.member, context);
    case 'members':
      return memberList(subject.members, paging, context, actions);
    case 'relation':
      return relationFacts(subject.relation, context);
    case 'gravity':
      return gravityFacts(subject.gravity, context);
    case 'clusters':
      return subject.clusters.map((cluster) => clusterFacts(cluster, subject.clusters.length > 1, context, actions));
  }
};

const memberFacts = (member: Member, context: MapContext): TemplateResult => html`
  <p class="muted">${placeName(member.sites[0], context.lang)}</p>
  ${membershipBadges(member, context)} ${website(member.website, context)}
`;

const memberList = (
  members: readonly Member[],
  { shown, page }: Paging,
  { t }: MapContext,
  { choose, more }: CalloutActions,
): TemplateResult => {
  const hidden = members.length - shown;
  const entry = (member: Member): TemplateResult =>
    html`<li>
      <button
        type="button"
        class="plain"
        @click=${() => {
          choose(member);
        }}
      >
        <bdi>${member.name}</bdi>
      </button>
    </li>`;
  return html`<ul>
      ${members.slice(0, shown).map(entry)}
    </ul>
    ${
      hidden > 0
        ? html`<button type="button" @click=${more}>${t('results.more', { count: Math.min(hidden, page) })}</button>`
        : nothing
    }`;
};

const clusterFacts = (
  cluster: Cluster,
  named: boolean,
  context: MapContext,
  { filterBy }: CalloutActions,
): TemplateResult => {
  const count = context.directory.membersOf(cluster.id).length;
  const members =
    count > 0
      ? html`<p>
          <button
            type="button"
            @click=${() => {
              filterBy(cluster);
            }}
          >
            ${context.t('cluster.see', { count })}
          </button>
        </p>`
      : nothing;
  return html`<div class="cluster">
    ${named ? html`<p class="badges">${clusterBadge(cluster.id, context)}</p>` : nothing}
    <p class="muted">${placeName(cluster, context.lang)}</p>
    ${members} ${website(cluster.website, context)}
  </div>`;
};

const relationFacts = (relation: Relation, context: MapContext): TemplateResult => {
  // a tie without a name is called after its kind already
  const kind = relation.name ? [context.t(`relation.${relation.type}`)] : [];
  return html`<p class="muted">${[...kind, ...relationDates(relation, context)].join('\u00a0· ')}</p>
    ${relation.about ? html`<p>${dataText(textOf(relation.about, context), context)}</p>` : nothing}
    <ul class="badges">
      ${relation.clusters.map((id) => html`<li>${clusterBadge(id, context)}</li>`)}
    </ul>`;
};

const gravityFacts = ({ count, site }: Gravity, { t, m, lang }: MapContext): TemplateResult => {
  const place = placeName(site, lang);
  return html`<p class="muted">
      ${[t('results.count', { count }), place && m('map.near', { place })].filter(Boolean).join('\u00a0· ')}
    </p>
    <p>${m('map.gravityAbout')}</p>`;
};

const website = (address: string | undefined, { t, directory }: MapContext): unknown => {
  const url = safeUrl(address, directory.url);
  return url ? html`<p><a href=${url} rel="noopener">${t('detail.website')}</a></p>` : nothing;
};
