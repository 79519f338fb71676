import type { MeetingDay } from '../../core/matching/meetings/meeting-day.js';
import { meetingsEach } from '../../core/matching/meetings/meeting-score.js';
import { changesBetween, type PlanChanges } from '../../core/matching/meetings/plan-changes.js';
import type { MeetingPlan } from '../../core/matching/meetings/plan-meetings.js';
import type { Terminal } from '../frame/terminal.js';
import { meetingsWords } from '../messages/meetings.js';
import type { PlanWords } from './plan-words.js';

/** Tells the organiser what came of the day: as sentences, or as JSON for another program. */
export const reportPlan = (terminal: Terminal, day: MeetingDay, plan: MeetingPlan, words: PlanWords): void => {
  const { meetings, unmet, refused, score } = plan;
  const counts = meetingsEach(meetings);
  const idle = day.participants.map(({ id }) => id).filter((id) => !counts.has(id));
  const changes = day.previous && changesBetween(day.previous, meetings);
  if (terminal.json) {
    const wishes = wishesOf(day);
    terminal.resultJson({
      meetings: meetings.length,
      wishes,
      unmet,
      refused,
      idle,
      changes: changes && sizes(changes),
      score,
    });
    return;
  }
  terminal.result(terminal.say(meetingsWords.total, { count: meetings.length, participants: day.participants.length }));
  const wishes = wishesOf(day);
  if (wishes > 0) terminal.result(terminal.say(meetingsWords.wishesMet, { met: wishes - unmet.length, wishes }));
  if (changes) terminal.result(terminal.say(meetingsWords.changed, sizes(changes)));
  for (const wish of unmet) {
    const values = { from: words.name(wish.from), to: words.name(wish.to), cause: words.unmet(wish) };
    terminal.result(terminal.say(meetingsWords.unmet, values));
  }
  if (idle.length > 0)
    terminal.warn(meetingsWords.idle, { count: idle.length, names: idle.map((id) => words.name(id)).join(', ') });
  for (const { lock, reason } of refused) {
    const [from, to] = lock.pair.map((id) => words.name(id));
    terminal.warn(meetingsWords.refused, { from: from ?? '', to: to ?? '', cause: words.refusal(reason, lock.pair) });
  }
};

/** Each once, however often it stands in the table. */
const wishesOf = ({ wishes }: MeetingDay): number =>
  new Set(wishes.filter(({ from, to }) => from !== to).map(({ from, to }) => JSON.stringify([from, to]))).size;

const sizes = ({ added, removed, moved }: PlanChanges) => ({
  added: added.length,
  removed: removed.length,
  moved: moved.length,
});
