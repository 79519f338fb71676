import type { Reason } from './source.js';
import type { Vocabulary, WordRange } from './vocabulary.js';

export type Nearness = Reason['nearness'];

/** The words of the directory that one word of a query may mean, and how well, 0 to 1. */
export interface Expansion {
  readonly word: string;
  readonly ids: Uint32Array;
  readonly qualities: Float32Array;
  /** The run of neighbouring words that begin with the word; they are in `ids` from `runAt` on. */
  readonly run: WordRange;
  readonly runAt: number;
  /** Where in `ids` each of the others is. */
  readonly indexes: ReadonlyMap<number, number>;
  /** How many of the first `ids` are the word or begin with it, are its other forms too, or hold it; the rest is similar. */
  readonly prefixes: number;
  readonly forms: number;
  readonly parts: number;
}

/** How near the word at `index` of an expansion is to the query's. */
export const nearnessAt = (
  { word, ids, prefixes, forms, parts }: Expansion,
  index: number,
  vocabulary: Vocabulary,
): Nearness => {
  if (index >= parts) return 'similar';
  if (index >= forms) return 'part';
  if (index >= prefixes) return 'prefix';
  return vocabulary.word(ids[index]!) === word ? 'exact' : 'prefix';
};

/** Collects the words of an expansion, each once. */
export class Found {
  readonly #run: WordRange;
  /** Of the words of the run, in order. */
  readonly #runQualities: Float32Array;
  readonly #ids: number[] = [];
  readonly #qualities: number[] = [];
  readonly #indexes = new Map<number, number>();
  #forms = 0;
  #parts = 0;

  constructor(run: WordRange, runQualities: Float32Array) {
    this.#run = run;
    this.#runQualities = runQualities;
  }

  /** To be added to. */
  static from({ ids, qualities, run, forms, parts }: Expansion): Found {
    const length = run.to - run.from;
    const found = new Found(run, qualities.subarray(0, length));
    for (let index = length; index < ids.length; index++) found.add(ids[index]!, qualities[index]!);
    found.#forms = forms;
    found.#parts = parts;
    return found;
  }

  has(id: number): boolean {
    return (id >= this.#run.from && id < this.#run.to) || this.#indexes.has(id);
  }

  /** The word must not be there yet. */
  add(id: number, quality: number): void {
    this.#indexes.set(id, this.#runQualities.length + this.#ids.length);
    this.#ids.push(id);
    this.#qualities.push(quality);
  }

  /** Whatever was added so far are forms of the word. */
  endForms(): void {
    this.#forms = this.#runQualities.length + this.#ids.length;
  }

  /** Whatever is added from here on is only similar. */
  endParts(): void {
    this.#parts = this.#runQualities.length + this.#ids.length;
  }

  expansion(word: string): Expansion {
    const prefixes = this.#runQualities.length;
    const ids = new Uint32Array(prefixes + this.#ids.length);
    for (let index = 0; index < prefixes; index++) ids[index] = this.#run.from + index;
    ids.set(this.#ids, prefixes);
    const qualities = new Float32Array(ids.length);
    qualities.set(this.#runQualities);
    qualities.set(this.#qualities, prefixes);
    return {
      word,
      ids,
      qualities,
      run: this.#run,
      runAt: 0,
      indexes: this.#indexes,
      prefixes,
      forms: this.#forms,
      parts: this.#parts,
    };
  }
}

/** Where in the expansion's `ids` the word is. */
export const indexIn = ({ indexes, run, runAt }: Expansion, id: number): number | undefined =>
  indexes.get(id) ?? (id >= run.from && id < run.to ? runAt + id - run.from : undefined);

/** What a query's words mean when it writes apart what the directory joins; the joins are meant exactly. */
export const withJoins = (expansion: Expansion, joins: readonly number[]): Expansion => {
  if (joins.length === 0) return expansion;
  const { word, ids, qualities, run, runAt, indexes, prefixes, forms, parts } = expansion;
  const added = joins.length;
  return {
    word,
    ids: new Uint32Array([...joins, ...ids]),
    qualities: new Float32Array([...joins.map(() => 1), ...qualities]),
    run,
    runAt: runAt + added,
    indexes: new Map([
      ...[...indexes].map(([id, index]): [number, number] => [id, index + added]),
      ...joins.map((id, index): [number, number] => [id, index]),
    ]),
    prefixes: prefixes + added,
    forms: forms + added,
    parts: parts + added,
  };
};
