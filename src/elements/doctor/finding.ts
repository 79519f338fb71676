import type { DatasetErrorCode, DatasetProblem } from '../../core/dataset-error.js';
import type { LoadErrorCode } from '../../data/load-error.js';

/** What is wrong. Where the file itself cannot be had, the loader's own codes. */
export type FaultKey =
  | LoadErrorCode
  | DatasetErrorCode
  | 'file-page'
  | 'no-element'
  | 'shown-as-text'
  | 'stripped'
  | 'unknown-name'
  | 'versions'
  | 'taken'
  | 'chunk'
  | 'basemap'
  | 'policy'
  | 'cors'
  | 'mixed'
  | 'offline'
  | 'unknown-id'
  | 'no-members';

/** What works, but could be better. */
export type AdviceKey = 'twice' | 'skipped' | 'uncompressed' | 'hidden' | 'language';

export type FindingKey = FaultKey | AdviceKey | 'fine';

/** One thing that the doctor has to say, once for each place where it is so. */
export interface Finding {
  readonly key: FindingKey;
  /** What stands for the `{name}` marks of the key's sentences. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Addresses, ids or messages that belong to it, shown as they are. */
  readonly lines?: readonly string[];
  /** Places of the dataset that cannot be used. */
  readonly problems?: readonly DatasetProblem[];
  /** What to paste where the mend says so: a header, an attribute, a tag. */
  readonly paste?: string;
}

export type Level = 'fault' | 'advice' | 'fine';

const advice: ReadonlySet<FindingKey> = new Set<FindingKey>(['twice', 'skipped', 'uncompressed', 'hidden', 'language']);

export const levelOf = ({ key }: Finding): Level => {
  if (key === 'fine') return 'fine';
  return advice.has(key) ? 'advice' : 'fault';
};
