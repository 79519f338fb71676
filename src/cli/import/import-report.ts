import { idIn, type JsonObject } from '../fields/json.js';
import type { Terminal } from '../frame/terminal.js';
import { importWords } from '../messages/import.js';
import type { Sentence, SentenceValues } from '../messages/say.js';
import type { Imported } from './import-rows.js';
import type { TargetDataset } from './target-dataset.js';

/** Cells of one column with one text that could not be used. */
interface LeftOut {
  readonly column: string;
  readonly target: string;
  readonly value: string;
  readonly rows: number[];
}

export interface ImportReport {
  readonly file: string;
  readonly rows: number;
  readonly created: Imported['created'];
  readonly updated: Imported['updated'];
  readonly joined: Imported['joined'];
  readonly refused: Imported['refused'];
  readonly blank: readonly number[];
  readonly conflicts: Imported['conflicts'];
  readonly leftOut: readonly LeftOut[];
  /** Rows whose membership names no cluster. */
  readonly homeless: readonly number[];
  readonly unusedColumns: readonly string[];
  readonly missingColumns: readonly string[];
  readonly newCompetences: readonly string[];
  readonly newClusters: readonly string[];
  /** Members of the dataset (with `--cluster`, of that cluster) that no row speaks of. */
  readonly absent: readonly string[];
}

/** A text longer than this tells nothing more. */
const shown = 80;
/** How many lines of one kind a person reads. */
const enough = 20;

const leftOut = ({ notices, dropped }: Imported): readonly LeftOut[] => {
  const found = new Map<string, LeftOut>();
  const add = (column: string, target: string, value: string, row: number): void => {
    const key = JSON.stringify([column, target, value]);
    const known = found.get(key);
    if (known) known.rows.push(row);
    else found.set(key, { column, target, value, rows: [row] });
  };
  for (const { column, target, value, row } of notices) add(column, target, value, row);
  for (const { pointer, expected, value, row } of dropped) add(pointer, expected, value, row);
  return [...found.values()].sort((a, b) => b.rows.length - a.rows.length);
};

const belongs = (member: JsonObject, cluster: string | undefined): boolean =>
  cluster === undefined ||
  (Array.isArray(member['memberships']) &&
    member['memberships'].some((membership) => (membership as JsonObject)['cluster'] === cluster));

export const reportOf = (
  file: string,
  imported: Imported,
  { members, competences, clusters }: TargetDataset,
  cluster: string | undefined,
): ImportReport => {
  const { rows, created, updated, joined, refused, blank, conflicts, unused, missing, seen } = imported;
  const absent = members.filter((member) => !seen.has(idIn(member)) && belongs(member, cluster));
  return {
    file,
    rows,
    created,
    updated,
    joined,
    refused,
    blank,
    conflicts,
    leftOut: leftOut(imported),
    homeless: imported.homeless,
    unusedColumns: unused,
    missingColumns: missing,
    newCompetences: [...competences.added.values()],
    newClusters: [...clusters.added.keys()],
    absent: absent.map(idIn),
  };
};

const listed = (names: readonly string[]): string =>
  names.length > enough ? `${names.slice(0, enough).join(', ')}, …` : names.join(', ');

type Line = readonly [sentence: Sentence, values: SentenceValues];

const section = (terminal: Terminal, title: Sentence, lines: readonly Line[]): void => {
  if (lines.length === 0) return;
  terminal.result(terminal.say(title));
  for (const [sentence, values] of lines.slice(0, enough))
    terminal.result(`  ${terminal.say(sentence, values).trim()}`);
  const count = lines.length - enough;
  if (count > 0) terminal.result(`  ${terminal.say(importWords.more, { count })}`);
};

const rowText = (row: number): string => String(row);

/** Refused rows are all told, however many: nothing may be lost unseen. */
const refusals = (terminal: Terminal, { refused }: ImportReport): void => {
  if (refused.length === 0) return;
  terminal.result(terminal.say(importWords.refusedTitle));
  for (const { row, reason, value, other } of refused) {
    const values = { row: rowText(row), value: value.slice(0, shown), other: rowText(other ?? 0) };
    terminal.result(`  ${terminal.say(importWords[`refused.${reason}`], values).trim()}`);
  }
};

/** The report in the keeper's language, on stderr when the dataset itself goes to stdout. */
export const printReport = (terminal: Terminal, report: ImportReport): void => {
  const { rows: count, created, updated, joined, refused, blank } = report;
  terminal.result(
    terminal.say(importWords.account, {
      count,
      created: created.length,
      updated: updated.length,
      joined: joined.length,
      refused: refused.length,
      blank: blank.length,
    }),
  );
  refusals(terminal, report);
  section(
    terminal,
    importWords.joinedTitle,
    joined.map(({ row, earlier, id }) => [importWords.joinedRow, { row: rowText(row), earlier: rowText(earlier), id }]),
  );
  for (const { row, id, fields, kept } of report.conflicts.slice(0, enough)) {
    const values = { row: rowText(row), earlier: rowText(kept), id, fields: fields.join(', ') };
    terminal.result(terminal.say(importWords.conflictRow, values));
  }
  section(
    terminal,
    importWords.leftOutTitle,
    report.leftOut.map(({ column, target, value, rows }) => [
      importWords.leftOut,
      { column, target, value: value.slice(0, shown), count: rows.length, rows: listed(rows.slice(0, 8).map(rowText)) },
    ]),
  );
  notes(terminal, report);
};

const notes = (terminal: Terminal, report: ImportReport): void => {
  const { unusedColumns, missingColumns, newCompetences, newClusters, absent } = report;
  const note = (sentence: Sentence, names: readonly string[], as: string): void => {
    if (names.length > 0) terminal.note(sentence, { count: names.length, [as]: listed(names) });
  };
  if (report.homeless.length > 0) terminal.warn(importWords.homeless, { count: report.homeless.length });
  note(importWords.unusedColumns, unusedColumns, 'columns');
  if (missingColumns.length > 0) terminal.warn(importWords.mapAbsent, { columns: listed(missingColumns) });
  note(importWords.newCompetences, newCompetences, 'names');
  note(importWords.newClusters, newClusters, 'names');
  note(importWords.absent, absent, 'ids');
};
