import { stringify } from 'csv-stringify/sync';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { Document } from 'yaml';
import type { Dataset } from '../../core/model.js';
import { cellsOf, layout, type ExportColumn } from './layout.js';

const headingsOf = (columns: readonly ExportColumn[]): readonly string[] => columns.map(({ target }) => target);

const csvText = (rows: readonly (readonly (string | number)[])[], bom: boolean): string =>
  stringify(rows as (string | number)[][], {
    delimiter: ';',
    bom,
    quoted_match: /[\r\n\t]|^\s|\s$/,
    record_delimiter: 'windows',
  });

/** Members whose lines are made at one time. */
const csvStep = 5000;

/** The CSV in pieces, since a large one would fill the memory as one text. */
export function* csvPieces({ members }: Dataset): Generator<string> {
  const columns = layout(members);
  yield csvText([headingsOf(columns)], true);
  for (let at = 0; at < members.length; at += csvStep)
    yield csvText(
      members.slice(at, at + csvStep).map((member) => cellsOf(member, columns)),
      false,
    );
}

/** CSV as Excel opens it with a double click anywhere in Europe: UTF-8 with a mark, semicolons. */
export const toCsv = (dataset: Dataset): string => [...csvPieces(dataset)].join('');

/**
 * Makes one sheet with a heading row that stays in sight. A bare text or number is a cell of that kind, never a formula;
 * an object for each of millions of cells would fill the memory. So would the dataset beside them, which is why the
 * sheet is made first and written later.
 */
export const xlsxWriter = ({ members }: Dataset): (() => Promise<Buffer>) => {
  const columns = layout(members);
  const headings = headingsOf(columns).map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const rows = members.map((member) => cellsOf(member, columns).map((value) => (value === '' ? null : value)));
  return writerOf([headings, ...rows]);
};

/** A function of its own, so that what it returns holds on to the sheet and to nothing else. */
const writerOf = (sheet: SheetData) => (): Promise<Buffer> =>
  writeXlsxFile(sheet, { sheet: 'members', stickyRowsCount: 1 }).toBuffer();

/** The map with which import reads the table back as it was. */
export const tableMap = (dataset: Dataset, format: 'csv' | 'xlsx'): string => {
  const { id, name, defaultLanguage } = dataset;
  const columns = layout(dataset.members).map(
    ({ target, split }) => [target, split ? { to: target, split } : target] as const,
  );
  const file = format === 'csv' ? { format, delimiter: ';', encoding: 'utf-8', header: 1 } : { format, header: 1 };
  const heading = {
    ...(id ? { id } : {}),
    name: typeof name === 'object' ? Object.fromEntries(name) : name,
    defaultLanguage,
  };
  return new Document({ file, exact: true, dataset: heading, columns: new Map(columns) }).toString({ lineWidth: 0 });
};
