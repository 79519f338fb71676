import { html } from 'lit';
import type { TextRange } from '../core/search/source.js';

/** The text with its matched parts marked. Ranges are in order and do not overlap. */
export const highlighted = (text: string, ranges: readonly TextRange[] = []): unknown => {
  if (ranges.length === 0) return text;
  const pieces: unknown[] = [];
  let position = 0;
  for (const [start, end] of ranges) {
    pieces.push(text.slice(position, start), html`<mark part="highlight">${text.slice(start, end)}</mark>`);
    position = end;
  }
  return [...pieces, text.slice(position)];
};
