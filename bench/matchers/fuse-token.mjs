import Fuse from 'fuse.js';
import { textsOf } from '../support/projects.mjs';

export const settings = 'useTokenSearch, tokenMatch any, threshold .3, ignoreLocation, ignoreDiacritics, limit 10';

/** @param {object} dataset in our shape */
export const prepare = async (dataset) => {
  const texts = textsOf(dataset);
  return () => {
    const fuse = new Fuse(texts, {
      keys: ['name', 'description', 'competences'],
      useTokenSearch: true,
      tokenMatch: 'any',
      threshold: 0.3,
      ignoreLocation: true,
      ignoreDiacritics: true,
    });
    return (text) => {
      const ids = fuse.search(text, { limit: 10 }).map(({ item }) => item.id);
      return { ids, claims: ids.length > 0 };
    };
  };
};
