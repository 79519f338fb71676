/** The value below which the share of the sorted numbers lies. */
export const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/**
 * Runs work and watches the event loop meanwhile.
 *
 * @returns its outcome, how long it took, and the longest time in which nothing else could run, in milliseconds
 */
export const watched = async (work) => {
  let longest = 0;
  let last = performance.now();
  let isRunning = true;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isRunning) setImmediate(beat);
  };
  setImmediate(beat);
  const started = performance.now();
  const outcome = await work();
  const ms = performance.now() - started;
  isRunning = false;
  beat();
  return { outcome, ms, longest };
};

/**
 * Queries from all parts of the list, until typing them takes about so many keys: the list is walked in steps of the
 * golden ratio, so that every beginning of the outcome is spread evenly as well.
 */
export const spread = (queries, keys) => {
  const order = queries
    .map((query, index) => [(index * 0.6180339887) % 1, query])
    .sort(([one], [other]) => one - other);
  const typed = [];
  let left = keys;
  for (const [, query] of order) {
    if (left <= 0) break;
    typed.push(query);
    left -= query.query.length;
  }
  return typed;
};

/** Milliseconds for every key of every query, typed one after the other, until the time is up; sorted. */
export const keystrokes = async (search, queries, seconds) => {
  const times = [];
  const end = performance.now() + seconds * 1000;
  for (const { query } of queries)
    for (let length = 1; length <= query.length && performance.now() < end; length++) {
      const started = performance.now();
      await search(query.slice(0, length));
      times.push(performance.now() - started);
    }
  return times.sort((one, other) => one - other);
};

/**
 * Mean reciprocal rank of the first acceptable hit and recall of the relevant ones, within the first ten, per class;
 * queries that nothing should match count as honest or not instead.
 */
export const relevance = async (search, queries) => {
  const classes = {};
  const honest = [];
  for (const { query, class: name, relevant_ids: relevant, also_acceptable_ids: others = [] } of queries) {
    const { ids, claims } = await search(query);
    if (relevant.length === 0) honest.push(claims ? 0 : 1);
    else (classes[name] ??= []).push(judged(ids.slice(0, 10), relevant, others));
  }
  const all = Object.values(classes).flat();
  return {
    ...summary(all),
    honest_no_match: honest.length > 0 ? round(mean(honest)) : null,
    classes: Object.fromEntries(Object.entries(classes).map(([name, results]) => [name, summary(results)])),
  };
};

const judged = (ids, relevant, others) => {
  const acceptable = new Set([...relevant, ...others]);
  const first = ids.findIndex((id) => acceptable.has(id));
  const found = relevant.filter((id) => ids.includes(id)).length;
  return { mrr: first < 0 ? 0 : 1 / (first + 1), recall: found / Math.min(10, relevant.length) };
};

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
export const round = (number, digits = 3) => Number(number.toFixed(digits));
const summary = (results) => ({
  n: results.length,
  mrr: round(mean(results.map(({ mrr }) => mrr))),
  recall: round(mean(results.map(({ recall }) => recall))),
});
