import type { Command } from 'commander';
import { Directory } from '../../core/directory.js';
import { idList } from '../../core/id-list.js';
import type { CoverageRows } from '../../core/matching/coverage-rows.js';
import { clustersToCompare } from '../../core/matching/coverage.js';
import { today } from '../../core/today.js';
import { CommandError, type ExitCode } from '../frame/command-error.js';
import { command, run } from '../frame/command.js';
import { refuseUnknownClusters } from '../frame/ids.js';
import { readDatasetFile } from '../frame/read-dataset.js';
import { deliverReport, reportTarget, type Report, type ReportOptions } from '../frame/report.js';
import type { Terminal } from '../frame/terminal.js';
import { coverageWords } from '../messages/coverage.js';
import { frameWords } from '../messages/frame.js';
import { say, type Language } from '../messages/say.js';
import { compareReport } from './compare-report.js';
import { coverageContext } from './coverage-context.js';
import { matrixReport } from './matrix-report.js';

interface CoverageCommandOptions extends ReportOptions {
  readonly rows?: string;
  readonly clusters?: string;
  readonly compare?: string;
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
    .option('-f, --format <format>', say(lang, frameWords.optionReportFormat))
    .option('-o, --output <file>', say(lang, frameWords.optionReportOutput))
    .option('--force', say(lang, frameWords.optionForce))
    .action((file: string, options: CoverageCommandOptions) =>
      run(lang, options, (terminal) => cover(file, options, terminal)),
    );

const cover = async (file: string, options: CoverageCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const rows = options.rows === undefined ? undefined : knownRows(options.rows);
  const target = reportTarget(options);
  const directory = new Directory((await readDatasetFile(file)).dataset);
  await deliverReport(reportOn(directory, rows, options, terminal.lang), target, terminal);
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

const knownRows = (value: string): CoverageRows => {
  const found = rowChoices.find((choice) => choice === value.toLowerCase());
  if (found) return found;
  throw new CommandError(coverageWords.unknownChoice, { value, choices: rowChoices.join(' ') }, 2);
};

const knownIds = (list: string, { dataset }: Directory): readonly string[] => {
  const ids = idList(list);
  refuseUnknownClusters(ids, dataset);
  return ids;
};
