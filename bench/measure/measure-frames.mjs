import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../median.mjs';

const SECONDS = 2;
/** As often as a screen shows a frame. */
const EVERY_MS = 1000 / 60;
const DRAG_PX = 3;
const CONTROL = 2;

/**
 * Frames while a reader moves the plot.
 *
 * @typedef {object} FramesSeen
 * @property {number} p95 ms from a frame to the next that 95 of 100 keep
 * @property {number} count
 * @property {number | null} broken frames that were no whole picture; `null` where it can't be told
 * @property {boolean} moved whether the plot followed
 */

/**
 * Turns the wheel over the plot, in and out, for two seconds.
 *
 * @param {import('./browser.mjs').Page} page
 * @param {{ deltaY: number, ctrl: boolean }} wheel
 */
export async function measureWheel(page, { deltaY, ctrl }) {
  const place = await page.call('plot');
  const modifiers = ctrl ? CONTROL : 0;
  return watch(page, (isBack) =>
    page.devtools.send('Input.dispatchMouseEvent', {
      ...{ type: 'mouseWheel', ...place, modifiers },
      ...{ deltaX: 0, deltaY: isBack ? deltaY : -deltaY },
    }),
  );
}

/**
 * Drags the plot, there and back, for two seconds.
 *
 * @param {import('./browser.mjs').Page} page
 */
export async function measureDrag(page) {
  const { x, y } = await page.call('plot');
  let at = x;
  const send = (/** @type {'mousePressed' | 'mouseMoved' | 'mouseReleased'} */ type) => {
    const held = /** @type {const} */ ({ button: 'left', buttons: 1, clickCount: 1 });
    return page.devtools.send('Input.dispatchMouseEvent', { type, x: at, y, ...held });
  };
  await send('mousePressed');
  const seen = await watch(page, (isBack) => {
    at += isBack ? DRAG_PX : -DRAG_PX;
    return send('mouseMoved');
  });
  await send('mouseReleased');
  return seen;
}

/**
 * @param {import('./browser.mjs').Page} page
 * @param {(isBack: boolean) => Promise<unknown>} input one event; the second half of them goes back
 * @returns {Promise<FramesSeen>}
 */
async function watch(page, input) {
  const first = String(await page.call('window'));
  const sent = [];
  let moved = false;
  await page.call('startFrames');
  const start = performance.now();
  const gone = () => performance.now() - start;
  for (let i = 1; gone() < SECONDS * 1000; i++) {
    const isBack = gone() > SECONDS * 500;
    if (isBack && !moved) moved = String(await page.call('window')) !== first;
    // A busy page answers late; input goes on all the same, as a hand does.
    sent.push(input(isBack));
    await wait(Math.max(0, i * EVERY_MS - gone()));
  }
  await Promise.all(sent);
  const { intervals, broken } = await page.call('stopFrames');
  return { p95: percentile(intervals, 0.95), count: intervals.length, broken, moved };
}
