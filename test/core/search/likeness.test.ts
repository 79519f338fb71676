import { describe, expect, it } from 'vitest';
import { Likeness } from '../../../src/core/search/likeness.js';

/** To two decimals. */
const likeness = (pattern: string, texts: readonly string[], { ignoreLocation = true, threshold = 0.3 } = {}) =>
  [...new Likeness(ignoreLocation).of(pattern, texts, threshold)].map((like) => Math.round(like * 100) / 100);

describe('how alike texts are', () => {
  it('is 1 for the same, less per letter to change, and 0 beyond the share that may differ', () => {
    const [same, one, two, three] = likeness('robotik', ['robotik', 'robotek', 'rabotek', 'rabutek']);
    expect(same).toBe(1);
    expect(one).toBeLessThan(1);
    expect(one).toBeGreaterThan(0.5);
    expect(two).toBeLessThan(one ?? 0);
    expect(three).toBe(0);
    expect(likeness('robotik', ['rabutek'], { threshold: 0.5 })).not.toEqual([0]);
  });

  it('is told of each text in the order given', () => {
    expect(likeness('zange', ['robotik', 'zange', 'laser', 'zange'])).toEqual([0, 1, 0, 1]);
    expect(likeness('zange', [])).toEqual([]);
  });

  it('does not depend on what else a text says, where the place does not count', () => {
    expect(likeness('robotik', ['robotik alpes nord', 'alpes nord robotik'])).toEqual([1, 1]);
  });

  it('is less for what stands far from the beginning, where the place counts', () => {
    const [first, last] = likeness('robotik', ['robotik alpes nord', 'alpes nord robotik'], { ignoreLocation: false });
    expect(first).toBe(1);
    expect(last).toBeLessThan(1);
  });

  it('is 0 for what is much shorter', () => {
    expect(likeness('messotechnik', ['messo', 'm', ''])).toEqual([0, 0, 0]);
  });
});
