import type { TimeWindow } from '../view/time-window.js';
import type { TimelineEvent } from '../feed/types.js';
import type { EventIndex } from './event-index.js';

/** Places in the feed of the events that lie in a window or reach into it, in the order in which they begin. */
export function placesIn({ all, times }: EventIndex, window: TimeWindow): number[] {
  const begun = all.events.subarray(0, all.indexAt(window.end));
  return [...begun].filter((place) => (times.ends[place] ?? 0) > window.start);
}

/** The events at these places. */
export const eventsIn = (index: EventIndex, window: TimeWindow): TimelineEvent[] =>
  placesIn(index, window).flatMap((place) => index.feed.events[place] ?? []);
