import { create, insertMultiple, search } from '@orama/orama';
import { recordsOf } from '../support/records.mjs';

export const settings = 'string[] fields, tolerance 1, threshold 1 (any word), boosts name 3 names 2 competences 2';

/** @param {object} dataset in our shape */
export const prepare = async (dataset) => {
  const records = recordsOf(dataset);
  return async () => {
    const schema = {
      name: 'string',
      names: 'string[]',
      competences: 'string[]',
      city: 'string[]',
      country: 'string[]',
    };
    const engine = create({ schema });
    await insertMultiple(engine, records, 1000);
    const boost = { name: 3, names: 2, competences: 2 };
    return async (term) => {
      const { hits } = await search(engine, { term, tolerance: 1, threshold: 1, boost, limit: 10 });
      const ids = hits.map(({ document }) => document.id);
      return { ids, claims: ids.length > 0 };
    };
  };
};
