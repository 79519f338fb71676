import type { Member } from '../model.js';

/** One row of one feed. */
export interface Entry {
  /** `cluster/id`: how reports and decisions name the row. */
  readonly key: string;
  /** Position of the feed in the manifest. */
  readonly feed: number;
  readonly cluster: string;
  readonly member: Member;
}
