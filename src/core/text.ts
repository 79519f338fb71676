/**
 * Words, as visitors and data keepers write them, brought to one spelling: `Präzision`, `Praezision` and `PRAZISION`
 * are the same word, `S.r.l.` is `srl`, `l’innovation` is `innovation`, `micro-technique` is both words and their join.
 * Offsets always address the original text, in UTF-16 code units.
 */

/** A word of a text in its canonical spelling, and where it stands. */
export interface Word {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The word is a whole hyphenated or elided group written together; its parts are listed as well. */
  readonly joined: boolean;
}

/** Letters that Unicode does not decompose, as they are typed on a keyboard without them. */
const undecomposed: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ĸ', 'k'],
  ['ς', 'σ'],
  ['ʼ', ''],
]);

/** Folding leaves these alone but for their case. */
const ascii = /^[\0-\x7f]*$/;

/** Lower case without marks and strokes; anything but letters and digits stays where it is. */
export const fold = (text: string): string => (ascii.test(text) ? text.toLowerCase() : foldLetters(text));

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþıħŧŋĸςʼ]/g, (letter) => undecomposed.get(letter) ?? letter);

/**
 * One spelling for the transliterations of umlauts and rings, by the rule of Lucene's GermanNormalizationFilter:
 * `ae oe ue aa` lose their second letter, but `ue` keeps it after a vowel or q (`neue`, `technique`).
 */
export const canonical = (folded: string): string => (settled.test(folded) ? folded : settle(folded));

/** Most words are canonical already, and seeing that is cheaper than four replacements. */
const settled = /^(?!.*(?:[aou]e|aa))[a-z0-9]*$/;

const settle = (folded: string): string =>
  folded
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/(^|[^aeiouqy])ue/g, '$1u')
    .replace(/aa/g, 'a');

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Legal forms, canonical: they tell organisations apart but nobody misses them. */
const legalForms = list(
  'sa sas sasu sarl sarls gmbh ggmbh mbh ag kg kgaa ohg ev eg ek se ltd limited plc llc inc corp bv nv bvba srl srls spa sl slu lda sp zoo doo sro ab oy oyj as aps asbl vzw co cie',
);

/** Articles and prepositions in FR DE EN NL IT ES, canonical. */
const stopWords = list(
  'de des du la le les l d et a au aux en pour sur der die das den dem und fur von im in mit zu zur zum the of and for to at on by el los las y e il lo gli i di da del della dei delle dell van het een voor per con',
);

export const isLegalForm = (word: string): boolean => legalForms.has(word);
export const isStopWord = (word: string): boolean => stopWords.has(word);

const apostrophes = "'’‘´`";

/** Letters, marks and digits; hyphens, dots, apostrophes and & belong to a group between two of them. */
const groups = /[\p{L}\p{M}\p{N}]+(?:['’‘´`\-‐‑–.&][\p{L}\p{M}\p{N}]+)*/gu;

export const groupsOf = (text: string): readonly string[] => text.match(groups) ?? [];

/** Articles that French and Italian (and Catalan) hang on the next word. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|all|dall|nell|sull|un)$/;

const undivided = /^[\p{L}\p{M}\p{N}]+$/u;

/** The word of a group that is a single one, as most are; undefined for the others. */
export const onlyWord = (group: string): string | undefined =>
  (undivided.test(group) && canonical(fold(group))) || undefined;

/** The words of one group of `groupsOf`; offsets are relative to the group. */
export const wordsOfGroup = (group: string): readonly Word[] => {
  const only = onlyWord(group);
  if (only !== undefined) return [{ value: only, start: 0, end: group.length, joined: false }];
  const parts = [...group.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const whole: Word = { value: canonical(fold(group)), start: 0, end: group.length, joined: false };
  if (!whole.value) return [];
  if (parts.every(([part]) => part.length === 1)) return [whole];
  const found: Word[] = [];
  for (const { 0: part, index: start } of parts) {
    const end = start + part.length;
    const last = found.at(-1);
    if (last && part.length === 1 && isApostrophe(group, start - 1))
      found[found.length - 1] = suffixed(group, last, end);
    else if (!isElided(group, part, end)) found.push({ value: canonical(fold(part)), start, end, joined: false });
  }
  const isNew = found.every(({ value }) => value !== whole.value);
  return [...found.filter(({ value }) => value), ...(isNew ? [{ ...whole, joined: true }] : [])];
};

const isApostrophe = (group: string, at: number): boolean => apostrophes.includes(group.charAt(at) || ' ');

/** `King’s` is the word `kings`. */
const suffixed = (group: string, word: Word, end: number): Word => ({
  ...word,
  value: canonical(fold(group.slice(word.start, end))),
  end,
});

const isElided = (group: string, part: string, end: number): boolean =>
  isApostrophe(group, end) && elided.test(part.toLowerCase());

/** All words of a text in order, each group's join after its parts. */
export const words = (text: string): readonly Word[] => {
  const found: Word[] = [];
  for (const { 0: group, index } of text.matchAll(groups))
    for (const word of wordsOfGroup(group)) found.push({ ...word, start: word.start + index, end: word.end + index });
  return found;
};

/**
 * The end of the shortest piece of the text from `start` that holds the first `length` canonical letters, never
 * beyond `end`, with the marks that belong to its last letter.
 */
export const endOfLetters = (text: string, start: number, end: number, length: number): number => {
  let at = start;
  while (at < end && canonical(fold(text.slice(start, at))).length < length) at = afterCharacter(text, at, end);
  return at;
};

/** The offset after the character at `at` and its combining marks. */
const afterCharacter = (text: string, at: number, end: number): number => {
  let next = at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
  while (next < end && /^\p{M}/u.test(text.slice(next, next + 2))) next += text.codePointAt(next)! > 0xffff ? 2 : 1;
  return next;
};
