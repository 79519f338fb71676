import type { Grouping } from '../../core/clustering.js';
import { placeName } from '../../core/display-names.js';
import type { Gravity } from '../../core/map/gravity.js';
import type { Marker } from '../../core/map/markers.js';
import type { MemberPoints } from '../../core/map/member-points.js';
import type { Relation, Site } from '../../core/model.js';
import { clusterName } from '../cluster-identity.js';
import { colon, periodText, textOf, type TemplateContext } from '../template-context.js';
import type { MapContext } from './map-context.js';

/** A tie's own name, else its kind and the clusters it joins. */
export const relationName = (relation: Relation, context: TemplateContext): string => {
  const { directory, preferred, lang, t } = context;
  const names = relation.clusters.map((id) => clusterName(directory, id, preferred));
  return (
    textOf(relation.name, context)?.value ?? `${t(`relation.${relation.type}`)}${colon(lang)} ${names.join(' – ')}`
  );
};

/** Since and until when, as far as known. */
export const relationDates = ({ since, until }: Relation, context: TemplateContext): readonly string[] => [
  ...(since ? [periodText('since', since, context)] : []),
  ...(until ? [periodText('until', until, context)] : []),
];

/** Per group the site nearest to its middle: what the group is named after. */
export const middleSites = (
  { groups, groupOf }: Grouping,
  { x, y, sites }: MemberPoints,
): readonly (Site | undefined)[] => {
  const nearest = new Int32Array(groups.length).fill(-1);
  const distances = new Float64Array(groups.length).fill(Infinity);
  for (let point = 0; point < groupOf.length; point++) {
    const number = groupOf[point] as number;
    const group = groups[number];
    if (!group) continue;
    const distance = ((x[point] as number) - group.x) ** 2 + ((y[point] as number) - group.y) ** 2;
    if (distance >= (distances[number] as number)) continue;
    distances[number] = distance;
    nearest[number] = point;
  }
  return groups.map((_, number) => sites[nearest[number] ?? -1]);
};

/** What a marker is called: its kind, its name or number, its place. */
export const markerName = (marker: Marker, context: MapContext, site: Site | undefined): string => {
  const { t, m, lang } = context;
  const place = placeName(site, lang);
  switch (marker.kind) {
    case 'member':
      return joined(marker.member.name, place);
    case 'group':
      return joined(t('results.count', { count: marker.group.count }), place && m('map.near', { place }));
    case 'relation':
      return joined(relationName(marker.arcs.relation, context), ...relationDates(marker.arcs.relation, context));
    case 'gravity':
      return gravityName(marker.gravity, context);
    case 'office':
      return officeName(marker.clusters, context);
  }
};

export const gravityName = ({ count, site }: Gravity, { t, m, lang }: MapContext): string => {
  const place = placeName(site, lang);
  return joined(m('map.layerGravity'), t('results.count', { count }), place && m('map.near', { place }));
};

const officeName = (clusters: Extract<Marker, { kind: 'office' }>['clusters'], context: MapContext): string => {
  const { m, lang, directory, preferred } = context;
  const names = clusters.map(({ id }) => clusterName(directory, id, preferred));
  const [only, ...others] = clusters;
  if (only && others.length === 0) return joined(names[0], m('map.office'), placeName(only, lang));
  return joined(m('map.offices', { count: clusters.length }), ...names);
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
