import ical from 'ical-generator';
import type { Directory } from '../../core/directory.js';
import { calendarData } from '../../core/matching/meetings/calendar.js';
import { meetingReasons } from '../../core/matching/meetings/explain-plan.js';
import { pairKey, type MeetingDay, type ScheduledMeeting } from '../../core/matching/meetings/meeting-day.js';
import { participantLanguage } from '../../core/matching/meetings/participant-language.js';
import { planDocument } from '../../core/matching/meetings/plan-document.js';
import type { MeetingPlan } from '../../core/matching/meetings/plan-meetings.js';
import type { OutputFile } from '../build/outputs/output-folder.js';
import { toCsv } from '../frame/csv.js';
import { toJsonText } from '../frame/write-file.js';
import { slug } from '../import/slug.js';
import { sheetWords } from '../messages/meetings.js';
import { languageOf, languages, type Language } from '../messages/say.js';
import type { PlanWords } from './plan-words.js';
import { tableSigns } from './table-signs.js';

/** What the files are made of. */
export interface PlanSource {
  readonly directory: Directory;
  readonly day: MeetingDay;
  readonly plan: MeetingPlan;
  readonly wordsIn: (lang: Language) => PlanWords;
  /** When the plan was made. */
  readonly made: Date;
}

/** The plan for the organiser in one language, and a sheet and a calendar for each participant in its own. */
export const planFiles = (source: PlanSource, words: PlanWords): readonly OutputFile[] => {
  const { day, plan } = source;
  const confirmed = new Set(day.locked.map(({ pair }) => pairKey(pair)));
  const document = planDocument(day, plan, (pair) => confirmed.has(pairKey(pair)));
  const signs = tableSigns(day, plan.meetings, words);
  const names = fileNames(day, words);
  return [
    { path: 'plan.json', pieces: [toJsonText(document)] },
    { path: 'plan.csv', pieces: [planTable(source, words)] },
    { path: 'table-signs.html', pieces: [signs] },
    ...day.participants.flatMap(({ id }) => participantFiles(id, names.get(id) ?? id, source)),
  ];
};

/** A file name for each; a number where two would have the same. */
const fileNames = ({ participants }: MeetingDay, words: PlanWords): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  return new Map(
    participants.map(({ id }) => {
      const base = slug(id) || slug(words.name(id)) || 'participant';
      let name = base;
      for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
      taken.add(name);
      return [id, name];
    }),
  );
};

const planTable = ({ day, plan: { meetings } }: PlanSource, words: PlanWords): string => {
  const why = meetingReasons(day);
  const headings = [sheetWords.time, sheetWords.table, sheetWords.one, sheetWords.with, sheetWords.why];
  const rows = meetings.map((meeting) => {
    const { pair, slot, table } = meeting;
    const time = day.slots[slot];
    return [time ? words.time(time) : '', table, ...pair.map((id) => words.name(id)), words.why(pair, why(meeting))];
  });
  return toCsv([headings.map((heading) => words.say(heading)), ...rows]);
};

const participantFiles = (id: string, file: string, source: PlanSource): readonly OutputFile[] => {
  const lang = languageOf(participantLanguage(source.directory, id, languages)) ?? 'en';
  const words = source.wordsIn(lang);
  const own = source.plan.meetings.filter(({ pair }) => pair.includes(id));
  return [
    { path: `participants/${file}.md`, pieces: [sheet(id, own, source, words)] },
    { path: `participants/${file}.ics`, pieces: [calendar(id, own, source, words)] },
  ];
};

/** The one whom somebody meets. */
const otherOf = (id: string, { pair: [one, other] }: ScheduledMeeting): string => (one === id ? other : one);

/** Names and reasons come from data: signs of Markdown in them are text. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');

const sheet = (id: string, own: readonly ScheduledMeeting[], { day, plan }: PlanSource, words: PlanWords): string => {
  const why = meetingReasons(day);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const headings = [sheetWords.time, sheetWords.table, sheetWords.with, sheetWords.why].map((word) => words.say(word));
  const rows = own.map((meeting) => {
    const slot = day.slots[meeting.slot];
    const texts = [words.name(otherOf(id, meeting)), words.why(meeting.pair, why(meeting))];
    return row([slot ? words.time(slot) : '', String(meeting.table), ...texts.map(escaped)]);
  });
  const table =
    own.length > 0 ? [row(headings), row(headings.map(() => '---')), ...rows] : [words.say(sheetWords.none)];
  const unmet = plan.unmet
    .filter(({ from }) => from === id)
    .map((wish) => `- ${escaped(words.name(wish.to))}: ${escaped(words.unmet(wish))}`);
  const missing = unmet.length > 0 ? ['', `## ${words.say(sheetWords.unmetTitle)}`, '', ...unmet] : [];
  return [`# ${escaped(words.say(sheetWords.title, { name: words.name(id) }))}`, '', ...table, ...missing, ''].join(
    '\n',
  );
};

const calendar = (
  id: string,
  own: readonly ScheduledMeeting[],
  { day, directory, made }: PlanSource,
  words: PlanWords,
): string => {
  const why = meetingReasons(day);
  const entries = own.flatMap((meeting) => {
    const slot = day.slots[meeting.slot];
    if (!slot) return [];
    const other = words.name(otherOf(id, meeting));
    return {
      id: `${slot.start.slice(0, 10)}-${[...meeting.pair].sort().map(slug).join('-')}@${slug(directory.dataset.id) || 'directory'}`,
      slot,
      summary: other,
      location: words.say(sheetWords.tableNumber, { table: String(meeting.table) }),
      description: words.why(meeting.pair, why(meeting)),
    };
  });
  return ical(calendarData(words.say(sheetWords.title, { name: words.name(id) }), entries, made)).toString();
};
