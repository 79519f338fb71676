import type { LanguageTag, Member, Membership } from '../model.js';
import type { Entry } from './entry.js';
import { joinContacts, joinNames, joinOffers, joinSites, unionBy } from './lists.js';
import { joinTexts } from './texts.js';

/** Which row a keeper chose for a field. */
export type FieldChoice = (entries: readonly Entry[], field: string) => Entry | undefined;

export interface MergedMember {
  readonly member: Member;
  /** The rows it was made of, the one that goes before the others first. */
  readonly entries: readonly Entry[];
  /** Field to the keys of the rows it came from; only where several rows were merged. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Fields that a keeper settled. */
  readonly settled: ReadonlySet<string>;
}

/** The stated order: the row updated last goes first; rows of one day, or without one, in the order of the manifest. */
const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((one, other) => {
    const [a = '', b = ''] = [one.member.updated, other.member.updated];
    return a === b ? one.feed - other.feed : a < b ? 1 : -1;
  });

const singleFields = ['name', 'type', 'sizeBand', 'founded', 'website', 'logo', 'source', 'updated'] as const;
const listFields = [
  'names',
  'sites',
  'competences',
  'offers',
  'needs',
  'markets',
  'certifications',
  'languages',
  'contacts',
] as const;

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== 'other' && !(Array.isArray(value) && value.length === 0);

/** Of each field with one value, the row it comes from: the chosen one, else the first that says anything. */
class Choice {
  readonly fields = new Map<string, readonly string[]>();
  readonly settled = new Set<string>();
  readonly #entries: readonly Entry[];
  readonly #choose: FieldChoice;

  constructor(entries: readonly Entry[], choose: FieldChoice) {
    this.#entries = entries;
    this.#choose = choose;
  }

  take<T>(field: string, say: (member: Member) => T): T {
    const chosen = this.#choose(this.#entries, field);
    if (chosen) this.settled.add(field);
    const from = chosen ?? this.#entries.find(({ member }) => isSaid(say(member))) ?? this.#entries[0];
    if (!from) throw new RangeError('A member is made of at least one row');
    if (isSaid(say(from.member))) this.fields.set(field, [from.key]);
    return say(from.member);
  }

  /** Notes the rows that a joined field came from. */
  note(field: string, say: (member: Member) => unknown): void {
    const from = this.#entries.filter(({ member }) => isSaid(say(member))).map(({ key }) => key);
    if (from.length > 0) this.fields.set(field, from);
  }
}

const identifiersOf = (choice: Choice): Member['identifiers'] => {
  const schemes = ['lei', 'vat', 'siren', 'ror', 'wikidata', 'domain'] as const;
  const found = schemes.map((scheme) => [
    scheme,
    choice.take(`identifiers.${scheme}`, ({ identifiers }) => identifiers[scheme]),
  ]);
  return Object.fromEntries(found) as Member['identifiers'];
};

/** The row whose town was chosen has its sites first, and so the organisation's main one. */
const sitesOf = (entries: readonly Entry[], choice: Choice, choose: FieldChoice): Member['sites'] => {
  const chosen = choose(entries, 'city');
  if (chosen) choice.settled.add('city');
  const ordered = chosen ? [chosen, ...entries.filter((entry) => entry !== chosen)] : entries;
  return joinSites(ordered.map(({ member }) => member.sites));
};

const joinedMember = (entries: readonly Entry[], choice: Choice, choose: FieldChoice, lang: LanguageTag): Member => {
  const members = entries.map(({ member }) => member);
  const [name, type, sizeBand, founded, website, logo, source, updated] = singleFields.map((field) =>
    choice.take(field, (member) => member[field]),
  );
  for (const field of [...listFields, 'description'] as const) choice.note(field, (member) => member[field]);
  const single = { name, type, sizeBand, founded, website, logo, source, updated } as Pick<
    Member,
    (typeof singleFields)[number]
  >;
  const lists = (field: 'markets' | 'certifications' | 'languages') =>
    unionBy(
      members.map((member) => member[field]),
      (item) => item,
    );
  return {
    id: '',
    ...single,
    names: joinNames(single.name, members),
    sites: sitesOf(entries, choice, choose),
    description: joinTexts(
      members.flatMap(({ description }) => description ?? []),
      lang,
    ),
    competences: unionBy(
      members.map(({ competences }) => competences),
      ({ id }) => id,
    ),
    offers: joinOffers(entries, 'offers'),
    needs: joinOffers(entries, 'needs'),
    markets: lists('markets'),
    certifications: lists('certifications'),
    languages: lists('languages'),
    contacts: joinContacts(members),
    memberships: unionBy<Membership>(
      members.map(({ memberships }) => memberships),
      ({ cluster }) => cluster,
    ),
    identifiers: identifiersOf(choice),
  };
};

/**
 * One record from all rows of an organisation; its id is still to be given.
 *
 * @param lang the directory's default language
 */
export const mergeEntries = (group: readonly Entry[], choose: FieldChoice, lang: LanguageTag): MergedMember => {
  const [only] = group;
  if (only && group.length === 1) return { member: only.member, entries: group, fields: noFields, settled: nothing };
  const entries = inOrder(group);
  const choice = new Choice(entries, choose);
  const member = joinedMember(entries, choice, choose, lang);
  return { member, entries, fields: choice.fields, settled: choice.settled };
};

/** Most members come from one row, and need no map of their own to say so. */
const noFields: ReadonlyMap<string, never> = new Map<string, never>();
const nothing: ReadonlySet<string> = new Set();
