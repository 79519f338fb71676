import { cellText } from '../fields/cell.js';
import { objectsIn } from '../fields/json.js';
import type { Terminal } from '../frame/terminal.js';
import { importWords } from '../messages/import.js';
import type { ColumnMap } from './column-map.js';
import { applyDefaults, draftOf, type Draft, type DraftTools, type Notice, type PlannedColumn } from './draft.js';
import { placeRows, type Placed } from './place-rows.js';
import type { Source } from './source.js';
import type { TargetDataset } from './target-dataset.js';

/** What became of a file: `rows` is the sum of the rows placed, refused and blank. */
export interface Imported extends Placed {
  readonly rows: number;
  readonly blank: readonly number[];
  readonly notices: readonly Notice[];
  /** Rows that say since when or in which role, but not of which cluster, the organisation is a member. */
  readonly homeless: readonly number[];
  /** Columns with content for which the map has no rule. */
  readonly unused: readonly string[];
  /** Columns of the map that the file does not have. */
  readonly missing: readonly string[];
}

const plan = ({ headings }: Source, { columns }: ColumnMap): readonly PlannedColumn[] =>
  headings.flatMap((heading, index) => (columns.get(heading) ?? []).map((rule) => ({ ...rule, index, heading })));

/** The membership that `--cluster` asks for, unless the row names it already. */
const joinCluster = ({ member }: Draft, cluster: string): void => {
  const memberships = Array.isArray(member['memberships']) ? member['memberships'] : [];
  const first = memberships[0];
  if (memberships.some((membership) => (membership as { cluster?: string }).cluster === cluster)) return;
  // since, until and role of the row, which names no cluster, speak of the one it is imported for
  if (memberships.length === 1 && (first as { cluster?: string }).cluster === undefined)
    member['memberships'] = [{ cluster, ...(first as object) }];
  else member['memberships'] = [...memberships, { cluster }];
};

/** Takes a membership without a cluster away. @returns whether there was one */
const dropHomeless = ({ member }: Draft): boolean => {
  const [first] = objectsIn(member['memberships']);
  if (!first || first['cluster'] !== undefined) return false;
  Reflect.deleteProperty(member, 'memberships');
  return true;
};

/** Reads all rows into the dataset. */
export const importRows = (
  source: Source,
  map: ColumnMap,
  target: TargetDataset,
  cluster: string | undefined,
  terminal: Terminal,
): Imported => {
  const columns = plan(source, map);
  const tools: DraftTools = { exact: map.exact, competences: target.competences, clusters: target.clusters };
  const member = cluster === undefined ? undefined : target.clusters.find(cluster);
  const { headings } = source;
  const filled = headings.map(() => false);
  const drafts: Draft[] = [];
  const blank: number[] = [];
  const notices: Notice[] = [];
  const homeless: number[] = [];
  const reading = terminal.progress(importWords.readingRows, source.rowCount);
  source.forEachRow((cells, row) => {
    if (row % 1000 === 0) reading.update(row);
    let empty = true;
    for (const [at, cell] of cells.entries())
      if (cellText(cell) !== '') {
        filled[at] = true;
        empty = false;
      }
    if (empty) return void blank.push(row);
    const draft = draftOf(cells, row, columns, tools, notices);
    applyDefaults(draft, map.defaults, tools);
    if (member !== undefined) joinCluster(draft, member);
    else if (dropHomeless(draft)) homeless.push(row);
    drafts.push(draft);
  });
  reading.stop();
  const progress = terminal.progress(importWords.placing, drafts.length);
  const placed = placeRows(target.members, drafts, progress);
  progress.stop();
  return {
    ...placed,
    rows: drafts.length + blank.length,
    blank,
    notices,
    homeless,
    unused: headings.filter((heading, at) => filled[at] && !map.columns.get(heading)?.length),
    missing: [...map.columns].flatMap(([heading, rules]) =>
      rules.length > 0 && !headings.includes(heading) ? [heading] : [],
    ),
  };
};
