import { stringify } from 'csv-stringify/sync';
import { defuse } from '../fields/cell.js';
import { toJsonText } from '../frame/write-file.js';

export const reportFormats = ['text', 'csv', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What the command found, in each form that it can be written in. */
export interface Report {
  readonly text: () => readonly string[];
  /** The headings first. */
  readonly cells: () => readonly (readonly (string | number)[])[];
  readonly json: () => object;
}

export const written = (report: Report, format: ReportFormat): string => {
  if (format === 'json') return toJsonText(report.json());
  return format === 'csv' ? toCsv(report.cells()) : `${report.text().join('\n')}\n`;
};

/** CSV as Excel opens it with a double click anywhere in Europe: UTF-8 with a mark, semicolons, no formulas. */
const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : defuse(cell)))),
    { delimiter: ';', bom: true, record_delimiter: 'windows' },
  );
