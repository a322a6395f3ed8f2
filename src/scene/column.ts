import { bisectLeft } from 'd3';
import { rangeMaximum, type RangeMaximum } from './range-maximum.js';

/** What a column needs to know of the events it holds, by their place in the feed. */
export interface EventFacts {
  /** Importance 1–5. */
  readonly importance: ArrayLike<number>;
  /** Place of the category in the index's categories. */
  readonly category: ArrayLike<number>;
  /** How many categories there are. */
  readonly categoryCount: number;
  /** Fewest and most killed; `NaN` where no figure is known. */
  readonly killedLow: ArrayLike<number>;
  readonly killedHigh: ArrayLike<number>;
}

/** Events in the order of one time each, with running totals, so that any question on a stretch is a difference of two. */
export interface Column {
  readonly length: number;
  /** Places in the feed, in order of time. */
  readonly events: Uint32Array;
  /** Times in ms, ascending. */
  readonly times: Float64Array;
  /** Place in the column of the first entry at or after `time`. */
  readonly indexAt: (time: number) => number;
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

/** Builds a column of the events at `places`, each at the time `timeOf` gives. */
export function buildColumn(
  places: ArrayLike<number>,
  timeOf: ArrayLike<number>,
  facts: EventFacts,
): Column {
  const events = sortByTime(places, timeOf);
  const times = Float64Array.from(events, (place) => timeOf[place] ?? 0);
  const categories = Array.from({ length: facts.categoryCount }, (_, category) =>
    runningTotal(events, (place) => (facts.category[place] === category ? 1 : 0)),
  );
  const scores = Uint8Array.from(events, (place) => facts.importance[place] ?? 0);
  const low = runningTotal(events, (place) => known(facts.killedLow[place]));
  const high = runningTotal(events, (place) => known(facts.killedHigh[place]));
  const unknown = runningTotal(events, (place) => (Number.isNaN(facts.killedLow[place]) ? 1 : 0));
  const between = (totals: Float64Array, from: number, to: number): number =>
    (totals[to] ?? 0) - (totals[from] ?? 0);

  return {
    length: events.length,
    events,
    times,
    indexAt: (time) => bisectLeft(times, time),
    foremost: rangeMaximum(scores),
    score: (entry) => scores[entry] ?? 0,
    categoriesIn: (from, to) => categories.map((totals) => between(totals, from, to)),
    killedIn: (from, to) => ({
      low: between(low, from, to),
      high: between(high, from, to),
      unknown: between(unknown, from, to),
    }),
  };
}

/** Feed order breaks ties, so that the same feed always gives the same picture. */
function sortByTime(places: ArrayLike<number>, timeOf: ArrayLike<number>): Uint32Array {
  return Uint32Array.from(places).sort((a, b) => (timeOf[a] ?? 0) - (timeOf[b] ?? 0) || a - b);
}

function runningTotal(events: Uint32Array, value: (place: number) => number): Float64Array {
  const totals = new Float64Array(events.length + 1);
  events.forEach((place, i) => (totals[i + 1] = (totals[i] ?? 0) + value(place)));
  return totals;
}

const known = (figure: number | undefined): number =>
  figure === undefined || Number.isNaN(figure) ? 0 : figure;
