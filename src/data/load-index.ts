import type { Directory } from '../core/directory.js';
import { safeUrl } from '../core/safe-url.js';
import type { SearchParts } from '../core/search/index-file.js';

/** The index of each directory that names one, on its way since the directory came. */
const indexes = new WeakMap<Directory, Promise<SearchParts | undefined>>();

/** Starts fetching the index that a directory names, while the page shows the directory. */
export const expectIndex = (directory: Directory, dataset: Uint8Array, maxBytes: number): void => {
  const { index } = directory.dataset;
  const url = index && safeUrl(index, directory.url);
  if (!url) return;
  const fetching = import('./fetch-index.js').then(({ fetchIndex }) => fetchIndex(url, directory, dataset, maxBytes));
  indexes.set(
    directory,
    fetching.catch(() => undefined),
  );
};

/** The directory's index once it is read; undefined where there is none, or where the one there is does not fit. */
export const indexOf = (directory: Directory): Promise<SearchParts | undefined> | undefined => indexes.get(directory);
