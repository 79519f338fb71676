import type { Directory } from '../directory.js';
import { knownCompetence, type Column, type FacetColumns } from '../facets.js';
import type { TopicKind } from './fields.js';
import type { Lists, Sliced } from './slices.js';
import { facetNames, type FacetName } from './source.js';
import type { TextIndex } from './text-index.js';
import { placedTopics, topicsWith } from './topics.js';
import { Vocabulary } from './vocabulary.js';

/*
 * A search index as a file beside its dataset. Little endian, all numbers 32 bits: mark, format, hash of the dataset's
 * bytes (two), number of members, number of arrays, length of each array; then the arrays one after the other, read
 * as views without a copy. The first holds the letters of the vocabulary and of the facets' values, two to a number.
 */

/** What the search is built of. */
export interface SearchParts {
  readonly columns: FacetColumns;
  readonly index: TextIndex;
}

export type ContentHash = readonly [number, number];

/** Why an index does not fit. */
export type IndexFault = 'no-index' | 'other-format' | 'other-dataset';

/** `ADIX`, as its first four bytes. */
export const mark = 0x58494441;
/** To be raised whenever words, topics or lists come out differently for the same dataset. */
export const indexFormat = 1;
const headerLength = 6;

/** The parts behind the bytes of an index, or why it is none for this directory. The bytes stay in use. */
export function* readIndex(
  bytes: Uint8Array,
  [one, other]: ContentHash,
  directory: Directory,
): Sliced<SearchParts | IndexFault> {
  const { length } = bytes;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const numbers = new Uint32Array(aligned.buffer, aligned.byteOffset, length >>> 2);
  if (length % 4 !== 0 || numbers[0] !== mark) return 'no-index';
  if (numbers[1] !== indexFormat) return 'other-format';
  const isSame = numbers[2] === one && numbers[3] === other && numbers[4] === directory.dataset.members.length;
  if (!isSame) return 'other-dataset';
  const arrays = new Arrays(numbers);
  return arrays.isWhole ? yield* partsFrom(arrays, directory) : 'no-index';
}

/** Takes the arrays of a file in the order they were written. */
class Arrays {
  readonly #numbers: Uint32Array;
  readonly #count: number;
  #next = 0;
  #at: number;

  constructor(numbers: Uint32Array) {
    this.#numbers = numbers;
    this.#count = numbers[headerLength - 1]!;
    this.#at = headerLength + this.#count;
  }

  /** Whether the file is as long as its header says. */
  get isWhole(): boolean {
    const lengths = this.#numbers.subarray(headerLength, headerLength + this.#count);
    return lengths.reduce((sum, length) => sum + length, this.#at) === this.#numbers.length;
  }

  take(): Uint32Array {
    const length = this.#numbers[headerLength + this.#next++] ?? 0;
    return this.#numbers.subarray(this.#at, (this.#at += length));
  }

  lists(): Lists {
    return { offsets: this.take(), values: this.take() };
  }

  text(): string {
    const packed = this.take();
    const units = new Uint16Array(packed.buffer, packed.byteOffset + 4, packed[0]);
    let text = '';
    for (let at = 0; at < units.length; at += unitsAtOnce)
      text += String.fromCharCode(...units.subarray(at, at + unitsAtOnce));
    return text;
  }
}

/** As many arguments as every engine takes. */
const unitsAtOnce = 8192;

/** Topics that are no facet have columns of their own; clusters have, since a topic leads from former ones too. */
export const ownKinds: readonly TopicKind[] = ['city', 'region', 'cluster'];

function* partsFrom(arrays: Arrays, directory: Directory): Sliced<SearchParts | IndexFault> {
  const values = JSON.parse(arrays.text()) as readonly (readonly string[])[];
  const read = values.map((names) => columnOf(names, arrays.lists()));
  const columns = {} as Record<FacetName, Column>;
  facetNames.forEach((name, at) => (columns[name] = read[at]!));
  columns.competence = { ...columns.competence, isKnown: knownCompetence(directory) };
  const [city, region, cluster] = read.slice(facetNames.length);
  const { competence, country } = columns;
  const placed = placedTopics({ competence, country, city: city!, region: region!, cluster: cluster! });
  const topics = yield* topicsWith(directory, placed, arrays.lists());
  const vocabulary = new Vocabulary(arrays.text(), arrays.take(), arrays.lists());
  const index: TextIndex = {
    size: directory.dataset.members.length,
    vocabulary,
    postings: arrays.lists(),
    names: { words: arrays.lists(), members: arrays.take(), first: arrays.take(), sorted: arrays.take() },
    topics,
    labels: arrays.lists(),
    labelLengths: new Uint16Array(arrays.take()),
  };
  return index.labelLengths.length === topics.labels.length ? { columns, index } : 'other-format';
}

const columnOf = (values: readonly string[], byMember: Lists): Column => ({
  values,
  numbers: new Map(values.map((value, number) => [value, number])),
  byMember,
});
