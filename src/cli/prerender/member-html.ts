import { isCurrent } from '../../core/offers.js';
import type { Contact, Member, Membership, Offer } from '../../core/model.js';
import { safeContactUrl } from '../../core/safe-url.js';
import { organisation } from '../export/json-ld.js';
import { pageWords } from '../messages/prerender.js';
import { markup, type Content, type Markup } from './markup.js';
import {
  clusterText,
  conceptText,
  labelled,
  localText,
  siteText,
  tell,
  webLink,
  type PageContext,
} from './page-context.js';
import { addressOf, pagePath } from './page-path.js';

/** @param up the way from the page to the folder, such as `../` */
const memberLink = ({ id, name, website }: Member, { pages }: PageContext, up: string): Content => {
  const text = markup`<bdi>${name}</bdi>`;
  return pages ? markup`<a href="${up}${pagePath(id)}">${text}</a>` : (webLink(website, text) ?? text);
};

export const joined = (parts: readonly Content[], separator = ', '): Content =>
  parts.map((part, at) => (at === 0 ? part : [separator, part]));

/** Nothing where there is nothing to list. */
const line = (label: string, parts: readonly Content[]): Content =>
  parts.length > 0 && markup`<p>${label}${joined(parts)}</p>\n`;

/** A member in a list: name, place, clusters and competences, as the element would show it. */
export const memberItem = (member: Member, context: PageContext, up = ''): Markup => {
  const [site] = member.sites;
  const place = [site && siteText(site, context), tell(context, pageWords[member.type])].filter(Boolean);
  const clusters = member.memberships.filter(({ until }) => until === undefined);
  return markup`<li><article>
<h3>${memberLink(member, context, up)}</h3>
<p>${joined(place, ' · ')}</p>
${line(
  labelled(context, pageWords.memberOf),
  clusters.map(({ cluster }) => clusterText(cluster, context)),
)}${line(
    labelled(context, pageWords.competences),
    member.competences.map(({ id }) => conceptText(id, context)),
  )}</article></li>
`;
};

const membershipText = ({ cluster, since, until }: Membership, context: PageContext): Content => [
  clusterText(cluster, context),
  since !== undefined && until === undefined && ` (${since}–)`,
  until !== undefined && ` (${tell(context, pageWords.until, { date: until })})`,
];

const contactLink = (kind: 'email' | 'phone', value: string | undefined): Content => {
  const href = value && safeContactUrl(kind, value);
  return href && markup`<a href="${href}"><bdi>${value}</bdi></a>`;
};

const contactText = ({ role, email, phone, url }: Contact): Content => {
  const ways = [contactLink('email', email), contactLink('phone', phone), webLink(url, undefined)].filter(Boolean);
  return ways.length > 0 && [role !== undefined && markup`<bdi>${role}</bdi>: `, joined(ways, ' · ')];
};

/** What there is to say of the member, row by row. */
const facts = (member: Member, context: PageContext): readonly (readonly [string, readonly Content[]])[] => {
  const offers = (list: readonly Offer[]): readonly Content[] =>
    list.filter((offer) => isCurrent(offer, context.today)).map((offer) => localText(offer.text, context));
  const otherNames = member.names.filter(({ value }) => value !== member.name);
  const rows = [
    ['website', [webLink(member.website, undefined)]],
    ['memberOf', member.memberships.map((membership) => membershipText(membership, context))],
    ['competences', member.competences.map(({ id }) => conceptText(id, context))],
    ['offers', offers(member.offers)],
    ['needs', offers(member.needs)],
    ['sites', member.sites.map((site) => siteText(site, context))],
    ['contact', member.contacts.map(contactText)],
    ['names', otherNames.map(({ value }) => markup`<bdi>${value}</bdi>`)],
    ['source', [webLink(member.source, undefined) ?? member.source]],
    ['updated', [member.updated]],
  ] as const;
  return rows
    .map(([word, contents]) => [tell(context, pageWords[word]), contents.filter(Boolean)] as const)
    .filter(([, contents]) => contents.length > 0);
};

/** Everything the directory says about a member. */
export const memberBody = (member: Member, context: PageContext): Markup => {
  const description = localText(member.description, context);
  const rows = facts(member, context).map(
    ([word, contents]) => markup`<dt>${word}</dt>\n${contents.map((content) => markup`<dd>${content}</dd>\n`)}`,
  );
  return markup`<h1><bdi>${member.name}</bdi></h1>
<p>${tell(context, pageWords[member.type])}</p>
${description && markup`<p>${description}</p>\n`}<dl>
${rows}</dl>
`;
};

/** For search engines; it leads to the member's own page. */
export const memberJsonLd = (member: Member, { directory, siteUrl }: PageContext): object => {
  const page = siteUrl === undefined ? undefined : addressOf(siteUrl, pagePath(member.id));
  const own = page === undefined ? {} : { '@id': page, mainEntityOfPage: page };
  return { '@context': 'https://schema.org', ...organisation(member, directory), ...own };
};
