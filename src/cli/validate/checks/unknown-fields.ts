import schema from '../../../core/schema/alliance-dataset-1.schema.json' with { type: 'json' };
import { isJsonObject, type JsonObject } from '../../fields/json.js';
import { likelyTarget } from '../../import/guess/guess-map.js';
import type { Check } from '../context.js';

interface UnknownField {
  readonly pointer: string;
  readonly field: string;
  /** The row's kind, such as `members`. */
  readonly list: string;
  count: number;
}

const definitions: JsonObject = schema.$defs;

/** The schema behind a reference, and of several the one for objects. */
const resolved = (node: unknown): JsonObject | undefined => {
  if (!isJsonObject(node)) return undefined;
  const { $ref, anyOf } = node as { $ref?: string; anyOf?: unknown[] };
  if ($ref) return resolved(definitions[$ref.slice('#/$defs/'.length)]);
  const branches = Array.isArray(anyOf) ? anyOf.map(resolved) : [];
  return node['properties'] ? node : (branches.find((branch) => branch?.['type'] === 'object') ?? node);
};

/** Walks the file along the schema; what the schema does not describe is noted, once per kind of row. */
class FieldWalk {
  readonly found = new Map<string, UnknownField>();

  walk(value: unknown, node: unknown, pointer: string, kind: string): void {
    const known = resolved(node);
    if (!known) return;
    if (Array.isArray(value))
      for (const [at, item] of value.entries()) this.walk(item, known['items'], `${pointer}/${String(at)}`, kind);
    else if (isJsonObject(value)) this.#fields(value, known, pointer, kind);
  }

  #fields(value: JsonObject, known: JsonObject, pointer: string, kind: string): void {
    const properties = isJsonObject(known['properties']) ? known['properties'] : undefined;
    for (const [field, inner] of Object.entries(value)) {
      const at = `${pointer}/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const own = properties && Object.hasOwn(properties, field) ? properties[field] : known['additionalProperties'];
      if (own !== undefined) this.walk(inner, own, at, kind ? `${kind}.${field}` : field);
      else if (properties) this.#note(at, field, kind);
    }
  }

  #note(pointer: string, field: string, list: string): void {
    const key = JSON.stringify([list, field]);
    const known = this.found.get(key);
    if (known) known.count++;
    else this.found.set(key, { pointer, field, list, count: 1 });
  }
}

/** Fields that no page shows and no search reads, with the field that was probably meant. */
export const unknownFields: Check = ({ json }) => {
  const walk = new FieldWalk();
  walk.walk(json, schema, '', '');
  return [...walk.found.values()].map(({ pointer, field, list, count }) => {
    const meant = likelyTarget(field);
    const values = { field, list, count, meant: meant ?? '' };
    const code = meant && meant !== field ? 'unknown-field-meant' : 'unknown-field';
    return { code, severity: 'warning' as const, pointer, values };
  });
};
