import { describe, expect, it } from 'vitest';
import { countSessions, countsLine, countVitest, sumCounts } from '../../scripts/test-counts.mjs';

const passed = { passed: true, skipped: false };
const failed = { passed: false, skipped: false };
const skipped = { passed: false, skipped: true };

describe('the closing line of npm test', () => {
  it('adds up what the runners counted', () => {
    const all = [
      { passed: 2, failed: 0, skipped: 1 },
      { passed: 3, failed: 1, skipped: 0 },
    ];
    expect(countsLine(sumCounts(all))).toBe('5 passed, 1 failed, 1 skipped');
  });

  it('counts the tests of nested suites in the browser', () => {
    const testResults = { tests: [passed, skipped], suites: [{ tests: [passed, failed], suites: [] }] };
    expect(countSessions([{ passed: false, testResults }])).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it('counts a file that breaks before its first test as a failure', () => {
    expect(countSessions([{ passed: false }])).toEqual({ passed: 0, failed: 1, skipped: 0 });
    const report = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest({ ...report, testResults })).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });
});
