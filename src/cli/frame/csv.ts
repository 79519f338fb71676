import { stringify } from 'csv-stringify/sync';
import { defuse } from '../fields/cell.js';

/** CSV as Excel opens it with a double click anywhere in Europe: UTF-8 with a mark, semicolons, no formulas. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : defuse(cell)))),
    { delimiter: ';', bom: true, record_delimiter: 'windows' },
  );
