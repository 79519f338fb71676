import { en } from './en.js';
import type { ConsortiumBuilderMessages } from './consortium-builder/messages.js';
import type { ManifestMessages } from './manifest/messages.js';
import type { MapMessages } from './map/messages.js';
import type { MeetingPlannerMessages } from './meeting-planner/messages.js';
import type { NeedMatchMessages } from './need-match/messages.js';
import type { ValueChainMessages } from './value-chain/messages.js';

/** A sentence per plural category of the language (Unicode CLDR); `other` always serves. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type MessageKey = keyof typeof en;

/** Keys whose sentence depends on a count. */
export type PluralKey = { [Key in MessageKey]: (typeof en)[Key] extends string ? never : Key }[MessageKey];

/** Every text a visitor can read that is not data, in one language. */
export type Messages = Readonly<{ [Key in MessageKey]: Key extends PluralKey ? Plural : string }>;

/** What stands for the `{name}` marks of a sentence. `count` also chooses the plural, and is written as a number. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A table and the language it is written in, which is English where the wanted one is not shipped. */
export interface Table<Key extends string> {
  readonly lang: string;
  readonly messages: Readonly<Record<Key, string | Plural>>;
}

export type MessageTable = Table<MessageKey>;

/** What a page may say in its own words: the texts that all elements share, and those that come with one of them. */
type Override = Partial<
  Messages &
    ConsortiumBuilderMessages &
    ManifestMessages &
    MapMessages &
    MeetingPlannerMessages &
    NeedMatchMessages &
    ValueChainMessages
>;

const english: MessageTable = { lang: 'en', messages: en };

/** Each language is a file of its own, so that a page loads no other than its own. */
const shipped: ReadonlyMap<string, () => Promise<Messages>> = new Map([
  ['de', async () => (await import('./de.js')).de],
  ['es', async () => (await import('./es.js')).es],
  ['fr', async () => (await import('./fr.js')).fr],
  ['it', async () => (await import('./it.js')).it],
  ['nl', async () => (await import('./nl.js')).nl],
]);

const overrides = new Map<string, Override>();
const loaded = new Map<string, MessageTable>([['en', english]]);

/**
 * Replaces texts of a language, or adds a language; what the table leaves out stays English. Call it before the
 * elements render.
 */
export const provideMessages = (lang: string, messages: Override): void => {
  const key = baseOf(lang);
  overrides.set(key, { ...overrides.get(key), ...messages });
  loaded.delete(key);
};

/** The table when it is there already, so that an element need not wait for one it has seen. */
export const messagesNow = (lang: string): MessageTable | undefined => {
  const key = baseOf(lang);
  if (!shipped.has(key) && !overrides.has(key)) return withOverrides('en', en);
  return loaded.get(key);
};

/** The table of the language, English when it is not shipped or its file cannot be had. */
export const loadMessages = async (lang: string): Promise<MessageTable> => {
  const now = messagesNow(lang);
  if (now) return now;
  const key = baseOf(lang);
  try {
    const table = withOverrides(key, (await shipped.get(key)?.()) ?? en);
    loaded.set(key, table);
    return table;
  } catch {
    return english;
  }
};

/** The table with the page's own words in it. */
export const withOverrides = <Key extends string>(lang: string, messages: Table<Key>['messages']): Table<Key> => ({
  lang,
  messages: { ...messages, ...overrides.get(lang) },
});

/** The language without its region. */
export const baseOf = (lang: string): string => lang.toLowerCase().split(/[-_]/, 1)[0] ?? '';

const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();

const cached = <T>(cache: Map<string, T>, lang: string, create: () => T): T => {
  const found = cache.get(lang) ?? create();
  cache.set(lang, found);
  return found;
};

/** The number as the language writes it, grouped. */
export const formatNumber = (lang: string, value: number): string =>
  cached(numberFormats, lang, () => new Intl.NumberFormat(lang)).format(value);

const sentence = <Key extends string>({ lang, messages }: Table<Key>, key: Key, count: number): string => {
  const message: string | Plural = messages[key];
  if (typeof message === 'string') return message;
  const category = cached(pluralRules, lang, () => new Intl.PluralRules(lang)).select(count);
  return message[category] ?? message.other;
};

/** The sentence for the key, with its marks filled in. Values are text: nothing in them is read as a mark or as markup. */
export const format = <Key extends string>(table: Table<Key>, key: Key, values: MessageValues = {}): string =>
  sentence(table, key, Number(values['count'] ?? 0)).replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = values[name];
    if (value === undefined) return mark;
    return typeof value === 'number' ? formatNumber(table.lang, value) : value;
  });
