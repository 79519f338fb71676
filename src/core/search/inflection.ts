import type { Vocabulary } from './vocabulary.js';

/** Endings of one word in its other number, gender or case, in the languages of the interface; canonical spelling. */
const endings: readonly (readonly [string, string])[] = [
  ['', 's'],
  ['', 'e'],
  ['', 'n'],
  ['', 'en'],
  ['', 'es'],
  ['', 'er'],
  ['y', 'ies'],
  ['al', 'aux'],
  ['u', 'ux'],
  ['o', 'i'],
  ['a', 'e'],
  ['e', 'i'],
  ['io', 'i'],
  ['ca', 'che'],
  ['co', 'chi'],
  ['ga', 'ghe'],
  ['eel', 'elen'],
];

/** Shorter beginnings are shared by words that have nothing to do with each other. */
const minStem = 4;
const maxEnding = 4;

/** The words of the directory that are the given one in the singular if it is a plural, and the other way round. */
export const formsOf = (word: string, vocabulary: Vocabulary): ReadonlySet<number> => {
  const found = new Set<number>();
  const near = vocabulary.startingWith(word.slice(0, Math.max(minStem, word.length - maxEnding)));
  if (near.from === near.to) return found;
  const exchange = (ending: string, other: string): void => {
    const stem = word.length - ending.length;
    const id = stem >= minStem && word.endsWith(ending) ? vocabulary.find(word.slice(0, stem) + other, near) : -1;
    if (id >= 0) found.add(id);
  };
  for (const [one, other] of endings) {
    exchange(one, other);
    exchange(other, one);
  }
  return found;
};
