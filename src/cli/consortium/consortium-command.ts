import type { Command } from 'commander';
import { Directory } from '../../core/directory.js';
import { findConsortium } from '../../core/matching/consortium.js';
import { today } from '../../core/today.js';
import type { ExitCode } from '../frame/command-error.js';
import { command, run } from '../frame/command.js';
import { readDatasetFile } from '../frame/read-dataset.js';
import { deliverReport, reportTarget, textOf, type ReportOptions } from '../frame/report.js';
import type { Terminal } from '../frame/terminal.js';
import { consortiumWords } from '../messages/consortium.js';
import { frameWords } from '../messages/frame.js';
import { say, type Language } from '../messages/say.js';
import { readCall, type CallOptions } from './call-options.js';
import { consortiumReport } from './consortium-report.js';

interface ConsortiumOptions extends ReportOptions, CallOptions {}

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
    .option('-f, --format <format>', say(lang, frameWords.optionReportFormat))
    .option('-o, --output <file>', say(lang, frameWords.optionReportOutput))
    .option('--force', say(lang, frameWords.optionForce))
    .action((file: string, options: ConsortiumOptions) =>
      run(lang, options, (terminal) => assemble(file, options, terminal)),
    );

/** @returns 1 where no team was found */
const assemble = async (file: string, options: ConsortiumOptions, terminal: Terminal): Promise<ExitCode> => {
  const target = reportTarget(options);
  const directory = new Directory((await readDatasetFile(file)).dataset);
  const call = readCall(options, directory);
  const answer = findConsortium(directory, call, { today: today(), nodeLimit });
  const report = consortiumReport(answer, call, directory, terminal.lang);
  await deliverReport(report, target, terminal);
  if (answer.status === 'found') return 0;
  // a table has no room for the reasons why it is empty
  if (target.format === 'csv') process.stderr.write(textOf(report));
  return 1;
};
