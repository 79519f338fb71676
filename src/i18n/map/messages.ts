import type { Table } from '../messages.js';
import { tableLoader, type TextsLike } from '../tables.js';
import type { mapEn } from './map-en.js';

export type MapKey = keyof typeof mapEn;

/** The texts of the map in one language. They are loaded with the map, as most pages have none. */
export type MapMessages = TextsLike<typeof mapEn>;

export type MapTable = Table<MapKey>;

export const loadMapMessages: (lang: string) => Promise<MapTable> = tableLoader(
  async () => (await import('./map-en.js')).mapEn,
  {
    de: async () => (await import('./map-de.js')).mapDe,
    es: async () => (await import('./map-es.js')).mapEs,
    fr: async () => (await import('./map-fr.js')).mapFr,
    it: async () => (await import('./map-it.js')).mapIt,
    nl: async () => (await import('./map-nl.js')).mapNl,
  },
);
