import { DRAW_MARK } from '../page/draw-mark.mjs';

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} [dur] µs by the clock
 * @property {number} [tdur] µs that the thread worked
 */

/**
 * The longest task of the page's main thread while something is done, from a trace.
 *
 * @param {import('./browser.mjs').Page} page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<{ thread: number, clock: number }>} ms that the thread worked on one task, and that one took by the clock
 */
export async function longestTask(page, work) {
  const devtools = await page.browserDevtools();
  /** @type {TraceEvent[]} */
  const events = [];
  devtools.on('Tracing.dataCollected', ({ value }) => {
    for (const event of /** @type {any[]} */ (value)) if (isWanted(event)) events.push(event);
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  await work();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  return longestOf(events);
}

/** @param {TraceEvent} event */
const isWanted = ({ name }) => name === 'RunTask' || name === DRAW_MARK;

/** @param {readonly TraceEvent[]} events */
function longestOf(events) {
  // The browser has pages of its own; the mark is set by the thread that draws.
  const mark = events.find(({ name }) => name === DRAW_MARK);
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === mark?.pid && tid === mark.tid,
  );
  const longest = (/** @type {'dur' | 'tdur'} */ clock) =>
    tasks.reduce((most, task) => Math.max(most, task[clock] ?? 0), 0) / 1000;
  return { thread: longest('tdur'), clock: longest('dur') };
}
