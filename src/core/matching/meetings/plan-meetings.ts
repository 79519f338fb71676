import type { RefusedLock } from './accept-locks.js';
import { atOnce } from '../../search/slices.js';
import { modelOf, type DayModel } from './day-model.js';
import { unmetWishes, type UnmetWish } from './explain-plan.js';
import type { MeetingDay, ScheduledMeeting } from './meeting-day.js';
import { scoreOf, type PlanScore } from './meeting-score.js';
import { PlanSearch } from './plan-search.js';
import { none, type Schedule } from './schedule.js';
import { withTables, type SeatedPair } from './tables.js';

export interface MeetingPlan {
  /** By slot, then by table. */
  readonly meetings: readonly ScheduledMeeting[];
  readonly score: PlanScore;
  readonly unmet: readonly UnmetWish[];
  /** Promised meetings that cannot be kept. */
  readonly refused: readonly RefusedLock[];
}

export interface PlanOptions {
  /** Another number gives another plan of about the same worth. Default 1. */
  readonly seed?: number;
}

/** How much of the work is done, from 0 to 1. */
export type PlanProgress = number;

const nearlyDone: PlanProgress = 1;

/**
 * Changes that are tried at random once nothing else improves the plan. On a large day each takes longer and gains
 * next to nothing, so that there are fewer.
 */
const kicksFor = ({ size, most }: DayModel): number => Math.max(10, Math.min(150, Math.ceil(12_000 / (size * most))));

/**
 * Plans a day, a little at a time: a page stays responsive when it rests between the steps. The same day and seed
 * always give the same plan.
 */
export function* planMeetings(
  day: MeetingDay,
  { seed = 1 }: PlanOptions = {},
): Generator<PlanProgress, MeetingPlan, void> {
  let steps = 0;
  const model = modelOf(day);
  for (let step = model.next(); ; step = model.next()) {
    if (step.done) return yield* planned(day, step.value, seed);
    yield (0.05 * steps++) / day.participants.length;
  }
}

/** Plans a day at once. */
export const planMeetingsNow = (day: MeetingDay, options?: PlanOptions): MeetingPlan =>
  atOnce(planMeetings(day, options));

function* searched(search: PlanSearch): Generator<PlanProgress, void, void> {
  const { model } = search.schedule;
  const { size, most } = model;
  if (size < 2 || most === 0) return;
  search.keepPromises();
  let steps = 0;
  yield* told(search.improve(), () => 0.5 - 0.4 / (1 + steps++ / (size * most)));
  const kicks = kicksFor(model);
  for (let kick = 0; kick < kicks; kick++) {
    yield* told(search.kick(), () => 0.5 + (0.5 * kick) / kicks);
  }
  yield nearlyDone;
  search.complete();
}

function* told(steps: Generator<void, void, void>, progress: () => PlanProgress): Generator<PlanProgress, void, void> {
  while (!steps.next().done) yield progress();
}

function* planned(day: MeetingDay, model: DayModel, seed: number): Generator<PlanProgress, MeetingPlan, void> {
  const search = new PlanSearch(model, seed);
  yield* searched(search);
  yield nearlyDone;
  const meetings = withTables(day, seatedPairs(day, search.schedule));
  yield nearlyDone;
  const unmet = unmetWishes(day, meetings);
  yield nearlyDone;
  return {
    meetings,
    score: scoreOf(day, meetings),
    unmet,
    refused: [...model.refused, ...lostLocks(day, search.schedule)],
  };
}

/** Promises without a slot that found none. */
const lostLocks = ({ participants }: MeetingDay, schedule: Schedule): readonly RefusedLock[] =>
  schedule.model.promised
    .filter(([one, other]) => schedule.slotOf(one, other) === none)
    .map(([one, other]) => ({ lock: { pair: [participants[one]!.id, participants[other]!.id] }, reason: 'no-slot' }));

const seatedPairs = ({ participants }: MeetingDay, schedule: Schedule): readonly SeatedPair[] => {
  const pairs: SeatedPair[] = [];
  for (let slot = 0; slot < schedule.model.slots; slot++)
    for (let one = 0; one < participants.length; one++) {
      const other = schedule.partner(one, slot);
      if (other > one) pairs.push({ pair: [participants[one]!.id, participants[other]!.id], slot });
    }
  return pairs;
};
