import path from 'node:path';
import { contentHash } from '../../core/content-hash.js';
import { Directory } from '../../core/directory.js';
import { inSlices } from '../../core/search/slices.js';
import { buildSearch, writeIndex } from '../../core/search/write-index.js';
import { CommandError } from '../frame/command-error.js';
import { readDatasetFile, type DatasetFile } from '../frame/read-dataset.js';
import { isWebAddress, readInput } from '../frame/read-input.js';
import { writeFile } from '../frame/write-file.js';
import { indexWords } from '../messages/search-index.js';

export interface IndexReport {
  readonly members: number;
  readonly words: number;
  /** Size of the index. */
  readonly bytes: number;
  /** How the dataset names the index from now on; undefined where it named it already. */
  readonly named: string | undefined;
}

/**
 * Writes the search index of a dataset, and into the dataset where its index is to be found, since pages look nowhere
 * else. The index belongs to these very bytes: after any change of the dataset it has to be built again.
 *
 * @throws {CommandError}
 */
export const buildIndexFile = async (file: string, output: string): Promise<IndexReport> => {
  if (isWebAddress(file)) throw new CommandError(indexWords.localOnly, { file });
  const found = await readDatasetFile(file, { maxProblems: 0 });
  const address = path.relative(path.dirname(file), output).split(path.sep).map(encodeURIComponent).join('/');
  const named = found.dataset.index === address ? undefined : address;
  if (named) await writeFile(file, withIndex(found, named), { force: true });
  const parts = await inSlices(buildSearch(new Directory(found.dataset)));
  const index = writeIndex(parts, contentHash(await readInput(file)));
  await writeFile(output, Buffer.from(index.buffer), { force: true });
  return { members: parts.index.size, words: parts.index.vocabulary.size, bytes: index.length, named };
};

/** The text of the dataset with one line more; the rest stays as its keeper wrote it. */
const withIndex = ({ text, dataset }: DatasetFile, address: string): string => {
  const value = JSON.stringify(address);
  return dataset.index === undefined
    ? text.replace('{', `{\n  "index": ${value},`)
    : text.replace(/("index"\s*:\s*)"(?:[^"\\]|\\.)*"/, `$1${value}`);
};
