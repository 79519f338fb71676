/** The same numbers for the same seed (mulberry32). */
export const random = (seed) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  const pick = (list) => list[below(list.length)];
  const acronym = (length) => [...Array(Math.max(2, length)).keys()].map(() => pick('ABCDEFGHILMNOPRSTU')).join('');
  return { next, below, pick, acronym };
};
