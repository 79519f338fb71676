import UFuzzy from '@leeoniya/ufuzzy';
import { recordsOf } from '../support/records.mjs';

export const settings =
  'one line per member, latinize, intraMode 1 (one error a word), outOfOrder 3, infoThresh 1e3 (its demo’s settings)';

/** @param {object} dataset in our shape */
export const prepare = async (dataset) => {
  const records = recordsOf(dataset);
  return async () => {
    const engine = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    const lines = UFuzzy.latinize(
      records.map(({ name, names, competences, city, country }) =>
        [name, ...names, ...competences, ...city, ...country].join(' | '),
      ),
    );
    return (text) => {
      const [found, info, order] = engine.search(lines, UFuzzy.latinize(text), 3, 1000);
      const best = order ? order.map((place) => info.idx[place]) : (found ?? []);
      const ids = best.slice(0, 10).map((line) => records[line].id);
      return { ids, claims: ids.length > 0 };
    };
  };
};
