import { parseDocument } from 'yaml';
import { isObject } from '../../core/parse/shapes.js';
import { CommandError } from '../frame/command-error.js';
import { buildWords } from '../messages/build.js';
import type { PairDecisions } from './dedupe/group.js';

/** A keeper's choice of which row a field is taken from. */
export interface FieldDecision {
  /** Key of any row of the organisation. */
  readonly member: string;
  readonly field: string;
  /** Key of the row whose value stands. */
  readonly from: string;
}

/** What keepers have settled: `decisions.yml`. Rows are named `cluster/id`. */
export interface Decisions extends PairDecisions {
  readonly fields: readonly FieldDecision[];
}

export const noDecisions: Decisions = { same: [], different: [], fields: [] };

const wrong = (file: string, place: string): CommandError =>
  new CommandError(buildWords.wrongDecision, { file, place }, 2);

/** Any number of rows that are all one organisation, or all different ones. */
const pairsOf = (keys: readonly string[]): readonly (readonly [string, string])[] =>
  keys.flatMap((one, at) => keys.slice(at + 1).map((other) => [one, other] as const));

const isKeys = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 1 && value.every((key) => typeof key === 'string');

/** Entries are lists of rows, or objects with `rows` and whatever the keeper notes beside them. */
const readPairs = (value: unknown, file: string, list: string): PairDecisions['same'] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong(file, list);
  return value.flatMap((item: unknown, at) => {
    const rows = isObject(item) ? item['rows'] : item;
    if (!isKeys(rows)) throw wrong(file, `${list}[${String(at)}]`);
    return pairsOf(rows);
  });
};

const readFields = (value: unknown, file: string): readonly FieldDecision[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong(file, 'fields');
  return value.map((item: unknown, at) => {
    const { member, field, from } = isObject(item) ? item : {};
    if (typeof member !== 'string' || typeof field !== 'string' || typeof from !== 'string')
      throw wrong(file, `fields[${String(at)}]`);
    return { member, field, from };
  });
};

/**
 * Reads what keepers settled.
 *
 * @throws {CommandError} naming the place that cannot be understood: a decision is never passed over
 */
export const parseDecisions = (text: string, file: string): Decisions => {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw wrong(file, error.message.split('\n', 1)[0] ?? '');
  const json: unknown = document.toJS({ maxAliasCount: 0 });
  if (json === null || json === undefined) return noDecisions;
  if (!isObject(json)) throw wrong(file, '/');
  const unknown = Object.keys(json).find((key) => !['same', 'different', 'fields'].includes(key));
  if (unknown !== undefined) throw wrong(file, unknown);
  return {
    same: readPairs(json['same'], file, 'same'),
    different: readPairs(json['different'], file, 'different'),
    fields: readFields(json['fields'], file),
  };
};

/** Rows that decisions name and no feed has: settled once, and out of date. */
export const staleKeys = ({ same, different, fields }: Decisions, known: ReadonlySet<string>): readonly string[] => {
  const named = [...same, ...different].flat().concat(fields.flatMap(({ member, from }) => [member, from]));
  return [...new Set(named)].filter((key) => !known.has(key)).sort();
};
