import type { Command } from 'commander';
import { CommandError, type ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import { decodeText } from '../frame/decode-text.js';
import { readInput } from '../frame/read-input.js';
import type { Terminal } from '../frame/terminal.js';
import { refuseToReplace, toJsonBytes, toJsonText, writeFile } from '../frame/write-file.js';
import { frameWords } from '../messages/frame.js';
import { importWords } from '../messages/import.js';
import { say, type Language } from '../messages/say.js';
import { parseColumnMap, type ColumnMap } from './column-map.js';
import { proposeMap } from './guess/guess.js';
import { printReport, reportOf } from './import-report.js';
import { importRows } from './import-rows.js';
import { readSource, type Source, type SourceOptions } from './source.js';
import { addVocabulary, checkOutput, openTarget, type TargetOptions } from './target-dataset.js';

interface ImportOptions extends CommonOptions, TargetOptions {
  readonly map?: string;
  readonly guess?: boolean;
  readonly sheet?: string;
  readonly encoding?: string;
}

const asNumber = (sheet: string | undefined): string | number | undefined =>
  sheet !== undefined && /^\d+$/.test(sheet) ? Number(sheet) : sheet;

/** What the command line says of the file counts more than what the map says. */
const sourceOptions = ({ sheet, encoding }: ImportOptions, map?: ColumnMap): SourceOptions => ({
  ...map?.file,
  ...(sheet === undefined ? {} : { sheet: asNumber(sheet) }),
  ...(encoding === undefined ? {} : { encoding }),
});

const readMap = async (file: string): Promise<ColumnMap> =>
  parseColumnMap(decodeText(await readInput(file)).text, file);

const howRead = ({ options }: Source): string =>
  Object.entries(options)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${JSON.stringify(value)}`]))
    .join(', ');

const guess = async (file: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> => {
  const { output, force } = options;
  if (output) refuseToReplace(output, { force });
  const text = proposeMap(await readSource(file, sourceOptions(options)), file, terminal.lang);
  if (!output) terminal.print(text.trimEnd());
  else {
    await writeFile(output, text, { force });
    terminal.note(frameWords.written, { file: output });
  }
  return 0;
};

const guessedMap = async (file: string, options: ImportOptions, terminal: Terminal): Promise<ColumnMap> => {
  const source = await readSource(file, sourceOptions(options));
  terminal.note(importWords.mapGuessed);
  return parseColumnMap(proposeMap(source, file, terminal.lang), file);
};

const requireName = ({ columns, defaults }: ColumnMap): void => {
  const targets = [...[...columns.values()].flat(), ...defaults].map(({ target }) => target.text);
  if (!targets.includes('name')) throw new CommandError(importWords.mapNoName, {}, 2);
};

const importFile = async (file: string, options: ImportOptions, given: Terminal): Promise<ExitCode> => {
  checkOutput(options);
  const terminal = options.output ? given : given.besideOutput();
  const map = options.map ? await readMap(options.map) : await guessedMap(file, options, terminal);
  requireName(map);
  const source = await readSource(file, sourceOptions(options, map));
  terminal.note(importWords.readAs, { file, how: howRead(source) });
  const target = await openTarget(map.dataset, options);
  const imported = importRows(source, map, target, options.cluster, terminal);
  addVocabulary(target);
  const report = reportOf(file, imported, target, options.cluster);
  if (options.output) await writeFile(options.output, toJsonBytes(target.json), { force: true });
  else given.print(toJsonText(target.json).trimEnd());
  if (terminal.json) terminal.resultJson(report);
  else printReport(terminal, report);
  if (options.output) terminal.note(frameWords.written, { file: options.output });
  return report.refused.length > 0 ? 1 : 0;
};

export const importCommand = (lang: Language): Command =>
  command(lang, 'import <file>', importWords.about, [
    'import members.xlsx --guess -o members.map.yml',
    'import members.xlsx --map members.map.yml -o directory.json',
    'import members.xlsx --map members.map.yml -o directory.json --update',
    'import members.csv --map m.yml --cluster minalogic --taxonomy taxonomy.json -o minalogic.json',
  ])
    .option('-m, --map <file>', say(lang, importWords.optionMap))
    .option('-g, --guess', say(lang, importWords.optionGuess))
    .option('-o, --output <file>', say(lang, importWords.optionOutput))
    .option('-u, --update', say(lang, importWords.optionUpdate))
    .option('--force', say(lang, frameWords.optionForce))
    .option('--cluster <id>', say(lang, importWords.optionCluster))
    .option('--taxonomy <file>', say(lang, importWords.optionTaxonomy))
    .option('--sheet <sheet>', say(lang, importWords.optionSheet))
    .option('--encoding <encoding>', say(lang, importWords.optionEncoding))
    .action((file: string, options: ImportOptions) =>
      run(lang, options, (terminal) => (options.guess ? guess : importFile)(file, options, terminal)),
    );
