import { clusterName } from '../../core/cluster-identity.js';
import type { Directory } from '../../core/directory.js';
import { coverageName } from '../../core/matching/coverage-names.js';
import type { CoverageItem } from '../../core/matching/coverage-rows.js';
import type { LanguageTag } from '../../core/model.js';
import { say, type Language, type Sentence, type SentenceValues } from '../messages/say.js';

/** What the reports of this command need to know, whatever their format. */
export interface CoverageContext {
  readonly directory: Directory;
  readonly lang: Language;
  readonly preferred: readonly LanguageTag[];
  readonly tell: (sentence: Sentence, values?: SentenceValues) => string;
  readonly nameOf: (item: CoverageItem) => string;
  readonly competence: (id: string) => string;
  readonly cluster: (id: string) => string;
}

export const coverageContext = (directory: Directory, lang: Language): CoverageContext => {
  const preferred = [lang, directory.dataset.defaultLanguage];
  const nameOf = (item: CoverageItem): string => coverageName(directory, item, preferred).value;
  return {
    directory,
    lang,
    preferred,
    tell: (sentence, values) => say(lang, sentence, values),
    nameOf,
    competence: (id) => nameOf({ kind: 'competence', id }),
    cluster: (id) => clusterName(directory, id, preferred),
  };
};
