/** By what two rows were found to be one organisation. */
export type Evidence =
  | { readonly kind: 'decision' }
  /** Such as `siren:552081317`. */
  | { readonly kind: 'identifier'; readonly identifier: string }
  | { readonly kind: 'domain'; readonly domain: string }
  /** How alike their names are, 0 to 1, in the same place. */
  | { readonly kind: 'name'; readonly score: number };

/** `likely` is a question for people: it is reported and never merged. */
export type Likeness = 'same' | 'likely' | 'different';

export interface Verdict {
  readonly likeness: Likeness;
  readonly evidence: Evidence;
}
