import { pairsOf } from './blocks.js';
import { contradict, prepareComparison, type Profile } from './compare.js';
import type { Entry, Evidence } from './entry.js';

/** What keepers have settled: pairs of entry keys. */
export interface PairDecisions {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

/** Two rows and what speaks for their being one organisation. */
export interface Match {
  readonly one: Entry;
  readonly other: Entry;
  readonly evidence: Evidence;
}

export interface Grouping {
  /** Rows of one organisation together, in the order of the feeds; groups in the order of their first rows. */
  readonly groups: readonly (readonly Entry[])[];
  /** What groups were joined by. */
  readonly merged: readonly Match[];
  /** Questions for people. */
  readonly likely: readonly Match[];
}

interface ProfileMatch {
  readonly one: Profile;
  readonly other: Profile;
  readonly evidence: Evidence;
}

/** The surest first, so that a doubtful pair never stands in the way of a sure one. */
const rank = (evidence: Evidence): number => {
  if (evidence.kind === 'decision') return 4;
  if (evidence.kind === 'identifier') return 3;
  return evidence.kind === 'domain' ? 2 : evidence.score;
};

const pairKey = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);

/** Groups that grow pair by pair, unless something keeps two of their rows apart. */
class Groups {
  readonly #groupOf = new Map<Profile, Profile[]>();
  readonly #apart: ReadonlySet<string>;

  constructor(profiles: readonly Profile[], apart: ReadonlySet<string>) {
    for (const profile of profiles) this.#groupOf.set(profile, [profile]);
    this.#apart = apart;
  }

  of(profile: Profile): readonly Profile[] {
    return this.#groupOf.get(profile) ?? [profile];
  }

  /** @returns whether the two are in one group now */
  join({ one, other, evidence }: ProfileMatch): boolean {
    const left = this.of(one);
    const right = this.of(other);
    if (left === right) return true;
    if (left.some((a) => right.some((b) => this.#keptApart(a, b, evidence)))) return false;
    const joined = [...left, ...right];
    for (const profile of joined) this.#groupOf.set(profile, joined);
    return true;
  }

  /**
   * A keeper's word keeps two rows apart, or different numbers in one register, or that one list has them both: whoever
   * keeps that list sees two organisations, unless a register says otherwise.
   */
  #keptApart(a: Profile, b: Profile, { kind }: Evidence): boolean {
    if (this.#apart.has(pairKey(a.entry.key, b.entry.key))) return true;
    if (kind === 'decision') return false;
    return contradict(a, b) || (kind !== 'identifier' && a.entry.feed === b.entry.feed);
  }
}

const decided = (profiles: readonly Profile[], { same }: PairDecisions): readonly ProfileMatch[] => {
  const byKey = new Map(profiles.map((profile) => [profile.entry.key, profile]));
  return same.flatMap(([a, b]) => {
    const one = byKey.get(a);
    const other = byKey.get(b);
    return one && other ? [{ one, other, evidence: { kind: 'decision' } as const }] : [];
  });
};

const entriesOf = ({ one, other, evidence }: ProfileMatch): Match => ({ one: one.entry, other: other.entry, evidence });

/**
 * Which rows of all feeds are one organisation. Between those that are and those that are not lies a zone of likely
 * ones, which is for people to settle.
 *
 * @param onProgress hears how many pairs have been compared
 */
export const groupEntries = (
  entries: readonly Entry[],
  decisions: PairDecisions = { same: [], different: [] },
  onProgress?: (pairs: number) => void,
): Grouping => {
  const { profiles, vocabulary, compare } = prepareComparison(entries);
  const apart = new Set(decisions.different.map(([one, other]) => pairKey(one, other)));
  const sure: ProfileMatch[] = [...decided(profiles, decisions)];
  const questions: ProfileMatch[] = [];
  let pairs = 0;
  for (const [one, other] of pairsOf(profiles, vocabulary)) {
    if (++pairs % 10_000 === 0) onProgress?.(pairs);
    const { likeness, evidence } = compare(one, other);
    if (likeness !== 'different') (likeness === 'same' ? sure : questions).push({ one, other, evidence });
  }
  const groups = new Groups(profiles, apart);
  const merged: ProfileMatch[] = [];
  for (const match of sure.sort((a, b) => rank(b.evidence) - rank(a.evidence)))
    (groups.join(match) ? merged : questions).push(match);
  const open = questions.filter(
    ({ one, other }) => groups.of(one) !== groups.of(other) && !apart.has(pairKey(one.entry.key, other.entry.key)),
  );
  const unique = new Set(profiles.map((profile) => groups.of(profile)));
  return {
    groups: [...unique].map((group) => group.map(({ entry }) => entry).sort((a, b) => a.feed - b.feed)),
    merged: merged.map(entriesOf),
    likely: open.map(entriesOf),
  };
};
