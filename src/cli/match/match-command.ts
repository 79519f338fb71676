import type { Command } from 'commander';
import { Directory } from '../../core/directory.js';
import { withReason } from '../../core/matching/need-answer.js';
import { NeedMatcher, type MatchOptions } from '../../core/matching/need-matcher.js';
import { today } from '../../core/today.js';
import { CommandError, type ExitCode } from '../frame/command-error.js';
import { command, run } from '../frame/command.js';
import { refuseUnknownClusters } from '../frame/ids.js';
import { readDatasetFile } from '../frame/read-dataset.js';
import { deliverReport, reportTarget, type ReportOptions } from '../frame/report.js';
import type { Terminal } from '../frame/terminal.js';
import { frameWords } from '../messages/frame.js';
import { matchWords } from '../messages/match.js';
import { say, type Language } from '../messages/say.js';
import { publishedQuestions, type AskedNeed } from './asked-need.js';
import { matchReport, type AnsweredNeed } from './match-report.js';
import { readNeeds } from './needs-table.js';

interface MatchCommandOptions extends ReportOptions {
  readonly need?: string;
  readonly needs?: string;
  readonly published?: boolean;
  readonly from?: string;
  readonly preferOthers?: string;
  readonly limit?: string;
}

export const matchCommand = (lang: Language): Command =>
  command(lang, 'match <file>', matchWords.about, [
    'match directory.json --need "micro lenses for endoscopes" --from minalogic',
    'match directory.json --needs needs.csv -o answers.csv',
    'match directory.json --published --limit 5 -o meetings.csv',
  ])
    .option('--need <text>', say(lang, matchWords.optionNeed))
    .option('--needs <file>', say(lang, matchWords.optionNeeds))
    .option('--published', say(lang, matchWords.optionPublished))
    .option('--from <cluster>', say(lang, matchWords.optionFrom))
    .option('--prefer-others <share>', say(lang, matchWords.optionPrefer))
    .option('--limit <number>', say(lang, matchWords.optionLimit))
    .option('-f, --format <format>', say(lang, frameWords.optionReportFormat))
    .option('-o, --output <file>', say(lang, frameWords.optionReportOutput))
    .option('--force', say(lang, frameWords.optionForce))
    .action((file: string, options: MatchCommandOptions) =>
      run(lang, options, (terminal) => match(file, options, terminal)),
    );

const match = async (file: string, options: MatchCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  refuseUnclear(options);
  const target = reportTarget(options);
  const directory = new Directory((await readDatasetFile(file)).dataset);
  const answered = await answersTo(directory, options, terminal.lang);
  await deliverReport(matchReport(answered, directory, terminal.lang), target, terminal);
  const found = answered.filter(({ answer }) => answer.members.length > 0).length;
  terminal.note(matchWords.done, { count: answered.length, answered: found });
  return 0;
};

const refuseUnclear = ({ need, needs, published }: MatchCommandOptions): void => {
  if ([need, needs, published].filter((kind) => kind !== undefined).length !== 1)
    throw new CommandError(matchWords.oneKind, {}, 2);
};

const answersTo = async (
  directory: Directory,
  options: MatchCommandOptions,
  lang: Language,
): Promise<readonly AnsweredNeed[]> => {
  const day = today();
  const common = {
    today: day,
    ...matchOptions(options, directory),
    languages: [lang, directory.dataset.defaultLanguage],
  };
  const matcher = new NeedMatcher(directory, day);
  return (await askedNeeds(directory, options, day, lang)).map((asked) => {
    const from = asked.options.from ?? common.from;
    const { lat, lng } = directory.cluster(from ?? '') ?? {};
    const near = lat === undefined || lng === undefined ? undefined : { lat, lng };
    return { asked, answer: withReason(matcher.match(asked.need, { ...common, ...asked.options, from, near })) };
  });
};

const askedNeeds = async (
  directory: Directory,
  { need, needs, from }: MatchCommandOptions,
  day: string,
  lang: Language,
): Promise<readonly AskedNeed[]> => {
  if (need !== undefined) return [{ need: { text: need }, options: {} }];
  if (needs !== undefined) return readNeeds(needs, directory, lang);
  return publishedQuestions(directory, day, from, [lang, directory.dataset.defaultLanguage]);
};

const matchOptions = (
  { from, limit, preferOthers }: MatchCommandOptions,
  directory: Directory,
): Pick<MatchOptions, 'from' | 'limit' | 'preferOthers'> => {
  if (from !== undefined) refuseUnknownClusters([from], directory.dataset);
  return { from, limit: limitOf(limit), preferOthers: shareOf(preferOthers) };
};

const limitOf = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1) throw new CommandError(matchWords.noLimit, { value }, 2);
  return limit;
};

const shareOf = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  const share = Number(value);
  if (!(share >= 0 && share <= 1) || value.trim() === '') throw new CommandError(matchWords.noShare, { value }, 2);
  return share;
};
