import {
  clampWindow,
  lengthOf,
  panWindow,
  zoomWithin,
  type TimeWindow,
  type WindowLimits,
} from './time-window.js';

/** Where one or two fingers are on a window, as shares of it: 0 is its begin, 1 its end. */
export type Places = readonly number[];

/**
 * The window after fingers have gone from some places to others, each taking the moment under it along. Near a limit, where
 * two moments can't be had both, it is the moment in the middle of two fingers that is taken along.
 *
 * @param least  two fingers nearer to each other than this share do not zoom: one above the other they would by any amount
 */
export function dragWindow(
  window: TimeWindow,
  from: Places,
  to: Places,
  limits: WindowLimits,
  least: number,
): TimeWindow {
  const held = window.start + middleOf(from) * lengthOf(window);
  const factor = spreadOf(to, least) / spreadOf(from, least);
  const zoomed = zoomWithin(window, factor, held, limits);
  return clampWindow(panWindow(zoomed, middleOf(from) - middleOf(to)), limits);
}

const middleOf = (places: Places): number =>
  places.reduce((sum, place) => sum + place, 0) / places.length;

/** How far two fingers are apart; of one, always the same. */
const spreadOf = ([first = 0, second]: Places, least: number): number =>
  second === undefined ? 1 : Math.max(least, Math.abs(second - first));
