/** What the reader wanted at a place of the file. Stable words, which the interface turns into sentences. */
export type Expected =
  | 'object'
  | 'list'
  /** A string with at least one visible character. */
  | 'text'
  | 'shorter-text'
  | 'id'
  /** The id is taken by an earlier row of the same list. */
  | 'unique-id'
  /** One of a fixed list of words. */
  | 'known-word'
  | 'language'
  | 'country'
  | 'date'
  | 'day'
  | 'url'
  | 'email'
  | 'number'
  | 'latitude'
  | 'longitude'
  /** Both of `lat` and `lng`. */
  | 'coordinates'
  | 'version';

/** One place of the file that could not be used. */
export interface DatasetProblem {
  /** RFC 6901, for example `/members/3/sites/0/lat`; empty for the file as a whole. */
  readonly pointer: string;
  readonly expected: Expected;
  /** What the directory does without: the field (or list item), the whole row, or the whole file. */
  readonly skipped: 'field' | 'row' | 'file';
}

/** `wrong-shape`: no directory at all. `newer-version`: written for a newer script than this one. */
export type DatasetErrorCode = 'wrong-shape' | 'newer-version';

const sentences: Readonly<Record<DatasetErrorCode, string>> = {
  'wrong-shape': 'Not an alliance dataset',
  'newer-version': 'The dataset follows a newer major version of the schema: update the embed',
};

/** A file that cannot be read as a directory. Its message is for the console; the page shows a sentence by `code`. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code: DatasetErrorCode;
  /** The first ten. */
  readonly problems: readonly DatasetProblem[];

  constructor(code: DatasetErrorCode, problems: readonly DatasetProblem[]) {
    const first = problems.slice(0, 10);
    const places = first.map(({ pointer, expected }) => `"${pointer}" should be: ${expected}`);
    super(`${sentences[code]}. ${places.join('; ')}`);
    this.code = code;
    this.problems = first.map((problem) => ({ ...problem, skipped: 'file' }));
  }
}
