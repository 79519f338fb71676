import MiniSearch from 'minisearch';
import { processTerm } from '../engines/minisearch.mjs';
import { textsOf } from '../support/projects.mjs';

export const settings = 'OR, prefix, fuzzy .2, accents removed by processTerm (all after its documentation)';

/** @param {object} dataset in our shape */
export const prepare = async (dataset) => {
  const texts = textsOf(dataset);
  return () => {
    const engine = new MiniSearch({
      fields: ['name', 'description', 'competences'],
      processTerm,
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    engine.addAll(texts);
    return (text) => {
      const ids = engine
        .search(text)
        .slice(0, 10)
        .map(({ id }) => id);
      return { ids, claims: ids.length > 0 };
    };
  };
};
