import type { Steps } from '../feed/steps.js';
import type { EventFacts } from './event-facts.js';
import { rangeMaximum, type RangeMaximum } from './range-maximum.js';
import { runningTotals } from './running-totals.js';
import { timeOrder, type TimeOrder } from './time-order.js';

/** Events in the order of one time each, with running totals, so that any question on a stretch is a difference of two. */
export interface Column extends TimeOrder {
  /** Place in the column of the most important entry from `from` to `to` (excluded). */
  readonly foremost: RangeMaximum;
  /** Importance of the entry at a place in the column. */
  readonly score: (entry: number) => number;
  /** How many entries of each category lie from `from` to `to` (excluded). */
  readonly categoriesIn: (from: number, to: number) => number[];
  /** Killed from `from` to `to` (excluded): sums of the low and the high figures, and how many events have none. */
  readonly killedIn: (from: number, to: number) => Toll;
}

/** A sum of deaths over several events. */
export interface Toll {
  readonly low: number;
  readonly high: number;
  /** Number of events without any figure: not zero, unknown. */
  readonly unknown: number;
}

/**
 * Builds a column of events that are sorted already.
 *
 * @param events places in the feed
 * @param timeOf the time of the event at a place in the feed, in ms
 */
export function* buildColumn(
  events: Uint32Array,
  timeOf: (place: number) => number,
  facts: EventFacts,
): Steps<Column> {
  const { importance, category, categoryCount, killedLow, killedHigh } = facts;
  const placeOf = (entry: number): number => events[entry] ?? -1;
  const score = (entry: number): number => importance[placeOf(entry)] ?? 0;
  const mixes = yield* runningTotals(events.length, categoryCount, (mix, entry) => {
    const own = category[placeOf(entry)] ?? 0;
    mix[own] = (mix[own] ?? 0) + 1;
  });
  const tolls = yield* runningTotals(events.length, 3, (toll, entry) => {
    const [low = 0, high = 0, unknown = 0] = toll;
    const killed = killedLow(placeOf(entry));
    if (Number.isNaN(killed)) toll[2] = unknown + 1;
    else {
      toll[0] = low + killed;
      toll[1] = high + killedHigh(placeOf(entry));
    }
  });
  return {
    ...timeOrder(events, timeOf),
    foremost: yield* rangeMaximum(events.length, score),
    score,
    categoriesIn: mixes,
    killedIn: (from, to) => {
      const [low = 0, high = 0, unknown = 0] = tolls(from, to);
      return { low, high, unknown };
    },
  };
}
