import type { MeetingPause } from '../../core/matching/meetings/meeting-day.js';
import { CommandError } from '../frame/command-error.js';
import { meetingsWords } from '../messages/meetings.js';

/** Reads a whole number within bounds. */
export const numberWithin =
  (from: number, to: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < from || number > to)
      throw new CommandError(meetingsWords.noNumber, { value, from, to }, 2);
    return number;
  };

/** `2026-12-03T09:00`; a blank may stand for the T. */
export const localTime = (value: string): string => {
  const time = value.trim().replace(' ', 'T').slice(0, 16);
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(time) && !Number.isNaN(Date.parse(`${time}Z`));
  if (!isTime) throw new CommandError(meetingsWords.noTime, { value, example: '2026-12-03T09:00' }, 2);
  return time;
};

/** `12:00-13:00`, beside those given before. */
export const pauses = (value: string, before: readonly MeetingPause[]): readonly MeetingPause[] => {
  const [, from, to] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(value) ?? [];
  if (!from || !to || from >= to) throw new CommandError(meetingsWords.noTime, { value, example: '12:00-13:00' }, 2);
  return [...before, { from, to }];
};
