import path from 'node:path';
import type { Cell } from '../fields/cell.js';
import { knownFormat } from '../frame/formats.js';
import { isWebAddress, readInput } from '../frame/read-input.js';
import { readDelimited } from './read-delimited.js';
import { readTree } from './read-tree.js';
import { readWorkbook } from './read-workbook.js';

/** How a file is read, as far as the map says; the rest is found out. */
export interface SourceOptions {
  readonly format?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly encoding?: string | undefined;
  /** Name or number of the sheet; the first by default. */
  readonly sheet?: string | number | undefined;
  /** The row of the headings, counted from 1; 0 for a file without. */
  readonly header?: number | undefined;
  /** The way to the rows of JSON or YAML: `landscape/subcategories/items`. */
  readonly rows?: string | undefined;
}

/** A file of any kind as rows of cells. */
export interface Source {
  /** How the file was read in the end. */
  readonly options: SourceOptions;
  /** Each once: columns of one heading are numbered, those without are called by their letter. */
  readonly headings: readonly string[];
  /** About how many rows there are, for the progress of the work. */
  readonly rowCount: number;
  /** Calls back with every row below the headings, its number counted as a spreadsheet counts. */
  readonly forEachRow: (visit: (cells: readonly Cell[], row: number) => void) => void;
}

export const sourceFormats = ['csv', 'xlsx', 'json', 'yaml', 'geojson'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

const byExtension: ReadonlyMap<string, SourceFormat> = new Map<string, SourceFormat>([
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.txt', 'csv'],
  ['.xlsx', 'xlsx'],
  ['.xlsm', 'xlsx'],
  ['.json', 'json'],
  ['.geojson', 'geojson'],
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
]);

/** By the map, by what the bytes say, by the name; a file of no known kind is taken for a table of text. */
const formatOf = (file: string, bytes: Buffer, asked: string | undefined): SourceFormat => {
  if (asked) return knownFormat(asked, sourceFormats);
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return 'xlsx';
  const name = isWebAddress(file) ? new URL(file).pathname : file;
  return byExtension.get(path.extname(name.replace(/\.gz$/i, '')).toLowerCase()) ?? 'csv';
};

/** Reads a file as a table. @throws {CommandError} when it cannot be had or understood */
export const readSource = async (file: string, options: SourceOptions): Promise<Source> => {
  const bytes = await readInput(file);
  const format = formatOf(file, bytes, options.format);
  if (format === 'xlsx') return readWorkbook(bytes, options, file);
  return format === 'csv' ? readDelimited(bytes, options, file) : readTree(bytes, { ...options, format }, file);
};
