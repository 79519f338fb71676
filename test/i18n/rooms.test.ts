import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plural } from '../../src/i18n/messages.js';

type Texts = Readonly<Record<string, string | Plural>>;

const folder = new URL('../../src/i18n/', import.meta.url);

/** The tables that come with an element: `src/i18n/ROOM/ROOM-LANGUAGE.ts`, each with one export. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
  const [, room, lang] = /^([\w-]+)[\\/][\w-]+-(\w\w)\.ts$/.exec(file) ?? [];
  return room && lang ? [{ room, lang, file }] : [];
});

const languages = ['de', 'en', 'es', 'fr', 'it', 'nl'];

const tables = await Promise.all(
  files.map(async ({ room, lang, file }) => {
    const module = (await import(new URL(file, folder).href)) as Readonly<Record<string, Texts>>;
    const [texts = {}] = Object.values(module);
    return { room, lang, texts };
  }),
);

const rooms = [...new Set(tables.map(({ room }) => room))];

const tableOf = (room: string, lang: string): Texts =>
  tables.find((table) => table.room === room && table.lang === lang)?.texts ?? {};

const sentencesOf = (text: string | Plural | undefined): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});

/** The marks of the fullest sentence: a plural's singular may do without its count. */
const marksOf = (text: string | Plural | undefined): readonly string[] =>
  [...new Set(sentencesOf(text).flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? []))].sort();

it('Every element with words of its own has them in all six languages', () => {
  expect(rooms).toEqual(expect.arrayContaining(['map', 'need-match', 'value-chain']));
  for (const room of rooms)
    expect(tables.flatMap((table) => (table.room === room ? [table.lang] : [])).sort(), room).toEqual(languages);
});

describe.each(tables)('The words of $room in $lang', ({ room, texts }) => {
  const english = tableOf(room, 'en');

  it('have every sentence of the English ones, none of them empty', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    expect(Object.values(texts).flatMap(sentencesOf)).not.toContain('');
  });

  it('fill in the same values as the English ones', () => {
    for (const [key, text] of Object.entries(texts)) expect(marksOf(text), key).toEqual(marksOf(english[key]));
  });

  it('have keys that no other table has', () => {
    const others = rooms.filter((other) => other !== room).flatMap((other) => Object.keys(tableOf(other, 'en')));
    expect(Object.keys(texts).filter((key) => others.includes(key))).toEqual([]);
  });
});
