import { none, type Schedule } from './schedule.js';

interface Move {
  readonly one: number;
  readonly other: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Makes a common free slot for two who are free in different ones, without ending a meeting: the meetings of two
 * slots that hang together by their participants change places (an alternating path, as in edge colouring).
 * Gives the slot, or `none` where absences, promises or tables forbid it.
 */
export const exchangeSlots = (schedule: Schedule, one: number, other: number): number => {
  const { slots } = schedule.model;
  for (let ofOne = 0; ofOne < slots; ofOne++) {
    if (!schedule.isFree(one, ofOne) || !schedule.isOpen(other, ofOne) || !schedule.hasTable(ofOne)) continue;
    for (let ofOther = 0; ofOther < slots; ofOther++) {
      if (!schedule.isFree(other, ofOther)) continue;
      const path = pathFrom(schedule, other, ofOne, ofOther, one);
      if (!path) continue;
      const mark = schedule.mark();
      exchange(schedule, path);
      if (keepsTables(schedule, ofOne, ofOther)) return ofOne;
      schedule.backTo(mark);
    }
  }
  return none;
};

/** The meetings that have to change places for `start` to be free in slot `from`; it is free in slot `to`. */
const pathFrom = (
  schedule: Schedule,
  start: number,
  from: number,
  to: number,
  avoid: number,
): readonly Move[] | undefined => {
  const path: Move[] = [];
  let [at, here, there] = [start, from, to];
  for (;;) {
    if (!schedule.isOpen(at, there)) return undefined;
    const partner = schedule.partner(at, here);
    if (partner < 0) return path;
    if (partner === avoid || !schedule.isOpen(at, here)) return undefined;
    path.push({ one: at, other: partner, from: here, to: there });
    [at, here, there] = [partner, there, here];
    if (!schedule.isOpen(partner, here)) return undefined;
  }
};

const exchange = (schedule: Schedule, path: readonly Move[]): void => {
  for (const { one, other } of path) schedule.lift(one, other);
  for (const { one, other, to } of path) schedule.place(one, other, to);
};

/** Whether there is a table left in the slot that is to be used, and none too many in the other. */
const keepsTables = (schedule: Schedule, use: number, change: number): boolean =>
  schedule.hasTable(use) && schedule.used[change]! <= schedule.model.tables[change]!;
