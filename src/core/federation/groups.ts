import type { Entry } from './entry.js';

/** A row and what registers know it by, as `strongIdentifiers` gives it. */
export interface Identified {
  readonly entry: Entry;
  readonly identifiers: ReadonlyMap<string, string>;
}

/** One key for two rows, in either order. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);

/** Whether some authority keeps them apart: different numbers in one register. */
export const contradict = (one: Identified, other: Identified): boolean =>
  [...one.identifiers].some(([scheme, value]) => (other.identifiers.get(scheme) ?? value) !== value);

const noPairs: ReadonlySet<string> = new Set();

/** Groups that grow pair by pair, unless something keeps two of their rows apart. */
export class Groups<Row extends Identified> {
  readonly #rows: readonly Row[];
  readonly #groupOf = new Map<Row, readonly Row[]>();
  readonly #apart: ReadonlySet<string>;

  /** @param apart keys of the pairs that a keeper told apart */
  constructor(rows: readonly Row[], apart: ReadonlySet<string> = noPairs) {
    this.#rows = rows;
    for (const row of rows) this.#groupOf.set(row, [row]);
    this.#apart = apart;
  }

  of(row: Row): readonly Row[] {
    return this.#groupOf.get(row) ?? [row];
  }

  /**
   * @param evidence what speaks for their being one; `decision` and `identifier` outweigh that one list has both
   * @returns whether the two are in one group now
   */
  join(one: Row, other: Row, evidence: string): boolean {
    const left = this.of(one);
    const right = this.of(other);
    if (left === right) return true;
    if (left.some((a) => right.some((b) => this.#keptApart(a, b, evidence)))) return false;
    const joined = [...left, ...right];
    for (const row of joined) this.#groupOf.set(row, joined);
    return true;
  }

  /** Rows of one organisation together, in the order of the feeds; groups in the order of their first rows. */
  all(): readonly (readonly Entry[])[] {
    const unique = new Set(this.#rows.map((row) => this.of(row)));
    return [...unique].map((group) => group.map(({ entry }) => entry).sort((a, b) => a.feed - b.feed));
  }

  /**
   * A keeper's word keeps two rows apart, or different numbers in one register, or that one list has them both: whoever
   * keeps that list sees two organisations, unless a register says otherwise.
   */
  #keptApart(a: Row, b: Row, evidence: string): boolean {
    if (this.#apart.has(pairKey(a.entry.key, b.entry.key))) return true;
    if (evidence === 'decision') return false;
    return contradict(a, b) || (evidence !== 'identifier' && a.entry.feed === b.entry.feed);
  }
}
