import type { EventAddress } from '../view/view.js';
import type { EventIndex } from './event-index.js';

/**
 * The event that takes over from one that a newer feed no longer has: the nearest in time, in its lane where that has
 * any; `null` in a feed without events.
 */
export function heirOf(
  { lane, id }: EventAddress,
  before: EventIndex,
  after: EventIndex,
): EventAddress | null {
  const time = before.times.starts[before.placeOf(id) ?? -1];
  if (time === undefined) return null;
  const home = after.lanes.find((candidate) => candidate.id === lane && candidate.count > 0);
  const { events, timeAt, indexAt } = home?.all ?? after.all;
  const entry = indexAt(time);
  const distance = (at: number): number => (at in events ? Math.abs(timeAt(at) - time) : Infinity);
  const place = events[distance(entry - 1) < distance(entry) ? entry - 1 : entry];
  const heir = place === undefined ? undefined : after.feed.events[place]?.id;
  return heir === undefined ? null : { lane: home?.id ?? lane, id: heir };
}
