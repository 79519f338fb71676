import { parseDocument } from 'yaml';
import type { Cell } from '../fields/cell.js';
import { isJsonObject, objectsIn } from '../fields/json.js';
import { CommandError } from '../frame/command-error.js';
import { decodeText } from '../frame/decode-text.js';
import { parseJson } from '../frame/read-dataset.js';
import { importWords } from '../messages/import.js';
import { findRows } from './find-rows.js';
import type { Source, SourceOptions } from './source.js';

type Row = ReadonlyMap<string, Cell>;

const parseYaml = (text: string, file: string): unknown => {
  const document = parseDocument(text, { uniqueKeys: false });
  const [error] = document.errors;
  if (error) throw new CommandError(importWords.notYaml, { file, reason: error.message });
  return document.toJS({ maxAliasCount: 1000 }) as unknown;
};

const isScalar = (value: unknown): value is Cell =>
  typeof value !== 'object' || value === null || value instanceof Date;

/** A list of scalars is one cell; objects within are columns of their own, `extra.linkedin`; lists of objects are rows. */
const flatten = (value: unknown, prefix: string, into: Map<string, Cell>): void => {
  if (!isJsonObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (isScalar(inner)) into.set(`${prefix}${key}`, inner);
    else if (!Array.isArray(inner)) flatten(inner, `${prefix}${key}.`, into);
    else if (inner.every(isScalar)) into.set(`${prefix}${key}`, inner as readonly Cell[]);
  }
};

/** The rows at the end of the way; each also carries the fields of the objects above it, under their list's name. */
const rowsAt = (value: unknown, way: readonly string[], above: Row, name: string): readonly Row[] => {
  if (Array.isArray(value)) return value.flatMap((item) => rowsAt(item, way, above, name));
  const [step, ...rest] = way;
  const own = new Map<string, Cell>();
  if (step === undefined) {
    flatten(value, '', own);
    return [new Map([...own, ...above])];
  }
  if (!isJsonObject(value)) return [];
  if (name) flatten(value, `${name}.`, own);
  return rowsAt(value[step], rest, new Map([...above, ...own]), step);
};

/** GeoJSON keeps what it says of a place under `properties`; a point becomes two columns. */
const featureRow = (feature: unknown): unknown => {
  if (!isJsonObject(feature)) return feature;
  const { properties, geometry, id } = feature;
  const { coordinates, type } = isJsonObject(geometry) ? geometry : {};
  const [lng, lat] = type === 'Point' && Array.isArray(coordinates) ? coordinates : [];
  return { ...(id === undefined ? {} : { id }), ...(isJsonObject(properties) ? properties : {}), lat, lng };
};

const featuresOf = (json: unknown): unknown =>
  isJsonObject(json) && json['type'] === 'FeatureCollection'
    ? { features: objectsIn(json['features']).map(featureRow) }
    : json;

/** JSON, YAML or GeoJSON: the list of rows that the map names, else the longest list of things with a name. */
export const readTree = (bytes: Buffer, options: SourceOptions & { format: string }, file: string): Source => {
  const { text } = decodeText(bytes, options.encoding);
  const tree = featuresOf(options.format === 'yaml' ? parseYaml(text, file) : parseJson(text, file));
  const way = options.rows === undefined ? findRows(tree) : options.rows.split('/').filter(Boolean);
  const rows = rowsAt(tree, way, new Map(), '');
  const headings = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (rows.length === 0) throw new CommandError(importWords.noRows, { file });
  return {
    options: { format: options.format, rows: way.join('/') },
    headings,
    rowCount: rows.length,
    forEachRow: (visit) => {
      let number = 0;
      for (const row of rows)
        visit(
          headings.map((heading) => row.get(heading)),
          ++number,
        );
    },
  };
};
