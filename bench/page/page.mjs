// What the benchmark calls in the page, one call a measure.
import { makeFeed } from '../feed/make-feed.mjs';
import { loadPeer } from '../peers/index.mjs';
import { countNodes } from './count-nodes.mjs';
import { DRAW_MARK } from './draw-mark.mjs';
import { Frames } from './frames.mjs';
import { loadFiles } from './load-files.mjs';
import { orFailure } from './or-failure.mjs';
import { painted } from './painted.mjs';
import { walk } from './walk.mjs';

/** @type {import('../peers/index.mjs').Peer} */
let peer;
/** @type {import('../feed/make-feed.mjs').BenchFeed} */
let feed;
/** @type {Frames} */
let frames;

/** As the benchmark in Node sees it. */
const bench = {
  /** Makes the feed and loads the library, before anything is measured. */
  async prepare(/** @type {string} */ name, /** @type {number} */ size) {
    peer = await loadPeer(name);
    await loadFiles(peer);
    feed = makeFeed(size);
    await painted();
  },

  /** Draws; tells how long that took by the clock, until it was painted. */
  async draw() {
    const start = performance.mark(DRAW_MARK).startTime;
    await orFailure(async () => peer.draw(box(), feed));
    await painted();
    return performance.now() - start;
  },

  walk: (/** @type {'zoom' | 'pan'} */ kind, /** @type {number} */ seconds) =>
    orFailure(() => walk(peer, kind, seconds)),

  /** Zooms in, so that there is somewhere to go. */
  async zoomIn() {
    for (let i = 0; i < 4; i++) {
      await peer.step(1, 'zoom');
      await painted();
    }
  },

  plot() {
    const { left = 0, top = 0, width = 0, height = 0 } = peer.plot()?.getBoundingClientRect() ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  },

  window: () => peer.window(),

  startFrames() {
    frames = new Frames(peer);
  },

  stopFrames: () => frames.stop(),

  countNodes: () => countNodes(box()),

  async destroy() {
    peer.destroy();
    box().replaceChildren();
    await painted();
  },
};

/** @typedef {typeof bench} Bench */

Object.assign(globalThis, { bench });

function box() {
  return /** @type {HTMLElement} */ (document.getElementById('box'));
}
