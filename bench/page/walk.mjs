import { painted } from './painted.mjs';

/** There and back, so that each walk meets the same windows. */
const DIRECTIONS = /** @type {const} */ ([1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1]);

/**
 * Steps, each in a painted frame of its own. Stops early where time is up.
 *
 * @param {import('../peers/index.mjs').Peer} peer
 * @param {'zoom' | 'pan'} kind
 * @param {number} seconds
 * @returns {Promise<{ steps: number, moved: boolean }>} how many were made, and whether what is shown has moved
 */
export async function walk(peer, kind, seconds) {
  const end = performance.now() + seconds * 1000;
  const first = String(peer.window());
  let steps = 0;
  let moved = false;
  for (const direction of DIRECTIONS) {
    await peer.step(direction, kind);
    await painted();
    moved ||= String(peer.window()) !== first;
    steps += 1;
    if (performance.now() > end) break;
  }
  return { steps, moved };
}
