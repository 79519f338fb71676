import type { Directory } from '../directory.js';
import { allTexts, localise, type LocalisedText } from '../localised-text.js';
import type { LanguageTag, Member, Offer } from '../model.js';
import { isCurrent } from '../offers.js';
import type { MatchOptions, Need } from './need-answer.js';

/** What a member looks for, as the dataset publishes it. */
export interface PublishedNeed extends Offer {
  readonly asker: Member;
  /** A large account's call for open innovation, which is for start-ups and small companies only. */
  readonly isCall: boolean;
}

/** The needs that still stand, calls first, then those that end soonest. */
export const publishedNeeds = (directory: Directory, today: string): readonly PublishedNeed[] =>
  directory.dataset.members
    .flatMap((asker) =>
      asker.needs
        .filter((need) => isCurrent(need, today))
        .map((need) => ({ ...need, asker, isCall: asker.type === 'large' })),
    )
    .sort((one, other) => Number(other.isCall) - Number(one.isCall) || byEnd(one, other));

const byEnd = (one: Offer, other: Offer): number => {
  const [first, second] = [one.expires ?? '9999', other.expires ?? '9999'];
  return first === second ? 0 : first < second ? -1 : 1;
};

/** What to ask the matcher for a published need. */
export interface PublishedQuestion {
  readonly need: Need;
  /** The language of the need's text. */
  readonly lang?: LanguageTag;
  readonly options: Pick<MatchOptions, 'exclude' | 'types'>;
}

/**
 * The need in the first language that it has, all its other wordings beside it. Who asks is no answer, and a call
 * reaches small companies only.
 */
export const questionOf = (published: PublishedNeed, languages: readonly LanguageTag[]): PublishedQuestion => {
  const { text, competences, asker, isCall } = published;
  const shown: LocalisedText = localise(text, languages) ?? { value: '' };
  const wordings = allTexts(text)
    .map(({ value }) => value)
    .filter((value) => value !== shown.value);
  return {
    need: { text: shown.value, wordings, competences },
    lang: shown.lang,
    options: { exclude: [asker.id], ...(isCall && { types: ['sme'] }) },
  };
};
