import { median } from '../median.mjs';
import { collect, heapBytes } from './heap-bytes.mjs';
import { within } from './within.mjs';

/** For so many rounds engines go on to compile what they have seen run, which stays and is no leak. */
const WARM_ROUNDS = 20;
const ROUNDS = 9;

/** No further rounds are made after so many times the time a part may take; one of each there is always. */
const TO_WARM = 1;
const TO_MEASURE = 1.5;

/**
 * What a round of drawing and removing leaves: the middle of several, once code is warm.
 *
 * @param {import('./browser.mjs').Page} page with a feed, not drawn yet
 * @param {number} limit seconds
 * @returns {Promise<{ nodes: number, listeners: number, bytes: number, warmRounds: number }>}
 */
export async function measureRemoval(page, limit) {
  const start = performance.now();
  const isPast = (/** @type {number} */ times) => performance.now() - start > times * limit * 1000;
  let warmRounds = 0;
  do await within(limit, round(page));
  while (++warmRounds < WARM_ROUNDS && !isPast(TO_WARM));

  const counts = [await count(page)];
  do {
    await within(limit, round(page));
    counts.push(await count(page));
  } while (counts.length <= ROUNDS && !isPast(TO_MEASURE));
  return { nodes: left('nodes'), listeners: left('listeners'), bytes: left('bytes'), warmRounds };

  /** @param {'nodes' | 'listeners' | 'bytes'} what */
  function left(what) {
    return median(counts.slice(1).map((after, i) => after[what] - (counts[i]?.[what] ?? 0)));
  }
}

/** @param {import('./browser.mjs').Page} page */
async function round(page) {
  await page.call('draw');
  await page.call('destroy');
}

/** @param {import('./browser.mjs').Page} page */
async function count(page) {
  await collect(page.devtools);
  const { nodes, jsEventListeners } = await page.devtools.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners, bytes: await heapBytes(page) };
}
