import { relative } from 'node:path';
import { inspect } from 'node:util';

/** A promise that was rejected after its test had passed: Node only remarks on it. */
const TOO_LATE = /generated asynchronous activity after the test ended/;

/**
 * A reporter for Node's test runner: what failed, with its place, what was printed, and at the end
 * `N passed, N failed`. A test with tests inside counts with them, a `describe` does not.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* nodeReporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && isTest(data.details)) passed += 1;
    if (type === 'test:fail' && isOwnFailure(data.details)) {
      failed += 1;
      yield `\n✖ ${relative(process.cwd(), data.file ?? '')} > ${data.name}\n${describe(data.details.error.cause)}\n`;
    }
    if (type === 'test:diagnostic' && TOO_LATE.test(data.message)) {
      failed += 1;
      yield `\n✖ ${data.message}\n`;
    }
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}

/** @param {{ type?: string }} details */
function isTest({ type }) {
  return type !== 'suite';
}

/**
 * A test or suite that failed for what failed inside is not counted a second time.
 *
 * @param {{ error: Error }} details
 */
function isOwnFailure({ error }) {
  return !('failureType' in error) || error.failureType !== 'subtestsFailed';
}

/** @param {unknown} cause */
function describe(cause) {
  return cause instanceof Error && cause.stack ? cause.stack : inspect(cause);
}
