import type { Directory } from '../../core/directory.js';
import { idList } from '../../core/id-list.js';
import { DirectoryAffinity } from '../../core/matching/meetings/directory-affinity.js';
import { meetingReasons } from '../../core/matching/meetings/explain-plan.js';
import {
  pairKey,
  type MeetingDay,
  type MeetingSlot,
  type ScheduledMeeting,
} from '../../core/matching/meetings/meeting-day.js';
import { changesBetween, type PlanChanges } from '../../core/matching/meetings/plan-changes.js';
import type { MeetingPlan } from '../../core/matching/meetings/plan-meetings.js';
import type { MeetingDraft } from './draft.js';
import { reasonTexts } from './reason-texts.js';
import type { PlannerContext } from './planner-context.js';

/** A plan, the day it was made for, and what it was made of. */
export interface PlannedDay {
  readonly day: MeetingDay;
  readonly plan: MeetingPlan;
  /** What it does to the plan before; undefined for the first. */
  readonly changes?: PlanChanges;
  /** Says in the reader's words why a meeting takes place. */
  readonly why: (meeting: ScheduledMeeting, context: PlannerContext) => readonly string[];
}

/** What a day is made of. */
export interface DayParts {
  readonly directory: Directory;
  readonly ids: readonly string[];
  readonly slots: readonly MeetingSlot[];
  readonly mostEach: number;
  readonly draft: MeetingDraft;
  readonly confirmed: ReadonlySet<string>;
  readonly before?: PlannedDay;
}

/** Participants by the element's attributes: active clusters, the members of some, or whom the ids name. */
export const participantIds = (
  directory: Directory,
  participants: string | undefined,
  cluster: string | undefined,
): readonly string[] => {
  const clusters = idList(cluster);
  if (participants === 'members')
    return [...new Set(clusters.flatMap((id) => directory.membersOf(id).map((member) => member.id)))];
  if (participants === undefined || participants === 'clusters')
    return directory.dataset.clusters
      .filter(({ id, status }) => status === 'active' && (clusters.length === 0 || clusters.includes(id)))
      .map(({ id }) => id);
  return [...new Set(idList(participants).filter((id) => directory.cluster(id) ?? directory.member(id)))];
};

/** The day, and how to make a planned day of it once there is a plan. */
export const dayOf = (parts: DayParts): { day: MeetingDay; planned: (plan: MeetingPlan) => PlannedDay } => {
  const { directory, ids, slots, mostEach, draft, confirmed, before } = parts;
  const affinity = new DirectoryAffinity(directory, ids, slots[0]?.start.slice(0, 10) ?? '');
  const previous = before?.plan.meetings;
  const day: MeetingDay = {
    participants: ids.map((id) => ({ id, absences: draft.absences.get(id) ?? [] })),
    slots,
    mostEach,
    wishes: draft.wishes,
    vetoes: draft.vetoes,
    locked: (previous ?? [])
      .filter(({ pair }) => confirmed.has(pairKey(pair)))
      .map(({ pair, slot, table }) => ({ pair, at: { slot, table } })),
    previous,
    affinity: (one, other) => affinity.score(one, other),
  };
  const reasons = meetingReasons(day);
  const planned = (plan: MeetingPlan): PlannedDay => ({
    day,
    plan,
    changes: previous && changesBetween(previous, plan.meetings),
    why: (meeting, context) => reasonTexts(meeting.pair, reasons(meeting), affinity, context),
  });
  return { day, planned };
};
