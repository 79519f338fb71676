import { never, type DayModel } from './day-model.js';
import { exchangeSlots } from './exchange-slots.js';
import { none, Schedule } from './schedule.js';
import { seededRandom } from './seeded-random.js';

/** Meetings that one change may set off; improvements are rarely longer. */
const chainLength = 6;

/**
 * Where every table is taken, nobody finds a seat but in the place of others. To follow that through the whole chain
 * pays on a small day, where little else can be tried; on a larger one it takes too long for what it gains.
 */
const fewPeople = 24;

/** Less than this is rounding, no improvement. */
const tiny = 1e-4;

/**
 * Looks for a better schedule by chains of changes: a meeting is seated, what is in its way is moved or ends, those
 * who lost one get the best that is left, and so on; the best part of the chain stays if it improves the whole, else
 * nothing happened.
 */
export class PlanSearch {
  readonly schedule: Schedule;
  readonly #random: () => number;
  readonly #waiting: number[] = [];
  readonly #isWaiting: Uint8Array;
  /** Participants who lost a meeting in the chain at hand. */
  #loose: number[] = [];
  /** Pairs that parted in the chain at hand, and must not come together again in it. */
  readonly #parted = new Set<number>();

  constructor(model: DayModel, seed: number) {
    this.schedule = new Schedule(model);
    this.#random = seededRandom(seed);
    this.#isWaiting = new Uint8Array(model.size);
    for (let participant = 0; participant < model.size; participant++) this.#await(participant);
  }

  /** Promised meetings first, while there is room for them. */
  keepPromises(): void {
    for (const [one, other] of this.schedule.model.promised) this.#attempt(one, other);
  }

  /** Improves until nothing is left to try, a meeting at a time. */
  *improve(): Generator<void, void, void> {
    for (let participant = this.#waiting.shift(); participant !== undefined; participant = this.#waiting.shift()) {
      this.#isWaiting[participant] = 0;
      yield* this.#improveFor(participant);
    }
  }

  /** Forces a meeting, improves around it, and takes it all back where the whole did not gain. */
  *kick(): Generator<void, void, void> {
    const { schedule } = this;
    schedule.commit();
    const before = schedule.score;
    const one = Math.floor(this.#random() * schedule.model.size);
    const candidates = schedule.model.candidates[one]!;
    const other = candidates[Math.floor(this.#random() ** 2 * candidates.length)];
    if (other === undefined || schedule.slotOf(one, other) !== none) return;
    this.#begin();
    const mark = schedule.mark();
    if (this.#force(one, other)) this.#settle();
    else schedule.backTo(mark);
    this.#awaitTouched(mark);
    yield* this.improve();
    if (schedule.score < before - tiny) schedule.backTo(mark);
  }

  /** Seats every meeting that still fits, the best first, also with partners beyond the usual candidates. */
  complete(): void {
    const { schedule } = this;
    const { size } = schedule.model;
    const open = [...Array(size).keys()].filter((participant) => !schedule.isFull(participant));
    const pairs = open.flatMap((one, at) => open.slice(at + 1).map((other) => [one, other] as const));
    pairs
      .filter(([one, other]) => this.#mayMeet(one, other))
      .sort(([a, b], [c, d]) => schedule.value(c, d) - schedule.value(a, b))
      .forEach(([one, other]) => {
        const slot = schedule.freeSlot(one, other);
        if (slot !== none && !schedule.isFull(one) && !schedule.isFull(other)) schedule.place(one, other, slot);
      });
  }

  *#improveFor(participant: number): Generator<void, void, void> {
    const { schedule } = this;
    for (const other of schedule.model.candidates[participant]!) {
      if (schedule.slotOf(participant, other) !== none) continue;
      const weakest = schedule.isFull(participant) ? schedule.weakest(participant) : none;
      if (weakest !== none && schedule.value(participant, other) <= schedule.value(participant, weakest)) return;
      this.#attempt(participant, other);
      yield;
    }
  }

  /** Seats two and lets the chain run; undone unless the whole is better. */
  #attempt(one: number, other: number): void {
    const { schedule } = this;
    const [before, mark] = [schedule.score, schedule.mark()];
    this.#begin();
    if (this.#force(one, other)) this.#settle();
    if (schedule.score > before + tiny) this.#awaitTouched(mark);
    else schedule.backTo(mark);
  }

  #begin(): void {
    this.#loose = [];
    this.#parted.clear();
  }

  #await(participant: number): void {
    if (this.#isWaiting[participant]) return;
    this.#isWaiting[participant] = 1;
    this.#waiting.push(participant);
  }

  #awaitTouched(mark: number): void {
    for (const participant of this.schedule.touchedSince(mark)) this.#await(participant);
  }

  #mayMeet(one: number, other: number): boolean {
    const { schedule } = this;
    return schedule.value(one, other) > never && schedule.slotOf(one, other) === none;
  }

  /** Ends what is in the way, and seats the two. */
  #force(one: number, other: number): boolean {
    const { schedule } = this;
    if (!this.#mayMeet(one, other)) return false;
    for (const participant of [one, other]) {
      if (!schedule.isFull(participant)) continue;
      const weakest = schedule.weakest(participant);
      if (weakest === none) return false;
      this.#part(participant, weakest);
    }
    const slot = this.#easiestSlot(one, other);
    if (slot === none) return false;
    this.#clear(one, slot);
    this.#clear(other, slot);
    if (!schedule.hasTable(slot) && !this.#clearTable(slot)) return false;
    schedule.place(one, other, slot);
    return true;
  }

  #part(one: number, other: number): void {
    const { schedule } = this;
    schedule.lift(one, other);
    this.#loose.push(one, other);
    this.#parted.add(this.#key(one, other));
  }

  #key(one: number, other: number): number {
    return Math.min(one, other) * this.schedule.model.size + Math.max(one, other);
  }

