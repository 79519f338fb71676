import type { Member } from '../../model.js';
import type { Team } from './team.js';

/** What becomes of a team when the question is another. */
export interface TeamDifference {
  readonly joined: readonly Member[];
  readonly left: readonly Member[];
  readonly stayed: readonly Member[];
}

export const differenceOf = (before: Team, after: Team): TeamDifference => {
  const [old, now] = [membersOf(before), membersOf(after)];
  const [oldIds, nowIds] = [idsOf(old), idsOf(now)];
  return {
    joined: now.filter(({ id }) => !oldIds.has(id)),
    left: old.filter(({ id }) => !nowIds.has(id)),
    stayed: old.filter(({ id }) => nowIds.has(id)),
  };
};

const membersOf = ({ seats }: Team): readonly Member[] => seats.map(({ member }) => member);

const idsOf = (members: readonly Member[]): ReadonlySet<string> => new Set(members.map(({ id }) => id));
