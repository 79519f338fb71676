import { round } from './measure.mjs';
import { importTypeScript } from './typescript.mjs';

const question = { text: 'universite', locale: 'en', filters: {}, offset: 0, limit: 10 };

const firstAnswer = async (source) => {
  const started = performance.now();
  await (await source()).search(question, { signal: new AbortController().signal });
  return performance.now() - started;
};

/** Milliseconds to the first answer, by building in the page and from a prebuilt index that has been fetched. */
export const firstAnswers = async (json) => {
  const { contentHash, Directory, inSlices, parseDataset, StaticSource, buildSearch, readIndex, writeIndex } =
    await importTypeScript('bench/support/core.ts');
  const directory = new Directory(parseDataset(json).dataset);
  const hash = contentHash(new TextEncoder().encode('any'));
  const bytes = writeIndex(await inSlices(buildSearch(directory)), hash);
  const built = await firstAnswer(async () => new StaticSource(directory));
  const prebuilt = await firstAnswer(async () => {
    const parts = await inSlices(readIndex(bytes, hash, directory));
    return new StaticSource(directory, Promise.resolve(parts));
  });
  return {
    index_mb: round(bytes.length / 2 ** 20, 1),
    built_ms: round(built, 1),
    prebuilt_ms: round(prebuilt, 1),
    times_sooner: round(built / prebuilt, 1),
  };
};
