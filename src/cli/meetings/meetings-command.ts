import path from 'node:path';
import type { Command } from 'commander';
import { Directory } from '../../core/directory.js';
import type { MeetingPause } from '../../core/matching/meetings/meeting-day.js';
import { planMeetingsNow } from '../../core/matching/meetings/plan-meetings.js';
import { publish } from '../build/outputs/output-folder.js';
import type { ExitCode } from '../frame/command-error.js';
import { command, run, type CommonOptions } from '../frame/command.js';
import { readDatasetFile } from '../frame/read-dataset.js';
import type { Terminal } from '../frame/terminal.js';
import { refuseToReplace } from '../frame/write-file.js';
import { frameWords } from '../messages/frame.js';
import { meetingsWords } from '../messages/meetings.js';
import { say, type Language } from '../messages/say.js';
import { localTime, numberWithin, pauses } from './option-values.js';
import { planFiles } from './plan-files.js';
import { reportPlan } from './plan-report.js';
import { PlanWords } from './plan-words.js';
import { readDay } from './read-day.js';

interface MeetingsOptions extends CommonOptions {
  readonly participants: string;
  readonly perParticipant: number;
  readonly slots: number;
  readonly start: string;
  readonly duration: number;
  readonly break: number;
  readonly pause: readonly MeetingPause[];
  readonly tables?: number;
  readonly wishes?: string;
  readonly previous?: string;
  readonly output: string;
  readonly force?: boolean;
}

export const meetingsCommand = (lang: Language): Command =>
  command(lang, 'meetings <file>', meetingsWords.about, [
    'meetings directory.json --start 2026-12-03T09:00 --wishes wishes.csv',
    'meetings directory.json --participants people.csv --start 2026-12-03T14:00 --slots 8 --tables 12 -o day',
    'meetings directory.json --start 2026-12-03T09:00 --wishes wishes.csv --previous meetings/plan.json --force',
  ])
    .option('--participants <who>', say(lang, meetingsWords.optionParticipants), 'clusters')
    .option('--per-participant <count>', say(lang, meetingsWords.optionPerParticipant), numberWithin(1, 50), 3)
    .option('--slots <count>', say(lang, meetingsWords.optionSlots), numberWithin(1, 200), 6)
    .requiredOption('--start <time>', say(lang, meetingsWords.optionStart), localTime)
    .option('--duration <minutes>', say(lang, meetingsWords.optionDuration), numberWithin(1, 480), 20)
    .option('--break <minutes>', say(lang, meetingsWords.optionBreak), numberWithin(0, 480), 5)
    .option('--pause <from-to>', say(lang, meetingsWords.optionPause), pauses, [])
    .option('--tables <count>', say(lang, meetingsWords.optionTables), numberWithin(1, 10_000))
    .option('--wishes <file>', say(lang, meetingsWords.optionWishes))
    .option('--previous <file>', say(lang, meetingsWords.optionPrevious))
    .option('-o, --output <folder>', say(lang, meetingsWords.optionOutput), 'meetings')
    .option('--force', say(lang, frameWords.optionForce))
    .action((file: string, options: MeetingsOptions) =>
      run(lang, options, (terminal) => planAndWrite(file, options, terminal)),
    );

const planAndWrite = async (file: string, options: MeetingsOptions, terminal: Terminal): Promise<ExitCode> => {
  refuseToReplace(path.join(options.output, 'plan.json'), options);
  const directory = new Directory((await readDatasetFile(file)).dataset);
  const { start, slots: count, duration: minutes, break: breakMinutes, pause, tables } = options;
  const pattern = { start, count, minutes, breakMinutes, pauses: pause, tables };
  const { day, names, affinity, unknown } = await readDay(directory, { ...options, pattern });
  for (const cell of unknown) terminal.warn(meetingsWords.unknownCell, { ...cell, row: String(cell.row) });
  const plan = planMeetingsNow(day);
  const wordsIn = (lang: Language): PlanWords => new PlanWords(lang, directory, names, affinity);
  const words = wordsIn(terminal.lang);
  await publish(options.output, planFiles({ directory, day, plan, wordsIn, made: new Date() }, words));
  reportPlan(terminal, day, plan, words);
  terminal.note(meetingsWords.written, { folder: options.output });
  return 0;
};
