import { seeded } from '../../scripts/random.mjs';

/**
 * A day of meetings, the same for the same seed: wishes for a few partners each, some of them mutual, affinity by
 * shared fields, vetoes, absences, promised meetings, and now and then few tables.
 */
export const seededDay = (seed, { size, most, slots, tables, wishesEach = 4, hasAbsences = true }) => {
  const { next, below } = seeded(seed);
  const participants = [...Array(size).keys()].map((at) => ({
    id: `p${at}`,
    absences: hasAbsences ? [...Array(slots).keys()].filter(() => next() < 0.05) : [],
  }));
  const fields = participants.map(() => [...Array(4)].map(() => below(12)));
  // some are in more demand than others
  const popular = () => Math.floor(next() ** 1.6 * size);
  const pairs = (count) => [...Array(count)].map(() => [below(size), popular()]).filter(([a, b]) => a !== b);
  const named = (pair) => pair.map((at) => `p${at}`);
  const shared = (a, b) => fields[a].filter((field) => fields[b].includes(field)).length;
  return {
    participants,
    slots: [...Array(slots).keys()].map((at) => ({
      start: `2026-12-03T${String(9 + at).padStart(2, '0')}:00`,
      minutes: 20,
      tables,
    })),
    mostEach: most,
    wishes: pairs(size * wishesEach).map((pair) => {
      const [from, to] = named(pair);
      return { from, to, weight: 1 + below(3) };
    }),
    vetoes: pairs(Math.ceil(size / 5)).map(named),
    locked: pairs(Math.ceil(size / 10)).map((pair, at) => ({
      pair: named(pair),
      at: at % 2 ? { slot: below(slots) } : undefined,
    })),
    affinity: (one, other) =>
      shared(Number(one.slice(1)), Number(other.slice(1))) / 8 +
      ((Number(one.slice(1)) * Number(other.slice(1))) % 97) / 400,
  };
};

const tightness = ['roomy', 'tables', 'slots'];

/** The cases against which the planner is judged: 8 to 40 participants; roomy, short of tables, or short of slots. */
export const qualityCase = (seed) => {
  const { below } = seeded(seed * 7919);
  const size = 8 + below(33);
  const most = 2 + below(4);
  const kind = tightness[seed % 3];
  const slots = kind === 'slots' ? most : most + 2 + below(3);
  const tables = kind === 'tables' ? Math.max(1, Math.floor((0.8 * size * most) / 2 / slots)) : undefined;
  return { kind, size, most, slots, tables, day: seededDay(seed, { size, most, slots, tables }) };
};
