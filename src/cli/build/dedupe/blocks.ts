import type { Profile } from './compare.js';
import type { NameForm, Vocabulary } from './names.js';

/** Rows that have something in common which few others have: only these are worth comparing. */
export type Blocks = ReadonlyMap<string, readonly number[]>;

/** A name's rarest words under which it is looked up: with three, one may be misspelled and one missing. */
const rarestWords = 3;

/** Larger blocks hold what is common rather than what is alike; equal names are found by their letters anyway. */
const largestBlock = 60;

const rarest = ({ words }: NameForm, vocabulary: Vocabulary): readonly number[] =>
  [...words].sort((one, other) => vocabulary.countOf(one) - vocabulary.countOf(other)).slice(0, rarestWords);

function* keysOfName(name: NameForm, { place }: Profile, vocabulary: Vocabulary): Generator<string> {
  for (const word of rarest(name, vocabulary)) yield `w ${String(word)}`;
  if (name.acronym) yield `a ${name.acronym}`;
  for (const initials of name.initials) if (initials.length >= 3) yield `a ${initials}`;
  const start = name.letters.slice(0, 5);
  for (const city of place.cities) {
    yield `n ${name.letters} ${city}`;
    yield `p ${start} ${city}`;
  }
  yield `n ${name.letters}`;
}

function* keysOf(profile: Profile, vocabulary: Vocabulary): Generator<string> {
  for (const [scheme, value] of profile.identifiers) yield `i ${scheme} ${value}`;
  if (profile.domain) yield `d ${profile.domain}`;
  for (const name of profile.names) yield* keysOfName(name, profile, vocabulary);
}

/** @returns lists of positions in `profiles`, ascending; those that hold one row or far too many are left out */
export const blocksOf = (profiles: readonly Profile[], vocabulary: Vocabulary): Blocks => {
  const blocks = new Map<string, number[]>();
  for (const [at, profile] of profiles.entries())
    for (const key of new Set(keysOf(profile, vocabulary))) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  for (const [key, block] of blocks) if (block.length < 2 || block.length > largestBlock) blocks.delete(key);
  return blocks;
};

/** Each pair of rows that share a block, once, the earlier row first. */
export function* pairsOf(profiles: readonly Profile[], vocabulary: Vocabulary): Generator<readonly [Profile, Profile]> {
  const blocks = blocksOf(profiles, vocabulary);
  for (const [at, profile] of profiles.entries()) {
    const partners = new Set<number>();
    for (const key of keysOf(profile, vocabulary))
      for (const partner of blocks.get(key) ?? []) if (partner > at) partners.add(partner);
    for (const partner of partners) {
      const other = profiles[partner];
      if (other) yield [profile, other];
    }
  }
}
