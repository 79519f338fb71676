import { afterEach, describe, expect, it } from 'vitest';
import { isCurrent } from '../../src/core/offers.js';
import { today } from '../../src/core/today.js';

const offer = (expires?: string) => ({ id: '1', text: 'Lasers', expires, competences: [] });

describe('an offer', () => {
  it('stands until the end of its last day, month or year', () => {
    expect(isCurrent(offer('2026-11-22'), '2026-11-22')).toBe(true);
    expect(isCurrent(offer('2026-11-21'), '2026-11-22')).toBe(false);
    expect(isCurrent(offer('2026-11'), '2026-11-30')).toBe(true);
    expect(isCurrent(offer('2026-10'), '2026-11-01')).toBe(false);
    expect(isCurrent(offer('2026'), '2026-12-31')).toBe(true);
    expect(isCurrent(offer('2025'), '2026-01-01')).toBe(false);
  });

  it('without a last day stands for ever', () => {
    expect(isCurrent(offer(), '9999-12-31')).toBe(true);
  });
});

describe('today', () => {
  const { now } = Date;
  const RealDate = Date;
  afterEach(() => {
    globalThis.Date = RealDate;
    Date.now = now;
  });

  it('is a day, in the time that is the same everywhere', () => {
    globalThis.Date = class extends RealDate {
      constructor() {
        super('2026-11-22T23:59:59-05:00');
      }
    } as DateConstructor;
    expect(today()).toBe('2026-11-23');
  });
});
