/** Also an object none of whose fields is set, such as the identifiers of a member without any. */
const isEmpty = (value: unknown): boolean => {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return true;
  if (value instanceof Map) return value.size === 0;
  return typeof value === 'object' && value !== null && !Object.values(value).some((field) => field !== undefined);
};

/** What a reader takes for granted when absent is not written; a Map is written as the object it was read from. */
const plain = (_key: string, value: unknown): unknown => {
  if (value instanceof Map) return Object.fromEntries(value as ReadonlyMap<string, unknown>);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, field]) => !isEmpty(field));
  return entries.length === Object.keys(value).length ? value : Object.fromEntries(entries);
};

/** Compact JSON without empty fields. */
export const oneLine = (value: unknown): string => JSON.stringify(value, plain);

/** Lists of objects stand one row per line, so that a changed row is a changed line. */
const isRows = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;

/**
 * A dataset as JSON in pieces of some lines, since one string would not hold a very large one. The order is that of the
 * object's fields.
 */
export function* datasetLines(dataset: object): Generator<string> {
  const fields = Object.entries(dataset).filter(([, value]) => !isEmpty(value));
  yield '{\n';
  for (const [at, [key, value]] of fields.entries()) {
    const comma = at < fields.length - 1 ? ',' : '';
    yield `  ${JSON.stringify(key)}: `;
    if (isRows(value)) yield* rowLines(value);
    else yield oneLine(value);
    yield `${comma}\n`;
  }
  yield '}\n';
}

function* rowLines(rows: Iterable<unknown>): Generator<string> {
  let separator = '[\n';
  for (const row of rows) {
    yield `${separator}    ${oneLine(row)}`;
    separator = ',\n';
  }
  yield separator.startsWith('[') ? '[]' : '\n  ]';
}

/** A document of some fields and one list whose rows are made one by one, since all at once would fill the memory. */
export function* documentLines(fields: object, list: string, rows: Iterable<object>): Generator<string> {
  yield '{\n';
  for (const [key, value] of Object.entries(fields))
    if (!isEmpty(value)) yield `  ${JSON.stringify(key)}: ${oneLine(value)},\n`;
  yield `  ${JSON.stringify(list)}: `;
  yield* rowLines(rows);
  yield '\n}\n';
}
