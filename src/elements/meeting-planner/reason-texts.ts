import type { LockRefusal } from '../../core/matching/meetings/accept-locks.js';
import { groupedReasons, type DirectoryAffinity } from '../../core/matching/meetings/directory-affinity.js';
import type { MeetingCause, MeetingReason, UnmetCause } from '../../core/matching/meetings/explain-plan.js';
import type { MeetingPair } from '../../core/matching/meetings/meeting-day.js';
import type { MeetingPlannerKey } from '../../i18n/meeting-planner/messages.js';
import { conceptLabel } from '../template-context.js';
import type { PlannerContext } from './planner-context.js';

const causeKeys: Readonly<Record<Exclude<MeetingCause, 'affinity'>, MeetingPlannerKey>> = {
  locked: 'meetingPlanner.locked',
  'mutual-wish': 'meetingPlanner.mutualWish',
  wish: 'meetingPlanner.wish',
  kept: 'meetingPlanner.kept',
  'free-seat': 'meetingPlanner.freeSeat',
};

const unmetKeys: Readonly<Record<UnmetCause | LockRefusal, MeetingPlannerKey>> = {
  veto: 'meetingPlanner.veto',
  unknown: 'meetingPlanner.unknown',
  absent: 'meetingPlanner.absentTogether',
  limit: 'meetingPlanner.limit',
  clash: 'meetingPlanner.clash',
  'no-slot': 'meetingPlanner.noSlot',
  'no-table': 'meetingPlanner.noTable',
};

/** Why two meet, the strongest reason first. */
export const reasonTexts = (
  [one, other]: MeetingPair,
  reasons: readonly MeetingReason[],
  affinity: DirectoryAffinity,
  context: PlannerContext,
): readonly string[] =>
  reasons.flatMap(({ cause, by = '' }) => {
    if (cause !== 'affinity') return [context.words(causeKeys[cause], { name: context.name(by) })];
    return groupedReasons(affinity.reasons(one, other)).map(({ kind, concepts, from = '', to = '' }) =>
      context.words(kind === 'answers' ? 'meetingPlanner.answers' : 'meetingPlanner.common', {
        concept: concepts.map((concept) => conceptLabel(concept, context).value).join(', '),
        from: context.name(from),
        to: context.name(to),
      }),
    );
  });

/** Why two do not meet. */
export const unmetText = (cause: UnmetCause | LockRefusal, full: readonly string[], context: PlannerContext): string =>
  context.words(unmetKeys[cause], { full: full.map(context.name).join(', ') });
