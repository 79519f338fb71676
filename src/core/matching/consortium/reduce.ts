import { stride, type Sliced } from '../../search/slices.js';
import { smesNeeded, type Terms } from './call.js';
import type { Candidate } from './candidates.js';
import { compareCandidates } from './quality.js';
import { countBits } from './tally.js';

/**
 * Leaves out candidates that are never needed, since others bring at least as much.
 *
 * A candidate whose like is already in a team adds nothing to it but a head, which only the counts of research
 * organisations and of small companies take notice of. So of each kind as many are kept as those counts can ask for:
 * of any smallest team with more of them, one could be dismissed.
 */
export interface Reduction {
  readonly terms: Terms;
  /** No team larger than this is of interest. */
  readonly largest: number;
  /** Whether what only makes a team better has to be kept too; otherwise only what may make it smaller. */
  readonly forQuality: boolean;
}

/** What of a candidate matters; one that has as much of everything can take its place. */
interface Profile {
  readonly bricks: number;
  readonly offered: number;
  readonly country: number;
  readonly clusters: readonly number[];
  readonly evidence: number;
  readonly sort: 'plain' | 'sme' | 'research';
}

interface Group {
  readonly profile: Profile;
  readonly members: Candidate[];
  /** How many of its kind can be of use at once. */
  readonly useful: number;
}

export function* reduced(candidates: readonly Candidate[], reduction: Reduction): Sliced<readonly Candidate[]> {
  const groups = yield* groupsOf([...candidates].sort(compareCandidates), reduction);
  const kept: Group[] = [];
  let looked = 0;
  for (const group of groups) {
    const above = kept.filter(({ profile }) => isAsGood(profile, group.profile));
    const free = group.useful - above.reduce((sum, { members }) => sum + members.length, 0);
    if (free > 0) kept.push({ ...group, members: group.members.slice(0, free) });
    if (++looked % 16 === 0) yield;
  }
  return kept.flatMap(({ members }) => members);
}

/** Those alike together, and before any that they could stand in for. */
function* groupsOf(candidates: readonly Candidate[], reduction: Reduction): Sliced<readonly Group[]> {
  const groups = new Map<string, Group>();
  let looked = 0;
  for (const candidate of candidates) {
    if (++looked % (stride / 4) === 0) yield;
    const profile = profileOf(candidate, reduction);
    const key = Object.values(profile).join('|');
    const group = groups.get(key) ?? { profile, members: [], useful: usefulOf(profile, reduction) };
    group.members.push(candidate);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => weight(other.profile) - weight(one.profile));
}

const profileOf = (candidate: Candidate, { terms, forQuality }: Reduction): Profile => ({
  bricks: candidate.bricks,
  offered: forQuality ? candidate.offered : 0,
  country: forQuality || terms.minimumCountries > 0 ? candidate.country : -1,
  clusters: forQuality || terms.minimumClusters > 0 ? candidate.clusters : [],
  evidence: forQuality ? candidate.evidence : 0,
  sort: sortOf(candidate, terms),
});

const sortOf = ({ isSme, isResearch }: Candidate, terms: Terms): Profile['sort'] => {
  if (isSme && terms.minimumSmeShare > 0) return 'sme';
  return isResearch && terms.minimumResearch > 0 ? 'research' : 'plain';
};

const usefulOf = ({ sort }: Profile, { terms, largest }: Reduction): number => {
  if (sort === 'research') return terms.minimumResearch;
  return sort === 'sme' ? Math.max(1, smesNeeded(largest, terms.minimumSmeShare)) : 1;
};

/** More than that of any other profile that it is at least as good as. */
const weight = ({ bricks, offered, country, clusters, evidence, sort }: Profile): number =>
  countBits(bricks) + countBits(offered) + clusters.length + evidence + Number(country >= 0) + Number(sort !== 'plain');

/** Whether whoever fits `one` can sit wherever `other` can. */
const isAsGood = (one: Profile, other: Profile): boolean =>
  (other.bricks & ~one.bricks) === 0 &&
  (other.offered & ~one.offered) === 0 &&
  (other.country === -1 || other.country === one.country) &&
  one.evidence >= other.evidence &&
  (other.sort === 'plain' || other.sort === one.sort) &&
  other.clusters.every((cluster) => one.clusters.includes(cluster));
