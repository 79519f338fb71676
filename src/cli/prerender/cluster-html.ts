import type { Cluster } from '../../core/model.js';
import { pageWords } from '../messages/prerender.js';
import { markup, type Content, type Markup } from './markup.js';
import { joined } from './member-html.js';
import {
  clusterText,
  labelled,
  localText,
  plainText,
  siteText,
  tell,
  webLink,
  type PageContext,
} from './page-context.js';

const paragraph = (content: Content): Content => Boolean(content) && markup`<p>${content}</p>\n`;

const successors = (cluster: Cluster, context: PageContext): Content => {
  const links = context.directory
    .successorsOf(cluster.id)
    .map(({ id, website }) => webLink(website, clusterText(id, context)) ?? clusterText(id, context));
  return links.length > 0 && [labelled(context, pageWords.successors), joined(links)];
};

/** A cluster as its card shows it: to stand within `<cluster-card>`. */
export const clusterBody = (cluster: Cluster, context: PageContext): Markup => {
  const count = context.directory.membersOf(cluster.id).length;
  const website = webLink(cluster.website, undefined);
  return markup`<article>
<h3>${localText(cluster.name, context)}</h3>
${[
  siteText(cluster, context),
  successors(cluster, context),
  localText(cluster.description, context),
  count > 0 && tell(context, pageWords.count, { count }),
  website && [labelled(context, pageWords.website), website],
].map(paragraph)}</article>
`;
};

const clusterLine = (cluster: Cluster, context: PageContext): Markup => {
  const place = siteText(cluster, context);
  return markup`<li>${localText(cluster.name, context)}${place && `, ${place}`}</li>\n`;
};

/** The clusters and where they are: to stand within `<alliance-map>`. */
export const clusterList = (context: PageContext): Markup => {
  const { compare } = new Intl.Collator(context.lang);
  const active = context.directory.dataset.clusters.filter(({ status }) => status === 'active');
  const byName = [...active].sort((one, other) =>
    compare(plainText(one.name, context), plainText(other.name, context)),
  );
  return markup`<ul>\n${byName.map((cluster) => clusterLine(cluster, context))}</ul>\n`;
};
