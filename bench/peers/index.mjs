// What is drawn side by side: this package, its peers, and fast references that are no timelines.

/**
 * A library as the benchmark drives it. Its file runs in the page, and in Node for what it says of itself.
 *
 * @typedef {object} Peer
 * @property {string} title
 * @property {string} [package] its name on the registry; absent for what needs none
 * @property {readonly string[]} scripts what a page ships of it, by path from the root of the repository, in order
 * @property {readonly string[]} styles its own style sheets
 * @property {string} leavesOut what its picture lacks beside the others, in words
 * @property {{ deltaY: number, ctrl: boolean } | null} wheel one event of a wheel that zooms, held by Control or not
 * @property {boolean} drags whether dragging its plot moves it
 * @property {(box: HTMLElement, feed: import('../feed/make-feed.mjs').BenchFeed) => void | Promise<void>} draw from the
 *   feed's objects to a picture; the way to its own format is part of it
 * @property {(direction: 1 | -1, kind: 'zoom' | 'pan') => void | Promise<void>} step by half as much again, or by a fifth
 *   of the window, in its public way
 * @property {() => void} destroy
 * @property {() => readonly [number, number] | null} window what it shows, to see that it has moved; ms
 * @property {() => Element | null} plot where a mouse is put
 * @property {() => boolean} [whole] whether the frame just painted shows all that it should; absent where that can't be told
 */

/** Name of the adapter's file of each, in the order of the tables. */
export const PEERS = [
  'ours',
  'vis-timeline',
  'timelinejs',
  'event-drops',
  'timelines-chart',
  'uplot',
  'echarts',
  'canvas',
];

/**
 * @param {string} name
 * @returns {Promise<Peer>}
 */
export async function loadPeer(name) {
  return (await import(`./${name}.mjs`)).peer;
}
