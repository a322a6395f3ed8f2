import { eventPlaces, type PlaceOf } from '../feed/event-places.js';
import { finish, inSteps, type Steps } from '../feed/steps.js';
import type { Feed } from '../feed/types.js';
import type { TimeWindow, WindowLimits } from '../view/time-window.js';
import { gatherFacts, type FeedFacts } from './event-facts.js';
import { gatherTimes, middleOf, type EventTimes } from './event-times.js';
import { extentAround, shortestWindow } from './limits.js';
import { orderByTime } from './order-by-time.js';

/** What an index knows of all events of its feed, however they are grouped and filtered. */
export interface FeedIndex {
  readonly feed: Feed;
  readonly facts: FeedFacts;
  readonly times: EventTimes;
  /** Places in the feed of all events, sorted once: as they begin, by their middle, and as they end. */
  readonly order: {
    readonly starts: Uint32Array;
    readonly middles: Uint32Array;
    readonly ends: Uint32Array;
  };
  /** Farthest and nearest a view of this feed may zoom: filters don't narrow it, so that the window stays where it is. */
  readonly limits: WindowLimits;
  /** First to last moment of any event, unrounded. */
  readonly period: TimeWindow;
  /** The moment that ongoing events are drawn up to, in ms. */
  readonly now: number;
  /** Place in the feed of an event's id; `undefined` for an id the feed has not. */
  readonly placeOf: PlaceOf;
}

/** Kept per feed, so that filters and groupings read no date anew; feeds are frozen, and the index goes with its feed. */
const kept = new WeakMap<Feed, FeedIndex>();

/** Farthest and nearest a view of a feed may zoom. */
export const limitsOf = (feed: Feed): WindowLimits => finish(indexFeed(feed)).limits;

/** Reads dates and facts of a feed's events and sorts them, unless that was done before. */
export function* indexFeed(feed: Feed): Steps<FeedIndex> {
  const index = kept.get(feed) ?? (yield* readEvents(feed));
  kept.set(feed, index);
  return index;
}

function* readEvents(feed: Feed): Steps<FeedIndex> {
  const times = yield* gatherTimes(feed);
  const { starts, ends, openEnds, precisions } = times;
  const order = {
    starts: yield* orderByTime(starts),
    middles: yield* orderByTime(yield* middles(times)),
    ends: yield* orderByTime(ends),
  };
  const period = {
    start: starts[order.starts[0] ?? -1] ?? openEnds.latest,
    end: ends[order.ends.at(-1) ?? -1] ?? openEnds.latest,
  };
  return {
    feed,
    facts: yield* gatherFacts(feed),
    times,
    order,
    limits: { extent: extentAround(period), shortest: shortestWindow(precisions) },
    period,
    now: openEnds.latest,
    placeOf: eventPlaces(feed),
  };
}

function* middles(times: EventTimes): Steps<Float64Array> {
  const middles = new Float64Array(times.starts.length);
  yield* inSteps(middles.length, 100_000, (from, to) => {
    for (let place = from; place < to; place++) middles[place] = middleOf(times, place);
  });
  return middles;
}
