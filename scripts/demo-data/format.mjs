const isEmpty = (value) => value === undefined || (Array.isArray(value) && value.length === 0);

/** What a reader takes for granted when absent is not written: empty lists and undefined fields. */
const spare = (_key, value) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => !isEmpty(field)))
    : value;

const oneLine = (value) => JSON.stringify(value, spare);

const field = ([key, value]) =>
  Array.isArray(value) && typeof value[0] === 'object'
    ? `  ${oneLine(key)}: [\n${value.map((row) => `    ${oneLine(row)}`).join(',\n')}\n  ]`
    : `  ${oneLine(key)}: ${oneLine(value)}`;

/** JSON with one row per line, so that a changed row is a changed line. */
export const format = (dataset) => `{\n${Object.entries(dataset).map(field).join(',\n')}\n}\n`;
