import { describe, expect, it } from 'vitest';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';
import { es } from '../../src/i18n/es.js';
import { fr } from '../../src/i18n/fr.js';
import { it as italian } from '../../src/i18n/it.js';
import { format, loadMessages, messagesNow, provideMessages, type Messages } from '../../src/i18n/messages.js';
import { nl } from '../../src/i18n/nl.js';

const tables: readonly (readonly [string, Messages])[] = [
  ['en', en],
  ['fr', fr],
  ['de', de],
  ['nl', nl],
  ['it', italian],
  ['es', es],
];

const sentencesOf = (message: Messages[keyof Messages]): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const marksOf = (sentence: string): readonly string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

describe.each(tables)('The table %s', (_lang, table) => {
  it('has every sentence of the English one, none of them empty', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(en).sort());
    expect(Object.values(table).flatMap(sentencesOf)).not.toContain('');
  });

  it('fills in the same values as the English one', () => {
    for (const [key, message] of Object.entries(table)) {
      const wanted = marksOf(sentencesOf(en[key as keyof typeof en]).at(-1) ?? '');
      for (const sentence of sentencesOf(message)) expect(marksOf(sentence), key).toEqual(wanted);
    }
  });
});

describe('Messages', () => {
  it.each([
    ['en', 0, '0 members'],
    ['en', 1, '1 member'],
    ['en', 2000, '2,000 members'],
    ['fr', 0, '0 membre'],
    ['fr', 1, '1 membre'],
    ['fr', 2, '2 membres'],
    ['fr', 1_000_000, '1\u202f000\u202f000 de membres'],
    ['de', 1, '1 Mitglied'],
    ['de', 2000, '2.000 Mitglieder'],
    ['nl', 1, '1 lid'],
    ['it', 2, '2 membri'],
    ['es', 1, '1 miembro'],
  ])('count right in %s: %i', async (lang, count, sentence) => {
    expect(format(await loadMessages(lang), 'results.count', { count })).toBe(sentence);
  });

  it('serve a regional language with the table of its base', async () => {
    expect((await loadMessages('de-CH')).lang).toBe('de');
    expect((await loadMessages('fr_FR')).lang).toBe('fr');
  });

  it('fall back to English, and say so, for a language we do not ship', () => {
    expect(messagesNow('pl')).toEqual({ lang: 'en', messages: en });
    expect(messagesNow('')).toEqual({ lang: 'en', messages: en });
  });

  it('take a value as text, never as another mark', () => {
    const table = { lang: 'en', messages: en };
    expect(format(table, 'results.noneFor', { query: '{count} $& <b>' })).toBe('No member found for “{count} $& <b>”');
  });

  it('can be replaced one by one, and a language can be added', async () => {
    provideMessages('en', { 'facet.cluster': 'Network' });
    expect(format(await loadMessages('en-GB'), 'facet.cluster')).toBe('Network');
    expect(format(await loadMessages('en-GB'), 'facet.country')).toBe('Country');
    provideMessages('pl', {
      'results.count': { one: '{count} członek', few: '{count} członków', other: '{count} członka' },
    });
    expect(format(await loadMessages('pl'), 'results.count', { count: 2 })).toBe('2 członków');
    provideMessages('en', { 'facet.cluster': en['facet.cluster'] });
  });
});
