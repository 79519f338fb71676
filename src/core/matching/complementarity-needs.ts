import type { Directory } from '../directory.js';
import { allTexts } from '../localised-text.js';
import type { Member, Offer } from '../model.js';
import { atOnce } from '../search/slices.js';
import { ConceptsInText } from './concepts-in-text.js';
import { currentOffers } from './member-texts.js';
import { publishedNeeds, type PublishedNeed } from './need-published.js';

/** A published need of a cluster, and what another cluster has for it. */
export interface AnsweredNeed {
  readonly need: PublishedNeed;
  /** How much of what it asks for the other has, from 0 to 1: competences had, of competences asked for. */
  readonly share: number;
  /** Those of the other cluster who have some of it, who has most first. */
  readonly answerers: readonly Member[];
}

/**
 * The needs that members publish and that still stand, each with those of the others who have the competences asked
 * for. A need that names no competence is read for the labels of some; one that speaks of none is left out. A large
 * account's call is for small companies only.
 *
 * A need matcher ranks a whole directory, and its scores compare within one answer only: it says who answers best, not
 * whether a cluster answers at all. Competences say that, and cost nothing to prepare.
 */
export const needsBetween = (
  directory: Directory,
  askers: readonly Member[],
  others: readonly Member[],
  today: string,
): readonly AnsweredNeed[] => {
  const conceptsAsked = conceptReader(directory);
  const answerers = others.map((member) => ({ member, has: conceptsHad(member, today) }));
  const small = answerers.filter(({ member }) => member.type === 'sme');
  return publishedNeeds(directory, today)
    .filter(({ asker }) => askers.includes(asker))
    .flatMap((need): readonly AnsweredNeed[] => {
      const wanted = conceptsAsked(need).map((id) => directory.conceptAndNarrower(id));
      return wanted.length > 0 ? [{ need, ...answer(wanted, need.isCall ? small : answerers) }] : [];
    });
};

interface Answerer {
  readonly member: Member;
  readonly has: readonly string[];
}

const answer = (
  wanted: readonly ReadonlySet<string>[],
  answerers: readonly Answerer[],
): Pick<AnsweredNeed, 'share' | 'answerers'> => {
  const met = answerers.map(({ member, has }) => ({
    member,
    meets: wanted.filter((concepts) => has.some((id) => concepts.has(id))),
  }));
  const had = new Set(met.flatMap(({ meets }) => meets));
  const best = met.filter(({ meets }) => meets.length > 0).sort((one, other) => other.meets.length - one.meets.length);
  return { share: had.size / wanted.length, answerers: best.map(({ member }) => member) };
};

const conceptsHad = (member: Member, today: string): readonly string[] => [
  ...member.competences.map(({ id }) => id),
  ...currentOffers(member, today).flatMap(({ competences }) => competences),
];

/** Finds the concepts of a need. The labels are prepared for the first need that names no concept, if there is one. */
const conceptReader = (directory: Directory): ((need: Offer) => readonly string[]) => {
  let texts: ConceptsInText | undefined;
  return ({ competences, text }) => {
    const named = competences.filter((id) => directory.competence(id));
    if (named.length > 0) return [...new Set(named)];
    const reader = (texts ??= atOnce(ConceptsInText.inSteps(directory)));
    return [...new Set(allTexts(text).flatMap(({ value }) => reader.find(value).map(({ concept }) => concept)))];
  };
};
