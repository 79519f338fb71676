import type { Table } from '../messages.js';
import { tableLoader, type TextsLike } from '../tables.js';
import type { valueChainEn } from './value-chain-en.js';

export type ValueChainKey = keyof typeof valueChainEn;

/** The texts of `<value-chain>` in one language. They are loaded with the element, as most pages have none. */
export type ValueChainMessages = TextsLike<typeof valueChainEn>;

export type ValueChainTable = Table<ValueChainKey>;

export const loadValueChainMessages: (lang: string) => Promise<ValueChainTable> = tableLoader(
  async () => (await import('./value-chain-en.js')).valueChainEn,
  {
    de: async () => (await import('./value-chain-de.js')).valueChainDe,
    es: async () => (await import('./value-chain-es.js')).valueChainEs,
    fr: async () => (await import('./value-chain-fr.js')).valueChainFr,
    it: async () => (await import('./value-chain-it.js')).valueChainIt,
    nl: async () => (await import('./value-chain-nl.js')).valueChainNl,
  },
);
