import { isJsonObject, objectsIn, stringIn, type Json, type JsonObject } from '../fields/json.js';

/** By what the items of a list are told apart. */
const keys: ReadonlyMap<string, string> = new Map([
  ['names', 'value'],
  ['competences', 'id'],
  ['memberships', 'cluster'],
  ['offers', 'id'],
  ['needs', 'id'],
]);

const keyOf = (field: string, item: Json): string =>
  isJsonObject(item) ? JSON.stringify(item[keys.get(field) ?? ''] ?? item) : JSON.stringify(item);

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** The items of the second list over those of the first with the same key; the first one's others stay. */
const union = (field: string, old: readonly Json[], fresh: readonly Json[]): Json[] => {
  const merged = new Map<string, Json>();
  for (const item of [...old, ...fresh]) {
    const key = keyOf(field, item);
    const before = merged.get(key);
    merged.set(key, isJsonObject(before) && isJsonObject(item) ? { ...before, ...item } : item);
  }
  return [...merged.values()];
};

/** The fresh list, whose items keep what only the old ones know, such as a competence's evidence. */
const replaced = (field: string, old: readonly Json[], fresh: readonly Json[]): Json[] => {
  const before = new Map(old.map((item) => [keyOf(field, item), item]));
  return fresh.map((item) => {
    const known = before.get(keyOf(field, item));
    return isJsonObject(known) && isJsonObject(item) ? { ...known, ...item } : item;
  });
};

const placeFields = ['city', 'country', 'postcode'];

/** Coordinates that the row does not bring are kept, unless the place they belong to has changed. */
const mergedSite = (old: JsonObject | undefined, fresh: JsonObject): JsonObject => {
  const moved = placeFields.some(
    (field) => stringIn(fresh[field]) !== undefined && old?.[field] !== undefined && fresh[field] !== old[field],
  );
  if (!old || !moved || fresh['lat'] !== undefined) return { ...old, ...fresh };
  const { lat: _lat, lng: _lng, precision: _precision, ...kept } = old;
  return { ...kept, ...fresh };
};

/** Sites and contacts have no name of their own: the first is the first. */
const byPosition = (field: string, old: readonly JsonObject[], fresh: readonly JsonObject[]): Json[] => [
  ...fresh.map((item, at) => (field === 'sites' ? mergedSite(old[at], item) : { ...old[at], ...item })),
  ...old.slice(fresh.length),
];

const mergedField = (field: string, old: Json | undefined, fresh: Json): Json => {
  if (field === 'sites' || field === 'contacts') return byPosition(field, objectsIn(old), objectsIn(fresh));
  if (Array.isArray(fresh))
    return ['names', 'memberships'].includes(field)
      ? union(field, listOf(old), fresh)
      : replaced(field, listOf(old), fresh);
  return isJsonObject(fresh) && isJsonObject(old) ? { ...old, ...fresh } : fresh;
};

/** Brings a member up to date: what the row says counts, what it does not mention stays. The id is never changed. */
export const update = (member: JsonObject, fresh: JsonObject): void => {
  for (const [field, value] of Object.entries(fresh))
    if (field !== 'id' && value !== undefined) member[field] = mergedField(field, member[field], value);
};

/**
 * Adds what a later row of the same file says of the same organisation: lists grow, and what was empty is filled.
 *
 * @returns the fields in which the two rows disagree; the earlier row's value stays
 */
export const join = (member: JsonObject, later: JsonObject): readonly string[] => {
  const conflicts: string[] = [];
  for (const [field, value] of Object.entries(later)) {
    const earlier = member[field];
    if (field === 'id' || value === undefined) continue;
    if (earlier === undefined) member[field] = value;
    else if (Array.isArray(value)) member[field] = union(field, listOf(earlier), value);
    else if (isJsonObject(value) && isJsonObject(earlier)) member[field] = { ...value, ...earlier };
    else if (earlier !== value) conflicts.push(field);
  }
  return conflicts;
};
