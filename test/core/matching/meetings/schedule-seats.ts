import { modelOf } from '../../../../src/core/matching/meetings/day-model.js';
import type { MeetingDay, ScheduledMeeting } from '../../../../src/core/matching/meetings/meeting-day.js';
import { none, Schedule } from '../../../../src/core/matching/meetings/schedule.js';
import { atOnce } from '../../../../src/core/search/slices.js';

/** The schedule of a day, with nothing in it but what is promised. */
export const scheduleFor = (day: MeetingDay): Schedule => new Schedule(atOnce(modelOf(day)));

export const everybody = ({ model }: Schedule): readonly number[] => [...Array(model.size).keys()];
export const allSlots = ({ model }: Schedule): readonly number[] => [...Array(model.slots).keys()];

/** What the schedule says of every seat, the same for the same schedule. */
export const seatsOf = (schedule: Schedule): unknown => ({
  partners: everybody(schedule).map((one) => allSlots(schedule).map((slot) => schedule.partner(one, slot))),
  slots: everybody(schedule).map((one) => everybody(schedule).map((other) => schedule.slotOf(one, other))),
  counts: [...schedule.counts],
  used: [...schedule.used],
});

/** The meetings of a schedule, all of a slot at the first table. */
export const meetingsIn = ({ participants }: MeetingDay, schedule: Schedule): readonly ScheduledMeeting[] =>
  participants.flatMap(({ id }, one) =>
    participants.slice(0, one).flatMap((earlier, other): readonly ScheduledMeeting[] => {
      const slot = schedule.slotOf(one, other);
      return slot === none ? [] : [{ pair: [earlier.id, id], slot, table: 1 }];
    }),
  );
