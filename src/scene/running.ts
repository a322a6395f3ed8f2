import { bisector, sum } from 'd3';
import type { Steps } from '../feed/steps.js';
import type { TimeWindow } from '../view/time-window.js';
import { byStart, type EventTimes } from './event-times.js';
import { rangeMaximum, type RangeMaximum } from './range-maximum.js';
import { beginnings, endings, type TimeOrder } from './time-order.js';

/** Lasting events, sorted so that what runs in a stretch of time is told by binary searches. */
export interface Lasting {
  /** In the order in which they begin; those that begin together are in the order of the feed. */
  readonly begun: TimeOrder;
  /** In the order in which they end. */
  readonly ended: TimeOrder;
  /** Place in `begun` of the most important entry from `from` to `to` (excluded). */
  readonly foremost: RangeMaximum;
  /** No event is longer, in ms. */
  readonly longest: number;
}

/** Sorts lasting events that are sorted already by their beginnings, and by their ends. */
export function* lasting(
  starts: Uint32Array,
  ends: Uint32Array,
  times: EventTimes,
  importance: ArrayLike<number>,
  longest: number,
): Steps<Lasting> {
  const begun = beginnings(starts, times);
  const ended = endings(ends, times);
  const score = (entry: number): number => importance[begun.events[entry] ?? -1] ?? 0;
  const foremost = yield* rangeMaximum(begun.length, score);
  return { begun, ended, foremost, longest };
}

/** How many of some events run in a stretch of time: those begun before its end less those over by its start. */
export const countRunning = (all: readonly Lasting[], run: TimeWindow): number =>
  sum(all, ({ begun, ended }) => begun.indexAt(run.end) - ended.indexAfter(run.start));

/** How many of some events are over before a stretch of time, and how many begin after it. */
export const countBeside = (
  all: readonly Lasting[],
  run: TimeWindow,
): { before: number; after: number } => ({
  before: sum(all, ({ ended }) => ended.indexAfter(run.start)),
  after: sum(all, ({ begun }) => begun.length - begun.indexAt(run.end)),
});

/** Whether an event is one of some and runs in a stretch of time. */
export function isRunning(
  all: readonly Lasting[],
  place: number,
  run: TimeWindow,
  times: EventTimes,
): boolean {
  if (!overlaps(place, run, times)) return false;
  const inOrder = bisector(byStart(times));
  return all.some(({ begun: { events } }) => events[inOrder.left(events, place)] === place);
}

/** Places in the feed of the events that run in a stretch of time, in the order in which they begin. */
export function placesRunning(
  all: readonly Lasting[],
  run: TimeWindow,
  times: EventTimes,
): number[] {
  return all
    .flatMap((events) => [...events.begun.events.subarray(...rangeOf(events, run))])
    .filter((place) => overlaps(place, run, times))
    .sort(byStart(times));
}

/** The time from the first beginning to the last end of those that run in a stretch of time; `but` are not asked. */
export function extentOfRunning(
  all: readonly Lasting[],
  run: TimeWindow,
  times: EventTimes,
  but: ReadonlySet<number> = new Set(),
): TimeWindow {
  const counts = (place: number | undefined): place is number =>
    place !== undefined && overlaps(place, run, times) && !but.has(place);
  let [start, end] = [Infinity, -Infinity];
  for (const { begun, ended, longest } of all) {
    const first = begun.events.subarray(begun.indexAt(run.start - longest)).find(counts);
    const last = ended.events.subarray(0, ended.indexAt(run.end + longest)).findLast(counts);
    start = Math.min(start, times.starts[first ?? -1] ?? Infinity);
    end = Math.max(end, times.ends[last ?? -1] ?? -Infinity);
  }
  return { start, end };
}

/** A part of the entries of some events, and the foremost of it. */
interface Part {
  readonly of: Lasting;
  readonly from: number;
  readonly to: number;
  readonly best: number;
}

/**
 * Places of the most important events that run in a stretch of time, at most so many; of equals the earlier first. The
 * foremost of a range is asked for, then those of the two ranges beside it, and so on (best first), so that few are
 * looked at however many there are.
 */
export function foremostRunning(
  all: readonly Lasting[],
  run: TimeWindow,
  times: EventTimes,
  importance: ArrayLike<number>,
  most: number,
): number[] {
  const placeOf = ({ of, best }: Part): number => of.begun.events[best] ?? -1;
  const inRank = byStart(times);
  const ranksBefore = (a: Part, b: Part): boolean => {
    const [first, second] = [placeOf(a), placeOf(b)];
    const difference = (importance[first] ?? 0) - (importance[second] ?? 0);
    return difference > 0 || (difference === 0 && inRank(first, second) < 0);
  };
  const part = (of: Lasting, from: number, to: number): Part[] =>
    from < to ? [{ of, from, to, best: of.foremost(from, to) }] : [];
  const parts = all.flatMap((events) => part(events, ...rangeOf(events, run)));
  const found: number[] = [];
  while (parts.length > 0 && found.length < most) {
    const best = parts.reduce((a, b) => (ranksBefore(b, a) ? b : a));
    const { of, from, to } = best;
    parts.splice(
      parts.indexOf(best),
      1,
      ...part(of, from, best.best),
      ...part(of, best.best + 1, to),
    );
    if (overlaps(placeOf(best), run, times)) found.push(placeOf(best));
  }
  return found;
}

/** The entries of which some may run in a stretch of time: none else is long enough to reach into it. */
const rangeOf = ({ begun, longest }: Lasting, run: TimeWindow): [from: number, to: number] => [
  begun.indexAt(run.start - longest),
  begun.indexAt(run.end),
];

const overlaps = (
  place: number,
  { start, end }: TimeWindow,
  { starts, ends }: EventTimes,
): boolean => (starts[place] ?? NaN) < end && (ends[place] ?? NaN) > start;
