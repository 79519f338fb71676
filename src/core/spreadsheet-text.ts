/**
 * Excel and its like run a cell that begins so as a formula. An apostrophe before it makes it text; one that stands
 * there already gets another, so that reading takes away exactly what writing put there.
 */
const risky = /^'*[=+\-@\t\r]/;
const plainNumber = /^-\d+(\.\d+)?$/;

/** The text as a cell that no spreadsheet runs. Negative numbers stay numbers. */
export const defuseFormula = (text: string): string =>
  risky.test(text) && !plainNumber.test(text) ? `'${text}` : text;
