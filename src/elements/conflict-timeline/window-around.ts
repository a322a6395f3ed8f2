import type { EventIndex } from '../../scene/event-index.js';
import { lengthOf, type TimeWindow } from '../../view/time-window.js';

/** Least part of the whole extent that is shown around an event, so that what came before and after can be seen. */
const leastShare = 1 / 12;

/** The window that shows an event with what came before and after it: at least twice its own time. */
export function windowAround(place: number, { times, limits }: EventIndex): TimeWindow {
  const [start, end] = [times.starts[place] ?? NaN, times.ends[place] ?? NaN];
  const length = Math.max(2 * (end - start), lengthOf(limits.extent) * leastShare);
  const middle = (start + end) / 2;
  return { start: middle - length / 2, end: middle + length / 2 };
}
