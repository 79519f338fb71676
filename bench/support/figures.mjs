import { keystrokes, percentile, relevance, round, watched } from './measure.mjs';

/** Each module of bench/engines exports `settings` and `prepare(dataset)`: the work that builds, and then answers. */
export const engineNames = ['ours', 'fuse', 'fuse-token', 'minisearch', 'ufuzzy', 'flexsearch', 'orama'];

/** How many queries are typed before the clock runs. */
const warmUp = 10;

/** Bytes in use, typed arrays included. */
const memoryUsed = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Builds an engine and types the queries; the engine's `search` comes with the figures. */
export const speedFigures = async (engine, dataset, typed, seconds) => {
  const { prepare, settings } = await import(`../engines/${engine}.mjs`);
  const build = await prepare(dataset);
  const before = memoryUsed();
  const { outcome: search, ms, longest } = await watched(build);
  const heap = memoryUsed() - before;
  await keystrokes(search, typed.slice(0, warmUp), seconds / 4); // every engine is compiled by then
  const times = await keystrokes(search, typed, seconds);
  return {
    search,
    settings,
    build_ms: round(ms, 0),
    longest_task_ms: round(longest, 1),
    heap_mb: globalThis.gc ? round(heap / 2 ** 20, 1) : null,
    keys: times.length,
    p50: round(percentile(times, 0.5), 2),
    p95: round(percentile(times, 0.95), 2),
    p99: round(percentile(times, 0.99), 2),
  };
};

export const relevanceFigures = relevance;
