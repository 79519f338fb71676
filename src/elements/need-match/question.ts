import type { Directory } from '../../core/directory.js';
import type { MatchOptions, Need } from '../../core/matching/need-matcher.js';
import { questionOf, type PublishedNeed } from '../../core/matching/need-published.js';
import type { LanguageTag } from '../../core/model.js';

/** A need and to whom it is put. */
export interface Question {
  readonly need: Need;
  readonly options: MatchOptions;
}

/** All that the visitor has written and chosen. */
export interface Choices {
  readonly opened: PublishedNeed | undefined;
  readonly text: string;
  readonly without: readonly string[];
  readonly from: string | undefined;
  readonly preferOthers: number;
  readonly limit: number;
  readonly languages: readonly LanguageTag[];
}

/** What to ask; undefined where there is nothing yet. Distances are from the seat of the visitor's cluster. */
export const questionFrom = (choices: Choices, directory: Directory, today: string): Question | undefined => {
  const { opened, from, without, preferOthers, limit, languages } = choices;
  const text = choices.text.trim();
  if (!opened && !text) return undefined;
  const asked = opened ? questionOf(opened, languages) : { need: { text }, options: {} };
  const own = from === undefined ? undefined : directory.cluster(from);
  return {
    need: { ...asked.need, without },
    options: { ...asked.options, today, from: own?.id, near: seatOf(own), preferOthers, languages, limit },
  };
};

const seatOf = (place: { readonly lat?: number; readonly lng?: number } | undefined): MatchOptions['near'] =>
  place?.lat === undefined || place.lng === undefined ? undefined : { lat: place.lat, lng: place.lng };
