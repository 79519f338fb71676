import type { Entry } from '../../../core/federation/entry.js';
import { Groups, pairKey } from '../../../core/federation/groups.js';
import { pairsOf, type OnProgress } from './blocks.js';
import { prepareComparison, type Profile } from './compare.js';
import type { Evidence } from './verdict.js';

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
 * @param onProgress hears how many pairs of rows have been compared
 */
export const groupEntries = (
  entries: readonly Entry[],
  decisions: PairDecisions = { same: [], different: [] },
  onProgress?: OnProgress,
): Grouping => {
  const { profiles, vocabulary, compare } = prepareComparison(entries);
  const apart = new Set(decisions.different.map(([one, other]) => pairKey(one, other)));
  const sure: ProfileMatch[] = [...decided(profiles, decisions)];
  const questions: ProfileMatch[] = [];
  for (const [one, other] of pairsOf(profiles, vocabulary, onProgress)) {
    const { likeness, evidence } = compare(one, other);
    if (likeness !== 'different') (likeness === 'same' ? sure : questions).push({ one, other, evidence });
  }
  const groups = new Groups(profiles, apart);
  const merged: ProfileMatch[] = [];
  for (const match of sure.sort((a, b) => rank(b.evidence) - rank(a.evidence)))
    (groups.join(match.one, match.other, match.evidence.kind) ? merged : questions).push(match);
  const open = questions.filter(
    ({ one, other }) => groups.of(one) !== groups.of(other) && !apart.has(pairKey(one.entry.key, other.entry.key)),
  );
  return {
    groups: groups.all(),
    merged: merged.map(entriesOf),
    likely: open.map(entriesOf),
  };
};
