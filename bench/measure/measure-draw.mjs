import { median } from '../median.mjs';
import { heapBytes } from './heap-bytes.mjs';
import { threadTime } from './thread-time.mjs';
import { within } from './within.mjs';

/**
 * A draw in a page where nothing was drawn before.
 *
 * @typedef {object} Draw
 * @property {number} all ms of the main thread
 * @property {number} style
 * @property {number} layout
 * @property {number} clock ms until it was painted
 * @property {number} heap bytes more than before
 */

/**
 * @param {import('./browser.mjs').Page} page with a feed, not drawn yet
 * @param {number} limit seconds
 * @returns {Promise<Draw>}
 */
export async function measureDraw(page, limit) {
  const before = await heapBytes(page);
  const draw = () => within(limit, page.call('draw'));
  const { result, ...thread } = await threadTime(page, draw);
  return { ...thread, clock: result, heap: (await heapBytes(page)) - before };
}

/**
 * The middle of each number.
 *
 * @param {readonly Draw[]} draws at least one
 * @returns {Draw & { runs: number }}
 */
export function medianDraw(draws) {
  const of = (/** @type {keyof Draw} */ key) => median(draws.map((draw) => draw[key]));
  return {
    ...{ all: of('all'), style: of('style'), layout: of('layout') },
    ...{ clock: of('clock'), heap: of('heap'), runs: draws.length },
  };
}
