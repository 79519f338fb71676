import type { Dataset, Member } from '../../../core/model.js';

/** Fields that make a record useful, and whether a member has each. */
const measures = {
  website: ({ website }: Member): boolean => website !== undefined,
  description: ({ description }: Member): boolean => description !== undefined,
  competences: ({ competences }: Member): boolean => competences.length > 0,
  place: ({ sites }: Member): boolean => sites.some(({ lat }) => lat !== undefined),
  contacts: ({ contacts }: Member): boolean => contacts.length > 0,
  identifiers: ({ identifiers }: Member): boolean => Object.values(identifiers).some((value) => value !== undefined),
} as const;

export type Measure = keyof typeof measures;
export const measureNames = Object.keys(measures) as readonly Measure[];

export interface ClusterQuality {
  readonly cluster: string;
  readonly members: number;
  /** Members not updated since the limit, and those that say no date. */
  readonly stale: number;
  readonly undated: number;
  /** Share of the members that have the field, 0 to 1. */
  readonly complete: Readonly<Record<Measure, number>>;
}

const share = (members: readonly Member[], has: (member: Member) => boolean): number =>
  members.length === 0 ? 0 : Math.round((members.filter(has).length / members.length) * 1000) / 1000;

/** The day `months` before the day, `YYYY-MM-DD`. */
export const monthsBefore = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
};

/** A partial date is before a day when all of it is. */
export const isStale = ({ updated }: Member, limit: string): boolean =>
  updated !== undefined && updated < limit.slice(0, updated.length);

const qualityOf = (cluster: string, members: readonly Member[], limit: string): ClusterQuality => ({
  cluster,
  members: members.length,
  stale: members.filter((member) => isStale(member, limit)).length,
  undated: members.filter(({ updated }) => updated === undefined).length,
  complete: Object.fromEntries(measureNames.map((name) => [name, share(members, measures[name])])) as Record<
    Measure,
    number
  >,
});

/** How complete and how fresh the records of each cluster with members are. */
export const qualityByCluster = ({ clusters, members }: Dataset, limit: string): readonly ClusterQuality[] => {
  const byCluster = new Map<string, Member[]>(clusters.map(({ id }) => [id, []]));
  for (const member of members)
    for (const id of new Set(member.memberships.map(({ cluster }) => cluster))) {
      const list = byCluster.get(id);
      if (list) list.push(member);
      else byCluster.set(id, [member]);
    }
  return [...byCluster].filter(([, list]) => list.length > 0).map(([id, list]) => qualityOf(id, list, limit));
};
