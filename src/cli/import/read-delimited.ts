import { CsvError, parse, type Options } from 'csv-parse/sync';
import { undefuse } from '../fields/cell.js';
import { CommandError } from '../frame/command-error.js';
import { decodeText, knowsEncoding } from '../frame/decode-text.js';
import { importWords } from '../messages/import.js';
import { findHeader, headingsOf } from './headings.js';
import type { Source, SourceOptions } from './source.js';

const delimiters = [';', ',', '\t', '|'];
const sampleRows = 40;

const lenient: Options = { relax_column_count: true, relax_quotes: true, bom: true };

const sample = (text: string, delimiter: string): string[][] => {
  try {
    return parse(text, { ...lenient, delimiter, to: sampleRows });
  } catch {
    return [];
  }
};

/** How well a delimiter explains the first rows: many columns, and the same number in nearly every row. */
const score = (rows: readonly (readonly string[])[]): number => {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 0, rowsOfIt = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width < 2 ? 0 : (rowsOfIt / rows.length) ** 2 * Math.log2(width);
};

/** Excel writes `sep=;` as a first line that is no row. */
const announced = /^sep=(.)\r?\n/i;

const findDelimiter = (text: string): string => {
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(sample(text, delimiter)) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
};

const decode = (bytes: Buffer, encoding: string | undefined) => {
  if (encoding && !knowsEncoding(encoding)) throw new CommandError(importWords.unknownEncoding, { encoding }, 2);
  return decodeText(bytes, encoding);
};

/** CSV with any delimiter, in any usual encoding, with line breaks in quoted cells. */
export const readDelimited = (bytes: Buffer, options: SourceOptions, file: string): Source => {
  const decoded = decode(bytes, options.encoding);
  const [line = '', told] = announced.exec(decoded.text) ?? [];
  const text = decoded.text.slice(line.length);
  const delimiter = options.delimiter ?? told ?? findDelimiter(text);
  const first = sample(text, delimiter);
  const header = options.header ?? findHeader(first.slice(0, 10));
  const width = Math.max(...first.slice(header === 0 ? 0 : header - 1).map(({ length }) => length), 0);
  return {
    options: { format: 'csv', delimiter, encoding: decoded.encoding, header },
    headings: headingsOf(header > 0 ? (first[header - 1] ?? []) : [], width),
    rowCount: linesIn(text),
    forEachRow: (visit) => {
      const above = line ? 1 : 0;
      let record = 0;
      const visitRecord = (cells: string[]): null => {
        if (++record > header) visit(cells.map(undefuse), record + above);
        return null; // nothing is kept: a large file passes row by row
      };
      parseOrExplain(text, { ...lenient, delimiter, on_record: visitRecord }, file);
    },
  };
};

const linesIn = (text: string): number => {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
};

const parseOrExplain = (text: string, options: Options, file: string): void => {
  try {
    parse(text, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CommandError(importWords.notCsv, { file, reason: error.message });
  }
};
