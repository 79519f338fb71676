import type { Directory } from '../directory.js';
import { buildFacetColumns } from '../facets.js';
import { indexFormat, mark, ownKinds, type ContentHash, type SearchParts } from './index-file.js';
import type { Lists, Sliced } from './slices.js';
import { facetNames } from './source.js';
import { buildTextIndex } from './text-index.js';
import { buildTopics } from './topics.js';

/** All that a page would build of the directory to search it. */
export function* buildSearch(directory: Directory): Sliced<SearchParts> {
  const columns = yield* buildFacetColumns(directory);
  return { columns, index: yield* buildTextIndex(directory, yield* buildTopics(directory, columns)) };
}

/** @param hash of the bytes of the dataset's file, as served */
export const writeIndex = (parts: SearchParts, [one, other]: ContentHash): Uint8Array => {
  const arrays = arraysOf(parts);
  const header = [
    mark,
    indexFormat,
    one,
    other,
    parts.index.size,
    arrays.length,
    ...arrays.map(({ length }) => length),
  ];
  const numbers = new Uint32Array(header.length + arrays.reduce((sum, { length }) => sum + length, 0));
  numbers.set(header);
  let at = header.length;
  for (const array of arrays) {
    numbers.set(array, at);
    at += array.length;
  }
  return new Uint8Array(numbers.buffer);
};

/** The number of UTF-16 units, then two in each number. */
const packed = (text: string): Uint32Array => {
  const numbers = new Uint32Array(1 + Math.ceil(text.length / 2));
  numbers[0] = text.length;
  const units = new Uint16Array(numbers.buffer, 4);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return numbers;
};

const arraysOf = ({ columns, index }: SearchParts): readonly Uint32Array[] => {
  const { vocabulary, postings, names, topics, labels, labelLengths } = index;
  const values = [...facetNames.map((name) => columns[name]), ...ownKinds.map((kind) => topics.columns[kind].column)];
  return [
    packed(JSON.stringify(values.map((column) => column.values))),
    ...values.flatMap(({ byMember }) => listArrays(byMember)),
    ...listArrays(topics.members),
    packed(vocabulary.text),
    vocabulary.starts,
    ...listArrays(vocabulary.byPair),
    ...listArrays(postings),
    ...listArrays(names.words),
    names.members,
    names.first,
    names.sorted,
    ...listArrays(labels),
    new Uint32Array(labelLengths),
  ];
};

const listArrays = ({ offsets, values }: Lists): readonly Uint32Array[] => [offsets, values];
