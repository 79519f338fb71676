import type { Member } from '../model.js';
import type { Entry } from './entry.js';

/** Hosts where everybody has a page: the name of the host says nothing about the organisation. */
const sharedHosts: readonly string[] = [
  'linkedin.com facebook.com instagram.com twitter.com x.com youtube.com youtu.be xing.com wikipedia.org wikidata.org',
  'google.com goo.gl blogspot.com wordpress.com wixsite.com wix.com weebly.com jimdo.com jimdofree.com webnode.com',
  'squarespace.com github.io github.com gitlab.io netlify.app vercel.app pagesperso-orange.fr business.site',
  'over-blog.com canalblog.com free.fr wanadoo.fr t-online.de web.de strato.de one.com telenet.be skynet.be',
  'societe.com pappers.fr kompass.com europages.com crunchbase.com medium.com linktr.ee notion.site bit.ly',
].flatMap((hosts) => hosts.split(' '));

const isShared = (host: string): boolean =>
  sharedHosts.some((shared) => host === shared || host.endsWith(`.${shared}`));

/** Steps of a path that lead to no corner of a site: languages, and names of the page that it begins with. */
const entranceStep = /^(?:[a-z]{2}(?:[-_][a-z]{2})?|(?:index|default|home|accueil)(?:\.\w+)?)?$/i;

const isEntrance = ({ pathname }: URL): boolean => pathname.split('/').every((step) => entranceStep.test(step));

const hostOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^www\d*\./, '')
    .replace(/\.$/, '');

const parsedUrl = (address: string): URL | undefined => {
  try {
    return new URL(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  } catch {
    return undefined;
  }
};

/** The organisation's own domain, without `www.`; undefined when its page is a corner of somebody else's site. */
export const ownDomain = ({ identifiers, website }: Member): string | undefined => {
  const address = identifiers.domain ?? website;
  const url = address === undefined ? undefined : parsedUrl(address);
  if (!url || !isEntrance(url)) return undefined;
  const host = hostOf(url.hostname);
  return host.includes('.') && !isShared(host) ? host : undefined;
};

/** Domains that two rows of one list name: pages of a group, of a university, of a science park. */
export const crowdedDomains = (entries: readonly Entry[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const crowded = new Set<string>();
  for (const { feed, member } of entries) {
    const domain = ownDomain(member);
    const inFeed = `${String(feed)} ${domain ?? ''}`;
    if (domain && seen.has(inFeed)) crowded.add(domain);
    seen.add(inFeed);
  }
  return crowded;
};

const compact = (value: string): string => value.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** A SIRET is the SIREN of the company and a number of the establishment. */
const siren = (value: string): string | undefined => /^(\d{9})(?:\d{5})?$/.exec(compact(value))?.[1];
const lei = (value: string): string | undefined => /^[A-Z0-9]{18}\d{2}$/.exec(compact(value))?.[0];
const ror = (value: string): string | undefined =>
  /(?:^|\/)(0[a-z0-9]{6}\d{2})\/?$/.exec(value.trim().toLowerCase())?.[1];
const wikidata = (value: string): string | undefined => /(?:^|\/)(Q[1-9]\d*)$/i.exec(value.trim())?.[1]?.toUpperCase();
const vat = (value: string): string | undefined => /^[A-Z]{2}[A-Z0-9]{6,13}$/.exec(compact(value))?.[0];

/** A French VAT number ends with the SIREN. */
const sirenOfVat = (value: string | undefined): string | undefined => /^FR..(\d{9})$/.exec(value ?? '')?.[1];

const none: ReadonlyMap<string, string> = new Map();

/** The identifiers that mean one organisation in every list, normalised: scheme to value. Mistyped ones are left out. */
export const strongIdentifiers = ({ identifiers: given }: Member): ReadonlyMap<string, string> => {
  if (Object.values(given).every((value) => value === undefined)) return none;
  const vatNumber = given.vat && vat(given.vat);
  const all = [
    ['lei', given.lei && lei(given.lei)],
    ['vat', vatNumber],
    ['siren', (given.siren && siren(given.siren)) ?? sirenOfVat(vatNumber)],
    ['ror', given.ror && ror(given.ror)],
    ['wikidata', given.wikidata && wikidata(given.wikidata)],
  ] as const;
  return new Map(all.flatMap(([scheme, value]) => (value ? [[scheme, value] as const] : [])));
};
