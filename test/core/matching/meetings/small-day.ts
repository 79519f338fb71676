import {
  slotsOf,
  type MeetingDay,
  type MeetingParticipant,
} from '../../../../src/core/matching/meetings/meeting-day.js';

export const people = (...ids: readonly string[]): readonly MeetingParticipant[] => ids.map((id) => ({ id }));

/** So many people: `p0`, `p1` and so on. */
export const crowd = (count: number): readonly MeetingParticipant[] =>
  people(...[...Array(count).keys()].map((number) => `p${String(number)}`));

/** A day of four people and three rounds, but for the given parts. */
export const smallDay = (parts: Partial<MeetingDay> = {}): MeetingDay => ({
  participants: people('ada', 'bea', 'cai', 'dov'),
  slots: slotsOf({ start: '2026-12-03T09:00', count: 3, minutes: 20, breakMinutes: 5 }),
  mostEach: 3,
  wishes: [],
  vetoes: [],
  locked: [],
  ...parts,
});

/** As many rounds with as many tables. */
export const rounds = (count: number, tables?: number): MeetingDay['slots'] =>
  slotsOf({ start: '2026-12-03T09:00', count, minutes: 20, breakMinutes: 5, tables });
