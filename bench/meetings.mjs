/**
 * How good and how fast the meeting planner is.
 *
 *   npm run bench:meetings -- [--cases 200] [--seconds 20] [--json OUT]
 *
 * Quality: seeded days of 8 to 40 participants, a third each with room, short of tables and short of slots, against
 * the best score by HiGHS. First the bound without slots, which no plan exceeds; where our plan is more than a
 * hundredth below it, the whole model with slots, within `--seconds`. What is reported is how far we may be below the
 * optimum at most: of the whole score, and counting the same points against wishes and affinity alone, since what
 * first meetings are worth would make every plan look good.
 *
 * Speed: days of 40 × 3, 200 × 8 and 500 × 10, the last also in slices, with the longest time the page would wait.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bestScore } from './support/exact-meetings.mjs';
import { percentile, round, watched } from './support/measure.mjs';
import { qualityCase, seededDay } from './support/meeting-days.mjs';
import { importTypeScript } from './support/typescript.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '20' },
    json: { type: 'string' },
  },
});

const { fairnessOf, inSlices, pairKey, planMeetings, planMeetingsNow, WishWeights } =
  await importTypeScript('bench/support/meetings.ts');

/** Below this share of the optimum nobody needs to know how exactly it was reached. */
const close = 0.01;

const quality = (seed) => {
  const { kind, size, most, slots, day } = qualityCase(seed);
  const { score, refused } = planMeetingsNow(day);
  const lost = new Set(refused.map(({ lock }) => pairKey(lock.pair)));
  const weights = new WishWeights(day);
  const model = {
    worthOf: (one, other) => weights.worth(one, other) + day.affinity(one, other),
    fairnessOf,
    locked: day.locked.filter(({ pair }) => !lost.has(pairKey(pair))),
    seconds: Number(values.seconds),
  };
  let best = bestScore(day, { ...model, withSlots: false });
  let proof = 'bound';
  if (best.value - score.total > close * best.value) {
    const exact = bestScore(day, { ...model, withSlots: true });
    if (exact.isOptimal) [best, proof] = [exact, 'exact'];
  }
  const points = Math.max(0, best.value - score.total);
  return {
    seed,
    kind,
    size,
    most,
    slots,
    proof,
    gap: points / best.value,
    narrowGap: points / (score.wishes + score.affinity + points),
    refused: refused.length,
  };
};

const percent = (share) => round(100 * share, 3);

const summary = (results) => {
  const [gaps, narrow] = ['gap', 'narrowGap'].map((key) => results.map((result) => result[key]).sort((a, b) => a - b));
  const mean = (numbers) => numbers.reduce((total, number) => total + number, 0) / numbers.length;
  return {
    cases: results.length,
    by_exact_model: results.filter(({ proof }) => proof === 'exact').length,
    within_2_percent: gaps.filter((gap) => gap <= 0.02).length,
    gap_percent: { mean: percent(mean(gaps)), p95: percent(percentile(gaps, 0.95)), worst: percent(gaps.at(-1)) },
    of_wishes_and_affinity_percent: {
      mean: percent(mean(narrow)),
      p95: percent(percentile(narrow, 0.95)),
      worst: percent(narrow.at(-1)),
    },
  };
};

const speed = (runs, size, most) => {
  const times = [...Array(runs).keys()].map((seed) => {
    const day = seededDay(seed, { size, most, slots: most + 3 });
    const started = performance.now();
    planMeetingsNow(day);
    return performance.now() - started;
  });
  const first = times[0];
  times.sort((a, b) => a - b);
  return {
    runs,
    first_ms: round(first, 1),
    p50_ms: round(percentile(times, 0.5), 1),
    worst_ms: round(times.at(-1), 1),
  };
};

function* quietly(steps) {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}

const sliced = async (size, most) => {
  const day = seededDay(1, { size, most, slots: most + 3 });
  const { ms, longest } = await watched(() => inSlices(quietly(planMeetings(day))));
  return { ms: round(ms, 0), longest_task_ms: round(longest, 1) };
};

const times = { '40 × 3': speed(100, 40, 3), '200 × 8': speed(5, 200, 8), '500 × 10': speed(2, 500, 10) };
const inPage = { '500 × 10': await sliced(500, 10) };
const results = [...Array(Number(values.cases)).keys()].map((at) => quality(at + 1));
const kinds = [...new Set(results.map(({ kind }) => kind))];
const perKind = kinds.map((kind) => [kind, summary(results.filter((result) => result.kind === kind))]);
const report = {
  quality: { all: summary(results), ...Object.fromEntries(perKind) },
  worst_cases: results.toSorted((a, b) => b.gap - a.gap).slice(0, 5),
  speed: times,
  in_slices: inPage,
};
console.log(JSON.stringify(report, null, 2));
if (values.json) await writeFile(values.json, JSON.stringify({ ...report, results }, null, 2));
