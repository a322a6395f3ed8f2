import { longestTask } from './longest-task.mjs';
import { measureDraw, medianDraw } from './measure-draw.mjs';
import { measureDrag, measureWheel } from './measure-frames.mjs';
import { measureRemoval } from './measure-removal.mjs';
import { measureSteps } from './measure-steps.mjs';
import { visitor } from './visitor.mjs';
import { within } from './within.mjs';

/**
 * One library at one size. What could not be measured is an `Error` that says why.
 *
 * @typedef {object} Cell
 * @property {string} peer
 * @property {number} size
 * @property {ReturnType<typeof medianDraw> | Error} [draw]
 * @property {Awaited<ReturnType<typeof longestTask>> | Error} [task]
 * @property {{ elements: number, nodes: number } | Error} [nodes]
 * @property {import('./measure-steps.mjs').Steps | Error} [zoom]
 * @property {import('./measure-steps.mjs').Steps | Error} [pan]
 * @property {import('./measure-frames.mjs').FramesSeen | Error} [wheel]
 * @property {import('./measure-frames.mjs').FramesSeen | Error} [drag]
 * @property {Awaited<ReturnType<typeof measureRemoval>> | Error} [removal]
 */

/**
 * @param {import('./browser.mjs').Browser} browser
 * @param {string} name
 * @param {import('../peers/index.mjs').Peer} peer
 * @param {number} size
 * @param {import('../options.mjs').Options} options
 * @returns {Promise<Cell>}
 */
export async function measureCell(browser, name, peer, size, options) {
  const { visit, attempt } = visitor(browser, name, size);
  const { limit, measures } = options;
  const wants = (/** @type {import('../options.mjs').Measure[]} */ ...names) =>
    names.some((name) => measures.has(name));

  const draw = await attempt(() => drawAgain(visit, size, options));
  /** @type {Cell} */
  const cell = { peer: name, size, draw };
  if (draw instanceof Error) return cell;
  if (wants('task')) {
    cell.task = await attempt(() => visit((page) => longestTask(page, () => drawIn(page, limit))));
  }
  if (wants('nodes', 'step', 'frames')) {
    await attempt(() => visit((page) => useDrawn(page, cell, peer, options, attempt)));
  }
  if (wants('removal')) {
    cell.removal = await attempt(() => visit((page) => measureRemoval(page, limit)));
  }
  return cell;
}

const drawIn = (/** @type {import('./browser.mjs').Page} */ page, /** @type {number} */ limit) =>
  within(limit, page.call('draw'));

/**
 * Draws in fresh pages: often where it is quick, and no more once it has taken its time.
 *
 * @param {import('./visitor.mjs').Visit} visit
 * @param {number} size
 * @param {import('../options.mjs').Options} options
 */
async function drawAgain(visit, size, { limit, runs, measures }) {
  const wanted =
    measures.has('draw') || measures.has('heap') ? (runs ?? (size > 10_000 ? 3 : 7)) : 1;
  const draws = [];
  let clock = 0;
  while (draws.length < wanted && clock < limit * 1000) {
    const draw = await visit((page) => measureDraw(page, limit));
    draws.push(draw);
    clock += draw.clock;
  }
  return medianDraw(draws);
}

/**
 * What is measured in a page where it is drawn.
 *
 * @param {import('./browser.mjs').Page} page
 * @param {Cell} cell
 * @param {import('../peers/index.mjs').Peer} peer
 * @param {import('../options.mjs').Options} options
 * @param {import('./visitor.mjs').Attempt} attempt
 */
async function useDrawn(page, cell, { wheel, drags }, { limit, measures }, attempt) {
  await drawIn(page, limit);
  if (measures.has('nodes')) cell.nodes = await attempt(() => page.call('countNodes'));
  if (measures.has('step')) {
    cell.zoom = await attempt(() => within(limit, measureSteps(page, 'zoom', limit)));
    if (cell.zoom instanceof Error) return;
  }
  await within(limit, page.call('zoomIn'));
  if (measures.has('step')) {
    cell.pan = await attempt(() => within(limit, measureSteps(page, 'pan', limit)));
    if (cell.pan instanceof Error) return;
  }
  if (!measures.has('frames')) return;
  if (wheel) cell.wheel = await attempt(() => within(limit, measureWheel(page, wheel)));
  if (drags && !(cell.wheel instanceof Error)) {
    cell.drag = await attempt(() => within(limit, measureDrag(page)));
  }
}
