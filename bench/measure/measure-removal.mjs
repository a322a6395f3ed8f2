import { collect, heapBytes } from './heap-bytes.mjs';
import { within } from './within.mjs';

/**
 * What a round of drawing and removing leaves, after one round that loads and compiles what is loaded and compiled once.
 *
 * @param {import('./browser.mjs').Page} page with a feed, not drawn yet
 * @param {number} limit seconds
 * @returns {Promise<{ nodes: number, listeners: number, bytes: number }>}
 */
export async function measureRemoval(page, limit) {
  await within(limit, round(page));
  const before = await counters(page);
  await within(limit, round(page));
  const after = await counters(page);
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    bytes: after.bytes - before.bytes,
  };
}

/** @param {import('./browser.mjs').Page} page */
async function round(page) {
  await page.call('draw');
  await page.call('destroy');
}

/** @param {import('./browser.mjs').Page} page */
async function counters(page) {
  await collect(page.devtools);
  const { nodes, jsEventListeners } = await page.devtools.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners, bytes: await heapBytes(page) };
}
