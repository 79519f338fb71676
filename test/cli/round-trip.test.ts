import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Member } from '../../src/core/model.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { tableMap, toCsv, xlsxWriter } from '../../src/cli/export/table-formats.js';
import { defuse, undefuse } from '../../src/cli/fields/cell.js';
import { Terminal } from '../../src/cli/frame/terminal.js';
import { parseColumnMap } from '../../src/cli/import/column-map.js';
import { importRows } from '../../src/cli/import/import-rows.js';
import { readDelimited } from '../../src/cli/import/read-delimited.js';
import { readWorkbook } from '../../src/cli/import/read-workbook.js';
import type { Source } from '../../src/cli/import/source.js';
import { openTarget } from '../../src/cli/import/target-dataset.js';
import { validMember } from '../support/arbitrary-dataset.js';

const terminal = new Terminal({ lang: 'en', quiet: true });

const raw = fc.array(validMember, { minLength: 1, maxLength: 4 });
const read = (members: unknown): Dataset => parseDataset({ schemaVersion: '1.0', id: 'x', name: 'X', members }).dataset;
const datasets = raw.map(read);

/** XML, and thus a workbook, has no half characters and no non-characters, and reads a return as a new line. */
const unwritable = /\\ud[89a-f][0-9a-f]{2}|\\r|[\ufffd-\uffff]/gi;
const datasetsForXml = raw.map((members) =>
  read(JSON.parse(JSON.stringify(members).replace(unwritable, 'x')) as unknown),
);

/** What a table cannot hold and nobody misses: places and contacts of nothing, the order of names of several kinds. */
const essence = (member: Member): unknown => {
  const hasContent = (item: object): boolean =>
    Object.values(item).some((value) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  const sites = member.sites.filter(hasContent).map(({ lat, lng, ...site }) => ({
    ...site,
    lat: lat === undefined ? undefined : lat + 0,
    lng: lng === undefined ? undefined : lng + 0,
  }));
  const key = ({ type, lang = '' }: Member['names'][number]): string => `${type}.${lang}`;
  const names = [...member.names].sort((a, b) => key(a).localeCompare(key(b)));
  return { ...member, names, sites, contacts: member.contacts.filter(hasContent) };
};

const readBack = async (source: Source, map: string): Promise<readonly Member[]> => {
  const rules = parseColumnMap(map, 'map.yml');
  const target = await openTarget(rules.dataset, {});
  const { refused, notices, dropped } = importRows(source, rules, target, undefined, terminal);
  expect({ refused, notices, dropped }).toEqual({ refused: [], notices: [], dropped: [] });
  return parseDataset(target.json).dataset.members;
};

const expectSame = (members: readonly Member[], dataset: Dataset): void =>
  expect(members.map(essence)).toEqual(dataset.members.map(essence));

describe('members come back the same', { timeout: 120_000 }, () => {
  it('from CSV with the map that export writes', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, async (dataset) => {
        const source = readDelimited(Buffer.from(toCsv(dataset)), { delimiter: ';', header: 1 }, 'x.csv');
        expectSame(await readBack(source, tableMap(dataset, 'csv')), dataset);
      }),
      { numRuns: 300 },
    );
  });

  it('from a workbook with the map that export writes', async () => {
    await fc.assert(
      fc.asyncProperty(datasetsForXml, async (dataset) => {
        const source = await readWorkbook(await xlsxWriter(dataset)(), { header: 1 }, 'x.xlsx');
        expectSame(await readBack(source, tableMap(dataset, 'xlsx')), dataset);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+33 4 76', '-cmd', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''=1"])('is text: %j', (text) => {
    expect(defuse(text)).toBe(`'${text}`);
  });

  it('is what it was after reading, like every other text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'{0,2}[=+\-@\t\r].*$/)), (text) => {
        expect(undefuse(defuse(text))).toBe(text);
      }),
    );
  });

  it('stays a number where it is one', () => {
    expect(defuse('-1.55')).toBe('-1.55');
  });
});
