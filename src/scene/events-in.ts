import type { TimeWindow } from '../view/time-window.js';
import type { TimelineEvent } from '../feed/types.js';
import type { EventIndex } from './event-index.js';

/** So few entries are looked at one by one. */
const few = 32;

/** Places in the feed of the events that lie in a window or reach into it, in the order in which they begin. */
export function placesIn(index: EventIndex, { start, end }: TimeWindow): number[] {
  const { all } = index;
  const within = all.indexAt(start);
  return [...reaching(index, within, start), ...all.events.subarray(within, all.indexAt(end))];
}

/** The events at these places. */
export const eventsIn = (index: EventIndex, window: TimeWindow): TimelineEvent[] =>
  placesIn(index, window).flatMap((place) => index.feed.events[place] ?? []);

/**
 * Places of the first `count` entries that are not over by a time. A stretch whose last to end is over is passed by, so
 * that a frame costs what it finds, not all that went before.
 */
function reaching({ all, times, lastToEnd }: EventIndex, count: number, time: number): number[] {
  const found: number[] = [];
  const lasts = (place = -1): boolean => (times.ends[place] ?? NaN) > time;
  const gather = (from: number, to: number): void => {
    if (from >= to || !lasts(all.events[lastToEnd(from, to)])) return;
    if (to - from <= few) {
      found.push(...all.events.subarray(from, to).filter(lasts));
      return;
    }
    const middle = Math.floor((from + to) / 2);
    gather(from, middle);
    gather(middle, to);
  };
  gather(0, count);
  return found;
}
