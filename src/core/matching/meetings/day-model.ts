import { acceptLocks, type RefusedLock } from './accept-locks.js';
import { type MeetingDay, type MeetingPair } from './meeting-day.js';
import { fairnessOf, keptBonus, WishWeights } from './meeting-score.js';

/** A promise whose slot the planner may choose is worth more than all else, so that nothing pushes it out. */
const promised = 1000;

/** Partners that a participant is tried with; more could only matter on crowded days. */
const mostCandidates = 64;

/** Two who may not meet. */
export const never = -1;

/** A day in numbers: participants and slots are their places in the day's lists, a pair (a, b) is at `a * size + b`. */
export interface DayModel {
  readonly size: number;
  readonly slots: number;
  readonly most: number;
  readonly tables: Int32Array;
  /** 1 at `participant * slots + slot` where the participant is not there. */
  readonly absent: Uint8Array;
  /** What each pair's meeting is worth to the two, or `never`. */
  readonly values: Float32Array;
  /** For each participant those it is tried with, best first; those worth the same in another order for each. */
  readonly candidates: readonly Int32Array[];
  /** What the n-th meeting of a participant is worth, from 0 to most - 1. */
  readonly bonuses: Float64Array;
  /** The slot of each pair's meeting in the earlier plan, or -1. Empty without an earlier plan. */
  readonly before: Int16Array;
  /** Promises with a slot; those without are told by their worth. */
  readonly fixed: readonly { readonly one: number; readonly other: number; readonly slot: number }[];
  /** Promises without a slot. */
  readonly promised: readonly (readonly [number, number])[];
  readonly refused: readonly RefusedLock[];
}

/** Reads the day, a participant at a time. */
export function* modelOf(day: MeetingDay): Generator<void, DayModel, void> {
  const size = day.participants.length;
  const index = new Map(day.participants.map(({ id }, at) => [id, at]));
  const values = yield* valuesOf(day);
  const before = new Int16Array(day.previous ? size * size : 0).fill(-1);
  const setBoth = (target: Float32Array | Int16Array, [one, other]: MeetingPair, change: (old: number) => number) => {
    const [a, b] = [index.get(one), index.get(other)];
    if (a === undefined || b === undefined || a === b) return;
    for (const at of [a * size + b, b * size + a]) target[at] = change(target[at]!);
  };
  for (const { pair, slot } of day.previous ?? []) {
    setBoth(before, pair, () => (slot < day.slots.length ? slot : -1));
    setBoth(values, pair, (value) => value + keptBonus);
  }
  for (const pair of day.vetoes) setBoth(values, pair, () => never);
  const { accepted, refused } = acceptLocks(day);
  for (const { pair, at } of accepted) if (!at) setBoth(values, pair, (value) => value + promised);
  const candidates = yield* candidatesOf(values, size);
  const places = ([one, other]: MeetingPair): readonly [number, number] => [index.get(one) ?? 0, index.get(other) ?? 0];
  return {
    ...frameOf(day),
    values,
    candidates,
    before,
    fixed: accepted.flatMap(({ pair, at }) => {
      const [one, other] = places(pair);
      return at ? [{ one, other, slot: at.slot }] : [];
    }),
    promised: accepted.flatMap(({ pair, at }) => (at ? [] : [places(pair)])),
    refused,
  };
}

const frameOf = (day: MeetingDay): Pick<DayModel, 'size' | 'slots' | 'most' | 'tables' | 'absent' | 'bonuses'> => {
  const { participants, slots } = day;
  const most = Math.max(0, Math.min(day.mostEach, slots.length));
  const absent = new Uint8Array(participants.length * slots.length);
  participants.forEach(({ absences = [] }, at) => {
    for (const slot of absences) if (slot in slots) absent[at * slots.length + slot] = 1;
  });
  return {
    size: participants.length,
    slots: slots.length,
    most,
    tables: new Int32Array(slots.map(({ tables }) => tables ?? participants.length)),
    absent,
    bonuses: new Float64Array(most).map((_, nth) => fairnessOf(nth)),
  };
};

function* valuesOf(day: MeetingDay): Generator<void, Float32Array, void> {
  const { participants, affinity } = day;
  const size = participants.length;
  const wishes = new WishWeights(day);
  const values = new Float32Array(size * size).fill(never);
  for (let a = 0; a < size; a++) {
    const one = participants[a]!.id;
    for (let b = a + 1; b < size; b++) {
      const other = participants[b]!.id;
      const value = wishes.worth(one, other) + (affinity?.(one, other) ?? 0);
      values[a * size + b] = value;
      values[b * size + a] = value;
    }
    yield;
  }
  return values;
}

function* candidatesOf(values: Float32Array, size: number): Generator<void, readonly Int32Array[], void> {
  const everybody = [...Array(size).keys()];
  const candidates: Int32Array[] = [];
  for (const one of everybody) {
    const value = (other: number): number => values[one * size + other]!;
    const distance = (other: number): number => (other - one + size) % size;
    const others = everybody.filter((other) => value(other) > never);
    others.sort((a, b) => value(b) - value(a) || distance(a) - distance(b));
    candidates.push(new Int32Array(others.slice(0, mostCandidates)));
    yield;
  }
  return candidates;
}
