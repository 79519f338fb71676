/** The slow and certain way to a team: all of them are tried. It shares no code with the search. */
import type { Directory } from '../../../src/core/directory.js';
import type { ConsortiumCall } from '../../../src/core/matching/consortium.js';
import type { Member } from '../../../src/core/model.js';

const conceptsOf = ({ competences, offers }: Member): readonly string[] => [
  ...competences.map(({ id }) => id),
  ...offers.flatMap((offer) => offer.competences),
];

type Judge = (ids: readonly string[]) => boolean;

/** Judges whether members, all different, are a team that answers the call. */
const judgeFor = (directory: Directory, call: ConsortiumCall): Judge => {
  const wanted = call.bricks.map((brick) => directory.conceptAndNarrower(brick));
  return (ids) => {
    const team = ids.flatMap((id) => directory.member(id) ?? []);
    const concepts = team.flatMap(conceptsOf);
    const countries = new Set(team.flatMap(({ sites }) => sites[0]?.country ?? []));
    const clusters = new Set(team.flatMap(({ memberships }) => memberships.map(({ cluster }) => cluster)));
    const smes = team.filter(({ type }) => type === 'sme').length;
    const research = team.filter(({ type }) => type === 'research' || type === 'education').length;
    return (
      wanted.every((brick) => concepts.some((id) => brick.has(id))) &&
      countries.size >= (call.minimumCountries ?? 0) &&
      clusters.size >= (call.minimumClusters ?? 0) &&
      smes >= (call.minimumSmeShare ?? 0) * team.length - 1e-9 &&
      research >= (call.minimumResearch ?? 0) &&
      team.length <= (call.maximumSize ?? Infinity) &&
      (call.mustInclude ?? []).every((id) => ids.includes(id)) &&
      !(call.mustNotInclude ?? []).some((id) => ids.includes(id))
    );
  };
};

export const isTeamFor = (directory: Directory, call: ConsortiumCall, ids: readonly string[]): boolean =>
  judgeFor(directory, call)(ids);

const subsets = (ids: readonly string[], size: number): readonly (readonly string[])[] => {
  if (size === 0) return [[]];
  return ids.flatMap((id, at) => subsets(ids.slice(at + 1), size - 1).map((rest) => [id, ...rest]));
};

export const teamsByTrying = (
  directory: Directory,
  call: ConsortiumCall,
  size: number,
): readonly (readonly string[])[] =>
  subsets(
    directory.dataset.members.map(({ id }) => id),
    size,
  ).filter(judgeFor(directory, call));

export const smallestByTrying = (directory: Directory, call: ConsortiumCall): number | undefined =>
  [...Array(directory.dataset.members.length + 1).keys()].find(
    (size) => teamsByTrying(directory, call, size).length > 0,
  );

/** More bricks on offer, then clusters, then countries, then claims with a level, then bricks that several cover. */
export const worthOf = (directory: Directory, call: ConsortiumCall, ids: readonly string[]): number => {
  const team = ids.flatMap((id) => directory.member(id) ?? []);
  const wanted = call.bricks.map((brick) => directory.conceptAndNarrower(brick));
  const isWanted = (id: string): boolean => wanted.some((brick) => brick.has(id));
  const offered = new Set(team.flatMap(({ offers }) => offers.flatMap(({ competences }) => competences)));
  const clusters = new Set(team.flatMap(({ memberships }) => memberships.map(({ cluster }) => cluster)));
  const countries = new Set(team.flatMap(({ sites }) => sites[0]?.country ?? []));
  const proven = team.flatMap(({ competences }) => competences.filter(({ id, level }) => isWanted(id) && level));
  const coverers = wanted.map(
    (brick) => team.filter((member) => conceptsOf(member).some((id) => brick.has(id))).length,
  );
  return [
    wanted.filter((brick) => [...offered].some((id) => brick.has(id))).length,
    clusters.size,
    countries.size,
    proven.length,
    coverers.filter((count) => count > 1).length,
  ].reduce((worth, count) => worth * 100 + count, 0);
};
