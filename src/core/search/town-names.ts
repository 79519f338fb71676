import { words } from '../text.js';
import { FIELD, fieldBits, fieldMask } from './fields.js';
import type { TextIndex } from './text-index.js';

/** So many members have the word in their names, and this share of them are in the town. */
const minMembers = 2;
const minShare = 0.6;
/** Among short words, many sound alike by chance. */
const minLength = 4;
/** Words of more names are no town's. */
const maxPostings = 4000;

/**
 * Towns by their names in other languages, which no dataset lists: `München` stands in the names of members who are in
 * `Munich`, of hardly anyone else, and sounds like it.
 */
export class TownNames {
  readonly #index: TextIndex;
  readonly #known = new Map<number, number>();

  constructor(index: TextIndex) {
    this.#index = index;
  }

  /** The word that the directory calls the same town by, or -1. */
  of(word: number): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const town = this.#find(word);
    this.#known.set(word, town);
    return town;
  }

  #find(word: number): number {
    const { postings, vocabulary } = this.#index;
    if (vocabulary.length(word) < minLength) return -1;
    const [from, to] = [postings.offsets[word]!, postings.offsets[word + 1]!];
    if (to - from < minMembers || to - from > maxPostings) return -1;
    const town = this.#commonTown(namedBy(postings.values.subarray(from, to)));
    const [only, next] = town === undefined ? [] : words(town);
    const isAlike = only && !next && soundAlike(vocabulary.word(word), only.value);
    return isAlike ? vocabulary.find(only.value) : -1;
  }

  /** The town where most of the members are. */
  #commonTown(members: ReadonlySet<number>): string | undefined {
    const { values, byMember } = this.#index.topics.columns.city.column;
    const counts = new Map<number, number>();
    for (const member of members)
      for (let at = byMember.offsets[member]!; at < byMember.offsets[member + 1]!; at++)
        counts.set(byMember.values[at]!, (counts.get(byMember.values[at]!) ?? 0) + 1);
    const least = Math.max(minMembers, minShare * members.size);
    const [found] = [...counts].find(([, count]) => count >= least) ?? [];
    return found === undefined ? undefined : values[found];
  }
}

/** The members that the postings find in a name. */
const namedBy = (postings: Uint32Array): ReadonlySet<number> => {
  const members = new Set<number>();
  for (const posting of postings) if ((posting & fieldMask) !== FIELD.text) members.add(posting >>> fieldBits);
  return members;
};

/** Consonants that languages write differently; vowels, and `h`, change the most. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/c(?=[eiy])|x|z/g, 's'],
  [/[kq]/g, 'c'],
  [/[wf]|ph/g, 'v'],
  [/\B[aeiouyhj]/g, ''],
  [/(.)\1+/g, '$1'],
];

const consonantsOf = (word: string): string =>
  sounds.reduce((text, [letters, sound]) => text.replace(letters, sound), word);

/** Whether two words begin with the same consonant, and one has all consonants of the other and at most one more. */
const soundAlike = (one: string, other: string): boolean => {
  const [short, long] = [consonantsOf(one), consonantsOf(other)].sort((a, b) => a.length - b.length);
  if (!short || !long || one === other || !long.startsWith(short.charAt(0))) return false;
  if (long.length > short.length + 1) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
};
