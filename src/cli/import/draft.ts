import { cellItems, cellText, type Cell } from '../fields/cell.js';
import { converters } from '../fields/convert.js';
import type { Json, JsonObject } from '../fields/json.js';
import type { Target } from '../fields/target.js';
import type { Vocabulary } from './concepts.js';
import type { ColumnRule } from './column-map.js';
import { slug } from './slug.js';

/** A cell, or a part of one, that could not be used. */
export interface Notice {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly target: string;
}

/** A rule and the column it reads. */
export interface PlannedColumn extends ColumnRule {
  readonly index: number;
  readonly heading: string;
}

export interface DraftTools {
  readonly exact: boolean;
  readonly competences: Vocabulary;
  readonly clusters: Vocabulary;
}

/** One row as a member without an id of its own yet, unless a column gives it. */
export interface Draft {
  readonly row: number;
  readonly member: JsonObject;
}

type Place = (value: Json) => void;

/** Makes the objects and lists on the way to the place. */
const placeIn = (member: JsonObject, path: Target['path']): Place => {
  return (value) => {
    let at: JsonObject | Json[] = member;
    for (const [depth, step] of path.entries()) {
      const holder = at as Record<string | number, Json | undefined>;
      if (depth === path.length - 1) holder[step] = value;
      else at = (holder[step] ??= typeof path[depth + 1] === 'number' ? [] : {}) as JsonObject | Json[];
    }
  };
};

/** Puts further items behind those of an earlier column. */
const append = (member: JsonObject, field: string, items: readonly Json[]): void => {
  const list = member[field];
  if (items.length > 0) member[field] = Array.isArray(list) ? [...list, ...items] : [...items];
};

const textItem = (text: string): JsonObject => ({ id: slug(text).slice(0, 40) || 'item', text });

/** The items of a list that something was found for; the others go to `refuse`. */
const lookUp = (items: readonly string[], find: (item: string) => string | undefined, refuse: (item: string) => void) =>
  items.flatMap((item) => {
    const found = find(item);
    if (found === undefined) refuse(item);
    return found === undefined ? [] : [found];
  });

const placeList = (member: JsonObject, rule: ColumnRule, cell: Cell, tools: DraftTools, refuse: Refuse): boolean => {
  const { target, split } = rule;
  const [first = ''] = target.path;
  const items = (): readonly string[] => cellItems(cell, split).map((item) => rule.values?.get(item) ?? item);
  const ids = (known: Vocabulary): readonly string[] =>
    tools.exact ? items() : lookUp(items(), (item) => known.find(item), refuse);
  if (target.kind === 'competences')
    append(
      member,
      'competences',
      [...new Set(ids(tools.competences))].map((id) => ({ id })),
    );
  else if (target.kind === 'clusters')
    append(
      member,
      'memberships',
      [...new Set(ids(tools.clusters))].map((cluster) => ({ cluster })),
    );
  else if (target.kind === 'names')
    append(
      member,
      'names',
      items().map((value) => ({ value, ...(target.name ?? {}) })),
    );
  else if (target.kind === 'prose-list') append(member, String(first), items().map(textItem));
  else if (target.kind === 'languages')
    placeOrAppend(member, target, lookUp(items(), tools.exact ? (item) => item : converters.language, refuse));
  else if (target.kind === 'list') placeOrAppend(member, target, [...items()]);
  else return false;
  return true;
};

const placeOrAppend = (member: JsonObject, { path }: Target, items: string[]): void => {
  const [first = '', ...rest] = path;
  if (rest.length > 0) placeIn(member, path)(items);
  else append(member, String(first), items);
};

type Refuse = (value: string) => void;

/** The value of a single cell, `undefined` when its text is not of the kind. */
const convert = ({ kind }: Target, text: string, tools: DraftTools): Json | undefined => {
  if (kind === 'number') return tools.exact ? Number(text) : converters.number(text);
  if (tools.exact || !(kind in singles)) {
    if (kind === 'competence' && !tools.exact) return tools.competences.find(text);
    return kind === 'cluster' && !tools.exact ? tools.clusters.find(text) : text;
  }
  return singles[kind as keyof typeof singles](text);
};

const { coordinates: readCoordinates, ...singles } = converters;

const placeCell = (member: JsonObject, rule: ColumnRule, cell: Cell, tools: DraftTools, refuse: Refuse): void => {
  const given = cellText(cell);
  if (given === '' || placeList(member, rule, cell, tools, refuse)) return;
  const text = rule.values?.get(given) ?? given;
  if (text === '') return;
  const { target } = rule;
  if (target.kind === 'coordinates') return placeCoordinates(member, target, text, refuse);
  const value = convert(target, text, tools);
  if (value === undefined) refuse(given);
  else placeIn(member, target.kind === 'employees' ? ['sizeBand'] : target.path)(value);
};

const placeCoordinates = (member: JsonObject, { path }: Target, text: string, refuse: Refuse): void => {
  const found = readCoordinates(text);
  if (!found) return refuse(text);
  const site = path.slice(0, -1);
  placeIn(member, [...site, 'lat'])(found.lat);
  placeIn(member, [...site, 'lng'])(found.lng);
};

/** Lists that were filled by position may have gaps, and places may have come out empty. */
const compact = (member: JsonObject): void => {
  for (const [field, value] of Object.entries(member))
    if (Array.isArray(value)) member[field] = value.filter((item) => item !== null); // passes over gaps as well
};

/** Reads one row by the rules. Whatever cannot be used goes to `notices`. */
export const draftOf = (
  cells: readonly Cell[],
  row: number,
  columns: readonly PlannedColumn[],
  tools: DraftTools,
  notices: Notice[],
): Draft => {
  const member: JsonObject = {};
  for (const column of columns)
    placeCell(member, column, cells[column.index], tools, (value) =>
      notices.push({ row, column: column.heading, value, target: column.target.text }),
    );
  compact(member);
  return { row, member };
};

/** Fills what no cell has filled. */
export const applyDefaults = (
  draft: Draft,
  defaults: readonly { readonly target: Target; readonly text: string }[],
  tools: DraftTools,
): void => {
  for (const { target, text } of defaults)
    if (valueAt(draft.member, target.path) === undefined)
      placeCell(draft.member, { target }, text, tools, () => undefined);
};

const valueAt = (member: JsonObject, path: Target['path']): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], member);
