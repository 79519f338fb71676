import type { Grouping } from '../../core/clustering.js';
import { countryName } from '../../core/country-names.js';
import type { RelationType, Site } from '../../core/model.js';
import { clusterName } from '../cluster-identity.js';
import { textOf, type TemplateContext } from '../template-context.js';
import type { Marker } from './markers.js';
import type { MemberPoints } from './member-points.js';
import type { RelationArcs } from './relations.js';

export const placeName = ({ city, country }: Pick<Site, 'city' | 'country'>, lang: string): string =>
  [city, country && countryName(country, lang)].filter(Boolean).join(', ');

export const relationName = ({ relation }: RelationArcs, context: TemplateContext): string =>
  textOf(relation.name, context)?.value ?? context.t(`relation.${relation.type satisfies RelationType}`);

/** Per group the site nearest to its middle: what the group is named after. */
export const middleSites = (
  { groups, groupOf }: Grouping,
  { x, y, sites }: MemberPoints,
): readonly (Site | undefined)[] => {
  const nearest = groups.map((): { point: number; distance: number } => ({ point: -1, distance: Infinity }));
  for (let point = 0; point < groupOf.length; point++) {
    const number = groupOf[point] as number;
    const [group, best] = [groups[number], nearest[number]];
    if (!group || !best) continue;
    const distance = ((x[point] as number) - group.x) ** 2 + ((y[point] as number) - group.y) ** 2;
    if (distance < best.distance) Object.assign(best, { point, distance });
  }
  return nearest.map(({ point }) => sites[point]);
};

/** What a marker is called: its kind, its name or number, its place. */
export const markerName = (marker: Marker, context: TemplateContext, site: Site | undefined): string => {
  const { t, lang } = context;
  const place = placeName(site ?? {}, lang);
  switch (marker.kind) {
    case 'member':
      return joined(marker.member.name, place);
    case 'group':
      return joined(t('results.count', { count: marker.group.count }), place && t('map.near', { place }));
    case 'centre':
      return joined(relationName(marker.arcs, context), t('map.centre'));
    case 'office':
      return officeName(marker.clusters, context);
  }
};

const officeName = (clusters: Extract<Marker, { kind: 'office' }>['clusters'], context: TemplateContext): string => {
  const { t, lang, directory, preferred } = context;
  const names = clusters.map(({ id }) => clusterName(directory, id, preferred));
  const [only, ...others] = clusters;
  if (only && others.length === 0) return joined(names[0], t('map.office'), placeName(only, lang));
  return joined(t('map.offices', { count: clusters.length }), ...names);
};

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/** The names with a number behind those that occurred before, so that each is said of one marker only. */
export const uniqueNames = (names: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${String(times)})`;
  });
};
