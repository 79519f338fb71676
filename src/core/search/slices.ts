/**
 * Long work in short tasks: a generator does a little and yields, and a driver rests between slices, so that the page
 * stays responsive while an index is built.
 */

/** Work that yields often (every millisecond or so) and returns its outcome. */
export type Sliced<T> = Generator<void, T, void>;

/** How long one task may last, in milliseconds: with the last step well under a frame. */
const taskMs = 8;

/** How many steps of a tight loop are done between two yields. */
export const stride = 4096;

interface Runtime {
  readonly scheduler?: { readonly postTask?: (task: () => void) => Promise<void> };
  readonly setImmediate?: (callback: () => void) => void;
}
const { scheduler, setImmediate } = globalThis as Runtime;

/**
 * Lets the page work in between. Not by `scheduler.yield`, whose tasks Chromium puts before the page's frames for a
 * tenth of a second; and by timers last, since a browser lets each of a chain of them wait for four milliseconds.
 */
const rest = (): Promise<void> =>
  scheduler?.postTask?.(() => undefined) ?? new Promise((resolve) => (setImmediate ?? setTimeout)(() => resolve()));

/** Does the work in tasks of at most `taskMs` and the last step's overshoot. */
export const inSlices = async <T>(work: Sliced<T>): Promise<T> => {
  for (;;) {
    await rest();
    const end = performance.now() + taskMs;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
};

/** Does the work in one task: where nobody waits, or little is to do. Steps may tell of their progress, which is not heard. */
export const atOnce = <T>(work: Generator<unknown, T, void>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

/** Values in lists by key: those of key `k` are `values` from `offsets[k]` to `offsets[k + 1]`. */
export interface Lists {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** The pairs `keys[i]`, `values[i]` as one list per key below `size`; within a list, in the order given. */
export function* listsByKey(keys: Uint32Array, values: Uint32Array, size: number): Sliced<Lists> {
  const offsets = new Uint32Array(size + 1);
  for (let from = 0; from < keys.length; from += stride) {
    count(keys.subarray(from, from + stride), offsets);
    yield;
  }
  addUp(offsets);
  const next = offsets.slice(0, size);
  const grouped = new Uint32Array(values.length);
  for (let from = 0; from < keys.length; from += stride) {
    group(keys.subarray(from, from + stride), values.subarray(from, from + stride), next, grouped);
    yield;
  }
  return { offsets, values: grouped };
}

/*
 * Tight loops are functions of their own: engines compile these soon, while a generator with a long loop may run
 * uncompiled to its end.
 */

const count = (keys: Uint32Array, offsets: Uint32Array): void => {
  for (const key of keys) offsets[key + 1]!++;
};

const addUp = (offsets: Uint32Array): void => {
  for (let key = 1; key < offsets.length; key++) offsets[key]! += offsets[key - 1]!;
};

const group = (keys: Uint32Array, values: Uint32Array, next: Uint32Array, grouped: Uint32Array): void => {
  for (let i = 0; i < keys.length; i++) grouped[next[keys[i]!]!++] = values[i]!;
};

/** Appends numbers to a typed array that grows. */
export class NumberList {
  length = 0;
  #numbers: Uint32Array;

  /** @param expected how many numbers may come; more are taken as well */
  constructor(expected = 1024) {
    this.#numbers = new Uint32Array(expected);
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) this.#numbers = longer(this.#numbers);
    this.#numbers[this.length++] = value;
  }

  at(index: number): number {
    return this.#numbers[index]!;
  }

  set(index: number, value: number): void {
    this.#numbers[index] = value;
  }

  /** The numbers so far; a view, valid until the next push. */
  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}

const longer = (numbers: Uint32Array): Uint32Array => {
  const twice = new Uint32Array(numbers.length * 2 + 16);
  twice.set(numbers);
  return twice;
};

/** Pairs of a key and a value, to be made into lists. */
export class PairList {
  length = 0;
  #keys: Uint32Array;
  #values: Uint32Array;

  /** @param expected how many pairs may come; more are taken as well */
  constructor(expected = 1024) {
    this.#keys = new Uint32Array(expected);
    this.#values = new Uint32Array(expected);
  }

  push(key: number, value: number): void {
    if (this.length === this.#keys.length) {
      this.#keys = longer(this.#keys);
      this.#values = longer(this.#values);
    }
    this.#keys[this.length] = key;
    this.#values[this.length++] = value;
  }

  /** The pairs as one list per key below `size`; within a list, in the order they came. */
  *lists(size: number): Sliced<Lists> {
    return yield* listsByKey(this.keys, this.#values.subarray(0, this.length), size);
  }

  /** The keys so far; a view, valid until the next push. */
  get keys(): Uint32Array {
    return this.#keys.subarray(0, this.length);
  }
}

export type Compare = (one: number, other: number) => number;

const runLength = 512;

/** The ids below `size`, sorted; equal ones keep their order. */
export function* sortedIds(size: number, compare: Compare): Sliced<Uint32Array> {
  let from = new Uint32Array(size).map((_, id) => id);
  let to = new Uint32Array(size);
  for (let start = 0; start < size; start += runLength) {
    from.subarray(start, start + runLength).sort(compare);
    yield;
  }
  for (let width = runLength; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) yield* merge(from, to, start, width, compare);
    [from, to] = [to, from];
  }
  return from;
}

/** Merges two neighbouring sorted runs; the second may be short or missing. */
function* merge(from: Uint32Array, to: Uint32Array, start: number, width: number, compare: Compare): Sliced<void> {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(middle + width, from.length);
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takeLeft = right >= end || (left < middle && compare(from[left]!, from[right]!) <= 0);
    to[at] = from[takeLeft ? left++ : right++]!;
    if (at % stride === 0) yield;
  }
}

/** The first index at or after `from` whose place is not before the wanted one; `isBefore` is true, then false. */
export const firstIndex = (from: number, to: number, isBefore: (index: number) => boolean): number => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
