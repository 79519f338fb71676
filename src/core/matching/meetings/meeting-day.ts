/**
 * A day of short meetings of two, as its organiser describes it. Participants are known by ids; slots by their place
 * in the list. Nothing here knows what a participant is: clusters, members or names from a spreadsheet.
 */

/** One round of meetings, at local time of the place: nobody travels while it lasts. */
export interface MeetingSlot {
  /** `2026-12-03T09:00`. */
  readonly start: string;
  readonly minutes: number;
  /** How many pairs can sit down at once; as many as come when left out. */
  readonly tables?: number;
}

export interface MeetingParticipant {
  readonly id: string;
  /** Slots, by their place in the list, in which the participant is not there. */
  readonly absences?: readonly number[];
}

/** Somebody would like to meet somebody. */
export interface MeetingWish {
  readonly from: string;
  readonly to: string;
  /** How strongly, compared with the day's other wishes. Default 1. */
  readonly weight?: number;
}

/** Two who meet, in no particular order. */
export type MeetingPair = readonly [string, string];

/** A meeting that is promised: the planner builds around it. */
export interface LockedMeeting {
  readonly pair: MeetingPair;
  /** Where it is promised too; the planner chooses when left out. Tables are numbered from 1. */
  readonly at?: { readonly slot: number; readonly table?: number };
}

/** A meeting with its place in the day. */
export interface ScheduledMeeting {
  readonly pair: MeetingPair;
  readonly slot: number;
  /** Numbered from 1. */
  readonly table: number;
}

export interface MeetingDay {
  readonly participants: readonly MeetingParticipant[];
  readonly slots: readonly MeetingSlot[];
  /** How many meetings nobody exceeds. */
  readonly mostEach: number;
  readonly wishes: readonly MeetingWish[];
  readonly vetoes: readonly MeetingPair[];
  readonly locked: readonly LockedMeeting[];
  /** An earlier plan, of which as much as possible is kept. */
  readonly previous?: readonly ScheduledMeeting[];
  /** How much two could give each other, from 0 to 1, the same both ways. */
  readonly affinity?: (one: string, other: string) => number;
}

/** A pause in which no slot may fall, at local time: `12:00` to `13:00`. */
export interface MeetingPause {
  readonly from: string;
  readonly to: string;
}

export interface SlotPattern {
  /** `2026-12-03T09:00`. */
  readonly start: string;
  readonly count: number;
  readonly minutes: number;
  /** Minutes between two slots, to change tables. */
  readonly breakMinutes: number;
  readonly tables?: number;
  readonly pauses?: readonly MeetingPause[];
}

const minute = 60_000;

const timeOf = (local: string): number => Date.parse(`${local}Z`);

/** A moment as local time to the minute, `2026-12-03T09:00`. */
const localTime = (time: number): string => new Date(time).toISOString().slice(0, 16);

/** Local time some minutes later: no time zone is known, and none is needed within one day. */
export const minutesLater = (local: string, minutes: number): string => localTime(timeOf(local) + minutes * minute);

/** Slots of one length one after the other; one that would run into a pause begins when the pause is over. */
export const slotsOf = ({ start, count, minutes, breakMinutes, tables, pauses = [] }: SlotPattern): MeetingSlot[] => {
  const slots: MeetingSlot[] = [];
  let next = start;
  while (slots.length < count) {
    const begin = afterPauses(next, minutes, pauses);
    slots.push({ start: begin, minutes, tables });
    next = minutesLater(begin, minutes + breakMinutes);
  }
  return slots;
};

const afterPauses = (start: string, minutes: number, pauses: readonly MeetingPause[]): string => {
  const day = start.slice(0, 11);
  const inTheWay = pauses.find(
    ({ from, to }) => start < `${day}${to}` && minutesLater(start, minutes) > `${day}${from}` && from < to,
  );
  return inTheWay ? afterPauses(`${day}${inTheWay.to}`, minutes, pauses) : start;
};

/** The same key for both orders of a pair. */
export const pairKey = ([one, other]: MeetingPair): string => JSON.stringify(one < other ? [one, other] : [other, one]);
