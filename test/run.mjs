// `npm test [-- --only=part,part]`: every check of the repository. The last line counts them.
import { parseArgs } from 'node:util';
import { runStep } from './runner/run-step.mjs';
import { allSteps } from './runner/steps.mjs';

const steps = choose(allSteps(), readParts());
const outcomes = runAll(steps);
const passed = sum(outcomes.map((outcome) => outcome.passed));
const failed = sum(outcomes.map((outcome) => outcome.failed));
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

/**
 * A step that fails stops only those that need it.
 *
 * @param {import('./runner/steps.mjs').Step[]} steps
 */
function runAll(steps) {
  /** @type {Set<string | undefined>} */
  const broken = new Set();
  return steps.map((step) => {
    console.log(`\n${step.title}`);
    const outcome = broken.has(step.needs) ? skipped(step) : runStep(step);
    if (outcome.failed > 0) broken.add(step.part);
    console.log(describe(outcome));
    return outcome;
  });
}

/** @param {import('./runner/steps.mjs').Step} step */
function skipped({ needs }) {
  return { passed: 0, failed: 1, seconds: 0, output: `Not run, for this failed: ${needs}` };
}

/** @param {ReturnType<typeof runStep>} outcome */
function describe({ passed, failed, seconds, output }) {
  const line = `  ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`;
  return failed > 0 ? `${output.trim()}\n${line}` : line;
}

/** The parts after --only=, or undefined for all. */
function readParts() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  return values.only?.split(',');
}

/**
 * The steps of these parts, with the steps that they need.
 *
 * @param {import('./runner/steps.mjs').Step[]} all
 * @param {string[]} [parts]
 */
function choose(all, parts) {
  if (!parts) return all;
  const known = new Set(all.map(({ part }) => part));
  const unknown = parts.find((part) => !known.has(part));
  if (unknown !== undefined) refuse(unknown, [...known]);
  const needed = all.filter(({ part }) => parts.includes(part)).map(({ needs }) => needs);
  return all.filter(({ part }) => parts.includes(part) || needed.includes(part));
}

/**
 * @param {string} part
 * @param {string[]} known
 */
function refuse(part, known) {
  console.error(`--only=${part}: there is no such part. There are: ${known.join(', ')}.`);
  process.exit(2);
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
