import type { DatasetProblem, Expected } from '../dataset-error.js';

/** Reads one value as a T. When it cannot, it says why to the report and gives `null`. */
export type Read<T> = (value: unknown, report: Report) => T | null;

/** Keys come from the file, so an endless one must not be copied into a thousand pointers. */
const longestKey = 100;

const token = (key: string | number): string =>
  `/${String(key).slice(0, longestKey).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What went wrong while one file was read. Knows where the reader stands, so that readers need not. */
export class Report {
  /** The first ones, in the order of reading. */
  readonly problems: { -readonly [K in keyof DatasetProblem]: DatasetProblem[K] }[] = [];
  /** All of them, also those that are not kept. */
  problemCount = 0;
  skippedRows = 0;
  readonly #path: (string | number)[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Reads a value one step further down the file. */
  within<T>(key: string | number, read: Read<T>, value?: unknown): T | null {
    this.#path.push(key);
    const result = read(value, this);
    this.#path.pop();
    return result;
  }

  /** Notes that the value at the present place is not what was expected, and goes without it. */
  fail(expected: Expected): null {
    if (this.problemCount++ < this.#limit)
      this.problems.push({ pointer: this.#path.map(token).join(''), expected, skipped: 'field' });
    return null;
  }

  /** The latest failure costs the whole row. */
  skipRow(): null {
    this.skippedRows++;
    const latest = this.problems.at(-1);
    if (latest && this.problemCount <= this.#limit) latest.skipped = 'row';
    return null;
  }
}
