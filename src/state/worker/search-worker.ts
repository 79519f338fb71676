/** What a worker runs: it loads a directory by itself, keeps the members, and answers the page (see `load-in-worker.ts`). */
import { loadDirectory } from '../../data/load-directory.js';
import { PageSource } from '../page-source.js';
import { answerLine } from './answer-line.js';

answerLine(self, async ({ url, options }) => {
  const { directory, problems, skippedRows, feeds } = await loadDirectory(url, options);
  if (feeds) throw new Error('The feeds of a manifest come one after the other, which the page can show.');
  const dataset = { ...directory.dataset, members: [] };
  return { header: { url: directory.url, dataset, problems, skippedRows }, source: new PageSource(directory) };
});
