import { isJsonObject, objectsIn } from '../fields/json.js';

interface Candidate {
  readonly way: readonly string[];
  named: number;
}

const nameLike = /^(name|title|label|nom|nome|naam|nombre|libell|denomin|bezeichnung|organi[sz]ation|company|firma)/i;

/** Deeper nesting than anybody keeps by hand. */
const deepest = 8;

const isNamed = (row: unknown): boolean =>
  isJsonObject(row) &&
  Object.entries(row).some(([key, value]) => nameLike.test(key) && (typeof value === 'string' || isJsonObject(value)));

const collect = (value: unknown, way: readonly string[], found: Map<string, Candidate>): void => {
  if (way.length > deepest) return;
  if (Array.isArray(value)) {
    const key = way.join('/');
    const candidate = found.get(key) ?? { way, named: 0 };
    candidate.named += objectsIn(value).filter(isNamed).length;
    found.set(key, candidate);
    for (const item of objectsIn(value)) collectFields(item, way, found);
  } else collectFields(value, way, found);
};

const collectFields = (value: unknown, way: readonly string[], found: Map<string, Candidate>): void => {
  if (!isJsonObject(value)) return;
  for (const [key, inner] of Object.entries(value)) collect(inner, [...way, key], found);
};

/** The way to the list (or lists, one in each category) with the most things that have a name. */
export const findRows = (tree: unknown): readonly string[] => {
  const found = new Map<string, Candidate>();
  collect(tree, [], found);
  const candidates = [...found.values()].sort((a, b) => b.named - a.named || a.way.length - b.way.length);
  return candidates[0]?.way ?? [];
};
