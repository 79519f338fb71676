import { html, nothing, type TemplateResult } from 'lit';
import type { WordsByLanguage } from '../../controllers/words-controller.js';
import type { MatchedCluster } from '../../core/matching/need-matcher.js';
import type { Cluster, LanguageTag } from '../../core/model.js';
import type { NeedMatchKey } from '../../i18n/need-match/messages.js';
import { clusterName } from '../cluster-identity.js';
import { clusterBadge } from '../member-entry.js';
import type { NeedContext } from './need-context.js';
import { managerOf, needMail } from './need-mail.js';

/** The need as it is to be told in a language, or in the nearest that it has. */
export type NeedIn = (lang: LanguageTag) => string;

/** Members named per cluster before "and n more". */
const namedMembers = 4;

/** The clusters of those who answer, best first, each with a mail draft to whoever manages it. */
export const clustersView = (
  clusters: readonly MatchedCluster[],
  needIn: NeedIn,
  words: WordsByLanguage<NeedMatchKey>,
  context: NeedContext,
): unknown => {
  const standing = withoutForerunners(clusters, context);
  if (standing.length === 0) return nothing;
  return html`<section class="clusters" part="clusters" aria-labelledby="clusters">
    <h3 id="clusters" aria-level=${context.headingLevel}>${context.say('needMatch.clusters')}</h3>
    <ol>
      ${standing.map(
        (match) =>
          html`<li part="cluster">
            <p class="badges">${clusterBadge(match.cluster.id, context)}</p>
            ${formerLine(match.cluster, context)} ${namesLine(match, context)}
            ${mailLink(match, needIn, words, context)}
          </li>`,
      )}
    </ol>
  </section>`;
};

/** A former cluster is left out where the one that carries on its work answers too. */
const withoutForerunners = (
  clusters: readonly MatchedCluster[],
  { directory }: NeedContext,
): readonly MatchedCluster[] => {
  const ids = new Set(clusters.map(({ cluster }) => cluster.id));
  return clusters.filter(({ cluster }) => !directory.successorsOf(cluster.id).some(({ id }) => ids.has(id)));
};

const namesLine = ({ members }: MatchedCluster, { t }: NeedContext): TemplateResult => {
  const more = members.length - namedMembers;
  return html`<p class="muted">
    ${members
      .slice(0, namedMembers)
      .map(
        ({ name }, index) => html`${index > 0 ? ', ' : nothing}<bdi>${name}</bdi>`,
      )}${more > 0 ? html` ${t('member.more', { count: more })}` : nothing}
  </p>`;
};

/** What became of a cluster that is no more, and who carries on. */
const formerLine = (cluster: Cluster, { t, directory, preferred }: NeedContext): unknown => {
  if (cluster.status === 'active') return nothing;
  const successors = directory.successorsOf(cluster.id).map(({ id }) => clusterName(directory, id, preferred));
  return html`<p class="muted">
    ${t(`cluster.${cluster.status}`)}${successors.length > 0 ? html` · ${t('cluster.now')} <bdi>${successors.join(', ')}</bdi>` : nothing}
  </p>`;
};

const mailLink = (
  match: MatchedCluster,
  needIn: NeedIn,
  words: WordsByLanguage<NeedMatchKey>,
  context: NeedContext,
): unknown => {
  const manager = managerOf(context.directory, match.cluster);
  const table = manager && words.in(manager.lang);
  if (!manager || !table) return nothing;
  const name = clusterName(context.directory, manager.cluster.id, context.preferred);
  return html`<p>
    <a part="write" href=${needMail(manager, match, needIn(manager.lang), table)}
      >${context.say('needMatch.write', { cluster: name })}</a
    >${manager.role ? html` <span class="muted">${manager.role}</span>` : nothing}
  </p>`;
};
