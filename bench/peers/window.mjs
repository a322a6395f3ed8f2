/**
 * From one moment to another, in ms from 1970-01-01 UTC.
 *
 * @typedef {readonly [start: number, end: number]} TimeSpan
 */

/**
 * The window of some moments that are in order.
 *
 * @param {ArrayLike<number>} times
 * @returns {TimeSpan}
 */
export function extentOf(times) {
  return [times[0] ?? 0, (times[times.length - 1] ?? 0) + 1];
}

/**
 * A window that is longer by a factor about its middle, then moved by a share of its length.
 *
 * @param {TimeSpan} window
 * @param {number} stretch
 * @param {number} shift
 * @returns {TimeSpan}
 */
export function movedWindow([start, end], stretch, shift) {
  const middle = (start + end) / 2 + (end - start) * stretch * shift;
  const half = ((end - start) * stretch) / 2;
  return [middle - half, middle + half];
}

/**
 * The window after a step of the benchmark's walk.
 *
 * @param {TimeSpan} window
 * @param {1 | -1} direction
 * @param {'zoom' | 'pan'} kind
 * @returns {TimeSpan}
 */
export function steppedWindow(window, direction, kind) {
  if (kind === 'zoom') return movedWindow(window, direction > 0 ? 1 / 1.5 : 1.5, 0);
  return movedWindow(window, 1, direction * 0.2);
}
