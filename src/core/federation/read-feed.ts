import type { DatasetProblem } from '../dataset-error.js';
import type { Dataset } from '../model.js';
import { parseDataset } from '../parse-dataset.js';
import type { VisibilityRules } from '../parse-manifest.js';
import { isObject } from '../parse/shapes.js';
import { visiblePart } from './visibility.js';

/** What a good feed says. */
export interface FeedContent {
  readonly dataset: Dataset;
  /** The feed names the language of its plain texts. */
  readonly namesLanguage: boolean;
  readonly problems: readonly DatasetProblem[];
  readonly problemCount: number;
  /** Rows that could not be read. */
  readonly skippedRows: number;
  /** Rows that are not for the public. */
  readonly withheldRows: number;
  /** Rows left out because their visibility makes no sense. */
  readonly unclear: readonly string[];
}

const isWithheld = ({ pointer }: DatasetProblem, json: unknown): boolean => {
  const [, list = '', at = '', ...deeper] = pointer.split('/');
  const rows = isObject(json) ? json[list] : undefined;
  return deeper.length === 0 && Array.isArray(rows) && rows[Number(at)] === null;
};

/**
 * Reads the JSON of a feed, without what the manifest or the feed's own rows keep back.
 *
 * @throws {DatasetError} when it is no dataset
 */
export const readFeed = (json: unknown, visibility: VisibilityRules): FeedContent => {
  const { json: visible, withheldRows, unclear } = visiblePart(json, visibility);
  const { dataset, problems, problemCount, skippedRows } = parseDataset(visible);
  const hidden = withheldRows + unclear.length;
  return {
    dataset,
    namesLanguage: isObject(json) && typeof json['defaultLanguage'] === 'string',
    problems: problems.filter((problem) => !isWithheld(problem, visible)),
    problemCount: problemCount - hidden,
    skippedRows: skippedRows - hidden,
    withheldRows,
    unclear,
  };
};
