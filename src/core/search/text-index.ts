import type { Directory } from '../directory.js';
import { allTexts } from '../localised-text.js';
import type { Member, Text } from '../model.js';
import { groupEnd, groupStart, isLegalForm, isStopWord, wordsOfGroup } from '../text.js';
import { FIELD, fieldBits } from './fields.js';
import { listsByKey, NumberList, sortedIds, stride, type Lists, type Sliced } from './slices.js';
import type { Topics } from './topics.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';

/** The names of all members, as the numbers of their words; stop words and legal forms are left out. */
export interface NameIndex {
  /** Words per name. */
  readonly words: Lists;
  readonly members: Uint32Array;
  /** The names of member `m` are those from `first[m]` to `first[m + 1]`, the display name first. */
  readonly first: Uint32Array;
  /** Names in the order of their words. */
  readonly sorted: Uint32Array;
}

/** Everything that words lead to. */
export interface TextIndex {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  /** Postings per word: members in order, once per field that has the word (see `fields.ts`). */
  readonly postings: Lists;
  readonly names: NameIndex;
  readonly topics: Topics;
  /** Labels of topics per word. */
  readonly labels: Lists;
  /** Words per label, stop words not counted. */
  readonly labelLengths: Uint16Array;
}

export function* buildTextIndex(directory: Directory, topics: Topics): Sliced<TextIndex> {
  const { members } = directory.dataset;
  const builder = new Builder();
  for (const [index, member] of members.entries()) {
    builder.addMember(index, member);
    if (index % (stride / 256) === 0) yield;
  }
  for (const [index, label] of topics.labels.entries()) {
    builder.addLabel(index, label.searched);
    if (index % (stride / 16) === 0) yield;
  }
  return yield* builder.finish(members.length, topics);
}

/** The words of one spelling, as numbers in the order of their discovery. */
interface Group {
  readonly words: readonly number[];
  readonly joined: number | undefined;
}

/** Collects which words stand where. A spelling seen before costs one look-up, so that folding is paid once each. */
class Builder {
  readonly #numbers = new Map<string, number>();
  readonly #isOptional: boolean[] = [];
  readonly #groups = new Map<string, Group>();
  readonly #postings = { keys: new NumberList(), values: new NumberList() };
  readonly #labels = { keys: new NumberList(), values: new NumberList() };
  readonly #nameWords = { keys: new NumberList(), values: new NumberList() };
  readonly #nameMembers = new NumberList();
  readonly #firstNames = new NumberList();

  addMember(index: number, member: Member): void {
    this.#firstNames.push(this.#nameMembers.length);
    this.#addName(index, member.name, FIELD.name);
    for (const { value, type } of member.names)
      this.#addName(index, value, type === 'acronym' ? FIELD.acronym : FIELD.alias);
    this.#addText(index, member.description);
    for (const { text } of [...member.offers, ...member.needs]) this.#addText(index, text);
    for (const market of member.markets) this.#addText(index, market);
  }

