import { defuseFormula } from '../../core/spreadsheet-text.js';

/** What a cell of a source holds: a list comes from JSON or YAML. */
export type Cell = string | number | boolean | Date | null | undefined | readonly Cell[];

/** A text that was defused, by core/spreadsheet-text or below. */
const defused = /^'+[=+\-@\t\r]/;

/** The writer of workbooks looks texts up in a plain object, and fails with these. */
const isInherited = (text: string): boolean => text.replace(/^'+/, '') in Object.prototype;

export const defuse = (text: string): string => (isInherited(text) ? `'${text}` : defuseFormula(text));

export const undefuse = (text: string): string =>
  defused.test(text) || (text.startsWith("'") && isInherited(text)) ? text.slice(1) : text;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day of a spreadsheet's date, which is kept as midnight in UTC. */
const dayText = (date: Date): string =>
  Number.isNaN(date.getTime())
    ? ''
    : `${String(date.getUTCFullYear()).padStart(4, '0')}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;

/** The text of a cell without outer blanks; empty for an empty one. Blanks include those that do not break. */
export const cellText = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayText(cell);
  if (typeof cell === 'object') return cell.map(cellText).filter(Boolean).join('; ');
  return String(cell).trim();
};

/** The parts of a list in one cell; without a separator of the keeper's, `;`, `|` and line breaks separate. */
export const cellItems = (cell: Cell, separator?: string): readonly string[] => {
  const parts = typeof cell === 'object' && !(cell instanceof Date) && cell !== null ? cell.map(cellText) : undefined;
  const items = parts ?? cellText(cell).split(separator ?? /[;|\n\r]+/);
  return items.map((item) => item.trim()).filter(Boolean);
};
