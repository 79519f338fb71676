import type { SentenceValues } from '../messages/say.js';

export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Something in a file that somebody should look at. */
export interface Finding {
  /** Stable, for programs and for looking it up: `unknown-cluster`. */
  readonly code: string;
  readonly severity: Severity;
  /** RFC 6901; empty for the file as a whole. */
  readonly pointer: string;
  /** Where it is known already; else looked up by the pointer. */
  readonly line?: number;
  /** For the sentence of the code. */
  readonly values?: SentenceValues;
}

/** A finding at its place, in the keeper's words. */
export interface ReportedFinding {
  readonly file: string;
  readonly line: number;
  readonly pointer: string;
  readonly code: string;
  readonly severity: Severity;
  /** The row's id and name, as far as it has them. */
  readonly row?: string;
  readonly message: string;
  readonly mend: string;
}
