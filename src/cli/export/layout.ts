import type { Member, MemberName, Text } from '../../core/model.js';
import { defuse } from '../fields/cell.js';

/** A column of the table that members become: the import's target is its heading. */
export interface ExportColumn {
  readonly target: string;
  /** What separates the items of a list. */
  readonly split?: string;
  readonly numeric?: boolean;
  readonly read: (member: Member) => string | number | undefined;
}

type ReadText = (member: Member) => string | undefined;
type ReadList = (member: Member) => readonly string[];

const usual = [';', '|', ' / '];

/** Whether what is put together comes apart again as it was. */
const holds = (separator: string, lists: readonly (readonly string[])[]): boolean =>
  lists.every((items) => {
    const parts = items.join(separator).split(separator);
    return parts.length === items.length && items.every((item, at) => parts[at]?.trim() === item);
  });

/** A separator that no item of the column contains. */
const separatorFor = (lists: readonly (readonly string[])[]): string => {
  const some = lists.filter(({ length }) => length > 0);
  const found = usual.find((separator) => holds(separator, some));
  if (found) return found;
  let n = 1;
  while (!holds(`|${String(n)}|`, some)) n++;
  return `|${String(n)}|`;
};

const text = (target: string, read: ReadText): ExportColumn => ({ target, read });
const number = (target: string, read: (member: Member) => number | undefined): ExportColumn => ({
  target,
  numeric: true,
  read,
});

const list = (members: readonly Member[], target: string, read: ReadList): ExportColumn => {
  const split = separatorFor(members.map(read));
  return { target, split, read: (member) => read(member).join(split) || undefined };
};

/** The longest list decides how many times its columns come. */
const positions = (members: readonly Member[], read: (member: Member) => readonly unknown[]): readonly number[] => [
  ...Array(members.reduce((most, member) => Math.max(most, read(member).length), 0)).keys(),
];

/** A text without a language and one per language, as far as they occur. */
const localised = (
  members: readonly Member[],
  target: string,
  read: (member: Member) => Text | undefined,
): readonly ExportColumn[] => {
  const texts = members.map(read);
  const languages = new Set(texts.flatMap((value) => (typeof value === 'object' ? [...value.keys()] : [])));
  const plain = text(target, (member) => {
    const value = read(member);
    return typeof value === 'string' ? value : undefined;
  });
  const perLanguage = [...languages].map((lang) =>
    text(`${target}.${lang}`, (member) => {
      const value = read(member);
      return typeof value === 'object' ? value.get(lang) : undefined;
    }),
  );
  return [plain, ...perLanguage];
};

const none: readonly string[] = [];

/** A column per kind and language of names. There may be fifty, most of them empty for most members. */
const names = (members: readonly Member[]): readonly ExportColumn[] =>
  [...namesByGroup(members)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, namesOf]) => list(members, `names.${group}`, (member) => namesOf.get(member) ?? none));

const namesByGroup = (members: readonly Member[]): ReadonlyMap<string, ReadonlyMap<Member, readonly string[]>> => {
  const groups = new Map<string, Map<Member, string[]>>();
  for (const member of members)
    for (const name of member.names) {
      const group = groups.get(groupOfName(name)) ?? new Map<Member, string[]>();
      groups.set(groupOfName(name), group.set(member, [...(group.get(member) ?? []), name.value]));
    }
  return groups;
};

const groupOfName = ({ type, lang }: MemberName): string => (lang ? `${type}.${lang}` : type);

const sites = (members: readonly Member[]): readonly ExportColumn[] =>
  positions(members, ({ sites: all }) => all).flatMap((at) => {
    const field = (name: 'city' | 'region' | 'postcode' | 'country' | 'precision'): ExportColumn =>
      text(`sites.${String(at)}.${name}`, (member) => member.sites[at]?.[name]);
    return [
      field('city'),
      field('region'),
      field('postcode'),
      field('country'),
      number(`sites.${String(at)}.lat`, (member) => member.sites[at]?.lat),
      number(`sites.${String(at)}.lng`, (member) => member.sites[at]?.lng),
      field('precision'),
    ];
  });

