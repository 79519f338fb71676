import { placeName } from '../../core/display-names.js';
import type { Directory } from '../../core/directory.js';
import type { LocalisedText } from '../../core/localised-text.js';
import type { Member } from '../../core/model.js';
import { canonical, fold } from '../../core/text.js';
import { conceptLabel, type TemplateContext } from '../template-context.js';
import type { PickerOption } from './picker.js';

/** More than anybody reads; who looks for one of the others types. */
const mostShown = 40;

interface Name extends LocalisedText {
  readonly searched: string;
}

interface Searched {
  readonly id: string;
  readonly names: readonly Name[];
}

/** Everything that can be found in a directory, read once. */
interface Searchable {
  readonly concepts: readonly Searched[];
  readonly members: readonly Searched[];
  /** Concept id to the members who have it or offer it themselves. */
  readonly holders: ReadonlyMap<string, readonly Member[]>;
}

const known = new WeakMap<Directory, Searchable>();

const searchable = (directory: Directory): Searchable => {
  const found = known.get(directory) ?? read(directory);
  known.set(directory, found);
  return found;
};

const read = ({ dataset }: Directory): Searchable => ({
  concepts: dataset.competences.map(({ id, labels }) => ({
    id,
    names: [...labels].flatMap(([lang, { pref, alt, hidden }]) =>
      [pref, ...alt, ...hidden].map((value) => nameOf({ value, lang })),
    ),
  })),
  members: dataset.members.map(({ id, name, names }) => ({
    id,
    names: [{ value: name }, ...names.map(({ value, lang }) => ({ value, lang }))].map(nameOf),
  })),
  holders: holdersIn(dataset.members),
});

const nameOf = (text: LocalisedText): Name => ({ ...text, searched: searchForm(text.value) });

const searchForm = (text: string): string => ` ${canonical(fold(text))}`;

const holdersIn = (members: readonly Member[]): ReadonlyMap<string, readonly Member[]> => {
  const holders = new Map<string, Member[]>();
  for (const member of members) {
    const offered = member.offers.flatMap(({ competences }) => competences);
    for (const id of new Set([...member.competences.map((claim) => claim.id), ...offered])) {
      const list = holders.get(id);
      if (list) list.push(member);
      else holders.set(id, [member]);
    }
  }
  return holders;
};

/** How many members can cover the concept, themselves or by a narrower one. */
const coverers = (directory: Directory, id: string): number => {
  const { holders } = searchable(directory);
  const found = new Set<Member>();
  for (const concept of directory.conceptAndNarrower(id))
    for (const member of holders.get(concept) ?? []) found.add(member);
  return found.size;
};

interface Match extends Searched {
  readonly name: Name;
  /** The smaller, the better: a name that begins so, a word that does, anything that has it inside. */
  readonly rank: number;
}

const matches = (rows: readonly Searched[], text: string): readonly Match[] => {
  const wanted = canonical(fold(text)).trim();
  const ranks: readonly ((name: string) => boolean)[] = [
    (name) => name.startsWith(` ${wanted}`),
    (name) => /[\s(/-]/.test(name) && new RegExp(`[\\s(/-]${escaped(wanted)}`, 'u').test(name),
    (name) => name.includes(wanted),
  ];
  return rows.flatMap((row) => {
    const found = ranks.map((fits) => row.names.find(({ searched }) => fits(searched)));
    const rank = found.findIndex(Boolean);
    const name = found[rank];
    return name ? [{ ...row, name, rank }] : [];
  });
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Concepts by what is typed, in any language; all of them in alphabetical order when nothing is. */
export const conceptOptions = (
  text: string,
  without: readonly string[],
  context: TemplateContext,
): readonly PickerOption[] => {
  const { directory, lang } = context;
  const order = new Intl.Collator(lang);
  return matches(searchable(directory).concepts, text)
    .filter(({ id }) => !without.includes(id))
    .map(({ id, name, rank }) => ({ id, name, rank, label: conceptLabel(id, context) }))
    .sort((one, other) => one.rank - other.rank || order.compare(one.label.value, other.label.value))
    .slice(0, mostShown)
    .map(({ id, name, label }) => ({
      id,
      label,
      detail: !text || searchForm(label.value).includes(searchForm(text).trim()) ? undefined : name,
      count: coverers(directory, id),
    }));
};

/** Members by what is typed, in any of their names; nobody when nothing is. */
export const memberOptions = (
  text: string,
  without: readonly string[],
  { directory, lang }: TemplateContext,
): readonly PickerOption[] => {
  if (!text.trim()) return [];
  return [...matches(searchable(directory).members, text)]
    .sort((one, other) => one.rank - other.rank)
    .flatMap(({ id }) => directory.member(id) ?? [])
    .filter(({ id }) => !without.includes(id))
    .slice(0, mostShown)
    .map((member) => ({
      id: member.id,
      label: { value: member.name },
      detail: { value: placeName(member.sites[0], lang) },
    }));
};

/** The concepts that the most members can cover, to begin with. */
export const commonConcepts = ({ directory }: TemplateContext, most: number): readonly string[] =>
  [...searchable(directory).holders]
    .filter(([id]) => directory.competence(id))
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, most)
    .map(([id]) => id);
