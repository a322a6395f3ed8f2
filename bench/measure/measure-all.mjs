import { measureCell } from './measure-cell.mjs';
import { measureSize } from './measure-size.mjs';

/**
 * @typedef {object} Results
 * @property {readonly import('../require-peers.mjs').NamedPeer[]} peers
 * @property {ReadonlyMap<string, ReturnType<typeof measureSize>>} sizes bytes to ship, by name of the peer
 * @property {readonly import('./measure-cell.mjs').Cell[]} cells
 */

/**
 * Every library at every size, the small sizes first; one that fails at a size is not tried at a larger one.
 *
 * @param {import('./browser.mjs').Browser} browser
 * @param {readonly import('../require-peers.mjs').NamedPeer[]} peers
 * @param {import('../options.mjs').Options} options
 * @returns {Promise<Results>}
 */
export async function measureAll(browser, peers, options) {
  const sizes = new Map(peers.map((peer) => [peer.name, measureSize(peer, options.dist)]));
  /** @type {import('./measure-cell.mjs').Cell[]} */
  const cells = [];
  const hasFailed = new Set();
  const isNeeded = [...options.measures].some((measure) => measure !== 'size');
  for (const size of isNeeded ? options.sizes : []) {
    for (const peer of peers) {
      const cell = hasFailed.has(peer.name)
        ? { peer: peer.name, size, draw: new Error('not tried') }
        : await measureCell(browser, peer.name, peer, size, options);
      if (cell.draw instanceof Error) hasFailed.add(peer.name);
      cells.push(cell);
      tell(cell);
    }
  }
  return { peers, sizes, cells };
}

/** Tells on the way what has come out. @param {import('./measure-cell.mjs').Cell} cell */
function tell({ peer, size, ...parts }) {
  const words = Object.entries(parts).map(([part, value]) =>
    value instanceof Error ? `${part} ${value.message}` : `${part} ${firstNumber(value)}`,
  );
  console.error(`${size} ${peer}: ${words.join(', ')}`);
}

/** @param {object} value */
function firstNumber(value) {
  return Number(Object.values(value)[0]).toFixed(1);
}