const contacts = (members: readonly Member[]): readonly ExportColumn[] =>
  positions(members, ({ contacts: all }) => all).flatMap((at) => {
    const field = (name: 'role' | 'email' | 'phone' | 'url'): ExportColumn =>
      text(`contacts.${String(at)}.${name}`, (member) => member.contacts[at]?.[name]);
    const languages = list(members, `contacts.${String(at)}.languages`, (m) => m.contacts[at]?.languages ?? []);
    return [field('role'), field('email'), field('phone'), field('url'), languages];
  });

/** Competences that are no more than ids are one list; with level or evidence, each has columns of its own. */
const competences = (members: readonly Member[]): readonly ExportColumn[] => {
  const bare = members.every((member) => member.competences.every(({ level, evidence }) => !level && !evidence));
  if (bare) return [list(members, 'competences', (member) => member.competences.map(({ id }) => id))];
  return positions(members, ({ competences: all }) => all).flatMap((at) =>
    (['id', 'level', 'evidence'] as const).map((name) =>
      text(`competences.${String(at)}.${name}`, (member) => member.competences[at]?.[name]),
    ),
  );
};

const memberships = (members: readonly Member[]): readonly ExportColumn[] => {
  const bare = members.every((member) => member.memberships.every((m) => !m.since && !m.until && !m.role));
  if (bare) return [list(members, 'memberships', (member) => member.memberships.map(({ cluster }) => cluster))];
  return positions(members, ({ memberships: all }) => all).flatMap((at) =>
    (['cluster', 'since', 'until', 'role'] as const).map((name) =>
      text(`memberships.${String(at)}.${name}`, (member) => member.memberships[at]?.[name]),
    ),
  );
};

const offers = (members: readonly Member[], field: 'offers' | 'needs'): readonly ExportColumn[] =>
  positions(members, (member) => member[field]).flatMap((at) => {
    const target = `${field}.${String(at)}`;
    return [
      text(`${target}.id`, (member) => member[field][at]?.id),
      ...localised(members, `${target}.text`, (member) => member[field][at]?.text),
      list(members, `${target}.competences`, (member) => member[field][at]?.competences ?? []),
      text(`${target}.expires`, (member) => member[field][at]?.expires),
    ];
  });

const schemes = ['lei', 'vat', 'siren', 'ror', 'wikidata', 'domain'] as const;

/** The columns that hold all there is of the members, without those that would be empty. */
export const layout = (members: readonly Member[]): readonly ExportColumn[] => {
  const columns = [
    text('id', ({ id }) => id),
    text('name', ({ name }) => name),
    ...names(members),
    text('type', ({ type }) => type),
    text('sizeBand', ({ sizeBand }) => sizeBand),
    text('founded', ({ founded }) => founded),
    ...sites(members),
    text('website', ({ website }) => website),
    text('logo', ({ logo }) => logo),
    ...localised(members, 'description', ({ description }) => description),
    ...competences(members),
    ...offers(members, 'offers'),
    ...offers(members, 'needs'),
    list(members, 'markets', ({ markets }) => markets),
    list(members, 'certifications', ({ certifications }) => certifications),
    list(members, 'languages', ({ languages }) => languages),
    ...contacts(members),
    ...memberships(members),
    ...schemes.map((scheme) => text(`identifiers.${scheme}`, ({ identifiers }) => identifiers[scheme])),
    text('source', ({ source }) => source),
    text('updated', ({ updated }) => updated),
  ];
  const always = new Set(['id', 'name']);
  return columns.filter((column) => always.has(column.target) || members.some((m) => column.read(m) !== undefined));
};

/** The cells of a member. Texts that a spreadsheet would run are defused. */
export const cellsOf = (member: Member, columns: readonly ExportColumn[]): readonly (string | number)[] =>
  columns.map((column) => {
    const value = column.read(member) ?? '';
    return typeof value === 'string' ? defuse(value) : value;
  });
