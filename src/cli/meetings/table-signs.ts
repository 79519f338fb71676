import type { MeetingDay, ScheduledMeeting } from '../../core/matching/meetings/meeting-day.js';
import { escaped } from '../frame/markup-text.js';
import { sheetWords } from '../messages/meetings.js';
import type { PlanWords } from './plan-words.js';

const style = `body{font:16px/1.4 system-ui,sans-serif;margin:0}section{padding:12mm;break-after:page}
h1{font-size:48pt;margin:0 0 8mm}table{border-collapse:collapse;width:100%;font-size:16pt}
td{border-top:1px solid #999;padding:3mm 4mm 3mm 0;vertical-align:top}td:first-child{white-space:nowrap;font-variant-numeric:tabular-nums}`;

/** A sheet to print for each table: who sits there when. */
export const tableSigns = (day: MeetingDay, meetings: readonly ScheduledMeeting[], words: PlanWords): string => {
  const tables = [...new Set(meetings.map(({ table }) => table))].sort((one, other) => one - other);
  const signs = tables.map((table) => {
    const own = meetings.filter((meeting) => meeting.table === table);
    const title = escaped(words.say(sheetWords.tableNumber, { table: String(table) }));
    return `<section>\n<h1>${title}</h1>\n<table>\n${own.map((meeting) => row(meeting, day, words)).join('\n')}\n</table>\n</section>`;
  });
  return `<!doctype html>
<html lang="${words.lang}">
<meta charset="utf-8">
<title>${escaped(words.title())}</title>
<style>${style}</style>
${signs.join('\n')}
</html>
`;
};

const row = ({ pair, slot }: ScheduledMeeting, { slots }: MeetingDay, words: PlanWords): string => {
  const time = slots[slot];
  const names = pair.map((id) => escaped(words.name(id))).join('<br>');
  return `<tr><td>${time ? words.time(time) : ''}</td><td>${names}</td></tr>`;
};
