import { canonical, fold } from '../../core/text.js';
import { idIn, isJsonObject, objectsIn, stringIn, type JsonObject } from '../fields/json.js';
import { slug } from './slug.js';

const key = (text: string): string => canonical(fold(text)) || text.trim().toLowerCase();

const labelTexts = (labels: unknown): readonly string[] => {
  if (typeof labels === 'string') return [labels];
  if (Array.isArray(labels)) return labels.flatMap(labelTexts);
  return isJsonObject(labels) ? Object.values(labels).flatMap(labelTexts) : [];
};

/**
 * Things with an id (competences or clusters), found by any of their names in any language. An open vocabulary takes in
 * what it does not know; a closed one, which the keeper gave, does not.
 */
export class Vocabulary {
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #added = new Map<string, string>();
  readonly open: boolean;

  /** @param names gives the texts by which a row is known, beside its id; the first to take a name keeps it */
  constructor(rows: readonly JsonObject[], names: (row: JsonObject) => unknown, open: boolean) {
    this.open = open;
    for (const row of rows) {
      const id = idIn(row);
      this.#taken.add(id);
      for (const text of [id, ...labelTexts(names(row))]) if (!this.#ids.has(key(text))) this.#ids.set(key(text), id);
    }
  }

  /** What was taken in: id to the text it was called by. */
  get added(): ReadonlyMap<string, string> {
    return this.#added;
  }

  find(text: string): string | undefined {
    const known = this.#taken.has(text) ? text : this.#ids.get(key(text));
    return known ?? (this.open ? this.#add(text) : undefined);
  }

  #add(text: string): string {
    const base = slug(text) || 'x';
    let id = base;
    for (let n = 2; this.#taken.has(id); n++) id = `${base}-${n}`;
    this.#taken.add(id);
    this.#ids.set(key(text), id);
    this.#added.set(id, text);
    return id;
  }
}

/** Competences by label and by code: `{labels: {fr: {pref, alt, hidden}}}`, or simply `{labels: {fr: "…"}}`. */
export const competenceNames = ({ labels, label, name, mappings }: JsonObject): unknown => [
  labels,
  label,
  name,
  mappings,
];
export const clusterNames = ({ name, aliases }: JsonObject): unknown => [name, aliases];

/** The competences of a taxonomy file: a dataset, a list, or an object with one list; labels may be plain texts. */
export const conceptsOf = (json: unknown): readonly JsonObject[] => {
  const list = isJsonObject(json)
    ? (json['competences'] ?? json['concepts'] ?? Object.values(json).find(Array.isArray))
    : json;
  return objectsIn(list).flatMap((concept) => conceptOf(concept));
};

const conceptOf = (concept: JsonObject): readonly JsonObject[] => {
  const id = concept['id'] ?? concept['code'];
  const given = isJsonObject(concept['labels']) ? concept['labels'] : {};
  const labels = Object.entries(given).flatMap(([lang, label]) => {
    if (typeof label === 'string') return [[lang, { pref: label }] as const];
    return isJsonObject(label) ? [[lang, label] as const] : [];
  });
  if ((typeof id !== 'string' && typeof id !== 'number') || labels.length === 0) return [];
  const broader = stringIn(concept['broader']);
  return [{ ...concept, id, labels: Object.fromEntries(labels), ...(broader ? { broader: [broader] } : {}) }];
};
