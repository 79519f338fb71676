import type { Member, Offer } from '../../../core/model.js';
import type { Check, CheckContext } from '../context.js';
import type { Finding } from '../finding.js';

const expired = (offers: readonly Offer[], at: string, today: string): readonly Finding[] =>
  offers.flatMap(({ id, expires }) =>
    expires !== undefined && expires < today
      ? [{ code: 'expired', severity: 'warning' as const, pointer: at, values: { id, date: expires } }]
      : [],
  );

interface Span {
  readonly since?: string;
  readonly until?: string;
}

/** A month or a year is compared as far as both are known. */
const reversed = ({ since, until }: Span, at: string): readonly Finding[] => {
  if (since === undefined || until === undefined) return [];
  const length = Math.min(since.length, until.length);
  return until.slice(0, length) < since.slice(0, length)
    ? [{ code: 'reversed-dates', severity: 'warning', pointer: at, values: { since, until } }]
    : [];
};

const ofMember = ({ offers, needs, memberships }: Member, at: string, today: string): readonly Finding[] => [
  ...expired(offers, `${at}/offers`, today),
  ...expired(needs, `${at}/needs`, today),
  ...memberships.flatMap((membership) => reversed(membership, `${at}/memberships`)),
];

/** Offers and needs of the past, and times that end before they begin. */
export const dates: Check = ({ dataset, pointer, today }: CheckContext) => [
  ...dataset.members.flatMap((member, position) => ofMember(member, pointer('members', position), today)),
  ...dataset.clusters.flatMap((cluster, position) => reversed(cluster, pointer('clusters', position))),
  ...dataset.relations.flatMap((relation, position) => reversed(relation, pointer('relations', position))),
  ...dataset.events.flatMap(({ start, end }, position) =>
    reversed({ since: start, until: end }, pointer('events', position)),
  ),
];
