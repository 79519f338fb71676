import { DatasetError, type DatasetProblem } from './dataset-error.js';
import type { Dataset } from './model.js';
import { Report, type Read } from './parse/report.js';
import { allianceEvent, cluster, competence, member, relation, stage } from './parse/rows.js';
import { isObject, list, localisedLine, localisedProse, may, must, or, record, rows } from './parse/shapes.js';
import { id, language, line, partialDate, prose, url, version } from './parse/values.js';

export interface ParsedDataset {
  readonly dataset: Dataset;
  /** What was dropped or skipped, in the order of reading: the first `maxProblems`. */
  readonly problems: readonly DatasetProblem[];
  /** All problems, also those beyond `maxProblems`. */
  readonly problemCount: number;
  /** Rows left out of `competences`, `stages`, `clusters`, `members`, `relations` and `events`. */
  readonly skippedRows: number;
}

export interface ParseOptions {
  /** How many problems are kept; default 1000. */
  readonly maxProblems?: number;
}

const readDataset = record<Dataset>({
  schemaVersion: must(version),
  id: or(id, ''),
  name: or(localisedLine, ''),
  description: may(localisedProse),
  url: may(url),
  index: may(url),
  defaultLanguage: or(language, 'en'),
  updated: may(partialDate),
  licence: may(line),
  attributions: list(prose),
  notice: may(localisedProse),
  competences: rows(competence),
  stages: rows(stage),
  clusters: rows(cluster),
  members: rows(member),
  relations: rows(relation),
  events: rows(allianceEvent),
});

/** A file with neither list is some other JSON; with one of them, the other is a field like any other. */
const readFile: Read<Dataset> = (value, report) => {
  if (!isObject(value) || Array.isArray(value['members']) || Array.isArray(value['clusters']))
    return readDataset(value, report);
  report.within('schemaVersion', version, value['schemaVersion']);
  return report.within('members', () => report.fail('list'));
};

const isNewer = (json: unknown): boolean =>
  isObject(json) &&
  ['string', 'number'].includes(typeof json['schemaVersion']) &&
  Number.parseInt(String(json['schemaVersion']), 10) > 1;

/**
 * Reads the JSON of a directory: version 1 of the schema, any minor. Bad rows are skipped and bad fields dropped, each
 * with a problem that says where; whatever the schema does not know is ignored. References between rows are not
 * followed: the lookups of `Directory` bear with unknown ids and with cycles.
 *
 * @throws {DatasetError} when the whole file is unusable
 */
export const parseDataset = (json: unknown, { maxProblems = 1000 }: ParseOptions = {}): ParsedDataset => {
  const report = new Report(maxProblems);
  const dataset = readFile(json, report);
  const { problems, problemCount, skippedRows } = report;
  if (!dataset) throw new DatasetError(isNewer(json) ? 'newer-version' : 'wrong-shape', problems);
  return { dataset, problems, problemCount, skippedRows };
};
