/** Members as they stand in the file, to be written again: what is not ours to know stays in them untouched. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list, in order; nothing for anything that is not a list. */
export const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : [];

export const stringIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The id of a row: a text or a number; empty for a row without. */
export const idIn = ({ id }: JsonObject): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : '';
