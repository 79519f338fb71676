import { canonical, isLegalForm, isStopWord, words } from '../text.js';
import { formsOf } from './inflection.js';
import type { Vocabulary } from './vocabulary.js';

/** A word of a query. */
export interface Token {
  readonly value: string;
  /** Where it stands in the query's text. */
  readonly start: number;
  readonly end: number;
  /** Stop words and legal forms help but nobody has to have them. */
  readonly isRequired: boolean;
  /** Written in capitals among small letters. */
  readonly isAcronym: boolean;
  /** Still being typed: it may go on. */
  readonly isOpen: boolean;
  /** Words of the directory that are this token written together with its neighbour. */
  readonly joins: readonly number[];
}

export interface Query {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** How many of the tokens are required. */
  readonly required: number;
  /** A last letter or two: too little to search for, enough to prefer a name. */
  readonly fragment: string;
}

/** What is longer was pasted by mistake; whole addresses fit. */
const maxLength = 400;
const maxTokens = 30;
/** A piece of a word that is still being typed has to be this long to be looked for in all words. */
export const minWord = 3;
/** Shorter pieces than this are too common for a word to be taken apart into them. */
const minPiece = 4;
const maxAcronym = 10;

/** Whether a word is written as acronyms are. */
const isCapitals = (typed: string): boolean =>
  typed.length > 1 && typed.length <= maxAcronym && typed === typed.toUpperCase() && typed !== typed.toLowerCase();

export const analyse = (input: string, vocabulary: Vocabulary): Query => {
  const text = input.slice(0, maxLength);
  const found = words(text)
    .filter(({ joined }) => !joined)
    .slice(0, maxTokens);
  const isMixed = text !== text.toUpperCase();
  const typed = found.map(({ value, start, end }) => ({
    value,
    start,
    end,
    isAcronym: isMixed && isCapitals(text.slice(start, end)),
    isOpen: end === text.length,
    joins: [],
  }));
  const tokens = typed.map((token) => ({
    ...token,
    isRequired: !isStop(token) && !isLegalForm(token.value) && token.value.length > 1,
  }));
  const { kept, fragment } = withoutFragment(tokens);
  const pieces = withoutStopWords(kept).flatMap((token) => split(token, vocabulary));
  const required = pieces.filter(({ isRequired }) => isRequired).length;
  return { text, tokens: withJoins(pieces, vocabulary), required, fragment };
};

/** `HET` in capitals is no article. */
const isStop = ({ value, isAcronym }: Pick<Token, 'value' | 'isAcronym'>): boolean => !isAcronym && isStopWord(value);

const withoutFragment = (tokens: readonly Token[]): { kept: readonly Token[]; fragment: string } => {
  const last = tokens.at(-1);
  const before = tokens.slice(0, -1);
  const isShort = last?.isOpen && last.value.length < minWord;
  const isFragment = isShort && before.some(({ isRequired }) => isRequired || !last.isRequired);
  return isFragment ? { kept: before, fragment: last.value } : { kept: tokens, fragment: '' };
};

/** A query of nothing but stop words asks for just these. */
const withoutStopWords = (tokens: readonly Token[]): readonly Token[] => {
  const kept = tokens.filter((token) => token.isOpen || !isStop(token));
  if (kept.some(({ isRequired }) => isRequired)) return kept;
  return tokens.map((token) => ({ ...token, isRequired: true }));
};

/** `drehteilefertigung` is two words where the directory knows only these. */
const split = (token: Token, vocabulary: Vocabulary): readonly Token[] => {
  const { value, isOpen } = token;
  if (value.length < 2 * minPiece || isKnown(vocabulary, value)) return [token];
  for (let at = value.length - minPiece; at >= minPiece; at--) {
    const [head, tail] = [value.slice(0, at), value.slice(at)];
    const first = [head, head.replace(/s$/, '')].find((word) => vocabulary.find(word) >= 0);
    if (first && (isOpen ? hasStart(vocabulary, tail) : vocabulary.find(tail) >= 0))
      return [
        { ...token, value: first, isOpen: false },
        { ...token, value: tail },
      ];
  }
  return [token];
};

const isKnown = (vocabulary: Vocabulary, word: string): boolean =>
  hasStart(vocabulary, word) || formsOf(word, vocabulary).size > 0;

const hasStart = (vocabulary: Vocabulary, word: string): boolean => {
  const { from, to } = vocabulary.startingWith(word);
  return from < to;
};

/** `micro electronics` also means `microelectronics`, for both words. */
const withJoins = (tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] => {
  const joined = tokens.map(({ value }, index) => {
    const next = tokens[index + 1]?.value;
    return next === undefined ? -1 : vocabulary.find(canonical(value + next));
  });
  return tokens.map((token, index) => ({
    ...token,
    joins: [joined[index - 1] ?? -1, joined[index] ?? -1].filter((id) => id >= 0),
  }));
};
