import Fuse from 'fuse.js';
import { recordsOf } from '../support/records.mjs';

/** What each field is worth, after fusejs.io/api/options.html: weights, and no penalty for where in the text a match is. */
export const keys = [
  { name: 'name', weight: 3 },
  { name: 'names', weight: 2 },
  { name: 'competences', weight: 2 },
  { name: 'city', weight: 1 },
  { name: 'country', weight: 0.5 },
];
const options = { threshold: 0.3, ignoreLocation: true, ignoreDiacritics: true, keys };

export const settings = 'tuned: threshold .3, ignoreLocation, ignoreDiacritics, weighted keys, limit 10';

/** @param {import('fuse.js').IFuseOptions<object>} options */
export const fuseWith = (options) => async (dataset) => {
  const records = recordsOf(dataset);
  return async () => {
    const fuse = new Fuse(records, options);
    return (text) => {
      const ids = fuse.search(text, { limit: 10 }).map(({ item }) => item.id);
      return { ids, claims: ids.length > 0 };
    };
  };
};

/** @param {object} dataset in our shape */
export const prepare = fuseWith(options);
