import { preferredLabel } from '../concept-label.js';
import type { Directory } from '../directory.js';
import { localise, type LocalisedText } from '../localised-text.js';
import type { LanguageTag } from '../model.js';
import type { CoverageItem } from './coverage-rows.js';

/** What a stage or a competence is called in the first of the languages that it has a name in, else its id. */
export const coverageName = (
  directory: Directory,
  { kind, id }: CoverageItem,
  preferred: readonly LanguageTag[],
): LocalisedText => {
  if (kind === 'competence') return preferredLabel(directory, id, preferred);
  const stage = directory.dataset.stages.find((known) => known.id === id);
  return localise(stage?.name, preferred) ?? { value: id };
};
