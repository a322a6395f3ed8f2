import { median } from '../median.mjs';
import { threadTime } from './thread-time.mjs';

const WALKS = 5;

/** Shares of the time: after the first no walk is begun, and one ends early that takes the second. */
const TO_BEGIN = 0.25;
const TO_END = 0.5;

/**
 * @typedef {object} Steps
 * @property {number} ms of the main thread for a step
 * @property {number} steps how many were made
 * @property {boolean} moved whether what is shown followed
 */

/**
 * Main-thread work of a step in a frame of its own: the middle of several walks of twelve steps.
 *
 * @param {import('./browser.mjs').Page} page where it is drawn
 * @param {'zoom' | 'pan'} kind
 * @param {number} limit seconds
 * @returns {Promise<Steps>}
 */
export async function measureSteps(page, kind, limit) {
  const end = performance.now() + limit * 1000 * TO_BEGIN;
  const costs = [];
  let all = { steps: 0, moved: false };
  do {
    const walk = () => page.call('walk', kind, limit * TO_END);
    const { all: thread, result } = await threadTime(page, walk);
    costs.push(thread / result.steps);
    all = { steps: all.steps + result.steps, moved: all.moved || result.moved };
  } while (costs.length < WALKS && performance.now() < end);
  return { ms: median(costs), ...all };
}
