import path from 'node:path';
import type { CommonOptions } from './command.js';
import { toCsv } from './csv.js';
import { deliver, type OutputOptions } from './deliver.js';
import { knownFormat } from './formats.js';
import type { Terminal } from './terminal.js';
import { refuseToReplace, toJsonText } from './write-file.js';

const formats = ['text', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

/** What a command found, in each form that it can be written in. */
export interface Report {
  readonly text: () => readonly string[];
  /** The headings first. */
  readonly cells: () => readonly (readonly (string | number)[])[];
  readonly json: () => object;
}

/** The options of a command that writes a report. */
export interface ReportOptions extends CommonOptions, OutputOptions {
  readonly format?: string;
}

/** In which form a report is wanted, and where. */
export interface ReportTarget extends OutputOptions {
  readonly format: Format;
}

/**
 * The format is the one that the keeper names, else that of the file's name.
 *
 * @throws {CommandError} where the report cannot be had so: ask before the work, so as not to waste it
 */
export const reportTarget = ({ format, output, json, force }: ReportOptions): ReportTarget => {
  const ending = path.extname(output ?? '').slice(1);
  const usual = formats.find((known) => known === ending) ?? (json ? 'json' : 'text');
  const target = { format: knownFormat(format ?? usual, formats), output, force };
  if (output !== undefined) refuseToReplace(output, target);
  return target;
};

export const deliverReport = (report: Report, target: ReportTarget, terminal: Terminal): Promise<void> =>
  deliver(written(report, target.format), target, terminal);

const written = (report: Report, format: Format): string => {
  if (format === 'json') return toJsonText(report.json());
  return format === 'csv' ? toCsv(report.cells()) : textOf(report);
};

/** The report as people read it. */
export const textOf = ({ text }: Report): string => `${text().join('\n')}\n`;
