import path from 'node:path';
import type { Command } from 'commander';
import { Directory } from '../../core/directory.js';
import type { CoverageRows } from '../../core/matching/coverage-rows.js';
import { clustersToCompare } from '../../core/matching/coverage.js';
import { today } from '../../core/offers.js';
import { CommandError, type ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import { readDatasetFile } from '../frame/read-dataset.js';
import type { Terminal } from '../frame/terminal.js';
import { refuseToReplace, writeFile } from '../frame/write-file.js';
import { coverageWords } from '../messages/coverage.js';
import { exportWords } from '../messages/export.js';
import { frameWords } from '../messages/frame.js';
import { say, type Language } from '../messages/say.js';
import { compareReport } from './compare-report.js';
import { coverageContext } from './coverage-context.js';
import { matrixReport } from './matrix-report.js';
import { reportFormats, written, type Report, type ReportFormat } from './report.js';

interface CoverageCommandOptions extends CommonOptions {
  readonly rows?: string;
  readonly clusters?: string;
  readonly compare?: string;
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
}

const rowChoices = ['stages', 'competences', 'all-competences'] as const satisfies readonly CoverageRows[];

export const coverageCommand = (lang: Language): Command =>
  command(lang, 'coverage <file>', coverageWords.about, [
    'coverage directory.json',
    'coverage directory.json --rows competences --clusters minalogic,micronarc -o coverage.csv',
    'coverage directory.json --compare minalogic,micronarc',
  ])
    .option('--rows <rows>', say(lang, coverageWords.optionRows))
    .option('--clusters <ids>', say(lang, coverageWords.optionClusters))
    .option('--compare <ids>', say(lang, coverageWords.optionCompare))
    .option('-f, --format <format>', say(lang, coverageWords.optionFormat))
    .option('-o, --output <file>', say(lang, coverageWords.optionOutput))
    .option('--force', say(lang, frameWords.optionForce))
    .action((file: string, options: CoverageCommandOptions) =>
      run(lang, options, (terminal) => cover(file, options, terminal)),
    );

const cover = async (file: string, options: CoverageCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const { output, force } = options;
  const format = formatOf(options);
  const rows = options.rows === undefined ? undefined : chosen(options.rows, rowChoices);
  if (output) refuseToReplace(output, { force });
  const directory = new Directory((await readDatasetFile(file)).dataset);
  const text = written(reportOn(directory, rows, options, terminal.lang), format);
  if (output === undefined) process.stdout.write(text);
  else {
    await writeFile(output, text, { force });
    terminal.note(frameWords.written, { file: output });
  }
  return 0;
};

const reportOn = (
  directory: Directory,
  rows: CoverageRows | undefined,
  { compare, clusters }: CoverageCommandOptions,
  lang: Language,
): Report => {
  const context = coverageContext(directory, lang);
  if (compare === undefined) {
    const usual = directory.dataset.stages.length > 0 ? 'stages' : 'competences';
    return matrixReport(rows ?? usual, clusters === undefined ? undefined : knownIds(clusters, directory), context);
  }
  const [one, other, ...more] = clustersToCompare(directory, knownIds(compare, directory));
  if (!one || !other || more.length > 0) throw new CommandError(coverageWords.notTwo, {}, 2);
  return compareReport(one.id, other.id, today(), context);
};

const formatOf = ({ format, output, json }: CoverageCommandOptions): ReportFormat => {
  if (format !== undefined) return chosen(format, reportFormats);
  const ending = path.extname(output ?? '').slice(1);
  return reportFormats.find((known) => known === ending) ?? (json ? 'json' : 'text');
};

const chosen = <Choice extends string>(value: string, choices: readonly Choice[]): Choice => {
  const found = choices.find((choice) => choice === value.toLowerCase());
  if (found) return found;
  throw new CommandError(coverageWords.unknownChoice, { value, choices: choices.join(' ') }, 2);
};

const knownIds = (list: string, directory: Directory): readonly string[] => {
  const given = list.split(/[\s,]+/).filter(Boolean);
  const unknown = given.find((id) => !directory.cluster(id));
  if (unknown === undefined) return given;
  const ids = directory.dataset.clusters.map(({ id }) => id).join(' ');
  throw new CommandError(exportWords.unknownCluster, { id: unknown, ids }, 2);
};
