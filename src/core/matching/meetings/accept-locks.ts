import { pairKey, type LockedMeeting, type MeetingDay, type MeetingPair } from './meeting-day.js';

/** Why a promised meeting cannot be kept. */
export type LockRefusal = 'unknown' | 'veto' | 'absent' | 'limit' | 'clash' | 'no-table' | 'no-slot';

export interface RefusedLock {
  readonly lock: LockedMeeting;
  readonly reason: LockRefusal;
}

interface AcceptedLocks {
  readonly accepted: readonly LockedMeeting[];
  readonly refused: readonly RefusedLock[];
}

/** Sorts promises that contradict the day, or one made earlier in the list, from those that can be kept. */
export const acceptLocks = (day: MeetingDay): AcceptedLocks => {
  const promises = new Promises(day);
  const accepted: LockedMeeting[] = [];
  const refused: RefusedLock[] = [];
  // those with a place first: a free one can go round them
  for (const lock of [...day.locked.filter(({ at }) => at), ...day.locked.filter(({ at }) => !at)]) {
    if (promises.has(lock.pair)) continue;
    const reason = promises.refusal(lock);
    if (reason) refused.push({ lock, reason });
    else {
      accepted.push(lock);
      promises.add(lock);
    }
  }
  return { accepted, refused };
};

/** What is promised so far. */
class Promises {
  readonly #day: MeetingDay;
  readonly #absences: ReadonlyMap<string, ReadonlySet<number>>;
  readonly #vetoes: ReadonlySet<string>;
  readonly #pairs = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #seats = new Set<string>();
  readonly #tables = new Map<number, number[]>();

  constructor(day: MeetingDay) {
    this.#day = day;
    this.#absences = new Map(day.participants.map(({ id, absences }) => [id, new Set(absences)]));
    this.#vetoes = new Set(day.vetoes.map(pairKey));
  }

  has(pair: MeetingPair): boolean {
    return this.#pairs.has(pairKey(pair));
  }

  add({ pair, at }: LockedMeeting): void {
    this.#pairs.add(pairKey(pair));
    for (const id of pair) {
      this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
      if (at) this.#seats.add(`${at.slot} ${id}`);
    }
    if (at) this.#tables.set(at.slot, [...(this.#tables.get(at.slot) ?? []), at.table ?? 0]);
  }

  refusal({ pair, at }: LockedMeeting): LockRefusal | undefined {
    const [one, other] = pair;
    if (one === other || !this.#absences.has(one) || !this.#absences.has(other)) return 'unknown';
    if (this.#vetoes.has(pairKey(pair))) return 'veto';
    if (pair.some((id) => (this.#counts.get(id) ?? 0) >= this.#day.mostEach)) return 'limit';
    if (at) return this.#refusalAt(pair, at.slot, at.table);
    const isTogether = [...this.#day.slots.keys()].some((slot) => pair.every((id) => this.#isThere(id, slot)));
    return isTogether ? undefined : 'absent';
  }

  #refusalAt(pair: MeetingPair, slot: number, table: number | undefined): LockRefusal | undefined {
    const { tables = Infinity } = this.#day.slots[slot] ?? { tables: 0 };
    if (!(slot in this.#day.slots)) return 'no-slot';
    if (!pair.every((id) => this.#isThere(id, slot))) return 'absent';
    if (pair.some((id) => this.#seats.has(`${slot} ${id}`))) return 'clash';
    const taken = this.#tables.get(slot) ?? [];
    if (taken.length >= tables || (table !== undefined && (table > tables || table < 1))) return 'no-table';
    return table !== undefined && taken.includes(table) ? 'no-table' : undefined;
  }

  #isThere(id: string, slot: number): boolean {
    return this.#absences.get(id)?.has(slot) === false;
  }
}
