/** Small datasets as raw JSON, for tests to read with `parseDataset` or to serve as a file. */
import { Directory } from '../../src/core/directory.js';
import { parseDataset } from '../../src/core/parse-dataset.js';

/** JSON of a dataset or of one of its rows. */
export type Raw = Readonly<Record<string, unknown>>;

const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** `memberNamed('Acme Optics')` has the id `acme-optics`. */
export const memberNamed = (name: string, fields: Raw = {}): Raw => ({ id: idOf(name), name, ...fields });

/** `clusterNamed('Minalogic')` has the id `minalogic`. */
export const clusterNamed = (name: string, fields: Raw = {}): Raw => ({ id: idOf(name), name, ...fields });

/** `competenceCalled('optics', { en: 'optics', de: 'Optik' })`: preferred labels by language. */
export const competenceCalled = (id: string, labels: Readonly<Record<string, string>>, fields: Raw = {}): Raw => ({
  id,
  labels: Object.fromEntries(Object.entries(labels).map(([language, pref]) => [language, { pref }])),
  ...fields,
});

/** A valid dataset without rows, but for the given parts. */
export const datasetWith = (parts: Raw = {}): Raw => ({
  schemaVersion: '1.0',
  id: 'test-alliance',
  name: 'Test alliance',
  clusters: [],
  members: [],
  ...parts,
});

/** The directory of `datasetWith(parts)`. Throws when the parts are not valid, so that no test runs on half a dataset. */
export const directoryWith = (parts: Raw = {}, url?: string): Directory => {
  const { dataset, problems } = parseDataset(datasetWith(parts));
  if (problems.length > 0) throw new Error(`The test's dataset is not valid: ${JSON.stringify(problems)}`);
  return new Directory(dataset, url);
};