  addLabel(index: number, text: string): void {
    for (const word of this.#required(this.#groupsOf(text))) push(this.#labels, word, index);
  }

  #addName(member: number, name: string, field: number): void {
    const groups = this.#groupsOf(name);
    let place: number = field === FIELD.name ? FIELD.first : field;
    for (const { words, joined } of groups) {
      for (const word of words) {
        push(this.#postings, word, (member << fieldBits) | place);
        place = field;
      }
      if (joined !== undefined) push(this.#postings, joined, (member << fieldBits) | field);
    }
    for (const word of this.#required(groups)) push(this.#nameWords, this.#nameMembers.length, word);
    this.#nameMembers.push(member);
  }

  #addText(member: number, text: Text | undefined): void {
    for (const { value } of allTexts(text))
      for (const { words, joined } of this.#groupsOf(value)) {
        for (const word of words)
          if (!this.#isOptional[word]) push(this.#postings, word, (member << fieldBits) | FIELD.text);
        if (joined !== undefined) push(this.#postings, joined, (member << fieldBits) | FIELD.text);
      }
  }

  /** The words nobody may leave out; all of them where every word is optional. */
  #required(groups: readonly Group[]): readonly number[] {
    const all = groups.flatMap(({ words }) => words);
    const required = all.filter((word) => !this.#isOptional[word]);
    return required.length > 0 ? required : all;
  }

  #groupsOf(text: string): readonly Group[] {
    const groups: Group[] = [];
    for (let start = groupStart(text, 0); start < text.length;) {
      const end = groupEnd(text, start);
      groups.push(this.#group(text.slice(start, end)));
      start = groupStart(text, end);
    }
    return groups;
  }

  #group(spelling: string): Group {
    const known = this.#groups.get(spelling);
    if (known) return known;
    const words = wordsOfGroup(spelling);
    const join = words.find(({ joined }) => joined);
    const group = {
      words: words.filter(({ joined }) => !joined).map(({ value }) => this.#number(value)),
      joined: join && this.#number(join.value),
    };
    this.#groups.set(spelling, group);
    return group;
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    this.#isOptional.push(isStopWord(word) || isLegalForm(word));
    return number;
  }

  /** Renumbers the words in their order and turns what was collected into lists. */
  *finish(size: number, topics: Topics): Sliced<TextIndex> {
    const found = [...this.#numbers.keys()];
    const order = yield* sortedIds(found.length, (one, other) => (found[one]! < found[other]! ? -1 : 1));
    const rank = new Uint32Array(found.length);
    order.forEach((number, place) => (rank[number] = place));
    yield;
    const vocabulary = yield* buildVocabulary([...order].map((number) => found[number]!));
    yield* renumber(this.#postings.keys.numbers, rank);
    yield* renumber(this.#labels.keys.numbers, rank);
    yield* renumber(this.#nameWords.values.numbers, rank);
    const labels = yield* listsByKey(this.#labels.keys.numbers, this.#labels.values.numbers, found.length);
    const postings = yield* listsByKey(this.#postings.keys.numbers, this.#postings.values.numbers, found.length);
    return {
      size,
      vocabulary,
      postings,
      names: yield* this.#finishNames(size),
      topics,
      labels,
      labelLengths: lengthsOf(this.#labels.values.numbers, topics.labels.length),
    };
  }

  *#finishNames(size: number): Sliced<NameIndex> {
    const members = this.#nameMembers.numbers.slice();
    const words = yield* listsByKey(this.#nameWords.keys.numbers, this.#nameWords.values.numbers, members.length);
    const first = new Uint32Array(size + 1).fill(members.length);
    first.set(this.#firstNames.numbers);
    const sorted = yield* sortedIds(members.length, (one, other) => compareLists(words, one, other));
    return { words, members, first, sorted };
  }
}

interface Pairs {
  readonly keys: NumberList;
  readonly values: NumberList;
}

const push = ({ keys, values }: Pairs, key: number, value: number): void => {
  keys.push(key);
  values.push(value);
};

function* renumber(numbers: Uint32Array, rank: Uint32Array): Sliced<void> {
  for (let i = 0; i < numbers.length; i++) {
    numbers[i] = rank[numbers[i]!]!;
    if (i % stride === 0) yield;
  }
}

const lengthsOf = (labelOfWord: Uint32Array, size: number): Uint16Array => {
  const lengths = new Uint16Array(size);
  for (const label of labelOfWord) lengths[label]!++;
  return lengths;
};

const compareLists = ({ offsets, values }: Lists, one: number, other: number): number => {
  const shift = offsets[other]! - offsets[one]!;
  const end = Math.min(offsets[one + 1]!, offsets[other + 1]! - shift);
  for (let at = offsets[one]!; at < end; at++) {
    const difference = values[at]! - values[at + shift]!;
    if (difference !== 0) return difference;
  }
  return lengthAt(offsets, one) - lengthAt(offsets, other);
};

const lengthAt = (offsets: Uint32Array, list: number): number => offsets[list + 1]! - offsets[list]!;
