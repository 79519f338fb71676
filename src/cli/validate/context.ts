import type { DatasetProblem } from '../../core/dataset-error.js';
import type { Dataset } from '../../core/model.js';
import { isJsonObject } from '../fields/json.js';
import type { Finding } from './finding.js';

export type RowList = 'members' | 'clusters' | 'competences' | 'relations' | 'events';

/** What the checks look at. */
export interface CheckContext {
  readonly dataset: Dataset;
  readonly json: unknown;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The pointer of the n-th row that was read, which is not the n-th of the file where rows were skipped. */
  readonly pointer: (list: RowList, position: number) => string;
}

export type Check = (context: CheckContext) => readonly Finding[];

const skippedRow = /^\/([a-z]+)\/(\d+)/;

export const createContext = (
  dataset: Dataset,
  json: unknown,
  problems: readonly DatasetProblem[],
  today: string,
): CheckContext => {
  const skipped = new Set(
    problems.flatMap(({ pointer, skipped }) => (skipped === 'row' ? [skippedRow.exec(pointer)?.[0] ?? ''] : [])),
  );
  const kept = new Map<string, readonly string[]>();
  const keptOf = (list: RowList): readonly string[] => {
    const rows: unknown = isJsonObject(json) ? json[list] : [];
    const pointers = Array.isArray(rows) ? rows.map((_, at) => `/${list}/${String(at)}`) : [];
    return pointers.filter((pointer) => !skipped.has(pointer));
  };
  return {
    dataset,
    json,
    today,
    pointer: (list, position) => {
      const pointers = kept.get(list) ?? keptOf(list);
      kept.set(list, pointers);
      return pointers[position] ?? `/${list}/${String(position)}`;
    },
  };
};
