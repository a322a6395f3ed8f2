import { bisector } from 'd3';
import type { EventTimes } from './event-times.js';

/** Events in the order of one time each. */
export interface TimeOrder {
  readonly length: number;
  /** Places in the feed, in order of time. */
  readonly events: Uint32Array;
  /** Time in ms of the entry at a place in the order. */
  readonly timeAt: (entry: number) => number;
  /** Place in the order of the first entry at or after `time`. */
  readonly indexAt: (time: number) => number;
  /** Place in the order of the first entry after `time`. */
  readonly indexAfter: (time: number) => number;
}

/**
 * Makes an order of events that are sorted already.
 *
 * @param events places in the feed
 * @param timeOf the time of the event at a place in the feed, in ms
 */
export function timeOrder(events: Uint32Array, timeOf: (place: number) => number): TimeOrder {
  const inOrder = bisector(timeOf);
  return {
    length: events.length,
    events,
    timeAt: (entry) => timeOf(events[entry] ?? -1),
    indexAt: (time) => inOrder.left(events, time),
    indexAfter: (time) => inOrder.right(events, time),
  };
}

/** The order in which events begin, of places that stand in it. */
export const beginnings = (places: Uint32Array, { starts }: EventTimes): TimeOrder =>
  timeOrder(places, (place) => starts[place] ?? NaN);

/** The order in which events end, of places that stand in it. */
export const endings = (places: Uint32Array, { ends }: EventTimes): TimeOrder =>
  timeOrder(places, (place) => ends[place] ?? NaN);
