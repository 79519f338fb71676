// @ts-check
import { writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {readonly Counts[]} all @returns {Counts} */
export function sumCounts(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** @param {Counts} counts @returns {string} the closing line of `npm test` */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report what vitest's JSON reporter writes
 * @returns {Counts} a file that failed before any of its tests did counts as one failure
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @typedef {{ file: string } & Counts} FileCounts
 * @param {{ testResults: { name: string, assertionResults: { status: string }[] }[] }} report what vitest's JSON reporter writes
 * @returns {FileCounts[]}
 */
export function vitestFiles({ testResults }) {
  return testResults.map(({ name, assertionResults }) => {
    const having = (/** @type {RegExp} */ status) => assertionResults.filter((test) => status.test(test.status)).length;
    return {
      file: name,
      passed: having(/^passed$/),
      failed: having(/^failed$/),
      skipped: having(/^(skipped|pending|todo)$/),
    };
  });
}

/** @typedef {{ tests: { passed: boolean, skipped: boolean }[], suites: Suite[] }} Suite */

/** @param {Suite} suite @returns {Counts} */
function countSuite({ tests, suites }) {
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const own = { passed, skipped, failed: tests.length - passed - skipped };
  return sumCounts([own, ...suites.map(countSuite)]);
}

/**
 * @param {{ testResults?: Suite, passed?: boolean }[]} sessions one for each test file, as @web/test-runner reports them
 * @returns {Counts} a file that failed as a whole counts as one failure
 */
export function countSessions(sessions) {
  const counts = sessions.map(({ testResults, passed }) => {
    const tests = testResults ? countSuite(testResults) : sumCounts([]);
    return passed || tests.failed > 0 ? tests : { ...tests, failed: 1 };
  });
  return sumCounts(counts);
}

/** @param {string} file where to write the counts, of all and of each file @returns {import('@web/test-runner').Reporter} */
export function countsReporter(file) {
  return {
    onTestRunFinished: ({ sessions }) => {
      const files = [...sessions].map((session) => ({ file: session.testFile ?? '', ...countSessions([session]) }));
      writeFileSync(file, JSON.stringify({ ...countSessions(sessions), files }));
    },
  };
}
