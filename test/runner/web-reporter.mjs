import { relative } from 'node:path';

/**
 * A reporter for @web/test-runner: what failed, with its place, and at the end `N passed, N failed`.
 *
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function webReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const results = sessions.flatMap(resultsOf);
      const failed = results.filter(({ error }) => error !== undefined);
      for (const { name, error } of failed) console.log(`\n✖ ${name}\n${error}`);
      console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
    },
  };
}

/**
 * One result a test, and one more for a file that failed outside of its tests.
 *
 * @typedef {{ name: string, error?: string }} Result
 * @param {import('@web/test-runner-core').TestSession} session
 * @returns {Result[]}
 */
function resultsOf({ testFile, testResults, errors, logs, request404s, passed }) {
  const name = relative(process.cwd(), testFile);
  const tests = testResults ? flatten(testResults, name) : [];
  const isExplained = passed || tests.some(({ error }) => error !== undefined);
  if (errors.length === 0 && isExplained) return tests;
  const error = [
    ...errors.map(describe),
    ...logs.map((args) => `console: ${args.join(' ')}`),
    ...request404s.map((path) => `not found: ${path}`),
  ];
  return [...tests, { name, error: error.join('\n') || 'The file did not finish.' }];
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @param {string} path
 * @returns {Result[]}
 */
function flatten({ name, suites, tests }, path) {
  const here = name ? `${path} > ${name}` : path;
  const own = tests.map(({ name, passed, skipped, error }) => ({
    name: `${here} > ${name}`,
    error: passed || skipped ? undefined : describe(error),
  }));
  return [...own, ...suites.flatMap((inner) => flatten(inner, here))];
}

/** @param {import('@web/test-runner-core').TestResultError} [error] */
function describe(error) {
  if (!error) return 'It failed and left no error.';
  const { name = 'Error', message, expected, actual, stack } = error;
  const difference = expected === undefined ? '' : `expected: ${expected}\nactual:   ${actual}`;
  return [`${name}: ${message}`, difference, stack].filter(Boolean).join('\n');
}
