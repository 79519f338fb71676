import { pairKey, type MeetingDay, type MeetingPair, type ScheduledMeeting } from './meeting-day.js';

/** A meeting whose table is still open. */
export interface SeatedPair {
  readonly pair: MeetingPair;
  readonly slot: number;
}

/**
 * Gives every meeting a table: the promised one, else that of the earlier plan, else one where one of the two sat
 * just before, so that few have to walk, else the first free one. Meetings come by slot, then by table.
 */
export const withTables = (day: MeetingDay, pairs: readonly SeatedPair[]): readonly ScheduledMeeting[] => {
  const promised = tablesBySlot(day.locked.map(({ pair, at }) => ({ pair, slot: at?.slot, table: at?.table })));
  const before = tablesBySlot(day.previous ?? []);
  let seats: ReadonlyMap<string, number> = new Map();
  return [...day.slots.keys()].flatMap((slot) => {
    const here = pairs.filter((pair) => pair.slot === slot).map(({ pair }) => pair);
    const taken = new Map<MeetingPair, number>();
    const most = day.slots[slot]?.tables ?? Infinity;
    const wishes = [promised.get(slot), before.get(slot)].map((tables) => (pair: MeetingPair) => [
      tables?.get(pairKey(pair)),
    ]);
    for (const wished of [...wishes, (pair: MeetingPair) => pair.map((id) => seats.get(id))])
      seat(here, taken, most, wished);
    for (const pair of here) if (!taken.has(pair)) taken.set(pair, firstFree(taken));
    seats = new Map([...taken].flatMap(([pair, table]) => pair.map((id) => [id, table] as const)));
    return [...taken]
      .sort(([, one], [, other]) => one - other)
      .map(([pair, table]): ScheduledMeeting => ({ pair, slot, table }));
  });
};

/** Seats those who have a wish for a table that is still free. */
const seat = (
  pairs: readonly MeetingPair[],
  taken: Map<MeetingPair, number>,
  most: number,
  wished: (pair: MeetingPair) => readonly (number | undefined)[],
): void => {
  const used = new Set(taken.values());
  for (const pair of pairs) {
    const isFree = (wish: number | undefined): boolean => wish !== undefined && wish <= most && !used.has(wish);
    const table = taken.has(pair) ? undefined : wished(pair).find(isFree);
    if (table === undefined) continue;
    taken.set(pair, table);
    used.add(table);
  }
};

const firstFree = (taken: ReadonlyMap<MeetingPair, number>): number => {
  const used = new Set(taken.values());
  let table = 1;
  while (used.has(table)) table++;
  return table;
};

const tablesBySlot = (
  meetings: readonly { readonly pair: MeetingPair; readonly slot?: number; readonly table?: number }[],
): ReadonlyMap<number, ReadonlyMap<string, number>> => {
  const slots = new Map<number, Map<string, number>>();
  for (const { pair, slot, table } of meetings) {
    if (slot === undefined || table === undefined) continue;
    const tables = slots.get(slot) ?? new Map<string, number>();
    slots.set(slot, tables.set(pairKey(pair), table));
  }
  return slots;
};
