import type { TimelineEvent } from '../feed/types.js';
import type { TimeWindow } from '../view/time-window.js';
import type { EventIndex } from './event-index.js';

/** The events that lie in a window or reach into it, in the order in which they begin. */
export function eventsIn(index: EventIndex, window: TimeWindow): TimelineEvent[] {
  const { all, feed, times } = index;
  return [...all.events.subarray(0, all.indexAt(window.end))]
    .filter((place) => (times.ends[place] ?? 0) > window.start)
    .flatMap((place) => feed.events[place] ?? []);
}
