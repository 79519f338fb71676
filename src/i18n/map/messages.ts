import type { Table } from '../messages.js';
import type { TextsLike } from '../tables.js';
import type { mapEn } from './map-en.js';

type English = typeof mapEn;

export type MapKey = keyof English;

/** The texts of the map in one language. They are loaded with the map, as most pages have none. */
export type MapMessages = TextsLike<English>;

export type MapTable = Table<MapKey>;

/** The languages that the map speaks, each with how its words are fetched. */
export interface MapLanguages extends Readonly<Record<string, () => Promise<MapMessages>>> {
  readonly en: () => Promise<English>;
}

export const mapLanguages: MapLanguages = {
  de: async () => (await import('./map-de.js')).mapDe,
  en: async () => (await import('./map-en.js')).mapEn,
  es: async () => (await import('./map-es.js')).mapEs,
  fr: async () => (await import('./map-fr.js')).mapFr,
  it: async () => (await import('./map-it.js')).mapIt,
  nl: async () => (await import('./map-nl.js')).mapNl,
};
