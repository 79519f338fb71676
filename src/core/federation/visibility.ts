import { visibilityRules, type Visibility, type VisibilityRules } from '../parse-manifest.js';
import { Report } from '../parse/report.js';
import { isObject } from '../parse/shapes.js';

/** A feed without what only the alliance may read. */
export interface VisibleFeed {
  readonly json: unknown;
  /** Rows left out because they are not public as a whole. */
  readonly withheldRows: number;
  /** Rows left out because their own rules cannot be understood: RFC 6901 pointers. */
  readonly unclear: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** The rules of one row over those of the manifest; undefined when they make no sense, so that nothing slips out. */
const rulesFor = (row: Row, general: VisibilityRules): VisibilityRules | undefined => {
  const own = row['visibility'];
  if (own === undefined) return general;
  const report = new Report(1);
  const rules = visibilityRules(typeof own === 'string' ? { '*': own } : own, report);
  return rules && report.problemCount === 0 ? new Map([...general, ...rules]) : undefined;
};

const isHidden = (visibility: Visibility | undefined): boolean => visibility === 'alliance';

const withoutField = (value: unknown, field: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => withoutField(item, field));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));
};

/** A rule for a whole field stands above one for a part of it. */
const visibleRow = (row: Row, rules: VisibilityRules): Row => {
  const hidden = [...rules].filter(([, visibility]) => isHidden(visibility)).map(([field]) => field.split('.'));
  const visible = new Map(Object.entries(row));
  for (const [field = '', part] of hidden)
    if (part === undefined) visible.delete(field);
    else if (visible.has(field)) visible.set(field, withoutField(visible.get(field), part));
  return Object.fromEntries(visible);
};

class Filter {
  withheldRows = 0;
  readonly unclear: string[] = [];
  readonly #general: VisibilityRules;

  constructor(general: VisibilityRules) {
    this.#general = general;
  }

  /** Rows that are left out become null, so that all others keep their places in the reader's problems. */
  rows(list: string, rows: unknown): unknown {
    if (!Array.isArray(rows)) return rows;
    return rows.map((row: unknown, at) => (isObject(row) ? this.#row(row, `/${list}/${String(at)}`) : row));
  }

  #row(row: Row, pointer: string): Row | null {
    const rules = rulesFor(row, this.#general);
    if (rules && !isHidden(rules.get('*'))) return rules.size > 0 ? visibleRow(row, rules) : row;
    if (rules) this.withheldRows++;
    else this.unclear.push(pointer);
    return null;
  }
}

/**
 * What of a feed may be published. Applied before anything else reads it, so that neither the directory nor a report
 * can hold more.
 *
 * @param general the manifest's rules; a row's own `visibility` stands above them
 */
export const visiblePart = (json: unknown, general: VisibilityRules): VisibleFeed => {
  if (!isObject(json)) return { json, withheldRows: 0, unclear: [] };
  const filter = new Filter(general);
  const lists = ['members', 'clusters'].filter((list) => Object.hasOwn(json, list));
  const visible = { ...json, ...Object.fromEntries(lists.map((list) => [list, filter.rows(list, json[list])])) };
  return { json: visible, withheldRows: filter.withheldRows, unclear: filter.unclear };
};
