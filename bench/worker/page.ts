/** What bench/worker.mjs measures: the directory loaded in the page or in a worker, and asked. */
import { loadDirectory, loadInWorker, sessionFor } from '../../src/index.js';

const ways = { page: loadDirectory, worker: loadInWorker };
const options = { maxBytes: 2 ** 30, timeoutMs: 300_000 };
const { signal } = new AbortController();

/** The longest time, in milliseconds, in which the page could do nothing else. */
const watchPage = (): (() => number) => {
  let longest = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    channel.port2.postMessage(undefined);
  };
  channel.port2.postMessage(undefined);
  return () => {
    channel.port1.close();
    return longest;
  };
};

/** Loads the directory and types the texts key by key. Milliseconds. */
const measure = async (
  way: keyof typeof ways,
  url: string,
  texts: readonly string[],
): Promise<{ firstAnswer: number; longestTask: number; keys: number[]; held: number }> => {
  const longest = watchPage();
  const start = performance.now();
  const { directory } = await ways[way](url, options);
  const { source } = sessionFor(directory);
  const ask = (text: string): Promise<unknown> =>
    source.search(
      { text, locale: 'en', filters: {}, facets: ['country', 'cluster'], offset: 0, limit: 20 },
      { signal },
    );
  await ask('mechatronics');
  const firstAnswer = performance.now() - start;
  const longestTask = longest();
  const keys: number[] = [];
  for (const text of texts)
    for (let length = 1; length <= text.length; length++) {
      const asked = performance.now();
      await ask(text.slice(0, length));
      keys.push(performance.now() - asked);
    }
  return { firstAnswer, longestTask, keys, held: directory.dataset.members.length };
};

Object.assign(window, { measure });
