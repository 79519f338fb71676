import type { Directory } from './directory.js';
import type { Member } from './model.js';
import { NumberList, stride, type Lists, type Sliced } from './search/slices.js';
import { facetNames, type FacetCount, type FacetName, type Filters } from './search/source.js';

/** One property of all members: its different values, numbered, and for each member the numbers of its values. */
export interface Column {
  readonly values: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly byMember: Lists;
  /** Whether the directory knows the value, so that it can be named; the others are counted only where chosen. */
  readonly isKnown?: (value: string) => boolean;
}

export type FacetColumns = Readonly<Record<FacetName, Column>>;

/** Tells the values of one member, which may come more than once; undefined is none. */
export type ValuesOf = (member: Member, tell: (value: string | undefined) => void) => void;

export function* buildColumn(members: readonly Member[], valuesOf: ValuesOf): Sliced<Column> {
  const numbers = new Map<string, number>();
  const lastWith = new NumberList();
  const offsets = new Uint32Array(members.length + 1);
  const values = new NumberList(members.length);
  let index = 0;
  const tell = (value: string | undefined): void => {
    if (value === undefined) return;
    const number = numbers.get(value) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(value, number);
      lastWith.push(0);
    }
    if (lastWith.at(number) === index + 1) return;
    lastWith.set(number, index + 1);
    values.push(number);
  };
  for (; index < members.length; index++) {
    valuesOf(members[index]!, tell);
    offsets[index + 1] = values.length;
    if (index % (stride / 32) === 0) yield;
  }
  return { values: [...numbers.keys()], numbers, byMember: { offsets, values: values.numbers.slice() } };
}

/** The columns of all facets. What is broader than a member's competence is a value of the member as well. */
export function* buildFacetColumns(directory: Directory): Sliced<FacetColumns> {
  const { members } = directory.dataset;
  const withBroader = broaderOf(directory);
  return {
    cluster: yield* buildColumn(members, ({ memberships }, tell) => {
      for (const { cluster } of memberships) tell(cluster);
    }),
    country: yield* buildColumn(members, ({ sites }, tell) => {
      for (const { country } of sites) tell(country);
    }),
    competence: {
      ...(yield* buildColumn(members, ({ competences }, tell) => {
        for (const { id } of competences) for (const broader of withBroader(id)) tell(broader);
      })),
      isKnown: knownCompetence(directory),
    },
    type: yield* buildColumn(members, ({ type }, tell) => tell(type)),
  };
}

export const knownCompetence =
  (directory: Directory): ((id: string) => boolean) =>
  (id) =>
    directory.competence(id) !== undefined;

/** Finds a concept and all broader ones, once per concept; cycles in the data end the walk. */
const broaderOf = (directory: Directory): ((id: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>();
  const walk = (id: string): readonly string[] => {
    const found = new Set([id]);
    for (const concept of found) for (const broader of directory.competence(concept)?.broader ?? []) found.add(broader);
    return [...found];
  };
  return (id) => {
    const broader = known.get(id) ?? walk(id);
    known.set(id, broader);
    return broader;
  };
};

/** The bit of a facet in a refusal. */
const bitOf = (facet: FacetName): number => 1 << facetNames.indexOf(facet);

/** Refused for a reason that is no facet's, and so outside all counts. */
export const refusedOutright = 0x80;

/** For each of the members (by position in the list) the facets whose filter refuses it, one bit each. */
export const refusals = (columns: FacetColumns, members: Uint32Array, filters: Filters): Uint8Array => {
  const refused = new Uint8Array(members.length);
  for (const facet of facetNames) {
    const chosen = filters[facet];
    if (chosen?.length) refuse(columns[facet].byMember, members, flags(columns[facet], chosen), bitOf(facet), refused);
  }
  return refused;
};

const flags = ({ values, numbers }: Column, chosen: readonly string[]): Uint8Array => {
  const flagged = new Uint8Array(values.length);
  for (const value of chosen) {
    const number = numbers.get(value);
    if (number !== undefined) flagged[number] = 1;
  }
  return flagged;
};

const refuse = (lists: Lists, members: Uint32Array, flagged: Uint8Array, bit: number, refused: Uint8Array): void => {
  const { offsets, values } = lists;
  for (let i = 0; i < members.length; i++) {
    const end = offsets[members[i]! + 1]!;
    let has = 0;
    for (let at = offsets[members[i]!]!; at < end; at++) has |= flagged[values[at]!]!;
    if (has === 0) refused[i]! |= bit;
  }
};

/** Members per value of the facet, under the filters of all other facets. Chosen values are kept at zero. */
export const countFacet = (
  columns: FacetColumns,
  facet: FacetName,
  members: Uint32Array,
  refused: Uint8Array,
  chosen: readonly string[] = [],
): readonly FacetCount[] => {
  const column = columns[facet];
  const counts = tally(column.byMember, members, refused, ~bitOf(facet), column.values.length);
  const kept = new Set(chosen);
  const isListed = (value: string): boolean => kept.has(value) || (column.isKnown?.(value) ?? true);
  const found: FacetCount[] = [];
  column.values.forEach((value, number) => {
    const count = counts[number]!;
    if ((count > 0 || kept.has(value)) && isListed(value)) found.push({ value, count });
  });
  for (const value of kept) if (!column.numbers.has(value)) found.push({ value, count: 0 });
  return found.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
};

const tally = (lists: Lists, members: Uint32Array, refused: Uint8Array, others: number, size: number): Uint32Array => {
  const { offsets, values } = lists;
  const counts = new Uint32Array(size);
  for (let i = 0; i < members.length; i++) {
    if ((refused[i]! & others) !== 0) continue;
    const end = offsets[members[i]! + 1]!;
    for (let at = offsets[members[i]!]!; at < end; at++) counts[values[at]!]!++;
  }
  return counts;
};
