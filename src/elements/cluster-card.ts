import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { countryName, placeName } from '../core/display-names.js';
import type { Cluster, Member, PublishedCount, Relation } from '../core/model.js';
import { safeUrl } from '../core/safe-url.js';
import { en } from '../i18n/en.js';
import { formatNumber, type MessageKey } from '../i18n/messages.js';
import type { SearchSession } from '../state/search-session.js';
import { ground } from '../styles/tokens.js';
import { AllianceElement } from './alliance-element.js';
import { clusterCardStyles } from './cluster-card.css.js';
import { clusterHue, clusterName, initials } from './cluster-identity.js';
import { presenterOf } from './detail-presenter.js';
import { AllianceSelectEvent } from './events.js';
import { MemberDialog } from './member-dialog.js';
import { clusterBadge, competenceTag } from './member-entry.js';
import {
  dataText,
  formatDate,
  periodText,
  shortAddress,
  sourceText,
  textOf,
  type TemplateContext,
} from './template-context.js';

/** Members that the card lists at once, where no search on the page can show them. */
const listedMembers = 20;

/** Countries that the card names before it stops. */
const namedCountries = 5;

/**
 * One cluster of an alliance: who it is, what became of it, what it is made of and with whom it is allied.
 *
 * @tag cluster-card
 * @summary A cluster's business card.
 * @csspart card - The card.
 * @csspart name - The heading with the cluster's name.
 * @csspart status - What became of a cluster that is no longer active.
 * @csspart counts - Published figures.
 * @csspart members - What the directory knows of the cluster's members.
 * @csspart relations - The clusters it is allied with.
 * @csspart see - The button that shows its members.
 * @csspart detail - The dialog with a member's details.
 * @csspart description - A member's description in the dialog.
 * @csspart contacts - A member's links in the dialog.
 * @csspart website - A member's website.
 * @csspart logo - A member's logo.
 * @csspart memberships - The clusters a member belongs to.
 * @csspart competences - The competences of the cluster or of a member.
 * @cssstate empty - The directory has no such cluster.
 * @fires {AllianceSelectEvent} alliance-select - The visitor chose a member; cancel it to show the member yourself.
 */
export class ClusterCard extends AllianceElement {
  static override styles: CSSResultGroup = [ground, clusterCardStyles];

