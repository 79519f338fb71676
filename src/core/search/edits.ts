/**
 * How many letters have to be inserted, left out, changed or swapped with their neighbour to make one word the other.
 *
 * @param isOpen the other word may go on after that
 */
export const editsBetween = (word: string, other: string, isOpen: boolean): number => {
  const width = other.length + 1;
  let before = new Uint16Array(width);
  let last = new Uint16Array(width).map((_, at) => at);
  for (let row = 1; row <= word.length; row++) {
    const next = new Uint16Array(width);
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
    [before, last] = [last, next];
  }
  return isOpen ? Math.min(...last) : last[other.length]!;
};
