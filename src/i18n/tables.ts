import { baseOf, withOverrides, type Plural, type Table } from './messages.js';

/** The texts of an element in English, from which the keys of all its tables are taken. */
type Texts = Readonly<Record<string, string | Plural>>;

/** The same texts in another language: a sentence where English has one, one per plural category where it has several. */
export type TextsLike<English extends Texts> = Readonly<{
  [Key in keyof English]: English[Key] extends string ? string : Plural;
}>;

/**
 * Makes the loader of an element's own texts, which come with the element. Each language is a file of its own, so that
 * a page loads no other than its own; English stands in for one that is not shipped or cannot be had.
 *
 * @param shipped the languages' tags, without region, each with how its file is imported
 */
export const tableLoader =
  <English extends Texts>(
    english: () => Promise<English>,
    shipped: Readonly<Record<string, () => Promise<TextsLike<English>>>>,
  ): ((lang: string) => Promise<Table<keyof English & string>>) =>
  async (lang) => {
    const key = baseOf(lang);
    const load: () => Promise<Texts> = (Object.hasOwn(shipped, key) ? shipped[key] : undefined) ?? english;
    const messages = await load().catch(english);
    return withOverrides<keyof English & string>(key, messages);
  };
