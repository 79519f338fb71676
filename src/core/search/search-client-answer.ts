import type { Member } from '../model.js';
import { Report } from '../parse/report.js';
import { member as readMember } from '../parse/rows.js';
import { isObject } from '../parse/shapes.js';
import { latitude, longitude, prose } from '../parse/values.js';
import { canonical, fold, words } from '../text.js';
import { rangesOf } from './marked-text.js';
import type { ClientHit, HighlightMapping, SearchClientMapping } from './search-client.js';
import { idAttribute } from './search-client-request.js';
import type { FacetCount, Hit, MatchedLocations, Reason, SearchResult } from './source.js';

/** One answer of the client, with whatever is not as the protocol says left out. */
export interface ClientAnswer {
  readonly hits: readonly ClientHit[];
  readonly total: number;
  readonly totalIsExact: boolean;
  /** Per attribute the values and their numbers of members. */
  readonly facets: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What a server sends is read like a dataset, and what is wrong with it is nobody's to hear. */
const silent = (): Report => new Report(0);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const readAnswer = (answer: unknown): ClientAnswer => {
  const { hits, nbHits, exhaustive, exhaustiveNbHits, facets } = isObject(answer) ? answer : {};
  const found = Array.isArray(hits) ? hits.filter(isObject) : [];
  const exact = isObject(exhaustive) ? exhaustive['nbHits'] : exhaustiveNbHits;
  return {
    hits: found,
    total: isCount(nbHits) ? nbHits : found.length,
    totalIsExact: isCount(nbHits) && exact === true,
    facets: new Map(
      entriesOf(facets).map(([name, counts]) => [
        name,
        new Map(entriesOf(counts).flatMap(([value, count]) => (isCount(count) ? [[value, count] as const] : []))),
      ]),
    ),
  };
};

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isObject(value) ? Object.entries(value) : [];

/** Most members first; chosen values are kept at zero. */
export const facetCounts = (
  counts: ReadonlyMap<string, number> | undefined,
  chosen: readonly string[] = [],
): readonly FacetCount[] =>
  [...new Map([...chosen.map((value) => [value, 0] as const), ...(counts ?? [])])]
    .map(([value, count]): FacetCount => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));

/** The member of a record; undefined for one that cannot be read as a member. */
export const memberOf = (hit: ClientHit, mapping: SearchClientMapping): Member | undefined => {
  const { member = (record: ClientHit): unknown => ({ ...record, id: record[idAttribute(mapping)] }) } = mapping;
  return readMember(member(hit), silent()) ?? undefined;
};

/** The records that are members, with what matched in them. `rank` is the place of the first among all hits. */
export const hitsOf = (
  records: readonly ClientHit[],
  query: string,
  rank: number,
  mapping: SearchClientMapping,
): readonly Hit[] => {
  const asked = words(query).map(({ value }) => value);
  return records.flatMap((record, index) => {
    const member = memberOf(record, mapping);
    const reasons = (asked.length > 0 ? (mapping.highlights ?? []) : []).flatMap((text) =>
      reasonsIn(record, text, asked),
    );
    return member ? [{ member, score: 1 / (1 + rank + index), reasons }] : [];
  });
};

/** `similar` only where the matches are known and none has a word as it was typed. */
export const qualityOf = (hits: readonly Hit[], total: number): SearchResult['quality'] => {
  if (total === 0) return 'none';
  const reasons = hits.flatMap((hit) => hit.reasons);
  return reasons.length > 0 && reasons.every(({ nearness }) => nearness === 'similar') ? 'similar' : 'exact';
};

/** A text of a record beside its marked copy. */
interface Leaf {
  readonly text: unknown;
  readonly copy: unknown;
  /** The object that the text is a property of. */
  readonly parent: unknown;
}

const reasonsIn = (record: ClientHit, mapping: HighlightMapping, asked: readonly string[]): readonly Reason[] =>
  leaves({ text: record, copy: record['_highlightResult'], parent: undefined }, mapping.path.split('.')).flatMap(
    (leaf) => reasonOf(leaf, mapping, asked) ?? [],
  );

/** The copies stand where the texts stand, list by list. */
const leaves = ({ text, copy, parent }: Leaf, path: readonly string[]): readonly Leaf[] => {
  if (Array.isArray(text))
    return text.flatMap((item: unknown, index) =>
      leaves({ text: item, copy: Array.isArray(copy) ? copy[index] : undefined, parent }, path),
    );
  const [key, ...rest] = path;
  if (key === undefined) return [{ text, copy, parent }];
  if (!isObject(text) || !isObject(copy)) return [];
  return leaves({ text: text[key], copy: copy[key], parent: text }, rest);
};

const reasonOf = (
  { text: raw, copy, parent }: Leaf,
  { field, ...properties }: HighlightMapping,
  asked: readonly string[],
): Reason | undefined => {
  const text = prose(raw, silent());
  const marked = isObject(copy) ? copy['value'] : undefined;
  if (text === null || typeof marked !== 'string') return undefined;
  const ranges = rangesOf(marked, text);
  const property = (name: 'lang' | 'concept' | 'cluster'): Partial<Reason> => {
    const key = properties[name];
    const value = key !== undefined && isObject(parent) ? parent[key] : undefined;
    return typeof value === 'string' ? { [name]: value } : {};
  };
  if (ranges.length === 0) return undefined;
  const nearness = nearnessOf(
    ranges.map(([start, end]) => text.slice(start, end)),
    asked,
  );
  return { field, text, ranges, nearness, ...property('lang'), ...property('concept'), ...property('cluster') };
};

/** The farthest of the marked words. Engines mark whole words, whatever part of them was typed. */
const nearnessOf = (marked: readonly string[], asked: readonly string[]): Reason['nearness'] => {
  const found = marked.flatMap((piece) => piece.split(/\s+/)).map((word) => canonical(fold(word)));
  const every = (test: (word: string, typed: string) => boolean): boolean =>
    found.every((word) => asked.some((typed) => test(word, typed)));
  if (every((word, typed) => word === typed)) return 'exact';
  if (every((word, typed) => word.startsWith(typed) || typed.startsWith(word))) return 'prefix';
  return every((word, typed) => word.includes(typed)) ? 'part' : 'similar';
};

/** The places of records that say them in one attribute, as `{lat, lng}` or a list of such. */
export const locationsIn = (
  records: readonly ClientHit[],
  attribute: string,
  mapping: SearchClientMapping,
): MatchedLocations => {
  const ids: string[] = [];
  const lngLat: number[] = [];
  let unlocated = 0;
  for (const record of records) {
    const places = [record[attribute]].flat().flatMap(placeOf);
    if (places.length === 0) unlocated++;
    for (const [lng, lat] of places) {
      ids.push(String(record[idAttribute(mapping)]));
      lngLat.push(lng, lat);
    }
  }
  return { ids, lngLat: new Float32Array(lngLat), unlocated };
};

const placeOf = (value: unknown): readonly (readonly [number, number])[] => {
  if (!isObject(value)) return [];
  const [lng, lat] = [longitude(value['lng'], silent()), latitude(value['lat'], silent())];
  return lng === null || lat === null ? [] : [[lng, lat]];
};
