import { max, min } from 'd3';
import { killedRange } from '../feed/killed-range.js';
import type { Feed, TimelineEvent } from '../feed/types.js';
import { parseEdtf } from '../time/parse-edtf.js';
import type { EdtfDate } from '../time/edtf-date.js';
import type { TimeWindow, WindowLimits } from '../view/time-window.js';
import { buildColumn, type Column, type EventFacts } from './column.js';
import { drawnTime, type OpenEnds } from './drawn-time.js';
import { groupEvents, type GroupBy } from './grouping.js';
import { buildLaneIndex, type EventTimes, type LaneIndex } from './lane-index.js';
import { extentAround, shortestWindow } from './limits.js';

/** A feed's events as sorted typed columns for one grouping: built once, then only asked. */
export interface EventIndex {
  readonly feed: Feed;
  readonly groupBy: GroupBy;
  readonly lanes: readonly LaneIndex[];
  /** All events in the order in which they begin. */
  readonly all: Column;
  /** Ends of all events in ms, ascending. */
  readonly endings: Float64Array;
  readonly facts: EventFacts;
  readonly times: EventTimes;
  /** Farthest and nearest a view of this index may zoom. */
  readonly limits: WindowLimits;
  /** First to last moment of any event, unrounded. */
  readonly period: TimeWindow;
  /** The moment that ongoing events are drawn up to, in ms. */
  readonly now: number;
  /** Place in the feed of an event's id; `undefined` for an id the feed has not. */
  readonly placeOf: (id: string) => number | undefined;
}

/** How to build an index. */
export interface IndexOptions {
  /** What a lane is; default `lane`. */
  readonly groupBy?: GroupBy;
}

/** Builds the index of a feed that `readFeed` has read; events are ordered by time, then by place in the feed. */
export function buildIndex(feed: Feed, { groupBy = 'lane' }: IndexOptions = {}): EventIndex {
  const dates = feed.events.map((event) => parseEdtf(event.date));
  const ends = openEnds(feed, dates);
  const times = gatherTimes(dates, ends);
  const facts = gatherFacts(feed);
  const ids = new Map(feed.events.map((event, place) => [event.id, place]));
  const period = {
    start: min(times.starts) ?? ends.latest,
    end: max(times.ends) ?? ends.latest,
  };

  return Object.freeze({
    feed,
    groupBy,
    lanes: groupEvents(feed, groupBy).map(({ lane, places }) =>
      buildLaneIndex(lane, places, times, facts),
    ),
    all: buildColumn(Uint32Array.from(feed.events.keys()), times.starts, facts),
    endings: times.ends.slice().sort(),
    facts,
    times,
    limits: { extent: extentAround(period), shortest: shortestWindow(dates) },
    period,
    now: ends.latest,
    placeOf: (id: string) => ids.get(id),
  });
}

function gatherTimes(dates: readonly EdtfDate[], ends: OpenEnds): EventTimes {
  const drawn = dates.map((date) => drawnTime(date, ends));
  return {
    drawn,
    starts: Float64Array.from(drawn, ({ start }) => start),
    ends: Float64Array.from(drawn, ({ end }) => end),
    middles: Float64Array.from(drawn, ({ start, end }) => (start + end) / 2),
  };
}

/** Open ends are drawn to what the feed says is its date, or else to the last date it has. */
function openEnds(feed: Feed, dates: readonly EdtfDate[]): OpenEnds {
  const bounds = dates
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((time): time is number => time !== null && Number.isFinite(time));
  const updated = feed.updated === undefined ? NaN : Date.parse(feed.updated);
  return {
    earliest: min(bounds) ?? 0,
    latest: Number.isNaN(updated) ? (max(bounds) ?? 0) + 1 : updated,
  };
}

function gatherFacts(feed: Feed): EventFacts {
  const categories = new Map(feed.categories.map(({ id }, i) => [id, i]));
  // The last category stands for events without one.
  const categoryOf = ({ category }: TimelineEvent): number =>
    categories.get(category ?? '') ?? categories.size;
  const killed = feed.events.map(killedRange);
  return {
    importance: Uint8Array.from(feed.events, (event) => event.importance ?? 3),
    category: Uint16Array.from(feed.events, categoryOf),
    categoryCount: categories.size + 1,
    killedLow: Float64Array.from(killed, (range) => range?.low ?? NaN),
    killedHigh: Float64Array.from(killed, (range) => range?.high ?? NaN),
  };
}
