import { cellText, type Cell } from '../fields/cell.js';

/** `A`, `B`, … `Z`, `AA`: the letter of a column, as a spreadsheet shows it. */
export const columnLetter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);

/** Headings that name each column once. */
export const headingsOf = (cells: readonly Cell[], width: number): readonly string[] => {
  const seen = new Map<string, number>();
  return [...Array(width).keys()].map((index) => {
    const text = cellText(cells[index]).replace(/\s+/g, ' ') || `(${columnLetter(index)})`;
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times === 1 ? text : `${text} (${times})`;
  });
};

const filled = (cells: readonly Cell[]): number => cells.filter((cell) => cellText(cell) !== '').length;

/**
 * The row of the headings among the first ones, counted from 1: titles and remarks stand above it and fill fewer cells,
 * so it is the first that fills nearly as many as the fullest.
 */
export const findHeader = (rows: readonly (readonly Cell[])[]): number => {
  const counts = rows.map(filled);
  const most = Math.max(...counts, 0);
  return Math.max(counts.findIndex((count) => count > 0 && count >= most * 0.6) + 1, 1);
};
