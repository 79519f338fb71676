import { isJsonObject, objectsIn, stringIn, type Json, type JsonObject } from '../fields/json.js';

/** By what the items of a list are told apart. */
const keys: ReadonlyMap<string, string> = new Map([
  ['names', 'value'],
  ['competences', 'id'],
  ['memberships', 'cluster'],
  ['offers', 'id'],
  ['needs', 'id'],
]);

const keyOf = (field: string, item: Json): string => {
  if (!isJsonObject(item)) return JSON.stringify(item);
  if (field === 'sites') return JSON.stringify([item['city'] ?? item, item['country']]);
  return JSON.stringify(item[keys.get(field) ?? ''] ?? item);
};

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** The items of both lists; where two are the same thing, the fields of the preferred one count. */
const union = (field: string, old: readonly Json[], fresh: readonly Json[], prefer: 'old' | 'fresh'): Json[] => {
  const merged = new Map<string, Json>();
  for (const item of [...old, ...fresh]) {
    const key = keyOf(field, item);
    const before = merged.get(key);
    const both = isJsonObject(before) && isJsonObject(item);
    merged.set(key, both ? (prefer === 'fresh' ? { ...before, ...item } : { ...item, ...before }) : item);
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
  return { ...old, lat: undefined, lng: undefined, precision: undefined, ...fresh };
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
      ? union(field, listOf(old), fresh, 'fresh')
      : replaced(field, listOf(old), fresh);
  return isJsonObject(fresh) && isJsonObject(old) ? { ...old, ...fresh } : fresh;
};

/** Brings a member up to date: what the row says counts, what it does not mention stays. The id is never changed. */
export const update = (member: JsonObject, fresh: JsonObject): void => {
  for (const [field, value] of Object.entries(fresh))
    if (field !== 'id' && value !== undefined) member[field] = mergedField(field, member[field], value);
};

/** Another spelling of the name is one more name to be found by. */
const addAlias = (member: JsonObject, value: Json): void => {
  if (value !== member['name'])
    member['names'] = union('names', listOf(member['names']), [{ value, type: 'alias' }], 'old');
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
    else if (Array.isArray(value)) member[field] = union(field, listOf(earlier), value, 'old');
    else if (isJsonObject(value) && isJsonObject(earlier)) member[field] = { ...value, ...earlier };
    else if (field === 'name') addAlias(member, value);
    else if (earlier !== value) conflicts.push(field);
  }
  return conflicts;
};
