import type { Command } from 'commander';
import type { ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import { knownFormat } from '../frame/formats.js';
import type { Terminal } from '../frame/terminal.js';
import { frameWords } from '../messages/frame.js';
import { say, type Language } from '../messages/say.js';
import { validateWords } from '../messages/validate.js';
import { checkFile, type CheckedFile } from './check-file.js';
import { completeness } from './completeness.js';
import type { ReportedFinding, Severity } from './finding.js';
import { printCompleteness, printFindings, printGithub } from './print-report.js';
import { reportFindings } from './report-findings.js';

interface ValidateOptions extends CommonOptions {
  readonly format?: string;
  readonly strict?: boolean;
  readonly all?: boolean;
}

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

const formatOf = ({ format, json }: ValidateOptions): Format =>
  knownFormat(format ?? (json ? 'json' : 'text'), formats);

interface Checked extends CheckedFile {
  readonly reported: readonly ReportedFinding[];
}

const countOf = ({ reported }: Checked, severity: Severity): number =>
  reported.filter((finding) => finding.severity === severity).length;

const summaryOf = (checked: Checked) => ({
  file: checked.file,
  members: checked.dataset?.members.length ?? 0,
  clusters: checked.dataset?.clusters.length ?? 0,
  competences: checked.dataset?.competences.length ?? 0,
  errors: countOf(checked, 'error'),
  warnings: countOf(checked, 'warning'),
  hints: countOf(checked, 'hint'),
});

const printText = (terminal: Terminal, checked: Checked, all: boolean): void => {
  const { dataset, reported } = checked;
  printFindings(terminal, terminal.quiet ? reported.filter(({ severity }) => severity === 'error') : reported, all);
  if (dataset && !terminal.quiet) printCompleteness(terminal, completeness(dataset));
  terminal.print(`\n${terminal.say(validateWords.summary, summaryOf(checked))}`);
};

const jsonReport = (files: readonly Checked[]) => ({
  files: files.map((checked) => ({
    ...summaryOf(checked),
    completeness: checked.dataset ? completeness(checked.dataset) : [],
    findings: checked.reported,
  })),
});

const print = (terminal: Terminal, files: readonly Checked[], format: Format, all: boolean): void => {
  if (format === 'json') return terminal.printJson(jsonReport(files));
  for (const checked of files)
    if (format === 'github') printGithub(terminal, checked.reported);
    else printText(terminal, checked, all);
};

const validate = async (names: readonly string[], options: ValidateOptions, terminal: Terminal): Promise<ExitCode> => {
  const format = formatOf(options);
  const files: Checked[] = [];
  for (const name of names) {
    if (names.length > 1) terminal.note(frameWords.reading, { file: name });
    const checked = await checkFile(name, terminal.lang);
    files.push({ ...checked, reported: reportFindings(checked, terminal.lang) });
  }
  print(terminal, files, format, options.all ?? false);
  const counts = (severity: Severity): boolean => files.some((checked) => countOf(checked, severity) > 0);
  return counts('error') || (options.strict && counts('warning')) ? 1 : 0;
};

export const validateCommand = (lang: Language): Command =>
  command(lang, 'validate <files...>', validateWords.about, [
    'validate directory.json',
    'validate minalogic.json https://example.org/directory.json --lang fr',
    'validate *.json --format github --strict',
  ])
    .option('-f, --format <format>', say(lang, validateWords.optionFormat))
    .option('--strict', say(lang, validateWords.optionStrict))
    .option('-a, --all', say(lang, validateWords.optionAll))
    .action((files: string[], options: ValidateOptions) =>
      run(lang, options, (terminal) => validate(files, options, terminal)),
    );
