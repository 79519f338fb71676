import type { Directory } from '../directory.js';
import type { Member } from '../model.js';
import { currentOffers, fieldWeights, textsOf, type MemberText } from './member-texts.js';
import type { NeedReason, UnderstoodConcept } from './need-answer.js';
import { contentWords, isRelated } from './terms.js';

const mostReasons = 4;

/** What the need is about: the concepts, and its words in every wording. */
export interface Wanted {
  readonly understood: readonly UnderstoodConcept[];
  readonly words: readonly string[];
}

export const wordsOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => contentWords(text).map(({ value }) => value))),
];

/** Why the member answers, concepts first, and the few best reasons only. */
export const reasonsFor = (
  member: Member,
  { understood, words }: Wanted,
  directory: Directory,
  today: string,
): readonly NeedReason[] =>
  [
    ...conceptReasons(member, understood, directory, today),
    ...wordReasons(textsOf(member, directory, today), words),
  ].slice(0, mostReasons);

const conceptReasons = (
  member: Member,
  understood: readonly UnderstoodConcept[],
  directory: Directory,
  today: string,
): readonly NeedReason[] => {
  const offered = new Set(currentOffers(member, today).flatMap(({ competences }) => competences));
  const held = new Set([...offered, ...member.competences.map(({ id }) => id)]);
  return understood
    .flatMap(({ concept, label, lang, ranges }): readonly NeedReason[] => {
      const own = [...directory.conceptAndNarrower(concept)].find((id) => held.has(id));
      if (own === undefined) return [];
      const field = offered.has(own) ? 'offer' : 'competence';
      const narrower = own === concept ? undefined : own;
      return [{ kind: 'concept', field, text: label, lang: lang || undefined, ranges, concept, narrower }];
    })
    .sort((one, other) => Number(other.field === 'offer') - Number(one.field === 'offer'));
};

/** The member's texts that share words with the need, those that say most first. */
const wordReasons = (texts: readonly MemberText[], wanted: readonly string[]): readonly NeedReason[] =>
  texts
    .filter(({ field }) => field !== 'competence')
    .flatMap(({ field, value, lang }): readonly NeedReason[] => {
      const ranges = contentWords(value)
        .filter((word) => wanted.some((value) => isRelated(value, word.value)))
        .map(({ start, end }) => [start, end] as const);
      return ranges.length > 0 ? [{ kind: 'words', field, text: value, lang, ranges }] : [];
    })
    .sort(
      (one, other) => fieldWeights[other.field] * other.ranges.length - fieldWeights[one.field] * one.ranges.length,
    );
