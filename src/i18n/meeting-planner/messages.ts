import type { Table } from '../messages.js';
import { tableLoader, type TextsLike } from '../tables.js';
import type { meetingPlannerEn } from './meeting-planner-en.js';

export type MeetingPlannerKey = keyof typeof meetingPlannerEn;

/** The texts of `<meeting-planner>` in one language. They are loaded with the element, as most pages have none. */
export type MeetingPlannerMessages = TextsLike<typeof meetingPlannerEn>;

export type MeetingPlannerTable = Table<MeetingPlannerKey>;

export const loadMeetingPlannerMessages: (lang: string) => Promise<MeetingPlannerTable> = tableLoader(
  async () => (await import('./meeting-planner-en.js')).meetingPlannerEn,
  {
    de: async () => (await import('./meeting-planner-de.js')).meetingPlannerDe,
    es: async () => (await import('./meeting-planner-es.js')).meetingPlannerEs,
    fr: async () => (await import('./meeting-planner-fr.js')).meetingPlannerFr,
    it: async () => (await import('./meeting-planner-it.js')).meetingPlannerIt,
    nl: async () => (await import('./meeting-planner-nl.js')).meetingPlannerNl,
  },
);
