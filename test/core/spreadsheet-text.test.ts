import { describe, expect, it } from 'vitest';
import { defuseFormula } from '../../src/core/spreadsheet-text.js';

describe('a cell of a spreadsheet', () => {
  it.each(['=1+1', '+33 4', '-cmd', '@SUM(A1)', '\tx', '\rx', "'=1", "''-x", '-', '-1x', '-1.', 'x-'])(
    'runs nothing, written as %j',
    (text) => {
      expect(/^[=+\-@\t\r]/.test(defuseFormula(text))).toBe(false);
    },
  );

  it('gets exactly one apostrophe before what would be a formula', () => {
    expect(['=1', '-1x', "'=1", "''-x"].map(defuseFormula)).toEqual(["'=1", "'-1x", "''=1", "'''-x"]);
  });

  it('stays as it is where nothing would run', () => {
    for (const text of ['', 'Acme', '-1', '-12', '-1.5', '-10.25', "it's", 'a=b', 'x -1', "'quoted'", '1'])
      expect(defuseFormula(text)).toBe(text);
  });

  it('is no number because a line of it is one', () => {
    expect(defuseFormula('-1\n=2')).toBe("'-1\n=2");
    expect(defuseFormula('-1.5.5')).toBe("'-1.5.5");
  });
});
