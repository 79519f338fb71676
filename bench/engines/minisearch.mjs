import MiniSearch from 'minisearch';
import { recordsOf } from '../support/records.mjs';

export const settings =
  'prefix, fuzzy .2, boosts name 3 names 2 competences 2, accents removed by processTerm (all after its documentation)';

/** The recipe of its documentation for diacritics. */
export const processTerm = (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Asks the engine. */
export const firstTen = (engine) => (text) => {
  const ids = engine
    .search(text)
    .slice(0, 10)
    .map(({ id }) => id);
  return { ids, claims: ids.length > 0 };
};

/** @param {object} dataset in our shape */
export const prepare = async (dataset) => {
  const records = recordsOf(dataset).map((record) => ({
    ...record,
    names: record.names.join(' \n'),
    city: record.city.join(' \n'),
    country: record.country.join(' \n'),
    competences: record.competences.join(' \n'),
  }));
  return async () => {
    const engine = new MiniSearch({
      fields: ['name', 'names', 'competences', 'city', 'country'],
      processTerm,
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 3, names: 2, competences: 2 } },
    });
    engine.addAll(records);
    return firstTen(engine);
  };
};
