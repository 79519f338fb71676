import type { TextRange } from '../../core/search/source.js';

/** A piece of a text, its ranges counted from its own beginning. */
export interface Piece {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** Whether the text goes on before and after it. */
  readonly isCut: readonly [before: boolean, after: boolean];
}

/** A text up to this length is shown whole. */
const shortText = 180;

/** Ends of sentences, each with the white space after it. An abbreviation ends one too, which does no harm here. */
const sentence = /.*?(?:[.!?…。;]\s+|$)/gsu;

/** The one sentence of a long text that says most of what was looked for; a short text whole. */
export const tellingPiece = (text: string, ranges: readonly TextRange[]): Piece => {
  if (text.length <= shortText) return { text, ranges, isCut: [false, false] };
  const pieces = [...text.matchAll(sentence)]
    .filter(([value]) => value)
    .map(({ 0: value, index }) => within(text, ranges, index, index + value.length));
  return pieces.reduce((best, piece) => (piece.ranges.length > best.ranges.length ? piece : best));
};

const within = (text: string, ranges: readonly TextRange[], start: number, end: number): Piece => ({
  text: text.slice(start, end).trimEnd(),
  ranges: ranges
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]) => [from - start, to - start] as const),
  isCut: [start > 0, end < text.length],
});
