import { fuseWith, keys } from './fuse.mjs';

export const settings =
  'useTokenSearch, tokenMatch any, threshold .3, ignoreLocation, ignoreDiacritics, weighted keys, limit 10';

/** @param {object} dataset in our shape */
export const prepare = fuseWith({
  useTokenSearch: true,
  tokenMatch: 'any',
  threshold: 0.3,
  ignoreLocation: true,
  ignoreDiacritics: true,
  keys,
});
