import { preferredLabel } from '../concept-label.js';
import type { Directory } from '../directory.js';
import type { LanguageTag, Member } from '../model.js';
import type { ConceptsInText } from './concepts-in-text.js';
import { currentOffers } from './member-texts.js';
import type { Need, UnderstoodConcept } from './need-answer.js';
import { contentWords } from './terms.js';

/** Concept to the members who have it, by their index, each with how strongly it says so. */
export type Holders = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** How much a concept counts that the whole need is about, beside 1 for having all of its words. */
const conceptWeight = 2.5;

/**
 * A sentence that touches on a concept by one of its words is mostly about something else, so the weight of a mention
 * falls with this power of the share of the need that it covers. A label of several words found whole is no accident:
 * the power is divided by their number.
 */
const coverageExponent = 3;

/** An offer tagged with the concept; a competence; a narrower one. */
const offeredShare = 1.5;
const narrowerShare = 0.9;

export const holdersOf = (members: readonly Member[], today: string): Holders => {
  const holders = new Map<string, Map<number, number>>();
  const add = (concept: string, index: number, share: number): void => {
    const shares = holders.get(concept) ?? new Map<number, number>();
    shares.set(index, Math.max(share, shares.get(index) ?? 0));
    holders.set(concept, shares);
  };
  members.forEach((member, index) => {
    for (const { id } of member.competences) add(id, index, 1);
    for (const offer of currentOffers(member, today)) for (const id of offer.competences) add(id, index, offeredShare);
  });
  return holders;
};

/** The concepts that the need is about: those its text speaks of, and those it is tagged with. */
export const understand = (
  need: Need,
  concepts: ConceptsInText,
  directory: Directory,
  languages: readonly LanguageTag[] = [],
): readonly UnderstoodConcept[] => {
  const tags = new Set(need.competences);
  const mentions = concepts.find(need.text).map((mention) => ({ ...mention, tagged: tags.has(mention.concept) }));
  const mentioned = new Set(mentions.map(({ concept }) => concept));
  const silent = [...tags].filter((id) => !mentioned.has(id) && directory.competence(id));
  const unspoken = silent.map((concept) => ({
    concept,
    ...nameOf(concept, directory, languages),
    ranges: [],
    tagged: true,
  }));
  return [...mentions, ...unspoken].filter(({ concept }) => !need.without?.includes(concept));
};

const nameOf = (
  concept: string,
  directory: Directory,
  languages: readonly LanguageTag[],
): { readonly label: string; readonly lang: string } => {
  const { value, lang = '' } = preferredLabel(directory, concept, [...languages, directory.dataset.defaultLanguage]);
  return { label: value, lang };
};

/** Adds to each member's score what it has of the concepts; a rare one says more than one that everybody has. */
export const addConcepts = (
  scores: Float64Array,
  text: string,
  understood: readonly UnderstoodConcept[],
  holders: Holders,
  directory: Directory,
): void => {
  const rarest = Math.log(1 + scores.length);
  for (const mention of understood) {
    const shares = withNarrower(mention.concept, holders, directory);
    const rarity = Math.log(1 + scores.length / (1 + shares.size)) / rarest;
    const weight = conceptWeight * mentionWeight(text, mention) * rarity;
    for (const [index, share] of shares) scores[index] = (scores[index] ?? 0) + weight * share;
  }
};

const withNarrower = (concept: string, holders: Holders, directory: Directory): ReadonlyMap<number, number> => {
  const shares = new Map<number, number>();
  for (const id of directory.conceptAndNarrower(concept))
    for (const [index, share] of holders.get(id) ?? []) {
      const own = id === concept ? share : share * narrowerShare;
      if (own > (shares.get(index) ?? 0)) shares.set(index, own);
    }
  return shares;
};

/** How much of the need a mention covers, from 0 to 1; a concept that the need is tagged with covers it all. */
const mentionWeight = (text: string, { label, ranges, tagged }: UnderstoodConcept): number => {
  if (tagged) return 1;
  const coverage = Math.min(1, ranges.length / contentWords(text).length);
  return coverage ** (coverageExponent / contentWords(label).length);
};
