import MiniSearch from 'minisearch';
import { firstTen, processTerm } from '../engines/minisearch.mjs';
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
    return firstTen(engine);
  };
};
