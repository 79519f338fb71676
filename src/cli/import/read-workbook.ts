import { readSheet } from 'read-excel-file/node';
import { undefuse, type Cell } from '../fields/cell.js';
import { CommandError, reasonOf } from '../frame/command-error.js';
import { importWords } from '../messages/import.js';
import { findHeader, headingsOf } from './headings.js';
import type { Source, SourceOptions } from './source.js';

const readCells = async (
  bytes: Buffer,
  sheet: string | number,
  file: string,
): Promise<readonly (readonly Cell[])[]> => {
  try {
    // blanks outside are ours to judge, as in every other format
    return (await readSheet(bytes, sheet, { trim: false })) as readonly (readonly Cell[])[];
  } catch (error) {
    throw new CommandError(importWords.notWorkbook, { file, reason: reasonOf(error) });
  }
};

/** One sheet of an Excel workbook. */
export const readWorkbook = async (bytes: Buffer, options: SourceOptions, file: string): Promise<Source> => {
  const { sheet = 1 } = options;
  const rows = await readCells(bytes, sheet, file);
  const header = options.header ?? findHeader(rows.slice(0, 10));
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    options: { format: 'xlsx', sheet, header },
    headings: headingsOf(header > 0 ? (rows[header - 1] ?? []) : [], width),
    rowCount: rows.length,
    forEachRow: (visit) => {
      for (const [index, cells] of rows.entries())
        if (index >= header)
          visit(
            cells.map((cell) => (typeof cell === 'string' ? undefuse(cell) : cell)),
            index + 1,
          );
    },
  };
};
