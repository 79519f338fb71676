import type { Directory } from '../directory.js';
import { allTexts } from '../localised-text.js';
import type { Member, Text } from '../model.js';
import { groupsOf, isLegalForm, isStopWord, onlyWord, wordsOfGroup } from '../text.js';
import { FIELD, fieldBits } from './fields.js';
import { NumberList, PairList, stride, type Lists, type Sliced } from './slices.js';
import { sortNames } from './sort-names.js';
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
  const builder = new Builder(members.length);
  for (let index = 0; index < members.length; index++) {
    builder.addMember(index, members[index]!);
    if (index % (stride / 256) === 0) yield;
  }
  for (let index = 0; index < topics.labels.length; index++) {
    builder.addLabel(index, topics.labels[index]!.searched);
    if (index % (stride / 16) === 0) yield;
  }
  return yield* builder.finish(members, topics);
}

/** Rough numbers per member, so that the lists need not grow often. */
const expected = { postings: 16, nameWords: 8, names: 3 };

/** Collects which words stand where. A spelling seen before costs one look-up, so that folding is paid once each. */
class Builder {
  readonly #numbers = new Map<string, number>();
  readonly #isOptional = new NumberList();
  readonly #found = new NumberList();
  /** By group of letters, as it is written: its only word, doubled; or -1 and less for its place in `several`. */
  readonly #groups = new Map<string, number>();
  /** The words of the other groups, doubled, and 1 more for a join. */
  readonly #several: number[][] = [];
  readonly #postings: PairList;
  readonly #labels = new PairList();
  readonly #nameWords: NumberList;
  readonly #nameOffsets: NumberList;
  readonly #nameMembers: NumberList;
  readonly #firstNames: NumberList;

  constructor(size: number) {
    this.#postings = new PairList(size * expected.postings);
    this.#nameWords = new NumberList(size * expected.nameWords);
    this.#nameOffsets = new NumberList(size * expected.names);
    this.#nameMembers = new NumberList(size * expected.names);
    this.#firstNames = new NumberList(size);
  }

  addMember(index: number, member: Member): void {
    this.#firstNames.push(this.#nameMembers.length);
    this.#addName(index, member.name, FIELD.name);
    for (const { value, type } of member.names)
      if (value !== member.name) this.#addName(index, value, type === 'acronym' ? FIELD.acronym : FIELD.alias);
    this.#addText(index, member.description);
    for (const { text } of member.offers) this.#addText(index, text);
    for (const { text } of member.needs) this.#addText(index, text);
    for (const market of member.markets) this.#addText(index, market);
  }

  addLabel(index: number, text: string): void {
    this.#read(text);
    this.#keepRequired();
    for (let i = 0; i < this.#found.length; i++) this.#labels.push(this.#found.at(i), index);
  }

  #addName(member: number, name: string, field: number): void {
    this.#read(name);
    let place: number = field === FIELD.name ? FIELD.first : field;
    for (let i = 0; i < this.#found.length; i++) {
      const word = this.#found.at(i);
      this.#postings.push(word >>> 1, (member << fieldBits) | (isJoin(word) ? field : place));
      if (!isJoin(word)) place = field;
    }
    this.#nameOffsets.push(this.#nameWords.length);
    this.#nameMembers.push(member);
    this.#keepRequired();
    for (let i = 0; i < this.#found.length; i++) this.#nameWords.push(this.#found.at(i));
  }

  #addText(member: number, text: Text | undefined): void {
    if (text === undefined) return;
    for (const { value } of allTexts(text)) {
      this.#read(value);
      for (let i = 0; i < this.#found.length; i++) {
        const word = this.#found.at(i);
        if (isJoin(word) || this.#isOptional.at(word >>> 1) === 0)
          this.#postings.push(word >>> 1, (member << fieldBits) | FIELD.text);
      }
    }
  }

  /** Collects the words of the text in `found`, doubled, and 1 more for a join. */
  #read(text: string): void {
    this.#found.length = 0;
    for (const letters of groupsOf(text)) {
      const group = this.#groups.get(letters) ?? this.#addGroup(letters);
      if (group >= 0) this.#found.push(group);
      else for (const word of this.#several[-1 - group]!) this.#found.push(word);
    }
  }

  /** Leaves in `found` the words nobody may leave out, or all where every word is optional; no joins. */
  #keepRequired(): void {
    const found = this.#found;
    const { length } = found;
    let required = 0;
    let words = 0;
    for (let i = 0; i < length; i++) if (this.#isRequired(found.at(i))) required++;
    for (let i = 0; i < length; i++) {
      const word = found.at(i);
      if (required > 0 ? this.#isRequired(word) : !isJoin(word)) found.set(words++, word >>> 1);
    }
    found.length = words;
  }

  #isRequired(word: number): boolean {
    return !isJoin(word) && this.#isOptional.at(word >>> 1) === 0;
  }

  #addGroup(letters: string): number {
    const word = onlyWord(letters);
    const group = word === undefined ? this.#addSeveral(letters) : this.#number(word) * 2;
    this.#groups.set(letters, group);
    return group;
  }

