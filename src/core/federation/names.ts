import type { Member } from '../model.js';
import { fold, isLegalForm, isStopWord, words } from '../text.js';

const isWeak = (word: string): boolean => isLegalForm(word) || isStopWord(word);

/** The words of a name in their canonical spelling, without those that many names have for form's sake. */
export const wordsOfName = (name: string): readonly string[] => {
  const all = words(name).flatMap(({ value, joined }) => (joined ? [] : [value]));
  const strong = all.filter((word) => !isWeak(word));
  return strong.length > 0 ? strong : all;
};

/** The main name and all others, each once. */
export const namesOf = ({ name, names }: Member): readonly string[] => [
  ...new Map([name, ...names.map(({ value }) => value)].map((value) => [fold(value), value])).values(),
];

/** Digits, and Roman numerals or a single capital letter at the end. */
const numeral = /\d+|(?<=\s)(?:[IVX]+|[A-Z])$/g;

/** Numbers tell otherwise equal names apart: `UMR 1208` and `UMR 1210`, `Lyon I` and `Lyon II`. */
export const numbersOf = (name: string): string => (name.match(numeral) ?? []).join(' ');
