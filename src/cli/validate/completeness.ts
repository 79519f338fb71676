import type { Dataset, Member } from '../../core/model.js';

/** What a visitor would miss. */
export const aspects = ['website', 'place', 'description', 'competences', 'contact', 'identifier'] as const;
export type Aspect = (typeof aspects)[number];

const has: Readonly<Record<Aspect, (member: Member) => boolean>> = {
  website: ({ website }) => website !== undefined,
  place: ({ sites }) => sites.some(({ lat }) => lat !== undefined),
  description: ({ description }) => description !== undefined,
  competences: ({ competences }) => competences.length > 0,
  contact: ({ contacts }) => contacts.some(({ email, phone, url }) => email ?? phone ?? url),
  identifier: ({ identifiers }) => Object.values(identifiers).some((value) => value !== undefined),
};

/** How many of a cluster's members have each aspect. */
export interface Completeness {
  /** Undefined for all members of the file, empty for those of no cluster. */
  readonly cluster?: string;
  readonly members: number;
  readonly having: Readonly<Record<Aspect, number>>;
}

const measure = (members: readonly Member[], cluster?: string): Completeness => {
  const count = (aspect: Aspect): number => members.filter(has[aspect]).length;
  const having = Object.fromEntries(aspects.map((aspect) => [aspect, count(aspect)])) as Record<Aspect, number>;
  return { ...(cluster === undefined ? {} : { cluster }), members: members.length, having };
};

const byCluster = ({ members }: Dataset): ReadonlyMap<string, readonly Member[]> => {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const clusters = member.memberships.map(({ cluster }) => cluster);
    for (const cluster of new Set(clusters.length > 0 ? clusters : [''])) {
      const group = groups.get(cluster);
      if (group) group.push(member);
      else groups.set(cluster, [member]);
    }
  }
  return groups;
};

/** Each cluster in the order of the file, then those it does not list, then all members. */
export const completeness = (dataset: Dataset): readonly Completeness[] => {
  const groups = byCluster(dataset);
  const ids = new Set([...dataset.clusters.map(({ id }) => id), ...groups.keys()]);
  const measured = [...ids].flatMap((id) => (groups.has(id) || id ? [measure(groups.get(id) ?? [], id)] : []));
  return [...measured, measure(dataset.members)];
};
