import {
  clusterStatuses,
  memberTypes,
  nameTypes,
  relationTypes,
  sitePrecisions,
  type AllianceEvent,
  type Cluster,
  type Competence,
  type ConceptLabels,
  type Contact,
  type Identifiers,
  type Member,
  type MemberCompetence,
  type MemberName,
  type Membership,
  type Offer,
  type PublishedCount,
  type Relation,
  type Site,
  type Stage,
} from '../model.js';
import type { Read } from './report.js';
import {
  byLanguage,
  list,
  listOf,
  localisedLine,
  localisedProse,
  located,
  mapOf,
  may,
  must,
  or,
  record,
} from './shapes.js';
import * as a from './values.js';

/*
 * The rows of a dataset, one table each. Fields that a row cannot do without come first, so that a row without them is
 * given up at once. References to other rows are kept as they are: whether they lead anywhere is not a matter of shape.
 */

export const stage: Read<Stage> = record<Stage>({ id: must(a.id), name: must(localisedLine) });

const conceptLabels = record<ConceptLabels>({ pref: must(a.line), alt: list(a.line), hidden: list(a.line) });

export const competence: Read<Competence> = record<Competence>({
  id: must(a.id),
  labels: must(byLanguage(conceptLabels)),
  broader: list(a.id),
  stage: may(a.id),
  mappings: or(mapOf(a.line, a.line), new Map()),
});

const contact = record<Contact>({
  role: may(a.line),
  email: may(a.email),
  phone: may(a.line),
  url: may(a.url),
  languages: list(a.language),
});

const publishedCount = record<PublishedCount>({
  what: must(a.line),
  value: must(a.count),
  asOf: may(a.partialDate),
  source: may(a.source),
});

export const cluster: Read<Cluster> = located(
  record<Cluster>({
    id: must(a.id),
    name: must(localisedLine),
    aliases: list(a.line),
    kind: may(a.line),
    status: or(a.oneOf(clusterStatuses), 'active'),
    since: may(a.partialDate),
    until: may(a.partialDate),
    successors: list(a.id),
    city: may(a.line),
    region: may(a.line),
    country: may(a.country),
    lat: may(a.latitude),
    lng: may(a.longitude),
    website: may(a.url),
    logo: may(a.url),
    description: may(localisedProse),
    competences: list(a.id),
    contacts: list(contact),
    counts: list(publishedCount),
    source: may(a.source),
    updated: may(a.partialDate),
  }),
);

const memberName = record<MemberName>({
  value: must(a.line),
  lang: may(a.language),
  type: or(a.oneOf(nameTypes), 'alias'),
});

const site = located(
  record<Site>({
    city: may(a.line),
    region: may(a.line),
    postcode: may(a.line),
    country: may(a.country),
    lat: may(a.latitude),
    lng: may(a.longitude),
    precision: may(a.oneOf(sitePrecisions)),
  }),
);

const memberCompetence = record<MemberCompetence>({ id: must(a.id), level: may(a.line), evidence: may(a.prose) });

const offer = record<Offer>({
  id: must(a.id),
  text: must(localisedProse),
  competences: list(a.id),
  expires: may(a.day),
});

const membership = record<Membership>({
  cluster: must(a.id),
  since: may(a.partialDate),
  until: may(a.partialDate),
  role: may(a.line),
});

const identifiers = record<Identifiers>({
  lei: may(a.line),
  vat: may(a.line),
  siren: may(a.line),
  ror: may(a.line),
  wikidata: may(a.line),
  domain: may(a.line),
});

export const member: Read<Member> = record<Member>({
  id: must(a.id),
  name: must(a.line),
  names: list(memberName),
  type: or(a.oneOf(memberTypes), 'other'),
  sizeBand: may(a.line),
  founded: may(a.partialDate),
  sites: list(site),
  website: may(a.url),
  logo: may(a.url),
  description: may(localisedProse),
  competences: list(memberCompetence),
  offers: list(offer),
  needs: list(offer),
  markets: list(a.line),
  certifications: list(a.line),
  languages: list(a.language),
  contacts: list(contact),
  memberships: list(membership),
  identifiers: or(identifiers, {}),
  source: may(a.source),
  updated: may(a.partialDate),
});

export const relation: Read<Relation> = record<Relation>({
  type: must(a.oneOf(relationTypes)),
  clusters: must(listOf(a.id)),
  name: may(localisedLine),
  since: may(a.partialDate),
  until: may(a.partialDate),
  about: may(localisedProse),
  source: may(a.source),
});

export const allianceEvent: Read<AllianceEvent> = record<AllianceEvent>({
  id: must(a.id),
  name: must(localisedLine),
  start: may(a.partialDate),
  end: may(a.partialDate),
  city: may(a.line),
  country: may(a.country),
  clusters: list(a.id),
  kind: may(a.line),
  url: may(a.url),
});