  /** Id of the cluster to show. */
  @property() cluster: string | undefined;
  /** Level of the heading with the cluster's name, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private listed = 0;

  readonly #dialog = new MemberDialog(this);

  protected override renderContent(session: SearchSession): unknown {
    const { directory } = session;
    const cluster = this.cluster === undefined ? undefined : directory.cluster(this.cluster);
    this.setState('empty', !cluster);
    if (!cluster) return html`<div class="fault" part="error">${this.#missing()}</div>`;
    const context = this.context(directory, this.headingLevel);
    return html`<article class="card" part="card" aria-labelledby="name">
        ${this.#head(cluster, context)} ${status(cluster, context)} ${description(cluster, context)}
        ${fields(cluster, context)} ${published(cluster, context)} ${membersHere(cluster, context)}
        ${allies(cluster, context)} ${this.#members(cluster, session, context)}
      </article>
      ${this.#dialog.render(session, context)}`;
  }

  #missing(): string {
    return this.cluster ? this.t('cluster.missing', { id: this.cluster }) : this.t('cluster.unnamed');
  }

  #head(cluster: Cluster, context: TemplateContext): TemplateResult {
    const name = clusterName(context.directory, cluster.id, context.preferred);
    const website = safeUrl(cluster.website, context.directory.url);
    return html`<header>
      <span class="mark ${clusterHue(context.directory, cluster.id)}" part="mark" aria-hidden="true"
        >${initials(name)}</span
      >
      <div>
        <h3 id="name" part="name" aria-level=${context.headingLevel}>
          <bdi>${name}</bdi>
        </h3>
        ${place(cluster, context.lang)}
        ${website ? html`<p><a href=${website} rel="noopener">${shortAddress(website)}</a></p>` : nothing}
      </div>
    </header>`;
  }

  #members(cluster: Cluster, session: SearchSession, context: TemplateContext): unknown {
    const members = session.directory.membersOf(cluster.id);
    if (members.length === 0) return nothing;
    const onClick = (): void => {
      this.#see(cluster, session);
    };
    return html`<button type="button" part="see" aria-expanded=${this.listed > 0 ? 'true' : nothing} @click=${onClick}>
        ${context.t('cluster.see', { count: members.length })}
      </button>
      ${this.listed > 0 ? this.#memberList(members, session, context) : nothing}`;
  }

  /** Shows the members in the search that is on the page, or in the card itself where there is none. */
  #see(cluster: Cluster, session: SearchSession): void {
    const search = presenterOf(session);
    if (search) {
      session.update({ filters: { cluster: [cluster.id] }, query: '', bounds: undefined });
      search.showResults();
    } else this.listed = this.listed > 0 ? 0 : listedMembers;
  }

  #memberList(members: readonly Member[], session: SearchSession, { t }: TemplateContext): TemplateResult {
    const more = Math.min(listedMembers, members.length - this.listed);
    return html`<ul class="list">
        ${members.slice(0, this.listed).map((member) => html`<li>${this.#memberButton(member, session)}</li>`)}
      </ul>
      ${
        more > 0
          ? html`<button type="button" class="plain" @click=${() => (this.listed += more)}>
              ${t('results.more', { count: more })}
            </button>`
          : nothing
      }`;
  }

  #memberButton(member: Member, session: SearchSession): TemplateResult {
    const onClick = (): void => {
      if (this.dispatchEvent(new AllianceSelectEvent(member))) this.#dialog.open(session, member.id);
    };
    return html`<button type="button" class="plain" aria-haspopup="dialog" @click=${onClick}>
      <bdi>${member.name}</bdi>
    </button>`;
  }
}

const place = ({ city, region, country }: Cluster, lang: string): unknown => {
  const text = placeName({ city: city ?? region, country }, lang);
  return text ? html`<p class="muted"><bdi>${text}</bdi></p>` : nothing;
};

const section = (title: MessageKey, part: string, content: unknown, { t }: TemplateContext): TemplateResult =>
  html`<section part=${part}>
    <h4>${t(title)}</h4>
    ${content}
  </section>`;

const list = (className: string, items: readonly unknown[]): TemplateResult =>
  html`<ul class=${className}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** What became of a cluster that is no longer active under this name, and who carries on. */
const status = (cluster: Cluster, context: TemplateContext): unknown => {
  if (cluster.status === 'active') return nothing;
  const successors = context.directory.successorsOf(cluster.id);
  const until = cluster.until ? ` (${formatDate(cluster.until, context.lang)})` : '';
  return html`<div class="status" part="status">
    <strong>${context.t(`cluster.${cluster.status}`)}${until}</strong>
    ${
      successors.length > 0
        ? html`<span>${context.t('cluster.now')}</span> ${list(
              'badges',
              successors.map(({ id }) => clusterBadge(id, context)),
            )}`
        : nothing
    }
  </div>`;
};

const description = (cluster: Cluster, context: TemplateContext): unknown => {
  const text = textOf(cluster.description, context);
  return text ? html`<p class="description">${dataText(text, context)}</p>` : nothing;
};

const fields = (cluster: Cluster, context: TemplateContext): unknown =>
  cluster.competences.length > 0
    ? section(
        'cluster.fields',
        'competences',
        list(
          'tags',
          cluster.competences.map((id) => competenceTag(id, context)),
        ),
        context,
      )
    : nothing;

const published = (cluster: Cluster, context: TemplateContext): unknown =>
  cluster.counts.length > 0
    ? section(
        'cluster.published',
        'counts',
        list(
          'figures',
          cluster.counts.map((count) => figure(count, context)),
        ),
        context,
      )
    : nothing;

/** A published figure with its day and its source, without which it says nothing. */
const figure = ({ what, value, asOf, source }: PublishedCount, context: TemplateContext): TemplateResult => {
  const key = `count.${what}`;
  const label = key in en ? context.t(key as MessageKey) : what;
  return html`<span class="number">${formatNumber(context.lang, value)}</span> ${label}
    <span class="muted"
      >${asOf ? formatDate(asOf, context.lang) : nothing}
      ${source ? sourceText(source, context.t('detail.source')) : nothing}</span
    >`;
};

const membersHere = (cluster: Cluster, context: TemplateContext): unknown => {
  const members = context.directory.membersOf(cluster.id);
  // without any member in the page, these may be in a worker or on a server
  if (context.directory.dataset.members.length === 0) return nothing;
  if (members.length === 0) return html`<p class="muted">${context.t('cluster.none')}</p>`;
  const types = counted(members, ({ type }) => [type]).map(
    ([type, count]) => `${context.t(`type.${type}`)}\u00a0${formatNumber(context.lang, count)}`,
  );
  const countries = counted(members, countriesOf).slice(0, namedCountries);
  return section(
    'cluster.here',
    'members',
    html`<p class="number">${types.join('\u00a0· ')}</p>
      <p class="number muted">
        ${countries.map(([code, count]) => `${countryName(code, context.lang)}\u00a0${String(count)}`).join('\u00a0· ')}
      </p>`,
    context,
  );
};

const countriesOf = ({ sites }: Member): readonly string[] => [
  ...new Set(sites.flatMap(({ country }) => (country ? [country] : []))),
];

/** Values with the number of members that have them, most first. */
const counted = <Value>(
  members: readonly Member[],
  valuesOf: (member: Member) => readonly Value[],
): readonly (readonly [Value, number])[] => {
  const counts = new Map<Value, number>();
  for (const member of members) for (const value of valuesOf(member)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
};

const allies = (cluster: Cluster, context: TemplateContext): unknown => {
  const relations = context.directory.relationsOf(cluster.id).filter(({ type }) => type !== 'successor');
  if (relations.length === 0) return nothing;
  const lines = relations.map((relation) => relationLine(relation, cluster.id, context));
  return section('cluster.allies', 'relations', list('relations', lines), context);
};

const relationLine = (relation: Relation, self: string, context: TemplateContext): TemplateResult => {
  const name = textOf(relation.name, context);
  const others = relation.clusters.filter((id) => id !== self);
  return html`<p>
      ${name ? dataText(name, context) : context.t(`relation.${relation.type}`)}
      <span class="muted"
        >${relation.since ? periodText('since', relation.since, context) : nothing}
        ${relation.source ? sourceText(relation.source, context.t('detail.source')) : nothing}</span
      >
    </p>
    ${list(
      'badges',
      others.map((id) => clusterBadge(id, context)),
    )}`;
};
