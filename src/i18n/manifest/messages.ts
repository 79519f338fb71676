import type { Table } from '../messages.js';
import { tableLoader, type TextsLike } from '../tables.js';
import type { manifestEn } from './manifest-en.js';

export type ManifestKey = keyof typeof manifestEn;

/** What is said of an alliance's feeds in one language. */
export type ManifestMessages = TextsLike<typeof manifestEn>;

export const loadManifestMessages: (lang: string) => Promise<Table<ManifestKey>> = tableLoader(
  async () => (await import('./manifest-en.js')).manifestEn,
  {
    de: async () => (await import('./manifest-de.js')).manifestDe,
    es: async () => (await import('./manifest-es.js')).manifestEs,
    fr: async () => (await import('./manifest-fr.js')).manifestFr,
    it: async () => (await import('./manifest-it.js')).manifestIt,
    nl: async () => (await import('./manifest-nl.js')).manifestNl,
  },
);
