import { Charset, Document } from 'flexsearch';
import { recordsOf } from '../support/records.mjs';

export const settings = 'Document, tokenize forward, encoder LatinBalance, suggest, merged by its own order of fields';

/** @param {object} dataset in our shape */
export const prepare = async (dataset) => {
  const records = recordsOf(dataset).map((record, number) => ({
    number,
    name: record.name,
    names: record.names.join(' '),
    competences: record.competences.join(' '),
    city: record.city.join(' '),
    country: record.country.join(' '),
  }));
  const ids = dataset.members.map(({ id }) => id);
  return async () => {
    const engine = new Document({
      tokenize: 'forward',
      encoder: Charset.LatinBalance,
      document: { id: 'number', index: ['name', 'names', 'competences', 'city', 'country'] },
    });
    for (const record of records) engine.add(record);
    return (text) => {
      const byField = engine.search(text, { limit: 10, suggest: true });
      const best = [...new Set(byField.flatMap(({ result }) => result))].slice(0, 10);
      return { ids: best.map((number) => ids[number]), claims: best.length > 0 };
    };
  };
};
