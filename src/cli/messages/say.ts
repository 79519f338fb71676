/** The sentences of the tool. Each stands in all six languages side by side, so that none can be forgotten. */

export const languages = ['en', 'fr', 'de', 'nl', 'it', 'es'] as const;
export type Language = (typeof languages)[number];

/** A sentence per plural category of the language (Unicode CLDR); `other` always serves. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** One sentence in every language. `{name}` marks are filled in by `say`; `{count}` chooses the plural. */
export type Sentence = Readonly<Record<Language, string | Plural>>;

/** A table of sentences: `export const xWords = {…} as const satisfies Sentences`. */
export type Sentences = Readonly<Record<string, Sentence>>;

export type SentenceValues = Readonly<Record<string, string | number>>;

const plurals = new Map<Language, Intl.PluralRules>();
const numbers = new Map<Language, Intl.NumberFormat>();

const cached = <T>(cache: Map<Language, T>, lang: Language, create: () => T): T => {
  const found = cache.get(lang) ?? create();
  cache.set(lang, found);
  return found;
};

/** The number as the language writes it, grouped. */
export const sayNumber = (lang: Language, value: number): string =>
  cached(numbers, lang, () => new Intl.NumberFormat(lang)).format(value);

const inNumber = (lang: Language, text: string | Plural, count: number): string =>
  typeof text === 'string'
    ? text
    : (text[cached(plurals, lang, () => new Intl.PluralRules(lang)).select(count)] ?? text.other);

/** The sentence in the language, its marks filled in. Numbers are written as the language writes them. */
export const say = (lang: Language, sentence: Sentence, values: SentenceValues = {}): string =>
  inNumber(lang, sentence[lang], Number(values['count'] ?? 0)).replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = values[name];
    if (value === undefined) return mark;
    return typeof value === 'number' ? sayNumber(lang, value) : value;
  });

/** `fr` for `fr_BE.UTF-8` and `fr-CH`; undefined for a language that the tool does not speak. */
export const languageOf = (tag: string | undefined): Language | undefined => {
  const base = tag?.toLowerCase().split(/[-_.]/, 1)[0];
  return languages.find((language) => language === base);
};
