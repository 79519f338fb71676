import { Directory } from '../../core/directory.js';
import { loadDirectory, type LoadedDirectory, type LoadOptions } from '../../data/load-directory.js';
import { useSource } from '../search-session.js';
import { WorkerSource } from './worker-source.js';

/**
 * The directory behind an absolute http(s) URL, whose members are loaded and searched in a worker, for a very large
 * directory: the page holds its clusters and competences, and only the hits that it shows come over. `member-search`,
 * `cluster-card` and `alliance-map` need no more; the other elements work on all members and need `loadDirectory`.
 *
 * Where no worker can be had (a policy forbids it, the script lies on another origin) or it cannot load the directory,
 * the page loads it as `loadDirectory` does, without a word.
 *
 * The worker lives as long as the page; `sessionFor(directory).source.close?.()` ends it sooner.
 *
 * @throws LoadError when the file cannot be had or is not JSON; DatasetError when the JSON is not a directory.
 */
export const loadInWorker = async (url: string, options: LoadOptions = {}): Promise<LoadedDirectory> => {
  const worker = startWorker();
  if (!worker) return loadDirectory(url, options);
  const source = new WorkerSource(worker, () => {
    worker.terminate();
  });
  worker.addEventListener('error', () => {
    source.breakOff(new Error('The worker has ended.'));
  });
  try {
    const { dataset, problems, skippedRows, url: found } = await source.load(url, options);
    const directory = new Directory(dataset, found);
    useSource(directory, source);
    return { directory, problems, skippedRows };
  } catch {
    source.close();
    return loadDirectory(url, options);
  }
};

/** Undefined where the browser refuses at once; a script that may not be loaded is an error event of the worker. */
const startWorker = (): Worker | undefined => {
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
};
