import { baseOf, withOverrides, type Plural, type Table } from '../messages.js';
import type { mapEn } from './map-en.js';

export type MapKey = keyof typeof mapEn;

type PluralMapKey = { [Key in MapKey]: (typeof mapEn)[Key] extends string ? never : Key }[MapKey];

/** The texts of the map in one language. They are loaded with the map, as most pages have none. */
export type MapMessages = Readonly<{ [Key in MapKey]: Key extends PluralMapKey ? Plural : string }>;

export type MapTable = Table<MapKey>;

const english = async (): Promise<MapMessages> => (await import('./map-en.js')).mapEn;

const shipped: ReadonlyMap<string, () => Promise<MapMessages>> = new Map([
  ['de', async () => (await import('./map-de.js')).mapDe],
  ['es', async () => (await import('./map-es.js')).mapEs],
  ['fr', async () => (await import('./map-fr.js')).mapFr],
  ['it', async () => (await import('./map-it.js')).mapIt],
  ['nl', async () => (await import('./map-nl.js')).mapNl],
]);

/** The table of the language, English when it is not shipped or its file cannot be had. */
export const loadMapMessages = async (lang: string): Promise<MapTable> => {
  const key = baseOf(lang);
  const messages = await (shipped.get(key) ?? english)().catch(english);
  return withOverrides(key, messages);
};
