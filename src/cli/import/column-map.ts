import { parseDocument } from 'yaml';
import { isJsonObject, stringIn, type JsonObject } from '../fields/json.js';
import { parseTarget, targetNames, type Target } from '../fields/target.js';
import { CommandError } from '../frame/command-error.js';
import { importWords } from '../messages/import.js';
import type { SourceOptions } from './source.js';

/** Where the cells of one column go. */
export interface ColumnRule {
  readonly target: Target;
  /** What separates the items of a list in one cell. */
  readonly split?: string;
  /** Cell text to the text that is read instead; an empty one leaves the cell out. */
  readonly values?: ReadonlyMap<string, string>;
}

export interface ColumnMap {
  readonly file: SourceOptions;
  /** Heading fields of the dataset to be made: id, name, defaultLanguage, licence, attributions. */
  readonly dataset: JsonObject;
  /** The cells are values of the dataset as they are: nothing is understood, converted or looked up. */
  readonly exact: boolean;
  readonly defaults: readonly { readonly target: Target; readonly text: string }[];
  /** By heading. A heading without rules is known and not used. */
  readonly columns: ReadonlyMap<string, readonly ColumnRule[]>;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : stringIn(value);

const targetOf = (value: unknown, heading: string): Target => {
  const target = parseTarget(textOf(value) ?? '');
  if (target) return target;
  throw new CommandError(
    importWords.mapTarget,
    { target: textOf(value) ?? JSON.stringify(value), column: heading, targets: targetNames.join(' ') },
    2,
  );
};

const ruleOf = (value: unknown, heading: string): ColumnRule => {
  if (!isJsonObject(value)) return { target: targetOf(value, heading) };
  const split = stringIn(value['split']);
  const values = isJsonObject(value['values'])
    ? new Map(Object.entries(value['values']).map(([from, to]) => [from, textOf(to) ?? '']))
    : undefined;
  return { target: targetOf(value['to'], heading), ...(split ? { split } : {}), ...(values ? { values } : {}) };
};

const rulesOf = (value: unknown, heading: string): readonly ColumnRule[] => {
  if (value === null || value === undefined || value === '') return [];
  return (Array.isArray(value) ? value : [value]).map((rule) => ruleOf(rule, heading));
};

const fileOf = (value: unknown): SourceOptions => {
  const file = isJsonObject(value) ? value : {};
  const { header, sheet } = file;
  return {
    format: stringIn(file['format']),
    delimiter: stringIn(file['delimiter']),
    encoding: stringIn(file['encoding']),
    rows: stringIn(file['rows']),
    header: typeof header === 'number' && header >= 0 ? header : undefined,
    sheet: typeof sheet === 'number' ? sheet : stringIn(sheet),
  };
};

/**
 * Reads the YAML of a map.
 *
 * @throws {CommandError} a usage error that names the line or the column
 */
export const parseColumnMap = (text: string, file: string): ColumnMap => {
  const document = parseDocument(text, { uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new CommandError(importWords.mapNotYaml, { file, reason: error.message }, 2);
  const map: unknown = document.toJS({ maxAliasCount: 100 });
  if (!isJsonObject(map) || !isJsonObject(map['columns'])) throw new CommandError(importWords.mapShape, { file }, 2);
  const defaults = isJsonObject(map['defaults']) ? Object.entries(map['defaults']) : [];
  return {
    file: fileOf(map['file']),
    dataset: isJsonObject(map['dataset']) ? map['dataset'] : {},
    exact: map['exact'] === true,
    defaults: defaults.map(([target, value]) => ({ target: targetOf(target, target), text: textOf(value) ?? '' })),
    columns: new Map(Object.entries(map['columns']).map(([heading, value]) => [heading, rulesOf(value, heading)])),
  };
};
