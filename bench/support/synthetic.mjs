import { seeded } from '../../scripts/random.mjs';

/**
 * Members made up from a real directory: each takes a real member's names as a pattern, keeps the words that several
 * members share (`University`, `GmbH`) and gets other rare words. How fast new words appear follows Heaps' law
 * (vocabulary ~ members^0.6), how they are spelt follows the letters of the real ones, and what they are worth in a
 * search is as skewed as in the real list.
 */

/** Words in fewer members than this are rare: they name the one, not the kind. */
const sharedBy = 6;
const newWords = { factor: 20, exponent: -0.4 };
const letters = /[\p{L}\p{M}\p{N}]+/gu;

const wordsIn = (text) => text.match(letters) ?? [];

/** Chain of letters: what follows each two letters in the words, as a string to pick from. */
const letterChain = (words) => {
  const following = new Map();
  for (const word of words) {
    const text = `^^${word.toLowerCase()}$`;
    for (let at = 2; at < text.length; at++) {
      const pair = text.slice(at - 2, at);
      following.set(pair, (following.get(pair) ?? '') + text[at]);
    }
  }
  return following;
};

const inventWord = (chain, chance) => {
  let text = '^^';
  while (text.length < 18) {
    const next = chance.pick(chain.get(text.slice(-2)));
    if (next === '$' && text.length > 5) break;
    if (next !== '$') text += next;
    else text = '^^';
  }
  return text.charAt(2).toUpperCase() + text.slice(3);
};

const acronym = (length, chance) =>
  [...Array(Math.max(2, length)).keys()].map(() => chance.pick('ABCDEFGHILMNOPRSTU')).join('');

const frequencies = (members) => {
  const counts = new Map();
  for (const { name, names = [] } of members)
    for (const word of new Set([name, ...names.map(({ value }) => value)].flatMap(wordsIn)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Gives each rare word of a member another one, the same wherever the member has it. */
const renamer = (counts, chance) => {
  const chain = letterChain([...counts.keys()].filter((word) => word.length > 3));
  const invented = [];
  const nextWord = () => {
    const chanceOfNew = newWords.factor * (invented.length + 1) ** newWords.exponent;
    invented.push(
      invented.length === 0 || chance.next() < chanceOfNew ? inventWord(chain, chance) : chance.pick(invented),
    );
    return invented.at(-1);
  };
  return () => {
    const given = new Map();
    return (text) =>
      text.replace(letters, (word) => {
        if (word.length < 4 || counts.get(word) >= sharedBy) return word;
        if (!given.has(word)) given.set(word, nextWord());
        return given.get(word);
      });
  };
};

/**
 * @param {object} dataset the real one, in our shape
 * @param {number} size how many members
 * @param {number} seed
 */
export const syntheticDataset = (dataset, size, seed) => {
  const chance = seeded(seed);
  const renamed = renamer(frequencies(dataset.members), chance);
  const members = [];
  for (let number = 0; number < size; number++) {
    const pattern = chance.pick(dataset.members);
    const rename = renamed();
    members.push({
      ...pattern,
      id: `member-${number}`,
      name: rename(pattern.name),
      names: (pattern.names ?? []).map((name) =>
        name.type === 'acronym'
          ? { ...name, value: acronym(name.value.length, chance) }
          : { ...name, value: rename(name.value) },
      ),
      competences: chance.pick(dataset.members).competences,
      sites: chance.pick(dataset.members).sites,
      description: undefined,
    });
  }
  return { ...dataset, members };
};

const swapped = (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

/** What visitors type to find one member, by what they do to its name. */
const mistakes = {
  exact: ({ name }) => name,
  'one typo': ({ name }, chance) => {
    const at = 1 + chance.below(Math.max(1, name.length - 2));
    return name.slice(0, at) + name.slice(at + 1);
  },
  transposition: ({ name }, chance) => swapped(name, 1 + chance.below(Math.max(1, name.length - 3))),
  'no accents': ({ name }) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  'word order': ({ name }) => wordsIn(name).reverse().join(' '),
  'name + city': ({ name, sites: [site] = [] }) => `${name} ${site?.city ?? ''}`,
};

/** @returns queries of all kinds in turn, each with the member that it is about */
export const syntheticQueries = ({ members }, size, seed) => {
  const chance = seeded(seed);
  const kinds = Object.keys(mistakes);
  return [...Array(size).keys()].map((number) => {
    const member = chance.pick(members);
    const kind = kinds[number % kinds.length];
    return { query: mistakes[kind](member, chance).slice(0, 60), class: kind, relevant_ids: [member.id] };
  });
};
