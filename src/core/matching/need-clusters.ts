import type { Directory } from '../directory.js';
import type { Member } from '../model.js';
import type { MatchedCluster } from './need-answer.js';

/** A member that answers, and how well. */
export interface ScoredMember {
  readonly member: Member;
  readonly score: number;
}

/**
 * The clusters of those who answer but the one that asks, best first. Each member counts less than the one before it,
 * so that size alone does not win.
 *
 * @param answering best first
 */
export const rankClusters = (
  answering: readonly ScoredMember[],
  directory: Directory,
  from: string | undefined,
): readonly MatchedCluster[] => {
  const found = new Map<string, { score: number; members: Member[] }>();
  for (const { member, score } of answering)
    for (const { cluster } of member.memberships) {
      const entry = found.get(cluster) ?? { score: 0, members: [] };
      entry.members.push(member);
      entry.score += score / entry.members.length;
      found.set(cluster, entry);
    }
  return [...found]
    .flatMap(([id, entry]) => {
      const cluster = directory.cluster(id);
      return cluster && id !== from ? [{ cluster, ...entry }] : [];
    })
    .sort((one, other) => other.score - one.score);
};

export const belongsTo = (member: Member, cluster: string): boolean =>
  member.memberships.some((membership) => membership.cluster === cluster);
