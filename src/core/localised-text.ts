import type { LanguageTag, Text } from './model.js';

/** A text in one language, ready to show: `lang` is undefined where the dataset does not say. */
export interface LocalisedText {
  readonly value: string;
  readonly lang?: LanguageTag;
}

/** `de` for `de-CH`; the tag itself, in lower case, when it has no subtags. */
export const baseLanguage = (tag: LanguageTag): string => tag.toLowerCase().split('-', 1)[0] ?? '';

const withLanguage = (texts: ReadonlyMap<LanguageTag, string>, wanted: LanguageTag): LocalisedText | undefined => {
  const exact = texts.get(wanted);
  if (exact !== undefined) return { value: exact, lang: wanted };
  const base = baseLanguage(wanted);
  for (const [lang, value] of texts) if (baseLanguage(lang) === base) return { value, lang };
  return undefined;
};

/**
 * The text in the first language of `preferred` that it has, else in English, else in whatever language it has.
 * A plain string is in the dataset's default language, which is the last of `preferred` by convention.
 */
export const localise = (text: Text | undefined, preferred: readonly LanguageTag[]): LocalisedText | undefined => {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { value: text, lang: preferred.at(-1) };
  for (const wanted of [...preferred, 'en']) {
    const found = withLanguage(text, wanted);
    if (found) return found;
  }
  return allTexts(text)[0];
};

/** Every text in every language, for searching. */
export const allTexts = (text: Text | undefined): readonly LocalisedText[] => {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ value: text }];
  return [...text].map(([lang, value]) => ({ value, lang }));
};
