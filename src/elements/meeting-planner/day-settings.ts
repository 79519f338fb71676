import { minutesLater, slotsOf, type MeetingSlot } from '../../core/matching/meetings/meeting-day.js';

/** The frame of the day, as the form has it. */
export interface DaySettings {
  /** `2026-12-03`. */
  readonly date: string;
  /** `09:00`. */
  readonly start: string;
  readonly slots: number;
  readonly duration: number;
  readonly break: number;
  readonly perParticipant: number;
  /** 0 where there are enough. */
  readonly tables: number;
  /** `12:00`, or empty. */
  readonly pauseFrom: string;
  readonly pauseTo: string;
}

const isWithin = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The slots of the day, or undefined where the settings make none. */
export const slotsIn = (settings: DaySettings): readonly MeetingSlot[] | undefined => {
  const { date, start, slots: count, duration: minutes, break: breakMinutes, tables, perParticipant } = settings;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) && isTime(start);
  const isCounted = isWithin(count, 1, 200) && isWithin(minutes, 1, 480) && isWithin(breakMinutes, 0, 480);
  if (!isDay || !isCounted || !isWithin(tables, 0, 10_000) || !isWithin(perParticipant, 1, 50)) return undefined;
  const pauses = pauseIn(settings);
  if (!pauses) return undefined;
  return slotsOf({ start: `${date}T${start}`, count, minutes, breakMinutes, pauses, tables: tables || undefined });
};

/** No pause where none is given; undefined where it is none. */
const pauseIn = ({ pauseFrom: from, pauseTo: to }: DaySettings) => {
  if (!from && !to) return [];
  return isTime(from) && isTime(to) && from < to ? [{ from, to }] : undefined;
};

/** When the last slot is over, `12:25`. */
export const endOf = (slots: readonly MeetingSlot[]): string => {
  const last = slots.at(-1);
  return last ? minutesLater(last.start, last.minutes).slice(11) : '';
};
