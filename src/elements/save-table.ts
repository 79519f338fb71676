import { defuseFormula } from '../core/spreadsheet-text.js';
import { saveFile } from './save-file.js';

export type TableCell = string | number;

/**
 * Lets the visitor save a table as CSV that Excel opens with a double click anywhere in Europe: UTF-8 with a mark,
 * semicolons, and no cell that runs as a formula.
 *
 * @param name the file's name, without its ending
 * @param rows the headings first
 */
export const saveTable = async (name: string, rows: readonly (readonly TableCell[])[]): Promise<void> => {
  const { dsvFormat } = await import('d3-dsv');
  const format = dsvFormat(';');
  const lines = rows.map((row) =>
    format.formatRow(row.map((cell) => (typeof cell === 'number' ? String(cell) : defuseFormula(cell)))),
  );
  saveFile(`${name}.csv`, 'text/csv', `\ufeff${lines.join('\r\n')}\r\n`);
};
