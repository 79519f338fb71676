import type { Table } from '../messages.js';
import { tableLoader, type TextsLike } from '../tables.js';
import type { needMatchEn } from './need-match-en.js';

export type NeedMatchKey = keyof typeof needMatchEn;

/** The texts of need-match in one language. They are loaded with the element, as most pages have none. */
export type NeedMatchMessages = TextsLike<typeof needMatchEn>;

export type NeedMatchTable = Table<NeedMatchKey>;

export const loadNeedMatchMessages: (lang: string) => Promise<NeedMatchTable> = tableLoader(
  async () => (await import('./need-match-en.js')).needMatchEn,
  {
    de: async () => (await import('./need-match-de.js')).needMatchDe,
    es: async () => (await import('./need-match-es.js')).needMatchEs,
    fr: async () => (await import('./need-match-fr.js')).needMatchFr,
    it: async () => (await import('./need-match-it.js')).needMatchIt,
    nl: async () => (await import('./need-match-nl.js')).needMatchNl,
  },
);
