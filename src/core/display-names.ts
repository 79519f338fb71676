import type { CountryCode, LanguageTag, Site } from './model.js';

type Kind = 'region' | 'language';

/** One namer per kind and language: making one costs far more than asking it, and lists ask for every row. */
const namers = new Map<string, Intl.DisplayNames | undefined>();

const namerFor = (kind: Kind, lang: LanguageTag): Intl.DisplayNames | undefined => {
  const key = `${kind} ${lang}`;
  if (!namers.has(key)) namers.set(key, createNamer(kind, lang));
  return namers.get(key);
};

/** Undefined for a tag that Intl refuses: the page's `lang` may be anything. */
const createNamer = (kind: Kind, lang: LanguageTag): Intl.DisplayNames | undefined => {
  try {
    return new Intl.DisplayNames([lang], { type: kind });
  } catch {
    return undefined;
  }
};

const nameOf = (kind: Kind, code: string, lang: LanguageTag): string => {
  try {
    return namerFor(kind, lang)?.of(code) ?? code;
  } catch {
    return code;
  }
};

/** The country's name in the language, or its code where the runtime knows no name. */
export const countryName = (code: CountryCode, lang: LanguageTag): string => nameOf('region', code, lang);

/** Town and country, as far as they are known. */
export const placeName = (place: Pick<Site, 'city' | 'country'> | undefined, lang: LanguageTag): string => {
  const { city, country } = place ?? {};
  return [city, country && countryName(country, lang)].filter(Boolean).join(', ');
};

/** A language's name in another language, for example "German", or its tag where the runtime knows no name. */
export const languageName = (tag: LanguageTag, lang: LanguageTag): string => nameOf('language', tag, lang);
