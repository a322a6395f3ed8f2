import { bisector } from 'd3';
import type { EventIndex } from './event-index.js';
import { byStart } from './event-times.js';

/**
 * Place in the feed of the event before (-1) or after (1) another in order of time, among those that pass the filters.
 * The other need not be among them: then it is the nearest in time in that direction. `undefined` at either end, and
 * from an event the feed has not.
 *
 * @param from place in the feed of the event to go on from; `null` goes to the first or the last of all
 */
export function eventBeside(
  { all, times }: EventIndex,
  from: number | null,
  by: 1 | -1,
): number | undefined {
  if (from === null) return all.events.at(by > 0 ? 0 : -1);
  if (times.starts[from] === undefined) return undefined;
  const inOrder = bisector(byStart(times));
  const entry = by > 0 ? inOrder.right(all.events, from) : inOrder.left(all.events, from) - 1;
  return all.events[entry];
}
