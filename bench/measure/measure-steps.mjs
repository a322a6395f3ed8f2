import { median } from '../median.mjs';
import { threadTime } from './thread-time.mjs';

const WALKS = 5;

/** Walks are not begun after this share of the time. */
const ENOUGH = 0.5;

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
  const end = performance.now() + limit * 1000 * ENOUGH;
  const costs = [];
  let all = { steps: 0, moved: false };
  do {
    const walk = () => page.call('walk', kind, limit * ENOUGH);
    const { all: thread, result } = await threadTime(page, walk);
    costs.push(thread / result.steps);
    all = { steps: all.steps + result.steps, moved: all.moved || result.moved };
  } while (costs.length < WALKS && performance.now() < end);
  return { ms: median(costs), ...all };
}
