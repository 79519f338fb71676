/** Chance that falls the same way every time, so that two screenshots of a story can be compared. */
export interface Chance {
  /** 0 to below 1. */
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(choices: readonly [T, ...T[]]) => T;
  /** Some of the choices, each once, in their order. */
  readonly some: <T>(choices: readonly T[], share: number) => T[];
}

/** The mulberry32 generator. @param seed any integer */
export const chance = (seed: number): Chance => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    oneOf: (choices) => choices[below(choices.length)] ?? choices[0],
    some: (choices, share) => choices.filter(() => next() < share),
  };
};
