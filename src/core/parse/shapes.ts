import type { LanguageTag, Text } from '../model.js';
import type { Read } from './report.js';
import { language, line, prose } from './values.js';

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const needed: unique symbol = Symbol('needed');

/** How one field of a record is read, and what it is for a row without it. */
export interface Field<T> {
  readonly read: Read<T>;
  readonly absent: T | typeof needed;
}

/** One reader per field of the model: the compiler sees to it that none is forgotten. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** A row without a usable value of this field is skipped. */
export const must = <T>(read: Read<T>): Field<T> => ({ read, absent: needed });
export const may = <T>(read: Read<T>): Field<T | undefined> => ({ read, absent: undefined });
export const or = <T>(read: Read<T>, absent: NoInfer<T>): Field<T> => ({ read, absent });

/**
 * Copies the known fields and nothing else. Reading stops at the first missing field that the row cannot do without.
 * Rows are copies of one blank row, since engines keep objects that grow key by key in a slow and large form.
 */
export const record = <T extends object>(fields: Fields<T>): Read<T> => {
  const table = Object.entries<Field<unknown>>(fields).map(([key, field]) => ({ key, ...field }));
  const blank = Object.fromEntries(table.map(({ key, absent }) => [key, absent]));
  return (value, report) => {
    if (!isObject(value)) return report.fail('object');
    const row = { ...blank };
    for (const { key, read, absent } of table) {
      const given = Object.hasOwn(value, key) ? value[key] : undefined;
      if (given === undefined && absent !== needed) continue;
      const result = report.within(key, read, given);
      if (result !== null) row[key] = result;
      else if (absent === needed) return null;
    }
    return row as T;
  };
};

export const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, report) => {
    if (!Array.isArray(value)) return report.fail('list');
    const items: T[] = [];
    let index = 0;
    for (const given of value) {
      const item = report.within(index++, read, given);
      if (item !== null) items.push(item);
    }
    return items;
  };

export const list = <T>(read: Read<T>): Field<readonly T[]> => or(listOf(read), []);

/** A list whose items are the rows that get skipped and counted; of two rows with one id, the first is kept. */
export const rows = <T extends object>(read: Read<T>): Field<readonly T[]> =>
  or((value, report) => {
    const ids = new Set<string>();
    return listOf<T>((given) => {
      const row = read(given, report);
      if (!row) return report.skipRow();
      const { id } = row as { readonly id?: string };
      if (id === undefined || ids.size < ids.add(id).size) return row;
      report.within('id', () => report.fail('unique-id'));
      return report.skipRow();
    })(value, report);
  }, []);

/** An object used as a dictionary. Keys go into a Map, where `__proto__` is a key like any other. */
export const mapOf =
  <T>(readKey: Read<string>, read: Read<T>): Read<ReadonlyMap<string, T>> =>
  (value, report) => {
    if (!isObject(value)) return report.fail('object');
    const map = new Map<string, T>();
    for (const [name, given] of Object.entries(value)) {
      const key = report.within(name, readKey, name);
      const item = key === null ? null : report.within(name, read, given);
      if (key !== null && item !== null) map.set(key, item);
    }
    return map;
  };

/** At least one usable entry per language. */
export const byLanguage = <T>(read: Read<T>): Read<ReadonlyMap<LanguageTag, T>> => {
  const readMap = mapOf(language, read);
  return (value, report) => {
    const map = readMap(value, report);
    return map?.size === 0 ? report.fail('text') : map;
  };
};

const localised = (read: Read<string>): Read<Text> => {
  const readMap = byLanguage(read);
  return (value, report) => (isObject(value) ? readMap(value, report) : read(value, report));
};

export const localisedLine: Read<Text> = localised(line);
export const localisedProse: Read<Text> = localised(prose);

/** One coordinate without the other places nothing, so it goes as well. */
export const located =
  <T extends { readonly lat?: number; readonly lng?: number }>(read: Read<T>): Read<T> =>
  (value, report) => {
    const place = read(value, report);
    if (!place || (place.lat === undefined) === (place.lng === undefined)) return place;
    report.within(place.lat === undefined ? 'lng' : 'lat', () => report.fail('coordinates'));
    return { ...place, lat: undefined, lng: undefined };
  };
