import { html, nothing, type TemplateResult } from 'lit';
import { countryName, languageName } from '../core/display-names.js';
import type { Contact, Member, MemberName, Offer, Site } from '../core/model.js';
import { isCurrent } from '../core/offers.js';
import { today } from '../core/today.js';
import { safeContactUrl, safeUrl } from '../core/safe-url.js';
import { competenceTag, memberType, membershipBadges } from './member-entry.js';
import {
  colon,
  dataText,
  formatDate,
  shortAddress,
  sourceText,
  textOf,
  type TemplateContext,
} from './template-context.js';
import type { MessageKey } from '../i18n/messages.js';

/** Everything the directory says about one member. */
export const memberDetail = (member: Member, context: TemplateContext): TemplateResult => html`
  ${logo(member, context)} ${typeLine(member, context)} ${membershipBadges(member, context)}
  ${description(member, context)} ${contactLinks(member, context)}
  <dl class="facts">
    ${facts(member, context).map(
      ([key, value]) =>
        html`<dt>${context.t(key)}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>
  ${origin(member, context)}
`;

/** Logos come only from where the dataset comes from: a page that embeds the directory asks no third party. */
const logo = (member: Member, { directory }: TemplateContext): unknown => {
  const url = safeUrl(member.logo, directory.url);
  if (!url?.startsWith(originOf(directory.url))) return nothing;
  return html`<img class="logo" part="logo" src=${url} alt="" loading="lazy" @error=${hideBroken} />`;
};

/** With the slash that ends it, so that no longer host name begins with it. Never the beginning of an address for ''. */
const originOf = (url: string): string => `${url && new URL(url).origin}/`;

const hideBroken = ({ target }: Event): void => {
  if (target instanceof HTMLElement) target.hidden = true;
};

const typeLine = (member: Member, context: TemplateContext): unknown => {
  const type = memberType(member, context);
  return type ? html`<p class="place muted">${type}</p>` : nothing;
};

const description = (member: Member, context: TemplateContext): unknown => {
  const text = textOf(member.description, context);
  return text ? html`<p class="description" part="description">${dataText(text, context)}</p>` : nothing;
};

type Fact = readonly [key: MessageKey, value: unknown];

/** The facts that the record has, in the order of use: what they can do, where they are, what else is known. */
const facts = (member: Member, context: TemplateContext): readonly Fact[] => {
  const { lang } = context;
  const list = (items: readonly unknown[]): unknown => items.length > 0 && bulletless(items);
  const all: readonly Fact[] = [
    ['detail.competences', list(member.competences.map(({ id }) => competenceTag(id, context)))],
    ['detail.offers', list(current(member.offers).map((offer) => dataText(textOf(offer.text, context), context)))],
    ['detail.needs', list(current(member.needs).map((need) => dataText(textOf(need.text, context), context)))],
    ['detail.sites', list(member.sites.map((site) => siteLine(site, lang)))],
    ['detail.names', list(names(member, (name) => name.type !== 'former', context))],
    ['detail.formerly', list(names(member, (name) => name.type === 'former', context))],
    ['detail.size', member.sizeBand?.replace('-', '–')],
    ['detail.founded', member.founded && formatDate(member.founded, lang)],
    ['detail.markets', member.markets.join(', ')],
    ['detail.certifications', member.certifications.join(', ')],
    ['detail.languages', member.languages.map((tag) => languageName(tag, lang)).join(', ')],
  ];
  return all.filter(([, value]) => Boolean(value));
};

const bulletless = (items: readonly unknown[]): TemplateResult =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** Each name once: some are the same in several languages. */
const names = (member: Member, wanted: (name: MemberName) => boolean, context: TemplateContext): readonly unknown[] =>
  member.names
    .filter(
      (name, index, all) =>
        wanted(name) &&
        name.value !== member.name &&
        all.findIndex((other) => wanted(other) && other.value === name.value) === index,
    )
    .map((name) => dataText(name, context));

/** Offers and needs that have not run out. */
const current = (offers: readonly Offer[]): readonly Offer[] => {
  const day = today();
  return offers.filter((offer) => isCurrent(offer, day));
};

const siteLine = ({ postcode, city, region, country }: Site, lang: string): TemplateResult => {
  const town = [postcode, city].filter(Boolean).join(' ');
  return html`<bdi>${[town, region, country && countryName(country, lang)].filter(Boolean).join(', ')}</bdi>`;
};

const contactLinks = (member: Member, context: TemplateContext): unknown => {
  const website = safeUrl(member.website, context.directory.url);
  const links = [
    website && externalLink(website, context.t('detail.website'), shortAddress(website)),
    ...member.contacts.flatMap((contact) => contactLink(contact, context)),
  ].filter(Boolean);
  if (links.length === 0) return nothing;
  return html`<ul class="contacts" part="contacts" aria-label=${context.t('detail.contact')}>
    ${links.map((link) => html`<li>${link}</li>`)}
  </ul>`;
};

/** Links of a contact, each with the role it belongs to. */
export const contactLink = (contact: Contact, { directory, lang }: TemplateContext): readonly unknown[] => {
  const spoken = contact.languages.map((tag) => languageName(tag, lang)).join(', ');
  const about = [contact.role, spoken].filter(Boolean).join('\u00a0· ');
  const url = safeUrl(contact.url, directory.url);
  const reach = [
    [contact.email, contact.email && safeContactUrl('email', contact.email)],
    [contact.phone, contact.phone && safeContactUrl('phone', contact.phone)],
    [url && shortAddress(url), url],
  ] as const;
  return reach.flatMap(([label, href]) =>
    label && href
      ? [
          html`<a href=${href}><bdi>${label}</bdi></a
            >${about ? html` <span class="muted">${about}</span>` : nothing}`,
        ]
      : [],
  );
};

const externalLink = (url: string, purpose: string, label: string): TemplateResult =>
  html`<a href=${url} rel="noopener" part="website"><span class="visually-hidden">${purpose} </span>${label}</a>`;

const origin = ({ source, updated }: Member, { t, lang }: TemplateContext): unknown => {
  const parts = [
    source && html`${t('detail.source')}${colon(lang)} ${sourceText(source)}`,
    updated && t('detail.updated', { date: formatDate(updated, lang) }),
  ].filter(Boolean);
  if (parts.length === 0) return nothing;
  return html`<p class="origin muted">${parts.map((part, index) => (index > 0 ? ['\u00a0· ', part] : part))}</p>`;
};
