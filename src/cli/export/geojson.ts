import type { Dataset } from '../../core/model.js';
import { cellsOf, layout } from './layout.js';

/** A feature per member, at its first site; those without coordinates have a null geometry, as RFC 7946 foresees. */
export const toGeoJson = ({ members, attributions }: Dataset): object => {
  const columns = layout(members).filter(({ target }) => !/^sites\.0\.(lat|lng)$/.test(target));
  return {
    type: 'FeatureCollection',
    ...(attributions.length > 0 ? { attributions } : {}),
    features: members.map((member) => {
      const [site] = member.sites;
      const { lat, lng } = site ?? {};
      const cells = cellsOf(member, columns);
      return {
        type: 'Feature',
        id: member.id,
        geometry: lat === undefined || lng === undefined ? null : { type: 'Point', coordinates: [lng, lat] },
        properties: Object.fromEntries(
          columns.flatMap(({ target }, at) => (cells[at] === '' ? [] : [[target, cells[at]]])),
        ),
      };
    }),
  };
};
