import { contentHash } from '../core/content-hash.js';
import type { Directory } from '../core/directory.js';
import type { SearchParts } from '../core/search/index-file.js';
import { readBody } from './read-body.js';

/** The index at a URL if it is that of the directory, whose file is `dataset`; undefined, and a warning, if it is not. */
export const fetchIndex = async (
  url: string,
  directory: Directory,
  dataset: Uint8Array,
  maxBytes: number,
): Promise<SearchParts | undefined> => {
  const hash = contentHash(dataset);
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const [bytes, { readIndex, inSlices }] = await Promise.all([
      readBody(response, url, { maxBytes }),
      import('../core/search/static-source.js'),
    ]);
    const read = await inSlices(readIndex(bytes, hash, directory));
    if (typeof read === 'object') return read;
    throw new Error(faults[read]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`alliance-directory: the search index ${url} is not used, and built in the page instead: ${reason}`);
    return undefined;
  }
};

const again = 'Run "alliance-directory index" on the file again, and upload both.';
const faults = {
  'no-index': 'it is no search index, or cut short.',
  'other-format': `it was built by another version. ${again}`,
  'other-dataset': `it was built from another copy of the dataset. ${again}`,
};
