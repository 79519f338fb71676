import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstIndex,
  inSlices,
  listsByKey,
  NumberList,
  PairList,
  sortedIds,
  stride,
  type Lists,
  type Sliced,
} from '../../../src/core/search/slices.js';
import { smallest } from '../../../src/core/search/smallest.js';

/** The same in every run. */
const randomNumbers = (count: number, below: number): number[] => {
  let seed = 7;
  return [...Array(count).keys()].map(() => (seed = (seed * 16807) % 2147483647) % below);
};

const listAt = ({ offsets, values }: Lists, key: number): readonly number[] => [
  ...values.subarray(offsets[key], offsets[key + 1]),
];

const stepsOf = (work: Sliced<unknown>): number => {
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
};

describe('sorting in slices', () => {
  it.each([0, 1, 2, 511, 512, 513, 1024, 1500, 5000])(
    'sorts %i ids, and leaves equal ones in their order',
    async (size) => {
      const keys = randomNumbers(size, 40);
      const sorted = [...keys.keys()].sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other);
      const ids = await inSlices(sortedIds(size, (one, other) => (keys[one] ?? 0) - (keys[other] ?? 0)));
      expect([...ids]).toEqual(sorted);
    },
  );

  it('rests the more often the more there is to sort', () => {
    const compare = (one: number, other: number): number => other - one;
    expect(stepsOf(sortedIds(20_000, compare))).toBeGreaterThan(stepsOf(sortedIds(2000, compare)));
  });
});

describe('lists by key', () => {
  it('have the values of each key in the order they came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(5), fc.nat(100)), { maxLength: 60 }), async (pairs) => {
        const list = new PairList(2);
        for (const [key, value] of pairs) list.push(key, value);
        const lists = await inSlices(list.lists(6));
        for (let key = 0; key < 6; key++)
          expect(listAt(lists, key)).toEqual(pairs.filter(([own]) => own === key).map(([, value]) => value));
        expect([...list.keys]).toEqual(pairs.map(([key]) => key));
      }),
    );
  });

  it('are made of many pairs in several steps', async () => {
    const count = 2 * stride + 5;
    const keys = new Uint32Array(count).map((_, at) => at % 3);
    const values = new Uint32Array(count).map((_, at) => at);
    const lists = await inSlices(listsByKey(keys, values, 3));
    expect([0, 1, 2].map((key) => listAt(lists, key).length)).toEqual([2733, 2732, 2732]);
    expect(listAt(lists, 2).slice(0, 3)).toEqual([2, 5, 8]);
    expect(listAt(lists, 1).at(-1)).toBe(count - 1 - ((count - 1) % 3) + ((count - 1) % 3 >= 1 ? 1 : -2));
    expect(stepsOf(listsByKey(keys, values, 3))).toBe(6);
  });
});

describe('a list of numbers', () => {
  it('takes more than were expected', () => {
    const list = new NumberList(0);
    for (let number = 0; number < 100; number++) list.push(number * 2);
    expect(list.length).toBe(100);
    expect([...list.numbers]).toEqual([...Array(100).keys()].map((number) => number * 2));
    list.set(3, 7);
    expect([list.at(2), list.at(3), list.at(4)]).toEqual([4, 7, 8]);
  });
});

describe('the first index', () => {
  it('is where the wanted places begin, or the end', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.nat(45), (from, length, edge) => {
        const to = from + length;
        expect(firstIndex(from, to, (index) => index < edge)).toBe(Math.min(to, Math.max(from, edge)));
      }),
    );
  });

  it('is found without a look at every place', () => {
    let looks = 0;
    firstIndex(0, 1_000_000, (index) => {
      looks++;
      return index < 777_777;
    });
    expect(looks).toBeLessThanOrEqual(20);
  });
});

describe('the smallest keys', () => {
  it('are those that a full sort puts first, ties by the second key', () => {
    const keyed = fc.array(fc.tuple(fc.nat(9), fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(keyed, fc.nat(15), (rows, count) => {
        const keys = new Float32Array(rows.map(([key]) => key));
        const ties = new Float32Array(rows.map((_, at) => (at * 7) % 61));
        const positions = new Uint32Array(rows.flatMap(([, asked], at) => (asked ? [at] : [])));
        const sorted = [...positions].sort(
          (one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || (ties[one] ?? 0) - (ties[other] ?? 0),
        );
        expect([...smallest(positions, keys, ties, count)]).toEqual(sorted.slice(0, count));
      }),
    );
  });

  it('are found among many', () => {
    const keys = new Float32Array(randomNumbers(500, 50));
    const ties = new Float32Array(randomNumbers(500, 1_000_000));
    const positions = new Uint32Array(500).map((_, at) => at);
    const sorted = [...positions].sort(
      (one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || (ties[one] ?? 0) - (ties[other] ?? 0),
    );
    for (const count of [1, 2, 7, 40, 499])
      expect([...smallest(positions, keys, ties, count)]).toEqual(sorted.slice(0, count));
  });
});
