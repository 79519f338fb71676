import type { Dataset, Member } from '../../core/model.js';
import { layout, type ExportColumn } from './layout.js';

/** Lists stay lists: JSON has them. */
const propertiesOf = (member: Member, columns: readonly ExportColumn[]): object =>
  Object.fromEntries(
    columns.map(({ target, split, read }) => {
      const value = read(member);
      return [target, split && typeof value === 'string' ? value.split(split) : value];
    }),
  );

/** A feature per member, at its first site; those without coordinates have a null geometry, as RFC 7946 foresees. */
export const toGeoJson = ({ members, attributions }: Dataset): object => {
  const columns = layout(members).filter(({ target }) => !/^sites\.0\.(lat|lng)$/.test(target));
  return {
    type: 'FeatureCollection',
    ...(attributions.length > 0 ? { attributions } : {}),
    features: members.map((member) => {
      const [site] = member.sites;
      const { lat, lng } = site ?? {};
      return {
        type: 'Feature',
        id: member.id,
        geometry: lat === undefined || lng === undefined ? null : { type: 'Point', coordinates: [lng, lat] },
        properties: propertiesOf(member, columns),
      };
    }),
  };
};
