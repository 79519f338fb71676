import type { TextRange } from './source.js';

/** Private characters, which no text of a dataset has a reason to hold. One that does loses its highlights, no more. */
export const markTags = { pre: '\uE000', post: '\uE001' } as const;

/** Engines escape for HTML, and some clients escape again. */
const mostEscapes = 2;

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

interface Marked {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/**
 * The marked parts of a text as ranges of the original, whether or not the marked copy was escaped for HTML. None
 * when the copy is not of this text, so that no range can be wrong.
 */
export const rangesOf = (copy: string, original: string): readonly TextRange[] => {
  let marked = withoutTags(copy);
  for (let escapes = 0; marked.text !== original && escapes < mostEscapes; escapes++) marked = decoded(marked);
  return marked.text === original ? joined(marked.ranges) : [];
};

/** Tags may be nested or left open. */
const withoutTags = (copy: string): Marked => {
  const ranges: TextRange[] = [];
  let text = '';
  let depth = 0;
  let start = 0;
  for (const piece of copy.split(/([\uE000\uE001])/)) {
    if (piece === markTags.pre && depth++ === 0) start = text.length;
    else if (piece === markTags.post && depth > 0 && --depth === 0) ranges.push([start, text.length]);
    else if (piece !== markTags.pre && piece !== markTags.post) text += piece;
  }
  return { text, ranges: depth > 0 ? [...ranges, [start, text.length]] : ranges };
};

/** With entities as the characters they stand for. A mark inside an entity, as in `&[amp];`, is on the character. */
const decoded = ({ text, ranges }: Marked): Marked => {
  /** Per character of the escaped text where its own begins and ends in the plain one. */
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = '';
  const append = (piece: string, length: number): void => {
    for (let at = 0; at < length; at++) {
      starts.push(plain.length + (length === piece.length ? at : 0));
      ends.push(plain.length + (length === piece.length ? at + 1 : piece.length));
    }
    plain += piece;
  };
  let from = 0;
  for (const match of text.matchAll(entity)) {
    append(text.slice(from, match.index), match.index - from);
    append(characterOf(match), match[0].length);
    from = match.index + match[0].length;
  }
  append(text.slice(from), text.length - from);
  return {
    text: plain,
    ranges: ranges.map(([start, end]) => [starts[start] ?? plain.length, ends[end - 1] ?? 0]),
  };
};

const characterOf = ([all, decimal, hexadecimal, name]: RegExpExecArray): string => {
  if (name) return named.get(name.toLowerCase()) ?? all;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
};

/** In order, those that touch made one, empty ones left out. */
const joined = (ranges: readonly TextRange[]): readonly TextRange[] => {
  const found: TextRange[] = [];
  for (const [start, end] of ranges) {
    const last = found.at(-1);
    if (last && start <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], end)];
    else if (start < end) found.push([start, end]);
  }
  return found;
};
