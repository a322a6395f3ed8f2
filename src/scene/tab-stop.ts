import type { View } from '../view/view.js';
import { laneOf, wholeLane, type EventIndex } from './event-index.js';
import { holdsEvent } from './lane-index.js';
import type { ListRow } from './list/list-scene.js';
import { standsFor } from './mark-events.js';
import type { Mark } from './scene.js';

/**
 * Of the marks drawn the one that holds the tab stop: it shows the focused event, itself or with others, in its lane or,
 * after regrouping, in another; where it is out of sight, the nearest in time, in its lane if that has any.
 */
export function tabStopAmong<M extends Mark | ListRow>(
  marks: readonly M[],
  view: View,
  index: EventIndex,
): M | undefined {
  const place = view.focused ? index.placeOf(view.focused.id) : undefined;
  if (!view.focused || place === undefined) return marks[0];
  const time = index.times.starts[place] ?? 0;
  const holders = new Set(
    [...index.lanes.map(({ id }) => id), wholeLane].filter((id) => {
      const lane = marks.some((mark) => mark.lane === id) ? laneOf(index, id) : undefined;
      return lane !== undefined && holdsEvent(lane, place, index.times);
    }),
  );
  const home = marks.filter(({ lane }) => lane === view.focused?.lane);
  const shows = (mark: M): boolean => holders.has(mark.lane) && standsFor(mark, place, index);
  const near = home.length > 0 ? home : marks;
  return home.find(shows) ?? marks.find(shows) ?? nearest(near, time);
}

function nearest<M extends Mark | ListRow>(marks: readonly M[], time: number): M | undefined {
  const distance = ({ window }: M): number => Math.max(window.start - time, time - window.end, 0);
  return marks.slice().sort((a, b) => distance(a) - distance(b))[0];
}
