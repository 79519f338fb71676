const newRows = (width: number): readonly [Uint16Array, Uint16Array, Uint16Array] => [
  new Uint16Array(width),
  new Uint16Array(width),
  new Uint16Array(width),
];

/** Kept from word to word: every key compares some dozens. */
let rows = newRows(64);

/**
 * How many letters have to be inserted, left out, changed or swapped with their neighbour to make one word the other.
 *
 * @param isOpen the other word may go on after that
 */
export const editsBetween = (word: string, other: string, isOpen: boolean): number => {
  const width = other.length + 1;
  if (width > rows[0].length) rows = newRows(2 * width);
  let [before, last, next] = rows;
  for (let at = 0; at < width; at++) last[at] = at;
  for (let row = 1; row <= word.length; row++) {
    next[0] = row;
    for (let at = 1; at < width; at++) {
      const isSame = word.charCodeAt(row - 1) === other.charCodeAt(at - 1);
      const isSwapped =
        row > 1 &&
        word.charCodeAt(row - 1) === other.charCodeAt(at - 2) &&
        word.charCodeAt(row - 2) === other.charCodeAt(at - 1);
      const changed = Math.min(last[at - 1]! + (isSame ? 0 : 1), last[at]! + 1, next[at - 1]! + 1);
      next[at] = isSwapped ? Math.min(changed, before[at - 2]! + 1) : changed;
    }
    [before, last, next] = [last, next, before];
  }
  return isOpen ? Math.min(...last.subarray(0, width)) : last[other.length]!;
};
