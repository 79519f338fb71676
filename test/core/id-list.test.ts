import { describe, expect, it } from 'vitest';
import { idList } from '../../src/core/id-list.js';

describe('A list of ids in an attribute', () => {
  it.each([
    ['minalogic', ['minalogic']],
    ['minalogic arve', ['minalogic', 'arve']],
    ['minalogic,arve', ['minalogic', 'arve']],
    ['\n  minalogic ,\n  arve,\n', ['minalogic', 'arve']],
  ])('may be written with commas, blanks and line ends as people like: %j', (value, ids) => {
    expect(idList(value)).toEqual(ids);
  });

  it.each([undefined, '', ' ', ', ,'])('names nobody in %j', (value) => {
    expect(idList(value)).toEqual([]);
  });
});
