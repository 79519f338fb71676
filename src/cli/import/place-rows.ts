import { idIn, stringIn, type JsonObject } from '../fields/json.js';
import type { Progress } from '../frame/progress.js';
import { checkDraft } from './check-draft.js';
import type { Draft } from './draft.js';
import { identifierKeys, KnownMembers, nameKey } from './identity.js';
import { join, update } from './merge.js';
import { slug } from './slug.js';

export type RefusalReason = 'no-name' | 'unusable' | 'id-taken';

export interface Refusal {
  readonly row: number;
  readonly reason: RefusalReason;
  readonly value: string;
  /** The row that has the id. */
  readonly other?: number;
}

export interface Conflict {
  readonly row: number;
  readonly id: string;
  readonly fields: readonly string[];
  /** The row whose values stay. */
  readonly kept: number;
}

/** A value that the dataset's reader would not take, and that was left out. */
export interface Dropped {
  readonly row: number;
  readonly pointer: string;
  readonly expected: string;
  readonly value: string;
}

export interface Placed {
  readonly created: { readonly row: number; readonly id: string }[];
  readonly updated: { readonly row: number; readonly id: string }[];
  /** Rows that speak of the organisation of an earlier row. */
  readonly joined: { readonly row: number; readonly id: string; readonly earlier: number }[];
  readonly refused: Refusal[];
  readonly conflicts: Conflict[];
  readonly dropped: Dropped[];
  /** The ids of all members that a row speaks of. */
  readonly seen: ReadonlyMap<string, number>;
}

const idOf = (member: JsonObject): string | undefined => {
  const { id } = member;
  return typeof id === 'number' ? String(id) : stringIn(id);
};

const countIdentifiers = (drafts: readonly Draft[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { member } of drafts)
    for (const key of identifierKeys(member)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Puts the rows of one file into a list of members. */
class Placement {
  readonly placed: Placed;
  readonly #members: JsonObject[];
  readonly #known: KnownMembers;
  readonly #identifiers: ReadonlyMap<string, number>;
  readonly #rows = new Map<string, number>();

  constructor(members: JsonObject[], drafts: readonly Draft[]) {
    this.#members = members;
    this.#known = new KnownMembers(members);
    this.#identifiers = countIdentifiers(drafts);
    const seen = this.#rows;
    this.placed = { created: [], updated: [], joined: [], refused: [], conflicts: [], dropped: [], seen };
  }

  add({ row, member }: Draft): void {
    if (!this.#check(row, member)) return;
    const found = this.#find(member);
    if (!found) return this.#create(row, member);
    const id = idIn(found);
    const earlier = this.#rows.get(id);
    if (earlier === undefined) this.#update(row, id, found, member);
    else this.#join(row, id, found, member, earlier);
  }

  #check(row: number, member: JsonObject): boolean {
    const { refused, problems } = checkDraft(member);
    if (!refused) this.placed.dropped.push(...problems.map((problem) => ({ row, ...problem })));
    else if (problems[0]?.pointer === '/name' && !problems[0].value)
      this.placed.refused.push({ row, reason: 'no-name', value: idOf(member) ?? '' });
    else this.placed.refused.push({ row, reason: 'unusable', value: problems[0]?.value ?? '' });
    return !refused;
  }

  #find(member: JsonObject): JsonObject | undefined {
    const id = idOf(member);
    return id === undefined
      ? this.#known.find(member, (key) => this.#identifiers.get(key) === 1)
      : this.#known.byId(id);
  }

  #create(row: number, member: JsonObject): void {
    // the id comes first in the file, whatever the order of the columns
    const created: JsonObject & { id: string } = { id: '' };
    Object.assign(created, member, { id: idOf(member) ?? this.#newId(member) });
    this.#members.push(created);
    this.#known.add(created);
    this.#rows.set(created.id, row);
    this.placed.created.push({ row, id: created.id });
  }

  #update(row: number, id: string, found: JsonObject, member: JsonObject): void {
    update(found, member);
    this.#rows.set(id, row);
    this.placed.updated.push({ row, id });
  }

  /** Two rows of one id but with two names are two organisations, one of which has a wrong id. */
  #join(row: number, id: string, found: JsonObject, member: JsonObject, earlier: number): void {
    const name = stringIn(member['name']) ?? '';
    if (idOf(member) !== undefined && nameKey(name) !== nameKey(stringIn(found['name']) ?? '')) {
      this.placed.refused.push({ row, reason: 'id-taken', value: id, other: earlier });
      return;
    }
    const fields = join(found, member);
    this.placed.joined.push({ row, id, earlier });
    if (fields.length > 0) this.placed.conflicts.push({ row, id, fields, kept: earlier });
  }

  /** An identifier of its own is the most lasting id; else name and place, and a number where these are taken. */
  #newId(member: JsonObject): string {
    const own = identifierKeys(member).find((key) => this.#identifiers.get(key) === 1);
    const [site] = Array.isArray(member['sites']) ? member['sites'] : [];
    const city = stringIn((site as JsonObject | undefined)?.['city']) ?? '';
    const base = own?.replace(':', '-') ?? (slug(`${stringIn(member['name']) ?? ''} ${city}`) || 'member');
    let id = base;
    for (let n = 2; this.#known.has(id); n++) id = `${base}-${String(n)}`;
    return id;
  }
}

/** Brings the rows into the members, which are changed in place; every row ends in exactly one list of the result. */
export const placeRows = (members: JsonObject[], drafts: readonly Draft[], progress: Progress): Placed => {
  const placement = new Placement(members, drafts);
  for (const [done, draft] of drafts.entries()) {
    placement.add(draft);
    if (done % 1000 === 0) progress.update(done);
  }
  return placement.placed;
};
