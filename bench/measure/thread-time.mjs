/** What Chromium counts of the thread's time. Script that runs in microtasks, as Lit's does, is in the first only. */
const METRICS = /** @type {const} */ (['TaskDuration', 'RecalcStyleDuration', 'LayoutDuration']);

/**
 * The time that the main thread itself has worked meanwhile, in ms.
 *
 * @template T
 * @param {import('./browser.mjs').Page} page
 * @param {() => Promise<T>} work
 * @returns {Promise<{ all: number, style: number, layout: number, result: T }>}
 */
export async function threadTime({ devtools }, work) {
  const before = await readMetrics(devtools);
  const result = await work();
  const after = await readMetrics(devtools);
  const [all = NaN, style = NaN, layout = NaN] = after.map((value, i) => value - (before[i] ?? 0));
  return { all, style, layout, result };
}

/** @param {import('playwright').CDPSession} devtools */
async function readMetrics(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return METRICS.map(
    (wanted) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? NaN),
  );
}
