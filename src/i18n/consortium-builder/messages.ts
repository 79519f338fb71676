import type { Table } from '../messages.js';
import { tableLoader, type TextsLike } from '../tables.js';
import type { consortiumBuilderEn } from './consortium-builder-en.js';

export type ConsortiumBuilderKey = keyof typeof consortiumBuilderEn;

/** The texts of consortium-builder in one language. They are loaded with the element, as most pages have none. */
export type ConsortiumBuilderMessages = TextsLike<typeof consortiumBuilderEn>;

export type ConsortiumBuilderTable = Table<ConsortiumBuilderKey>;

export const loadConsortiumBuilderMessages: (lang: string) => Promise<ConsortiumBuilderTable> = tableLoader(
  async () => (await import('./consortium-builder-en.js')).consortiumBuilderEn,
  {
    de: async () => (await import('./consortium-builder-de.js')).consortiumBuilderDe,
    es: async () => (await import('./consortium-builder-es.js')).consortiumBuilderEs,
    fr: async () => (await import('./consortium-builder-fr.js')).consortiumBuilderFr,
    it: async () => (await import('./consortium-builder-it.js')).consortiumBuilderIt,
    nl: async () => (await import('./consortium-builder-nl.js')).consortiumBuilderNl,
  },
);
