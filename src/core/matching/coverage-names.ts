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
  const labels = [...(directory.competence(id)?.labels ?? [])].map(([lang, { pref }]) => [lang, pref] as const);
  const name = kind === 'stage' ? directory.dataset.stages.find((stage) => stage.id === id)?.name : new Map(labels);
  return localise(name, preferred) ?? { value: id };
};
