import type { Directory } from './directory.js';
import { localise, type LocalisedText } from './localised-text.js';
import type { LanguageTag } from './model.js';

/** A concept's preferred label in the first of the languages that has one, or its id where the directory knows none. */
export const preferredLabel = (directory: Directory, id: string, preferred: readonly LanguageTag[]): LocalisedText => {
  const labels = [...(directory.competence(id)?.labels ?? [])].map(([lang, { pref }]) => [lang, pref] as const);
  return localise(new Map(labels), preferred) ?? { value: id };
};
