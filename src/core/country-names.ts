import type { CountryCode, LanguageTag } from './model.js';

const namers = new Map<LanguageTag, Intl.DisplayNames | undefined>();

const namerFor = (lang: LanguageTag): Intl.DisplayNames | undefined => {
  if (!namers.has(lang)) namers.set(lang, createNamer(lang));
  return namers.get(lang);
};

/** Undefined for a tag that Intl refuses: the page's `lang` may be anything. */
const createNamer = (lang: LanguageTag): Intl.DisplayNames | undefined => {
  try {
    return new Intl.DisplayNames([lang], { type: 'region' });
  } catch {
    return undefined;
  }
};

/** The country's name in the language, or its code where the runtime knows no name. */
export const countryName = (code: CountryCode, lang: LanguageTag): string => {
  try {
    return namerFor(lang)?.of(code) ?? code;
  } catch {
    return code;
  }
};
