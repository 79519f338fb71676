import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { countryName, placeName } from '../../core/display-names.js';
import { latOf, lngOf } from '../../core/geo.js';
import type { Cluster, Member, Relation } from '../../core/model.js';
import { clusterBadge } from '../member-entry.js';
import type { MapContext } from './map-context.js';
import { dataText, textOf } from '../template-context.js';
import { gravityName, relationDates } from './marker-names.js';
import type { Scene } from './scene.js';

export { listStyles } from './list-styles.js';

/** Members listed before "show more", and added by it. */
const page = 50;

export interface ListActions {
  readonly choose: (member: Member) => void;
}

/** Members asked for where they are not in the page: in a worker or on a server. */
const elsewhere = 1000;

/** Everything that the map says, as headings, tables and lists. It asks what the map asks. */
export class ListPanel {
  readonly #host: ReactiveControllerHost;
  #members: readonly Member[] | undefined;
  #asked = '';
  #running: AbortController | undefined;
  #shown = page;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(scene: Scene, context: MapContext, actions: ListActions): TemplateResult {
    this.#follow(scene);
    return html`<h3 tabindex="-1">${context.m('map.list')}</h3>
      ${clusterTable(scene, context)} ${relationList(scene, context)} ${gravityLine(scene, context)}
      ${countryTable(scene, context)} ${this.#memberTables(context, actions)}`;
  }

  #follow({ session, request }: Scene): void {
    const wanted = { ...request, limit: session.directory.dataset.members.length || elsewhere };
    const key = JSON.stringify(wanted);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#shown = page;
    this.#running?.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    session.source.search(wanted, { signal }).then(
      ({ hits }) => {
        if (signal.aborted) return;
        this.#members = hits.map(({ member }) => member);
        this.#host.requestUpdate();
      },
      () => undefined, // the search beside the map says what went wrong
    );
  }

  #memberTables(context: MapContext, actions: ListActions): unknown {
    if (!this.#members) return html`<p class="muted">${context.t('results.loading')}</p>`;
    const located = this.#members.filter(isLocated);
    const others = this.#members.filter((member) => !isLocated(member));
    const hidden = located.length - this.#shown;
    const more = (): void => {
      this.#shown += page;
      this.#host.requestUpdate();
    };
    return [
      memberTable(
        context.t('results.count', { count: located.length }),
        located.slice(0, this.#shown),
        context,
        actions,
      ),
      hidden > 0
        ? html`<p>
            <button type="button" @click=${more}>
              ${context.t('results.more', { count: Math.min(hidden, page) })}
            </button>
          </p>`
        : nothing,
      others.length > 0
        ? html`<div class="unlocated" tabindex="-1">
            ${memberTable(context.m('map.listUnlocated'), others, context, actions)}
          </div>`
        : nothing,
    ];
  }
}

const isLocated = ({ sites }: Member): boolean => sites.some(({ lat, lng }) => lat !== undefined && lng !== undefined);

const clusterTable = ({ offices, session: { directory } }: Scene, context: MapContext): unknown => {
  const count = ({ id }: Cluster): unknown =>
    directory.dataset.members.length > 0 ? directory.membersOf(id).length : nothing;
  const { t, m, lang } = context;
  const rows = offices.map(
    ({ cluster }) =>
      html`<tr>
        <th scope="row"><span class="badge">${clusterBadge(cluster.id, context)}</span></th>
        <td>${placeName(cluster, lang)}</td>
        <td class="number">${count(cluster)}</td>
      </tr>`,
  );
  return table(m('map.legendOffice'), [t('sort.name'), t('sort.place'), t('count.members')], rows, true);
};

const relationList = ({ arcs }: Scene, context: MapContext): unknown =>
  arcs.length === 0
    ? nothing
    : html`<h4>${context.m('map.listRelations')}</h4>
        <ul>
          ${arcs.map(({ relation }) => html`<li>${relationLine(relation, context)}</li>`)}
        </ul>`;

/** A tie by its name, or by its kind where it has none, and whom it joins. */
const relationLine = (relation: Relation, context: MapContext): TemplateResult => {
  const kind = context.t(`relation.${relation.type}`);
  const name = textOf(relation.name, context);
  const facts = [...(name ? [kind] : []), ...relationDates(relation, context)];
  return html`${name ? dataText(name, context) : kind}${
      facts.length > 0 ? html`<span class="muted">${facts.map((fact) => `\u00a0· ${fact}`)}</span>` : nothing
    }
    <ul class="badges">
      ${relation.clusters.map((id) => html`<li class="badge">${clusterBadge(id, context)}</li>`)}
    </ul>`;
};

const gravityLine = ({ gravity }: Scene, context: MapContext): unknown => {
  if (!gravity) return nothing;
  const degrees = new Intl.NumberFormat(context.lang, { maximumFractionDigits: 2 });
  const at = `${degrees.format(latOf(gravity.y))}; ${degrees.format(lngOf(gravity.x))}`;
  return html`<h4>${context.m('map.layerGravity')}</h4>
    <p>${gravityName(gravity, context)} (${at}). ${context.m('map.gravityAbout')}</p>`;
};

const countryTable = ({ countries }: Scene, { m, t, lang }: MapContext): unknown => {
  const rows = [...countries].map(
    ([country, count]) =>
      html`<tr>
        <th scope="row">${countryName(country, lang)}</th>
        <td class="number">${count}</td>
      </tr>`,
  );
  return table(m('map.layerCountries'), [m('map.listCountry'), t('count.members')], rows, true);
};

const memberTable = (
  title: string,
  members: readonly Member[],
  context: MapContext,
  { choose }: ListActions,
): unknown => {
  const rows = members.map(
    (member) =>
      html`<tr>
        <th scope="row">
          <button
            type="button"
            class="plain"
            @click=${() => {
              choose(member);
            }}
          >
            <bdi>${member.name}</bdi>
          </button>
        </th>
        <td>
          ${member.sites
            .map((site) => placeName(site, context.lang))
            .filter(Boolean)
            .join('\u00a0· ')}
        </td>
      </tr>`,
  );
  return table(title, [context.t('sort.name'), context.t('sort.place')], rows);
};

/** A table under its heading; nothing when it has no rows. */
const table = (
  title: string,
  columns: readonly string[],
  rows: readonly TemplateResult[],
  lastIsNumber = false,
): unknown =>
  rows.length === 0
    ? nothing
    : html`<h4>${title}</h4>
        <table>
          <thead>
            <tr>
              ${columns.map((column, at) => {
                const isNumber = lastIsNumber && at === columns.length - 1;
                return html`<th scope="col" class=${isNumber ? 'number' : ''}>${column}</th>`;
              })}
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>`;
