import type { Directory } from '../directory.js';
import { allTexts, type LocalisedText } from '../localised-text.js';
import type { Member, Offer } from '../model.js';
import { isCurrent } from '../offers.js';

/** Where a member says what it can do. */
export type SourceField = 'offer' | 'competence' | 'description' | 'name' | 'market';

export interface MemberText extends LocalisedText {
  readonly field: SourceField;
}

/** An offer says what is on offer; a description only what somebody does. */
export const fieldWeights: Readonly<Record<SourceField, number>> = {
  offer: 2,
  competence: 0.5,
  description: 1,
  name: 1,
  market: 0.5,
};

/** Everything a member says of itself, in every language it says it in. */
export const textsOf = (member: Member, directory: Directory, today: string): readonly MemberText[] => {
  const offered = currentOffers(member, today).flatMap(({ text }) => allTexts(text));
  const labels = conceptsOf(member, today).flatMap((id) => labelsOf(id, directory));
  return [
    ...of('offer', offered),
    ...of('competence', labels),
    ...of('description', allTexts(member.description)),
    ...of('name', [{ value: member.name }, ...member.names]),
    ...of(
      'market',
      member.markets.map((value) => ({ value })),
    ),
  ];
};

/** The offers of a member that still stand. */
export const currentOffers = (member: Member, today: string): readonly Offer[] =>
  member.offers.filter((offer) => isCurrent(offer, today));

/** What a member claims to be able to do, and what its offers are tagged with. */
const conceptsOf = (member: Member, today: string): readonly string[] => [
  ...new Set([
    ...member.competences.map(({ id }) => id),
    ...currentOffers(member, today).flatMap(({ competences }) => competences),
  ]),
];

const of = (field: SourceField, texts: readonly LocalisedText[]): readonly MemberText[] =>
  texts.map(({ value, lang }) => ({ field, value, lang }));

const labelsOf = (id: string, directory: Directory): readonly LocalisedText[] =>
  [...(directory.competence(id)?.labels ?? [])].map(([lang, { pref }]) => ({ value: pref, lang }));
