import type { DayModel } from './day-model.js';
import { keptSlotBonus } from './meeting-score.js';

/** No partner, no slot. */
export const none = -1;

/** A seat that cannot be taken: its participant is not there. */
const away = -2;

/** Not known yet. */
const unknown = -3;

/**
 * Who meets whom in which slot, under change. Every change is written down, so that a search can try something and
 * take it back. No change breaks a limit of the day: callers ask first.
 */
export class Schedule {
  readonly model: DayModel;
  /** How many meetings each has. */
  readonly counts: Int32Array;
  /** How many meetings each slot has. */
  readonly used: Int32Array;
  score = 0;
  readonly #partners: Int32Array;
  readonly #slotOf: Int16Array;
  readonly #held: Uint8Array;
  readonly #journal: number[] = [];
  /** Whom each could part from at the least loss; `unknown` after a change nearby. */
  readonly #weakest: Int32Array;
  /** Who has the meeting of each slot that could end at the least loss; `unknown` after a change nearby. */
  readonly #weakestIn: Int32Array;
  /** How many participants have how many meetings. */
  readonly #withCount: Int32Array;

  constructor(model: DayModel) {
    const { size, slots, absent } = model;
    this.model = model;
    this.counts = new Int32Array(size);
    this.used = new Int32Array(slots);
    this.#partners = new Int32Array(size * slots);
    absent.forEach((isAway, seat) => (this.#partners[seat] = isAway ? away : none));
    this.#slotOf = new Int16Array(size * size).fill(none);
    this.#held = new Uint8Array(size * slots);
    this.#weakest = new Int32Array(size).fill(unknown);
    this.#weakestIn = new Int32Array(slots).fill(unknown);
    this.#withCount = new Int32Array(model.most + 1);
    this.#withCount[0] = size;
    for (const { one, other, slot } of model.fixed) {
      this.place(one, other, slot);
      for (const participant of [one, other]) this.#held[participant * slots + slot] = 1;
    }
  }

  /** Whom a participant meets in a slot; below 0 is nobody. */
  partner(participant: number, slot: number): number {
    return this.#partners[participant * this.model.slots + slot]!;
  }

  isFree(participant: number, slot: number): boolean {
    return this.partner(participant, slot) === none;
  }

  /** Whether a search may seat the participant in the slot, be it by moving another meeting. */
  isOpen(participant: number, slot: number): boolean {
    const seat = participant * this.model.slots + slot;
    return this.#partners[seat] !== away && this.#held[seat] === 0;
  }

  /** The slot in which two meet, or `none`. */
  slotOf(one: number, other: number): number {
    return this.#slotOf[one * this.model.size + other]!;
  }

  value(one: number, other: number): number {
    return this.model.values[one * this.model.size + other]!;
  }

  hasTable(slot: number): boolean {
    return this.used[slot]! < this.model.tables[slot]!;
  }

  /** Whether no slot has a table left. */
  isCrowded(): boolean {
    for (let slot = 0; slot < this.model.slots; slot++) if (this.hasTable(slot)) return false;
    return true;
  }

  /** A slot with a free table in which both are free, the one of the earlier plan if it is among them, or `none`. */
  freeSlot(one: number, other: number, except: number = none): number {
    const { slots, before, size } = this.model;
    const old = before.length > 0 ? before[one * size + other]! : none;
    if (old !== none && old !== except && this.#fits(one, other, old)) return old;
    for (let slot = 0; slot < slots; slot++) if (slot !== except && this.#fits(one, other, slot)) return slot;
    return none;
  }

  #fits(one: number, other: number, slot: number): boolean {
    return this.hasTable(slot) && this.isFree(one, slot) && this.isFree(other, slot);
  }

  /** What a participant's next meeting is worth to it. */
  nextBonus(participant: number): number {
    return this.model.bonuses[this.counts[participant]!] ?? 0;
  }

  /** What a participant's last meeting is worth to it. */
  lastBonus(participant: number): number {
    return this.model.bonuses[this.counts[participant]! - 1] ?? 0;
  }

  /** The most that anybody's next meeting is worth to it. */
  bestNextBonus(): number {
    return this.model.bonuses[this.#withCount.findIndex((participants) => participants > 0)] ?? 0;
  }

  /** The partner whose meeting with the participant is worth least to others, `none` where none may end. */
  weakest(participant: number): number {
    const known = this.#weakest[participant]!;
    return known === unknown ? (this.#weakest[participant] = this.#findWeakest(participant)) : known;
  }

  #findWeakest(participant: number): number {
    let weakest = none;
    let least = Infinity;
    for (let slot = 0; slot < this.model.slots; slot++) {
      const partner = this.partner(participant, slot);
      if (partner < 0 || !this.isOpen(participant, slot)) continue;
      const loss = this.lossWithout(participant, partner);
      if (loss < least) [weakest, least] = [partner, loss];
    }
    return weakest;
  }

  /** One of the two whose meeting in a slot is worth least, `none` where none may end. */
  weakestIn(slot: number): number {
    const known = this.#weakestIn[slot]!;
    return known === unknown ? (this.#weakestIn[slot] = this.#findWeakestIn(slot)) : known;
  }

  #findWeakestIn(slot: number): number {
    let weakest = none;
    let least = Infinity;
    for (let one = 0; one < this.model.size; one++) {
      const other = this.partner(one, slot);
      if (other < one || !this.isOpen(one, slot)) continue;
      const loss = this.lossOf(one, other);
      if (loss < least) [weakest, least] = [one, loss];
    }
    return weakest;
  }

  /** What the end of a meeting costs. */
  lossOf(one: number, other: number): number {
    return this.value(one, other) + this.lastBonus(one) + this.lastBonus(other);
  }

  /** What the end of a meeting costs, but for what it costs the participant itself. */
  lossWithout(participant: number, partner: number): number {
    return this.value(participant, partner) + this.lastBonus(partner);
  }

  isFull(participant: number): boolean {
    return this.counts[participant]! >= this.model.most;
  }

  place(one: number, other: number, slot: number): void {
    this.#seat(one, other, slot);
    this.#journal.push(one, other, slot, 1);
  }

  /** Ends a meeting. */
  lift(one: number, other: number): void {
    const slot = this.slotOf(one, other);
    this.#unseat(one, other, slot);
    this.#journal.push(one, other, slot, 0);
  }

  /** A mark in the list of changes. */
  mark(): number {
    return this.#journal.length;
  }

  /** Takes everything back that was done after the mark. */
  backTo(mark: number): void {
    const journal = this.#journal;
    for (let at = journal.length - 4; at >= mark; at -= 4) {
      const [one, other, slot] = [journal[at]!, journal[at + 1]!, journal[at + 2]!];
      if (journal[at + 3]) this.#unseat(one, other, slot);
      else this.#seat(one, other, slot);
    }
    journal.length = mark;
  }

  /** Participants of the changes since the mark. */
  *touchedSince(mark: number): Generator<number, void, void> {
    for (let at = mark; at < this.#journal.length; at += 4) {
      yield this.#journal[at]!;
      yield this.#journal[at + 1]!;
    }
  }

  /** Makes all changes final. */
  commit(): void {
    this.#journal.length = 0;
  }

  #seat(one: number, other: number, slot: number): void {
    this.score += this.#worth(one, other, slot) + this.nextBonus(one) + this.nextBonus(other);
    this.#set(one, other, slot, 1);
  }

  #unseat(one: number, other: number, slot: number): void {
    this.#set(one, other, slot, -1);
    this.score -= this.#worth(one, other, slot) + this.nextBonus(one) + this.nextBonus(other);
  }

  #worth(one: number, other: number, slot: number): number {
    const { before, size } = this.model;
    const isKept = before.length > 0 && before[one * size + other] === slot;
    return this.value(one, other) + (isKept ? keptSlotBonus : 0);
  }

  #set(one: number, other: number, slot: number, change: 1 | -1): void {
    const { size, slots } = this.model;
    this.#forgetWeakest(one);
    this.#forgetWeakest(other);
    this.#weakestIn[slot] = unknown;
    this.#partners[one * slots + slot] = change > 0 ? other : none;
    this.#partners[other * slots + slot] = change > 0 ? one : none;
    this.#slotOf[one * size + other] = change > 0 ? slot : none;
    this.#slotOf[other * size + one] = change > 0 ? slot : none;
    this.#count(one, change);
    this.#count(other, change);
    this.used[slot]! += change;
  }

  #count(participant: number, change: 1 | -1): void {
    this.#withCount[this.counts[participant]!]!--;
    this.counts[participant]! += change;
    this.#withCount[this.counts[participant]!]!++;
  }

  /** What a participant's meetings are worth to it changes what they cost its partners. */
  #forgetWeakest(participant: number): void {
    const { slots } = this.model;
    this.#weakest[participant] = unknown;
    for (let slot = 0; slot < slots; slot++) {
      const partner = this.#partners[participant * slots + slot]!;
      if (partner < 0) continue;
      this.#weakest[partner] = unknown;
      this.#weakestIn[slot] = unknown;
    }
  }
}
