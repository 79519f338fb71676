import { distanceKm } from '../geo.js';
import type { Contact, Member, MemberName, Offer, Site, SitePrecision } from '../model.js';
import { fold } from '../text.js';
import { placeKey, placeWords } from '../place-words.js';
import type { Entry } from './entry.js';

/** The items of all lists, each once; of two with one key, the earlier stands. */
export const unionBy = <T>(lists: readonly (readonly T[])[], keyOf: (item: T) => string): readonly T[] => {
  const union = new Map<string, T>();
  for (const item of lists.flat()) {
    const key = keyOf(item);
    if (!union.has(key)) union.set(key, item);
  }
  return [...union.values()];
};

const siteKey = ({ country = '', city = '' }: Site): string => `${country} ${placeKey(placeWords(city))}`;

const precisions: readonly (SitePrecision | undefined)[] = ['address', 'city', 'region', undefined];

const isMorePrecise = (one: Site, other: Site): boolean => {
  if (one.lat === undefined || other.lat === undefined) return one.lat !== undefined && other.lat === undefined;
  return precisions.indexOf(one.precision) < precisions.indexOf(other.precision);
};

/** Two rows may put one town a little elsewhere; further apart, they mean something else by its name. */
const sameTownKm = 30;

const areClose = (one: Site, other: Site): boolean => {
  const { lat, lng } = one;
  if (lat === undefined || lng === undefined || other.lat === undefined || other.lng === undefined) return true;
  return distanceKm({ lat, lng }, { lat: other.lat, lng: other.lng }) <= sameTownKm;
};

const filledFrom = (site: Site, other: Site): Site => {
  const place = areClose(site, other) && isMorePrecise(other, site) ? other : site;
  const { lat, lng, precision } = place;
  return { ...other, ...defined(site), lat, lng, precision };
};

const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Partial<T>;

/** A row's own sites stay apart, for a list may well name two in one town; those of other rows complete them. */
export const joinSites = ([first = [], ...others]: readonly (readonly Site[])[]): readonly Site[] => {
  const sites = [...first];
  for (const site of others.flat()) {
    const at = sites.findIndex((known) => siteKey(known) === siteKey(site));
    const known = sites[at];
    if (known) sites[at] = filledFrom(known, site);
    else sites.push(site);
  }
  return sites;
};

/** Names that other rows have for the organisation become its aliases. */
export const joinNames = (name: string, members: readonly Member[]): readonly MemberName[] => {
  const others = members
    .filter((member) => fold(member.name) !== fold(name))
    .map((member): MemberName => ({ value: member.name, lang: undefined, type: 'alias' }));
  return unionBy([...members.map((member) => member.names), others], ({ value }) => fold(value));
};

export const joinContacts = (members: readonly Member[]): readonly Contact[] =>
  unionBy(
    members.map((member) => member.contacts),
    ({ role = '', email = '', phone = '', url = '' }) =>
      email ? fold(email) : phone ? phone.replace(/\D/g, '') : url || role,
  );

const textKey = ({ text }: Offer): string => (typeof text === 'string' ? text : [...text.values()].join('\n'));

/** Offers (or needs) of all rows. Ids are each list's own, so one that is taken gets its cluster's id before it. */
export const joinOffers = (entries: readonly Entry[], list: 'offers' | 'needs'): readonly Offer[] => {
  const joined = new Map<string, Offer>();
  const texts = new Set<string>();
  for (const { cluster, member } of entries)
    for (const offer of member[list]) {
      if (texts.size === texts.add(textKey(offer)).size) continue;
      const id = joined.has(offer.id) ? `${cluster}-${offer.id}` : offer.id;
      joined.set(id, { ...offer, id });
    }
  return [...joined.values()];
};
