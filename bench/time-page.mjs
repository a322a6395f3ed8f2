import { chromium } from 'playwright';
import { serve } from '../examples/serve.mjs';
import { launchOptions } from '../test/browser/get-browser.mjs';
import { median } from './median.mjs';

/**
 * A feed to be drawn.
 *
 * @typedef {object} NamedFeed
 * @property {string} name
 * @property {string} text as it comes from the server
 */

/** What is done in the page; each runs there, on its own. */
const ACTIONS = {
  nothing: () => {},
  arrive: () => /** @type {any} */ (globalThis).arrive(),
  draw: () => {
    const timeline = document.querySelector('conflict-timeline');
    if (timeline) timeline.feed = /** @type {any} */ (globalThis).feedText;
  },
  zoom: () => document.querySelector('conflict-timeline')?.zoomBy(2),
  pan: () => document.querySelector('conflict-timeline')?.panBy(0.25),
};

/** What Chromium counts of the thread's time. Script that runs in microtasks, as Lit's does, is in the first only. */
const METRICS = ['TaskDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** Columns of the table: the thread's time, then the clock's, until all script has run and until the frame is painted. */
export const COLUMNS = ['all', 'style', 'layout', 'clock: script', 'clock: painted'];

/**
 * Draws each feed in fresh pages, then zooms and pans by one step there, then draws it again and again in the last one.
 * Motion is off, so that a step is one frame.
 *
 * @param {readonly NamedFeed[]} feeds
 * @param {number} runs
 * @returns {Promise<{ browser: string, rows: (string | number)[][] }>}
 */
export async function timePage(feeds, runs) {
  const [server, browser] = await Promise.all([serve(), chromium.launch(launchOptions())]);
  try {
    const rows = [];
    for (const feed of feeds) rows.push(...(await timeFeed(browser, server.url, feed, runs)));
    return { browser: browser.version(), rows };
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} home
 * @param {NamedFeed} feed
 * @param {number} runs
 */
async function timeFeed(browser, home, { name, text }, runs) {
  /** @type {Map<string, number[][]>} */
  const costs = new Map();
  const note = async (/** @type {string} */ what, /** @type {Promise<number[]>} */ cost) => {
    costs.set(what, [...(costs.get(what) ?? []), await cost]);
  };
  for (let run = 0; run < runs; run++) {
    const { time, close } = await openPage(browser, home, text);
    await note('a frame with nothing to do', time('nothing'));
    await note('first draw, fresh page', time('arrive'));
    await note('first zoom step', time('zoom'));
    await note('first pan step', time('pan'));
    await close();
  }
  const { time, close } = await openPage(browser, home, text);
  for (let run = 0; run < runs; run++) {
    await note('draw, again and again', time('draw'));
  }
  for (let run = 0; run < runs; run++) {
    await time('draw');
    await note('zoom step, again and again', time('zoom'));
    await note('pan step, again and again', time('pan'));
  }
  await close();
  return [...costs].map(([what, samples]) => [name, what, ...medians(samples)]);
}

/** Keeps the feed back until it is told to arrive, as if it were on its way; runs in the page. */
function holdFeed(/** @type {string} */ text) {
  const arrived = new Promise((resolve) => Object.assign(globalThis, { arrive: resolve }));
  globalThis.fetch = () => arrived.then(() => new Response(text));
  Object.assign(globalThis, { feedText: text });
  const timeline = document.querySelector('conflict-timeline');
  if (timeline) timeline.src = 'feed.json';
}

/**
 * A page that waits for its feed.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} home
 * @param {string} text
 */
async function openPage(browser, home, text) {
  const context = await browser.newContext({
    viewport: { width: 1160, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${home}bench/page.html`);
  await page.evaluate(holdFeed, text);
  const devtools = await context.newCDPSession(page);
  // Time of the thread, not of the clock: on a shared machine that is what can be compared.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { time, close: () => context.close() };

  /** @param {keyof typeof ACTIONS} action */
  async function time(action) {
    const before = await metrics();
    const clock = await page.evaluate(`(${frameOf})(${ACTIONS[action]})`);
    const after = await metrics();
    const thread = after.map((value, i) => (value - (before[i] ?? 0)) * 1000);
    return [...thread, .../** @type {number[]} */ (clock)];
  }

  async function metrics() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return METRICS.map((wanted) => metrics.find(({ name }) => name === wanted)?.value ?? NaN);
  }
}

/**
 * Does something in the page and waits until its frame is painted; runs in the page.
 *
 * @param {() => void} action
 */
async function frameOf(action) {
  // A message is delivered after all microtasks, and one sent in a frame's callback after that frame is painted.
  const message = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  const start = performance.now();
  action();
  await message();
  const script = performance.now() - start;
  await new Promise((resolve) => requestAnimationFrame(() => resolve(message())));
  return [script, performance.now() - start];
}

/** @param {readonly (readonly number[])[]} samples */
function medians(samples) {
  return (samples[0] ?? []).map((_, column) => median(samples.map((row) => row[column] ?? NaN)));
}
