import path from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { Directory } from '../../core/directory.js';
import { teamRows } from '../../core/matching/consortium/rows.js';
import { findConsortium, type ConsortiumAnswer } from '../../core/matching/consortium.js';
import { today } from '../../core/offers.js';
import { defuse } from '../fields/cell.js';
import { CommandError, type ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import { readDatasetFile } from '../frame/read-dataset.js';
import type { Terminal } from '../frame/terminal.js';
import { refuseToReplace, toJsonText, writeFile } from '../frame/write-file.js';
import { consortiumWords } from '../messages/consortium.js';
import { frameWords } from '../messages/frame.js';
import { say, type Language } from '../messages/say.js';
import { readCall, type CallOptions } from './call-options.js';
import { Report } from './report.js';

interface ConsortiumOptions extends CommonOptions, CallOptions {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
}

const formats = ['text', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

/** A terminal is more patient than a page. */
const nodeLimit = 2_000_000;

export const consortiumCommand = (lang: Language): Command =>
  command(lang, 'consortium <file>', consortiumWords.about, [
    'consortium directory.json --bricks sensors,rail --countries 3 --research 1',
    'consortium directory.json --bricks sensors,rail --sme-share 0.5 -o team.csv',
  ])
    .requiredOption('--bricks <ids>', say(lang, consortiumWords.optionBricks))
    .option('--countries <number>', say(lang, consortiumWords.optionCountries))
    .option('--clusters <number>', say(lang, consortiumWords.optionClusters))
    .option('--sme-share <share>', say(lang, consortiumWords.optionSmeShare))
    .option('--research <number>', say(lang, consortiumWords.optionResearch))
    .option('--max-size <number>', say(lang, consortiumWords.optionMaxSize))
    .option('--include <ids>', say(lang, consortiumWords.optionInclude))
    .option('--exclude <ids>', say(lang, consortiumWords.optionExclude))
    .option('-f, --format <format>', say(lang, consortiumWords.optionFormat))
    .option('-o, --output <file>', say(lang, consortiumWords.optionOutput))
    .option('--force', say(lang, frameWords.optionForce))
    .action((file: string, options: ConsortiumOptions) =>
      run(lang, options, (terminal) => assemble(file, options, terminal)),
    );

/** @returns 1 where no team was found */
const assemble = async (file: string, options: ConsortiumOptions, terminal: Terminal): Promise<ExitCode> => {
  const { output, force } = options;
  const format = formatOf(options);
  if (output) refuseToReplace(output, { force });
  const directory = new Directory((await readDatasetFile(file)).dataset);
  const call = readCall(options, directory);
  const answer = findConsortium(directory, call, { today: today(), nodeLimit });
  const report = `${new Report(directory, terminal.lang).lines(answer, call).join('\n')}\n`;
  const found = answer.status === 'found';
  const texts: Record<Format, () => string> = {
    text: () => report,
    csv: () => toCsv(answer, directory, terminal.lang),
    json: () => toJsonText({ call, ...answer }),
  };
  const text = texts[format]();
  if (output) {
    await writeFile(output, text, { force });
    terminal.note(frameWords.written, { file: output });
  } else process.stdout.write(text);
  // a table has no room for the reasons why it is empty
  if (!found && format === 'csv') process.stderr.write(report);
  return found ? 0 : 1;
};

const formatOf = ({ format, output, json }: ConsortiumOptions): Format => {
  const ending = formats.find((known) => known === path.extname(output ?? '').slice(1));
  const wanted = format?.toLowerCase() ?? ending ?? (json ? 'json' : 'text');
  const found = formats.find((known) => known === wanted);
  if (found) return found;
  throw new CommandError(consortiumWords.unknownFormat, { format: wanted }, 2);
};

const columns = [
  consortiumWords.columnTeam,
  consortiumWords.columnSeat,
  { en: 'id', fr: 'id', de: 'id', nl: 'id', it: 'id', es: 'id' },
  consortiumWords.columnMember,
  consortiumWords.columnType,
  consortiumWords.columnCity,
  consortiumWords.columnCountry,
  consortiumWords.columnClusters,
  consortiumWords.columnBrick,
  consortiumWords.columnConcept,
  consortiumWords.columnOffer,
  consortiumWords.columnInstead,
] as const;

/** CSV as Excel opens it with a double click anywhere in Europe: UTF-8 with a mark, semicolons. */
const toCsv = ({ teams }: ConsortiumAnswer, directory: Directory, lang: Language): string => {
  const words = { directory, lang, preferred: [lang, directory.dataset.defaultLanguage] };
  const rows = teams.flatMap((team, at) => teamRows(team, words).map((row) => [at + 1, ...row]));
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? defuse(cell) : cell)));
  const table = [columns.map((sentence) => say(lang, sentence)), ...cells];
  return stringify(table, { delimiter: ';', bom: true, record_delimiter: 'windows' });
};
