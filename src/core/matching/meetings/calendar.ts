import type { MeetingSlot } from './meeting-day.js';

/** An entry of a participant's calendar, in words that are ready to be read. */
export interface CalendarEntry {
  /** The same for the same meeting, so that a later plan replaces it. */
  readonly id: string;
  readonly slot: MeetingSlot;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}

/** A calendar as `ical-generator` takes it. */
export interface CalendarData {
  name: string;
  prodId: { company: string; product: string };
  events: {
    id: string;
    summary: string;
    location: string;
    description: string;
    stamp: Date;
    start: Date;
    end: Date;
    floating: boolean;
  }[];
}

/**
 * One participant's meetings. Times are those of the place, without a time zone: a calendar shows 9:00 as 9:00
 * wherever it is opened.
 *
 * @param made when the plan was made
 */
export const calendarData = (name: string, entries: readonly CalendarEntry[], made: Date): CalendarData => ({
  name,
  prodId: { company: 'alliance-directory', product: 'meetings' },
  events: entries.map(({ id, slot, ...texts }) => ({
    ...texts,
    id,
    stamp: made,
    start: new Date(`${slot.start}Z`),
    end: new Date(Date.parse(`${slot.start}Z`) + slot.minutes * 60_000),
    floating: true,
  })),
});