  /** Where two can be seated at the least cost, `none` where they are never there together. */
  #easiestSlot(one: number, other: number): number {
    const { schedule } = this;
    const free = schedule.freeSlot(one, other);
    if (free !== none) return free;
    const exchanged = exchangeSlots(schedule, one, other);
    if (exchanged !== none) return exchanged;
    let easiest = none;
    let least = Infinity;
    for (let slot = 0; slot < schedule.model.slots; slot++) {
      if (!schedule.isOpen(one, slot) || !schedule.isOpen(other, slot)) continue;
      const cost = this.#costOfSeat(one, slot) + this.#costOfSeat(other, slot) + this.#costOfTable(slot);
      if (cost < least) [easiest, least] = [slot, cost];
    }
    return easiest;
  }

  #costOfSeat(participant: number, slot: number): number {
    const { schedule } = this;
    const partner = schedule.partner(participant, slot);
    if (partner < 0 || schedule.freeSlot(participant, partner, slot) !== none) return 0;
    return schedule.lossOf(participant, partner);
  }

  #costOfTable(slot: number): number {
    const { schedule } = this;
    if (schedule.hasTable(slot)) return 0;
    const weakest = schedule.weakestIn(slot);
    return weakest === none ? Infinity : schedule.lossOf(weakest, schedule.partner(weakest, slot));
  }

  /** Frees a participant's seat: its meeting moves to another slot, or ends. */
  #clear(participant: number, slot: number): void {
    const partner = this.schedule.partner(participant, slot);
    if (partner < 0) return;
    if (!this.#move(participant, partner, slot)) this.#part(participant, partner);
  }

  /** Moves a meeting to another slot where both are free. */
  #move(one: number, other: number, slot: number): boolean {
    const { schedule } = this;
    const next = schedule.freeSlot(one, other, slot);
    if (next === none) return false;
    schedule.lift(one, other);
    schedule.place(one, other, next);
    return true;
  }

  /** Frees a table: the meeting that is worth least moves to another slot, else ends. */
  #clearTable(slot: number): boolean {
    const { schedule } = this;
    const weakest = schedule.weakestIn(slot);
    if (weakest === none) return false;
    const partner = schedule.partner(weakest, slot);
    if (!this.#move(weakest, partner, slot)) this.#part(weakest, partner);
    return true;
  }

  /** Gives those who lost a meeting the best that is left, and keeps the best part of the chain. */
  #settle(): void {
    const { schedule } = this;
    let [best, bestMark] = [schedule.score, schedule.mark()];
    for (let steps = 0; steps < chainLength && this.#loose.length > 0; steps++) {
      this.#pair(this.#loose.pop()!);
      if (schedule.score > best + tiny) [best, bestMark] = [schedule.score, schedule.mark()];
    }
    schedule.backTo(bestMark);
  }

  #pair(participant: number): void {
    const { schedule } = this;
    if (schedule.isFull(participant)) return;
    const partner = this.#bestFor(participant);
    if (partner === none) return;
    if (schedule.model.size <= fewPeople && schedule.isCrowded()) {
      this.#force(participant, partner);
      return;
    }
    if (schedule.isFull(partner)) this.#part(partner, schedule.weakest(partner));
    const free = schedule.freeSlot(participant, partner);
    const slot = free === none ? exchangeSlots(schedule, participant, partner) : free;
    if (slot !== none) schedule.place(participant, partner, slot);
  }

  /** The partner by whom the whole gains most at once, even if it has to give up another meeting; `none` if nobody is. */
  #bestFor(participant: number): number {
    const { schedule } = this;
    const most = schedule.bestNextBonus();
    let [best, bestGain] = [none, -Infinity];
    for (const partner of schedule.model.candidates[participant]!) {
      const value = schedule.value(participant, partner);
      if (value + most <= bestGain) break;
      const gain = value + this.#gainOfSeat(partner);
      if (gain <= bestGain || schedule.slotOf(participant, partner) !== none) continue;
      if (!this.#parted.has(this.#key(participant, partner))) [best, bestGain] = [partner, gain];
    }
    return best;
  }

  /** What one more meeting gives a participant, or costs its others where it has as many as it may. */
  #gainOfSeat(participant: number): number {
    const { schedule } = this;
    if (!schedule.isFull(participant)) return schedule.nextBonus(participant);
    const weakest = schedule.weakest(participant);
    return weakest === none ? -Infinity : -schedule.lossWithout(participant, weakest);
  }
}
