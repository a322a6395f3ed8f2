import { performance } from 'node:perf_hooks';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { median } from './median.mjs';

const CORE = new URL('../dist/core.js', import.meta.url);
const WIDTH = 1160;
const LATER = 15;

if (!isMainThread) parentPort?.postMessage(await timeOnce(workerData));

/**
 * Times the parts of a draw that need no browser: what is new to the engine, and what it has compiled by then.
 *
 * @param {readonly import('./time-page.mjs').NamedFeed[]} feeds
 * @param {number} runs
 * @returns {Promise<(string | number)[][]>}
 */
export async function timeCore(feeds, runs) {
  const rows = [];
  for (const { name, text } of feeds) {
    /** @type {Sample[]} */
    const samples = [];
    for (let run = 0; run < runs; run++) samples.push(await inFreshThread(text));
    for (const what of ['readFeed', 'buildIndex', 'buildScene']) {
      const column = (/** @type {'first' | 'later'} */ when) =>
        median(samples.map((sample) => sample[what]?.[when] ?? NaN));
      rows.push([name, what, column('first'), column('later')]);
    }
  }
  return rows;
}

/**
 * @typedef {Record<string, { first: number, later: number }>} Sample
 * @param {string} text
 * @returns {Promise<Sample>}
 */
function inFreshThread(text) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: text });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/**
 * @param {string} text
 * @returns {Promise<Sample>}
 */
async function timeOnce(text) {
  /** @type {typeof import('../src/core.js')} */
  const core = await import(CORE.href);
  const environment = /** @type {const} */ ({
    locale: core.findLocale('en'),
    measureText: core.estimateText,
    measure: 'events',
  });
  const read = timed(() => core.readFeed(text));
  const { feed } = read.result;
  if (!feed) throw new Error('The feed cannot be read.');
  const index = timed(() => core.buildIndex(feed));
  const view = core.initialView(index.result.limits);
  const scene = timed(() => core.buildScene(index.result, view, { width: WIDTH }, environment));
  return { readFeed: read.times, buildIndex: index.times, buildScene: scene.times };
}

/**
 * @template T
 * @param {() => T} call
 */
function timed(call) {
  const calls = Array.from({ length: 1 + LATER }, () => {
    const start = performance.now();
    const result = call();
    return { result, time: performance.now() - start };
  });
  const [first, ...later] = calls;
  if (!first) throw new Error('Nothing was called.');
  const times = { first: first.time, later: median(later.map(({ time }) => time)) };
  return { result: first.result, times };
}