  #addSeveral(letters: string): number {
    this.#several.push(wordsOfGroup(letters).map(({ value, joined }) => this.#number(value) * 2 + (joined ? 1 : 0)));
    return -this.#several.length;
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    this.#isOptional.push(isStopWord(word) || isLegalForm(word) ? 1 : 0);
    return number;
  }

  /** Renumbers the words in their order and turns what was collected into lists. */
  *finish(members: readonly Member[], topics: Topics): Sliced<TextIndex> {
    const { rank, vocabulary } = yield* this.#sortWords();
    for (const numbers of [this.#postings.keys, this.#labels.keys, this.#nameWords.numbers])
      yield* renumber(numbers, rank);
    const labels = yield* this.#labels.lists(vocabulary.size);
    return {
      size: members.length,
      vocabulary,
      postings: yield* this.#postings.lists(vocabulary.size),
      names: yield* this.#finishNames(members, vocabulary.size),
      topics,
      labels,
      labelLengths: lengthsOf(labels.values, topics.labels.length),
    };
  }

  /** Words that begin alike are sorted together, so that no task is long. */
  *#sortWords(): Sliced<{ readonly rank: Uint32Array; readonly vocabulary: Vocabulary }> {
    const buckets = new Map<string, string[]>();
    let seen = 0;
    for (const word of this.#numbers.keys()) {
      append(buckets, word.slice(0, 2), word);
      if (++seen % (stride / 4) === 0) yield;
    }
    const rank = new Uint32Array(this.#numbers.size);
    const starts = new Uint32Array(rank.length + 1);
    const texts: string[] = [];
    let place = 0;
    for (const beginning of [...buckets.keys()].sort()) {
      const words = buckets.get(beginning)!.sort();
      for (const word of words) {
        rank[this.#numbers.get(word)!] = place;
        starts[place + 1] = starts[place]! + word.length;
        place++;
      }
      texts.push(words.join(''));
      yield;
    }
    return { rank, vocabulary: yield* buildVocabulary(texts.join(''), starts) };
  }

  *#finishNames(members: readonly Member[], vocabularySize: number): Sliced<NameIndex> {
    const owners = this.#nameMembers.numbers.slice();
    this.#nameOffsets.push(this.#nameWords.length);
    const words = { offsets: this.#nameOffsets.numbers.slice(), values: this.#nameWords.numbers.slice() };
    const first = new Uint32Array(members.length + 1).fill(owners.length);
    first.set(this.#firstNames.numbers);
    return { words, members: owners, first, sorted: yield* sortNames(words, owners, members, vocabularySize) };
  }
}

const isJoin = (word: number): boolean => (word & 1) === 1;

const append = <T>(lists: Map<string, T[]>, key: string, value: T): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

function* renumber(numbers: Uint32Array, rank: Uint32Array): Sliced<void> {
  for (let from = 0; from < numbers.length; from += stride) {
    renumberRun(numbers.subarray(from, from + stride), rank);
    yield;
  }
}

const renumberRun = (numbers: Uint32Array, rank: Uint32Array): void => {
  for (let i = 0; i < numbers.length; i++) numbers[i] = rank[numbers[i]!]!;
};

const lengthsOf = (labelOfWord: Uint32Array, size: number): Uint16Array => {
  const lengths = new Uint16Array(size);
  for (const label of labelOfWord) lengths[label]!++;
  return lengths;
};
