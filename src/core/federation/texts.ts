import type { LanguageTag, Text } from '../model.js';

/** A text whose language is named, where it is not the directory's own. */
export const inLanguage = (text: Text, lang: LanguageTag, own: LanguageTag): Text =>
  typeof text === 'string' && lang !== own ? new Map([[lang, text]]) : text;

const byLanguage = (text: Text, own: LanguageTag): ReadonlyMap<LanguageTag, string> =>
  typeof text === 'string' ? new Map([[own, text]]) : text;

/** All languages of all texts; where two have one language, the earlier text stands. */
export const joinTexts = (texts: readonly Text[], own: LanguageTag): Text | undefined => {
  const [first, ...others] = texts;
  if (first === undefined || others.length === 0) return first;
  const joined = new Map([...others].reverse().flatMap((text) => [...byLanguage(text, own)]));
  const ordered = new Map(byLanguage(first, own));
  for (const [lang, value] of joined) if (!ordered.has(lang)) ordered.set(lang, value);
  return typeof first === 'string' && ordered.size === 1 ? first : ordered;
};
