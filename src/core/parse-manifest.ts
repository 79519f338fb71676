import type { DatasetProblem } from './dataset-error.js';
import type { AllianceEvent, Cluster, Competence, LanguageTag, PartialDate, Relation, Stage, Text } from './model.js';
import { Report, type Read } from './parse/report.js';
import { allianceEvent, cluster, competence, relation, stage } from './parse/rows.js';
import {
  isObject,
  list,
  listOf,
  localisedLine,
  localisedProse,
  mapOf,
  may,
  must,
  or,
  record,
  rows,
} from './parse/shapes.js';
import { id, language, line, oneOf, partialDate, prose, url, version } from './parse/values.js';

/** Who may read a field: everybody, or only the clusters of the alliance. What is not public is never published. */
export const visibilities = ['public', 'alliance'] as const;
export type Visibility = (typeof visibilities)[number];

/** What a visibility rule may name: a field of a member, or a part of each item of such a field. */
export const visibilityFields = [
  'names',
  'type',
  'sizeBand',
  'founded',
  'sites',
  'sites.postcode',
  'website',
  'logo',
  'description',
  'competences',
  'competences.level',
  'competences.evidence',
  'offers',
  'needs',
  'markets',
  'certifications',
  'languages',
  'contacts',
  'contacts.role',
  'contacts.email',
  'contacts.phone',
  'contacts.url',
  'memberships',
  'memberships.role',
  'memberships.since',
  'memberships.until',
  'identifiers',
  'identifiers.lei',
  'identifiers.vat',
  'identifiers.siren',
  'identifiers.ror',
  'identifiers.wikidata',
  'identifiers.domain',
  'source',
  'updated',
] as const;
export type VisibilityRules = ReadonlyMap<string, Visibility>;

/** Where one cluster publishes its own part of the directory. At least one of `url` and `path` is there. */
export interface Feed {
  /** Cluster id. */
  readonly cluster: string;
  /** Absolute, or relative to the manifest. */
  readonly url?: string;
  /** A file that only the builder reads, relative to the manifest. */
  readonly path?: string;
  /** From when to when the cluster belongs to the alliance. */
  readonly since?: PartialDate;
  readonly until?: PartialDate;
}

/** The competences and the value chain that all feeds refer to. */
export interface Taxonomy {
  readonly competences: readonly Competence[];
  readonly stages: readonly Stage[];
}

/** An alliance as a list of feeds: `alliance.json`. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly url?: string;
  readonly defaultLanguage: LanguageTag;
  readonly updated?: PartialDate;
  readonly licence?: string;
  readonly attributions: readonly string[];
  readonly notice?: Text;
  readonly feeds: readonly Feed[];
  /** The taxonomy itself, or the address of a dataset that has it. */
  readonly taxonomy?: string | Taxonomy;
  /** Facts the alliance states itself, above all what became of former clusters. */
  readonly clusters: readonly Cluster[];
  readonly relations: readonly Relation[];
  readonly events: readonly AllianceEvent[];
  readonly visibility: VisibilityRules;
}

export interface ParsedManifest {
  readonly manifest: Manifest;
  /** What was dropped, the first 1000. */
  readonly problems: readonly DatasetProblem[];
}

export type ManifestErrorCode = 'wrong-shape' | 'newer-version';

/** A file that cannot be read as a manifest. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  readonly code: ManifestErrorCode;
  readonly problems: readonly DatasetProblem[];

  constructor(code: ManifestErrorCode, problems: readonly DatasetProblem[]) {
    super(code === 'newer-version' ? 'The manifest follows a newer major version: update' : 'Not an alliance manifest');
    this.code = code;
    this.problems = problems;
  }
}

const feedFields = record<Feed>({
  cluster: must(id),
  url: may(url),
  path: may(line),
  since: may(partialDate),
  until: may(partialDate),
});

const feed: Read<Feed> = (value, report) => {
  const read = feedFields(value, report);
  if (!read || read.url !== undefined || read.path !== undefined) return read;
  return isObject(value) && ('url' in value || 'path' in value) ? null : report.within('url', () => report.fail('url'));
};

const taxonomyFields = record<Taxonomy>({ competences: rows(competence), stages: rows(stage) });
const taxonomy: Read<string | Taxonomy> = (value, report) =>
  isObject(value) ? taxonomyFields(value, report) : url(value, report);

/** By field, or `*` for the whole row. The same reader serves the rules of a manifest and those of one row. */
export const visibilityRules: Read<VisibilityRules> = mapOf(oneOf(['*', ...visibilityFields]), oneOf(visibilities));

const readManifest = record<Manifest>({
  schemaVersion: must(version),
  feeds: must(listOf(feed)),
  id: or(id, ''),
  name: or(localisedLine, ''),
  description: may(localisedProse),
  url: may(url),
  defaultLanguage: or(language, 'en'),
  updated: may(partialDate),
  licence: may(line),
  attributions: list(prose),
  notice: may(localisedProse),
  taxonomy: may(taxonomy),
  clusters: rows(cluster),
  relations: rows(relation),
  events: rows(allianceEvent),
  visibility: or(visibilityRules, new Map()),
});

const majorOf = (json: unknown): number =>
  isObject(json) && typeof json['schemaVersion'] === 'string' ? Number.parseInt(json['schemaVersion'], 10) : 0;

/**
 * Reads the JSON of a manifest, as `parseDataset` reads a directory: what cannot be used is dropped and named.
 *
 * @throws {ManifestError} when it has no list of feeds or is of a newer major version
 */
export const parseManifest = (json: unknown): ParsedManifest => {
  const report = new Report(1000);
  const manifest = readManifest(json, report);
  if (!manifest) throw new ManifestError(majorOf(json) > 1 ? 'newer-version' : 'wrong-shape', report.problems);
  return { manifest, problems: report.problems };
};
