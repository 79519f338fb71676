import Fuse from 'fuse.js';
import { recordsOf } from '../support/records.mjs';

const options = {
  threshold: 0.3,
  ignoreLocation: true,
  ignoreDiacritics: true,
  keys: [
    { name: 'name', weight: 3 },
    { name: 'names', weight: 2 },
    { name: 'competences', weight: 2 },
    { name: 'city', weight: 1 },
    { name: 'country', weight: 0.5 },
  ],
};

export const settings = `tuned: ${JSON.stringify({ ...options, keys: undefined })}, weighted keys`;

/** @param {object} json a dataset in our shape */
export const prepare = async (json) => {
  const records = recordsOf(json);
  return async () => {
    const fuse = new Fuse(records, options);
    return async (text) => {
      const ids = fuse.search(text, { limit: 10 }).map(({ item }) => item.id);
      return { ids, claims: ids.length > 0 };
    };
  };
};
