import { inSlices } from '../../../src/core/search/slices.js';
import { buildVocabulary, type Vocabulary } from '../../../src/core/search/vocabulary.js';

/** A vocabulary of the words, which are canonical already. */
export const vocabularyOf = (words: readonly string[]): Promise<Vocabulary> => {
  const sorted = [...new Set(words)].sort();
  const starts = sorted.reduce<readonly number[]>((all, word) => [...all, (all.at(-1) ?? 0) + word.length], [0]);
  return inSlices(buildVocabulary(sorted.join(''), new Uint32Array(starts)));
};
