import type { Dataset, Member, Site } from '../../../core/model.js';

const properties = (
  { id, name, type, website, memberships, competences }: Member,
  { city, country }: Site,
): object => ({
  id,
  name,
  type,
  city,
  country,
  website,
  clusters: memberships.filter(({ until }) => until === undefined).map(({ cluster }) => cluster),
  competences: competences.map((competence) => competence.id),
});

/** A GeoJSON feature for each site that has coordinates, with what a map tells of it. */
export function* mapPoints({ members }: Dataset): Generator<object> {
  for (const member of members)
    for (const site of member.sites) {
      const { lat, lng } = site;
      if (lat === undefined || lng === undefined) continue;
      const geometry = { type: 'Point', coordinates: [lng, lat] };
      yield { type: 'Feature', geometry, properties: properties(member, site) };
    }
}
