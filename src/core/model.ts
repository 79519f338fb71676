/**
 * The shapes of a directory, as the rest of the code reads them.
 *
 * Terms follow schema.org (Organization, memberOf, knowsAbout), SKOS (pref, alt, hidden, broader) and the
 * vocabulary of cluster organisations. A parsed dataset is plain, immutable data: no prototype of its own,
 * no index signature that a hostile key could reach, absent optional fields are `undefined`.
 */

/** A BCP 47 language tag as the dataset wrote it, for example `fr` or `de-CH`. */
export type LanguageTag = string;

/** A text in one unnamed language (the dataset's `defaultLanguage`), or one text per language tag. */
export type Text = string | ReadonlyMap<LanguageTag, string>;

/** An ISO 3166-1 alpha-2 code in capitals, for example `FR`. */
export type CountryCode = string;

/** `2026`, `2026-11` or `2026-11-22`. */
export type PartialDate = string;

export const memberTypes = [
  'sme',
  'large',
  'research',
  'education',
  'public',
  'association',
  'investor',
  'other',
] as const;
export type MemberType = (typeof memberTypes)[number];

export const clusterStatuses = ['active', 'renamed', 'merged', 'dissolved'] as const;
export type ClusterStatus = (typeof clusterStatuses)[number];

export const relationTypes = ['alliance', 'agreement', 'partnership', 'successor'] as const;
export type RelationType = (typeof relationTypes)[number];

export const nameTypes = ['label', 'alias', 'acronym', 'former'] as const;
export type NameType = (typeof nameTypes)[number];

export const sitePrecisions = ['address', 'city', 'region'] as const;
export type SitePrecision = (typeof sitePrecisions)[number];

/** One step of the value chain; their order in the dataset is their order in the chain. */
export interface Stage {
  readonly id: string;
  readonly name: Text;
}

/** The labels of a concept in one language (SKOS prefLabel, altLabel, hiddenLabel). */
export interface ConceptLabels {
  readonly pref: string;
  readonly alt: readonly string[];
  readonly hidden: readonly string[];
}

/** A SKOS concept: a competence, its labels in every language, and its broader concepts. */
export interface Competence {
  readonly id: string;
  readonly broader: readonly string[];
  readonly stage?: string;
  readonly labels: ReadonlyMap<LanguageTag, ConceptLabels>;
  /** Codes of the same concept in other schemes: scheme name (`nace`, `euroscivoc`) to code. */
  readonly mappings: ReadonlyMap<string, string>;
}

/** Published figures disagree, so each carries the day it was true and where it was read. */
export interface PublishedCount {
  /** What is counted, as a short key or phrase: `members`, `companies`, `patents`. */
  readonly what: string;
  readonly value: number;
  readonly asOf?: PartialDate;
  readonly source?: string;
}

/** How to reach a function of an organisation. Never a person's name. */
export interface Contact {
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly languages: readonly LanguageTag[];
}

export interface Cluster {
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly kind?: string;
  readonly status: ClusterStatus;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  /** Ids of the clusters that carry on the work of this one. */
  readonly successors: readonly string[];
  readonly city?: string;
  readonly region?: string;
  readonly country?: CountryCode;
  /** Degrees, WGS 84. Both or neither. */
  readonly lat?: number;
  readonly lng?: number;
  readonly website?: string;
  readonly logo?: string;
  readonly description?: Text;
  /** Concept ids. */
  readonly competences: readonly string[];
  readonly contacts: readonly Contact[];
  readonly counts: readonly PublishedCount[];
  readonly source?: string;
  readonly updated?: PartialDate;
}

export interface MemberName {
  readonly value: string;
  readonly lang?: LanguageTag;
  readonly type: NameType;
}

export interface Site {
  readonly city?: string;
  readonly region?: string;
  readonly postcode?: string;
  readonly country?: CountryCode;
  /** Degrees, WGS 84. Both or neither. */
  readonly lat?: number;
  readonly lng?: number;
  readonly precision?: SitePrecision;
}

/** A competence that a member claims. */
export interface MemberCompetence {
  readonly id: string;
  readonly level?: string;
  readonly evidence?: string;
}

/** Something a member (or cluster) offers or looks for. */
export interface Offer {
  readonly id: string;
  readonly text: Text;
  readonly competences: readonly string[];
  /** The last day it is valid, `YYYY-MM-DD`. */
  readonly expires?: PartialDate;
}

export interface Membership {
  /** Cluster id. */
  readonly cluster: string;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  readonly role?: string;
}

/** Strong identifiers, by which one organisation is recognised in several lists. */
export interface Identifiers {
  readonly lei?: string;
  readonly vat?: string;
  readonly siren?: string;
  readonly ror?: string;
  readonly wikidata?: string;
  readonly domain?: string;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly names: readonly MemberName[];
  readonly type: MemberType;
  readonly sizeBand?: string;
  readonly founded?: PartialDate;
  readonly sites: readonly Site[];
  readonly website?: string;
  readonly logo?: string;
  readonly description?: Text;
  readonly competences: readonly MemberCompetence[];
  readonly offers: readonly Offer[];
  readonly needs: readonly Offer[];
  readonly markets: readonly string[];
  readonly certifications: readonly string[];
  readonly languages: readonly LanguageTag[];
  readonly contacts: readonly Contact[];
  readonly memberships: readonly Membership[];
  readonly identifiers: Identifiers;
  readonly source?: string;
  readonly updated?: PartialDate;
}

/** A tie between clusters: an alliance of many, or an agreement of two. */
export interface Relation {
  readonly type: RelationType;
  /** Cluster ids; for `successor`, the old cluster first. */
  readonly clusters: readonly string[];
  readonly name?: Text;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  readonly about?: Text;
  readonly source?: string;
}

export interface AllianceEvent {
  readonly id: string;
  readonly name: Text;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly city?: string;
  readonly country?: CountryCode;
  readonly clusters: readonly string[];
  readonly kind?: string;
  readonly url?: string;
}

/** One alliance's whole directory, as published in one file. */
export interface Dataset {
  /** `major.minor` of the schema the file follows. */
  readonly schemaVersion: string;
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly url?: string;
  /** Address of the search index that `alliance-directory index` has built from this very file. */
  readonly index?: string;
  readonly defaultLanguage: LanguageTag;
  readonly updated?: PartialDate;
  readonly licence?: string;
  /** Credits that the licences of the data ask to be shown. */
  readonly attributions: readonly string[];
  /** A sentence the publisher wants shown beside the data, such as "These members are fictional". */
  readonly notice?: Text;
  readonly competences: readonly Competence[];
  readonly stages: readonly Stage[];
  readonly clusters: readonly Cluster[];
  readonly members: readonly Member[];
  readonly relations: readonly Relation[];
  readonly events: readonly AllianceEvent[];
}
